import { vragenVanLaag, isAfgehandeld } from '../../domain/scanlijst/beantwoord.ts';
import type { Puntstand } from '../../domain/voortgang/afvinkstand.ts';
import type { Blokkade } from '../../domain/voortgang/blokkades.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { titelVanWijziging } from '../../texts/wijzigingen.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Gemeenterij } from './gemeenterij.ts';
import { roltitel } from './rollen.ts';

/** How many blocking changes are named before "en nog 4". */
const GENOEMD = 5;
export const VELDEN_ID = 'afvinken-velden';

/** Why a computed point is met or not, and where to solve it. */
export function Berekendpunt({ rij, punt: { punt, stand } }: { rij: Gemeenterij; punt: Puntstand }) {
  const inOrde = stand === 'in-orde';
  switch (punt.oplossenIn) {
    case 'scan':
      return inOrde ? <p>{tekst.punten.allesBeantwoord}</p> : <Openvragen rij={rij} />;
    case 'aanpassingen':
      return (
        <>
          {inOrde ? <p>{tekst.punten.geenBlokkades}</p> : <Blokkadelijst rij={rij} />}
          <Aanvaard rij={rij} />
        </>
      );
    case 'afvinken':
      return <Velden rij={rij} />;
    default:
      return punt.oplossenIn satisfies never;
  }
}

function Openvragen({ rij }: { rij: Gemeenterij }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const beoordelingen = afgeleid.vergelijkingen.get(rij.code)?.beoordelingen;
  const eerste = vragenVanLaag(werkwijze.scanlijst, 'kern').find(
    ({ id }) => !isAfgehandeld(beoordelingen?.get(id)),
  );
  return (
    <>
      <p>{tekst.punten.vragenOpen(rij.stand.vragenOpen)}</p>
      {eerste && (
        <a className="puntlink" href={trajectLink(traject.id, 'scan', { scanpunt: eerste.id })}>
          {tekst.punten.naarVraag(eerste.nummer)}
        </a>
      )}
    </>
  );
}

function Blokkadelijst({ rij }: { rij: Gemeenterij }) {
  const { traject } = useWerkruimte();
  const { blokkades } = rij.stand;
  if (blokkades.length === 0) return <p>{tekst.punten.eerstScan}</p>;
  return (
    <>
      <ul className="blokkadelijst">
        {blokkades.slice(0, GENOEMD).map((blokkade) => (
          <li key={blokkade.wijziging.id}>{inWoorden(blokkade)}</li>
        ))}
        {blokkades.length > GENOEMD && <li>{tekst.punten.nogBlokkades(blokkades.length - GENOEMD)}</li>}
      </ul>
      <Oplossen blokkades={blokkades} traject={traject.id} gemeente={rij.code} />
    </>
  );
}

/** Changes that are accepted until a day; when that day has passed they must be looked at again. */
function Aanvaard({ rij: { voorwaarden } }: { rij: Gemeenterij }) {
  const { traject } = useWerkruimte();
  return voorwaarden.map((voorwaarde) => {
    if (voorwaarde.soort !== 'wijziging') return null;
    const { wijziging, geldigTot: tot, verlopen } = voorwaarde;
    const titel = titelVanWijziging(wijziging);
    const { aanleiding } = wijziging;
    return (
      <div key={wijziging.id} className={verlopen ? 'punt-voorwaarde punt-verlopen' : 'punt-voorwaarde'}>
        <Icon name={verlopen ? 'warning' : 'shield'} size={18} />
        <span>
          {verlopen ? tekst.punten.aanvaardVerlopen(titel, tot) : tekst.punten.aanvaard(titel, tot)}
          {verlopen && aanleiding.soort !== 'eigen' && (
            <a
              className="puntlink"
              href={trajectLink(traject.id, 'bespreken', { scanpunt: aanleiding.scanpunt.id })}
            >
              {tekst.punten.naarBespreken(aanleiding.scanpunt.nummer)}
            </a>
          )}
        </span>
      </div>
    );
  });
}

/** What has no decision yet is solved by talking, the rest by doing. */
function Oplossen({
  blokkades,
  traject,
  gemeente,
}: {
  blokkades: readonly Blokkade[];
  traject: string;
  gemeente: string;
}) {
  const teBespreken = blokkades.find(({ reden }) => reden === 'geen-besluit' || reden === 'later');
  const scanpunt = teBespreken && scanpuntVan(teBespreken);
  return (
    <>
      {scanpunt && (
        <a className="puntlink" href={trajectLink(traject, 'bespreken', { scanpunt: scanpunt.id })}>
          {tekst.punten.naarBespreken(scanpunt.nummer)}
        </a>
      )}
      {blokkades.some(({ reden }) => reden !== 'geen-besluit' && reden !== 'later') && (
        <a className="puntlink" href={trajectLink(traject, 'aanpassingen', { zoek: { gemeente } })}>
          {tekst.punten.naarAanpassingen}
        </a>
      )}
    </>
  );
}

function scanpuntVan({ wijziging: { aanleiding } }: Blokkade) {
  return aanleiding.soort === 'eigen' ? undefined : aanleiding.scanpunt;
}

function inWoorden(blokkade: Blokkade): string {
  return tekst.punten.blokkadeRegel({
    nummer: scanpuntVan(blokkade)?.nummer ?? 0,
    titel: titelVanWijziging(blokkade.wijziging),
    stand: tekst.punten.blokkade[blokkade.reden],
  });
}

function Velden({ rij: { stand } }: { rij: Gemeenterij }) {
  const { werkwijze, alleenLezen } = useWerkruimte();
  const { eigenaar, ingangsdatum } = stand;
  if (eigenaar !== undefined && ingangsdatum !== undefined) {
    return <p>{tekst.punten.eigenaarEnDatum(roltitel(werkwijze.team, eigenaar), ingangsdatum)}</p>;
  }
  const wat =
    eigenaar === undefined && ingangsdatum === undefined
      ? tekst.punten.geenEigenaarEnDatum
      : eigenaar === undefined
        ? tekst.punten.geenEigenaar
        : tekst.punten.geenDatum;
  if (alleenLezen) return <p>{tekst.punten.nogOpen}</p>;
  return (
    <button
      type="button"
      className="btn btn-link"
      onClick={() => document.getElementById(VELDEN_ID)?.querySelector<HTMLElement>('input, select')?.focus()}
    >
      {wat}
    </button>
  );
}
