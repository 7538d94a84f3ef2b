import { isHerkenbaar } from '../../../domain/proces/isHerkenbaar.ts';
import type { Trajectmodel } from '../../../domain/traject/trajectmodellen.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { Afdruk } from '../Afdruk.tsx';
import { Modelbanen } from './Modelbanen.tsx';
import { type Modelkeuze, MODELDELEN, modelLink } from './modelkeuze.ts';
import { Modelmenu } from './Modelmenu.tsx';
import { useModelblad } from './useModelblad.ts';
import { ModelschermProvider, useMaakModelscherm } from './useModelscherm.ts';
import { Modelstappen } from './Modelstappen.tsx';
import { Modelvergelijking } from './Modelvergelijking.tsx';
import { Modelvoorstellen } from './Modelvoorstellen.tsx';
import { isGevraagd } from './voorstelrijen.ts';

const t = modelTekst.kop;

/** One own process model: for whom it holds, whose steps are whose, the comparison, and what follows from it. */
export function Modelpagina({ model, keuze }: { model: Trajectmodel; keuze: Modelkeuze }) {
  const { traject } = useWerkruimte();
  const naamVan = useGemeentenaam();
  const scherm = useMaakModelscherm(model, keuze);
  const vergeleken = isHerkenbaar(scherm.vergelijking);
  const telling = {
    banen: 0,
    stappen: scherm.teBekijken,
    vergelijken: vergeleken ? scherm.verschillen.rijen.length : 0,
    vragen: scherm.voorstellen.filter((rij) => rij.stand !== 'klaar' && !isGevraagd(rij)).length,
  };
  return (
    <ModelschermProvider value={scherm}>
      <div className="mo">
        <header className="mo-kop">
          <LinkButton look="stil" icon="arrowLeft" href={modelLink(traject.id)}>
            {t.terug}
          </LinkButton>
          <div className="mo-naam">
            <h1>{t.naam(model.model.naam, model.bestandsnaam)}</h1>
            <p className="muted">{t.voor(model.gemeenten.map(naamVan))}</p>
          </div>
          <Modelmenu model={model} />
        </header>
        <Tabs
          label={t.delen}
          items={MODELDELEN.map((deel) => ({
            href: modelLink(traject.id, { model: model.id, deel }),
            label: t[deel],
            current: keuze.deel === deel,
            count: telling[deel] === 0 ? undefined : String(telling[deel]),
          }))}
        />
        <Deel keuze={keuze} />
      </div>
      {keuze.deel === 'vergelijken' && vergeleken && <Modelafdruk />}
    </ModelschermProvider>
  );
}

function Modelafdruk() {
  return <Afdruk maakBlad={useModelblad()} />;
}

function Deel({ keuze }: { keuze: Modelkeuze }) {
  switch (keuze.deel) {
    case 'banen':
      return <Modelbanen />;
    case 'stappen':
      return <Modelstappen />;
    case 'vergelijken':
      return <Modelvergelijking />;
    case 'vragen':
      return <Modelvoorstellen />;
    default:
      return keuze.deel satisfies never;
  }
}
