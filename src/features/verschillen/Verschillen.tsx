import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { modelTekst } from '../../texts/model.ts';
import { verschillen as t } from '../../texts/verschillen.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { lateComponent } from '../../ui/lateComponent.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Afdruk } from './Afdruk.tsx';
import { AlZo } from './AlZo.tsx';
import { Casuslink } from './Casuslink.tsx';
import { Kerncijfers } from './Kerncijfers.tsx';
import { leesModelkeuze } from './model/modelkeuze.ts';
import { Modelregel } from './model/Modelregel.tsx';
import { Modelstrook } from './model/Modelstrook.tsx';
import { NietInSchema } from './NietInSchema.tsx';
import { Schemadeel } from './Schemadeel.tsx';
import type { Verschillenroute } from './schermkeuze.ts';
import { Stapdetail } from './Stapdetail.tsx';
import { useBeeldblad } from './useBeeldblad.ts';
import {
  useMaakVerschillenscherm,
  useVerschillenscherm,
  VerschillenschermProvider,
} from './useVerschillen.ts';
import './verschillen.css';
import { Verschillenlijst } from './Verschillenlijst.tsx';
import { Verschiltabel } from './Verschiltabel.tsx';
import { PaarProvider } from './usePaar.ts';
import { Werkbalk } from './Werkbalk.tsx';
import { Zinnen } from './Zinnen.tsx';

const Modelscherm = lateComponent(
  () => import('./model/Modelscherm.tsx'),
  <Skeleton text={modelTekst.laden} blocks={[48, 40, 320]} />,
);

/** Verschillen: how it goes now beside the preferente werkwijze, as a picture, a list and a table. */
export default function Verschillen({ route }: { route: Verschillenroute }) {
  const modelkeuze = leesModelkeuze(route.zoek);
  return modelkeuze ? <Modelscherm keuze={modelkeuze} /> : <Verschillenscherm route={route} />;
}

function Verschillenscherm({ route }: { route: Verschillenroute }) {
  const { traject, afgeleid } = useWerkruimte();
  const scherm = useMaakVerschillenscherm(route);
  const { keuze, model, kies } = scherm;
  if (afgeleid.gemeenten.length === 0) {
    return (
      <EmptyState
        icon="people"
        text={t.geenGemeenten}
        action={
          <LinkButton look="hoofd" href={trajectLink(traject.id, 'team')}>
            {t.naarTeam}
          </LinkButton>
        }
      />
    );
  }
  const { leeg } = model;
  return (
    <PaarProvider value={scherm.paar}>
      <VerschillenschermProvider value={scherm}>
        <div className="vs" data-paar={scherm.paar ? '' : undefined}>
          <div className="vs-kop">
            <h1 className="sr">{t.titel}</h1>
            <Werkbalk leeg={leeg} />
            {!keuze.presenteren && <Modelregel gemeente={keuze.gemeente} />}
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape inside the detail closes it */}
          <aside
            className="vs-zij"
            aria-label={keuze.stap === undefined ? t.lijst.naam : t.stap.naam}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || keuze.stap === undefined) return;
              event.preventDefault();
              kies({ stap: undefined });
            }}
          >
            {keuze.stap !== undefined ? (
              <Stapdetail key={keuze.stap} stap={keuze.stap} />
            ) : leeg ? (
              <Nogleeg />
            ) : (
              <Verschillenlijst />
            )}
          </aside>
          <div className="vs-midden">
            {keuze.weergave === 'zinnen' ? <Zinnen leeg={leeg} /> : <Beeld leeg={leeg} />}
            {!keuze.presenteren && <Modelstrook gemeente={keuze.gemeente} />}
          </div>
        </div>
        <Schermafdruk />
      </VerschillenschermProvider>
    </PaarProvider>
  );
}

function Schermafdruk() {
  return <Afdruk maakBlad={useBeeldblad()} />;
}

/** The picture or the table, with the key figures above and what has no place in the process below. */
function Beeld({ leeg }: { leeg: boolean }) {
  const { keuze, paar } = useVerschillenscherm();
  return (
    <>
      {!leeg && !paar && <Kerncijfers />}
      {keuze.weergave === 'tabel' ? <Verschiltabel leeg={leeg} /> : <Schemadeel leeg={leeg} />}
      {!leeg && <NietInSchema />}
      {!leeg && !paar && <AlZo />}
      {!leeg && !paar && !keuze.presenteren && <Casuslink />}
    </>
  );
}

function Nogleeg() {
  const { traject } = useWerkruimte();
  return (
    <EmptyState
      icon="flow"
      text={t.leeg}
      action={
        <>
          <p className="muted">{t.leegUitleg}</p>
          <LinkButton look="hoofd" href={trajectLink(traject.id, 'scan')}>
            {t.naarVragen}
          </LinkButton>
        </>
      }
    />
  );
}
