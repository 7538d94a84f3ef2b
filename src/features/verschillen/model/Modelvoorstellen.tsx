import { useState } from 'react';
import { isHerkenbaar } from '../../../domain/proces/isHerkenbaar.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { appTekst } from '../../../texts/app.ts';
import { modelTekst } from '../../../texts/model.ts';
import { modelvoorstellen as t } from '../../../texts/modelvoorstellen.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { modelLink } from './modelkeuze.ts';
import { useModelscherm } from './useModelscherm.ts';
import { Voorstelkaart } from './Voorstelkaart.tsx';
import { isGevraagd, isOvername, neemAlleOver, type Voorstelrij } from './voorstelrijen.ts';

/** What the model says about the questions: a proposal per question, taken over by hand only. */
export function Modelvoorstellen() {
  const { model, voorstellen, vergelijking } = useModelscherm();
  const { traject } = useWerkruimte();
  if (!isHerkenbaar(vergelijking))
    return <EmptyState icon="question" text={t.anderProces} action={<Koppel />} />;
  if (voorstellen.length === 0) return <EmptyState icon="question" text={t.geen} />;
  const past = voorstellen.filter((rij) => !isGevraagd(rij));
  const gevraagd = voorstellen.filter(isGevraagd);
  const klaar = past.filter(({ stand }) => stand === 'klaar');
  return (
    <div className="mo-voorstellen">
      {model.gemeenten.length === 0 && (
        <Alert
          tone="waarschuwing"
          title={t.geenGemeente}
          actions={
            <LinkButton href={modelLink(traject.id, { model: model.id })}>{t.kiesGemeente}</LinkButton>
          }
        />
      )}
      {past.length > 0 && (
        <header className="mo-voorstelkop">
          <div>
            <h2>{t.titel}</h2>
            <p className="muted">{t.uitleg}</p>
          </div>
          <AlleOver />
        </header>
      )}
      <Kaarten rijen={past.filter(({ stand }) => stand !== 'klaar')} />
      {klaar.length > 0 && (
        <Disclosure summary={t.klaar(klaar.length)}>
          <Kaarten rijen={klaar} />
        </Disclosure>
      )}
      {gevraagd.length > 0 && (
        <header>
          <h2>{t.gevraagd}</h2>
          <p className="muted">{t.gevraagdUitleg}</p>
        </header>
      )}
      <Kaarten rijen={gevraagd} />
    </div>
  );
}

function Kaarten({ rijen }: { rijen: readonly Voorstelrij[] }) {
  if (rijen.length === 0) return null;
  return (
    <ul className="mo-kaarten">
      {rijen.map((rij) => (
        <Voorstelkaart key={rij.scanpunt.id} rij={rij} />
      ))}
    </ul>
  );
}

/** To the steps, for a model that has hardly any that is one of ours. */
export function Koppel() {
  const { model } = useModelscherm();
  const { traject } = useWerkruimte();
  return (
    <LinkButton href={modelLink(traject.id, { model: model.id, deel: 'stappen' })}>{t.koppel}</LinkButton>
  );
}

/** Takes over what is clear and not answered yet, in one step; asks first. */
function AlleOver() {
  const { model, voorstellen } = useModelscherm();
  const { alleenLezen, voerUit } = useWerkruimte();
  const naamVan = useGemeentenaam();
  const zeg = useAnnounce();
  const [vraag, zetVraag] = useState(false);
  const aantal = voorstellen.filter(isOvername).length;
  if (alleenLezen || model.gemeenten.length === 0 || aantal === 0) return null;
  return (
    <>
      <Button icon="check" onClick={() => zetVraag(true)}>
        {t.alle(aantal)}
      </Button>
      <ConfirmDialog
        open={vraag}
        title={t.alleVraag}
        confirmLabel={t.alleJa}
        cancelLabel={t.alleNee}
        closeLabel={appTekst.sluiten}
        onCancel={() => zetVraag(false)}
        onConfirm={() => {
          zetVraag(false);
          voerUit(modelTekst.undo.antwoorden, (nu, { versie, nieuwId }) =>
            neemAlleOver(nu, voorstellen, { versie, nieuwId }),
          );
          zeg(t.alleGedaan(aantal));
        }}
      >
        <p>{t.alleUitleg(aantal, model.gemeenten.map(naamVan))}</p>
      </ConfirmDialog>
    </>
  );
}
