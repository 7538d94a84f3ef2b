import { Antwoord } from '../domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../domain/scanlijst/scanlijst.ts';
import { leesWijzigingssleutel, REGIO } from '../domain/traject/sleutels.ts';
import type { Traject } from '../domain/traject/traject.ts';
import type { PreferenteWerkwijze } from '../domain/werkwijze/preferenteWerkwijze.ts';
import { Wijzigingsveld } from '../domain/wijziging/besluit.ts';
import type { Botsing } from '../storage/samenvoegen.ts';
import { appTekst as t } from '../texts/app.ts';
import { openenTekst } from '../texts/bewaren.ts';
import { antwoordInWoorden, besluitInWoorden, wijzigingen } from '../texts/wijzigingen.ts';

/** What names come from; a part that is not there yet gives plainer words. */
type Namen = { traject: Traject | null; werkwijze: PreferenteWerkwijze | undefined };

type Feitplek = Pick<Botsing, 'deel' | 'sleutel'>;

/** What a key is about: the question and the gemeente, the part of a model, else which part of the traject. */
export function botsingplek({ deel, sleutel }: Feitplek, { traject, werkwijze }: Namen): string {
  const soort = toSoort(deel, sleutel);
  const streep = sleutel.indexOf('/');
  const [voor, na] = [sleutel.slice(0, streep), sleutel.slice(streep + 1)];
  const gemeentenaam = (code: string) => traject?.gemeenten[code]?.waarde.naam ?? code;
  if (deel === 'modelgemeenten') return openenTekst.botsingBij(soort, gemeentenaam(sleutel));
  if (deel === 'stapkoppelingen' || deel === 'baankoppelingen') {
    const model = traject?.procesmodellen[voor]?.waarde.model;
    const naam =
      deel === 'stapkoppelingen'
        ? model?.graaf.stappen[na]?.naam
        : model?.banen.find(({ id }) => id === na)?.naam;
    return openenTekst.botsingBij(soort, naam ?? na);
  }
  const [gemeente = '', id] = sleutel.split('/');
  const punt = zoekPunt(werkwijze, id);
  if (!punt) return soort;
  const plaats = `${soort}: ${punt.nummer}. ${punt.vraag}`;
  return t.botsingWaar(plaats, gemeente === REGIO ? openenTekst.botsingHeleRegio : gemeentenaam(gemeente));
}

/** A stored value in words; what has no words of its own is only named, never shown as code. */
export function botsingwaarde(
  { deel, sleutel }: Feitplek,
  opgeslagen: unknown,
  { traject, werkwijze }: Namen,
): string {
  if (opgeslagen === undefined) return openenTekst.botsingWeg;
  const waarde =
    typeof opgeslagen === 'object' && opgeslagen !== null && 'waarde' in opgeslagen
      ? opgeslagen.waarde
      : opgeslagen;
  switch (deel) {
    case 'antwoorden': {
      const antwoord = Antwoord.safeParse(waarde).data;
      const vraag = zoekPunt(werkwijze, sleutel.split('/')[1]);
      if (antwoord && vraag && werkwijze) {
        return antwoordInWoorden(vraag, antwoord, werkwijze.werkproces.ankers);
      }
      return openenTekst.botsingAnders;
    }
    case 'stapkoppelingen':
      return Array.isArray(waarde) ? stappenInWoorden(waarde, werkwijze) : openenTekst.botsingAnders;
    case 'baankoppelingen': {
      if (waarde === null) return openenTekst.botsingGeenBaan;
      return werkwijze?.werkproces.banen.find(({ id }) => id === waarde)?.naam ?? openenTekst.botsingAnders;
    }
    case 'modelgemeenten':
      return modelnaam(traject, waarde) ?? openenTekst.botsingAnders;
    default:
      return overigInWoorden(waarde);
  }
}

/** A change has five facts, each under its own key. */
function toSoort(deel: Feitplek['deel'], sleutel: string): string {
  const soort = openenTekst.botsingDeel[deel];
  const veld = deel === 'wijzigingen' ? leesWijzigingssleutel(sleutel)?.veld : undefined;
  const { botsingVeld } = openenTekst;
  return veld !== undefined && Object.hasOwn(botsingVeld, veld)
    ? openenTekst.botsingVan(soort, botsingVeld[veld as keyof typeof botsingVeld])
    : soort;
}

function zoekPunt(werkwijze: PreferenteWerkwijze | undefined, id: string | undefined): Scanpunt | undefined {
  return werkwijze?.scanlijst.scanpunten.find((punt) => punt.id === id);
}

function stappenInWoorden(ids: readonly unknown[], werkwijze: PreferenteWerkwijze | undefined): string {
  if (ids.length === 0) return openenTekst.botsingGeenStap;
  const namen = ids.map((id) => werkwijze?.werkproces.deelstappen.find((stap) => stap.id === id)?.naam);
  return namen.every((naam) => naam !== undefined) ? namen.join('; ') : openenTekst.botsingAnders;
}

function modelnaam(traject: Traject | null, id: unknown): string | undefined {
  const model = typeof id === 'string' ? traject?.procesmodellen[id]?.waarde : undefined;
  return model && (model.model.naam === '' ? model.bestandsnaam : model.model.naam);
}

function overigInWoorden(waarde: unknown): string {
  const besluit = Wijzigingsveld.besluit.safeParse(waarde).data;
  if (besluit) return besluitInWoorden(besluit);
  const status = Wijzigingsveld.status.safeParse(waarde).data;
  if (status) return wijzigingen.stand[status.stand];
  return typeof waarde === 'string' ? waarde : openenTekst.botsingAnders;
}
