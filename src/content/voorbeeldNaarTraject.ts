import type { Antwoord } from '../domain/scanlijst/antwoord.ts';
import { sleutel } from '../domain/traject/sleutels.ts';
import { leegTraject, type Kenmerken, type Traject, type Vastgelegd } from '../domain/traject/traject.ts';
import { voorbeeldTekst } from '../texts/voorbeeld.ts';
import type { Voorbeeldantwoord, Voorbeeldbestand } from './voorbeeldbestand.ts';
import { voorbeeldJournaal } from './voorbeeldJournaal.ts';
import { vastOp } from './voorbeeldMoment.ts';
import { voorbeeldWijzigingen } from './voorbeeldWijzigingen.ts';

/**
 * An example as a traject that can be worked on: answers of an uitvoerder hold for all its gemeenten,
 * unless a gemeente has its own; the source of an answer goes into its note. Marked as an example, so
 * that it is never counted. The same example and id give the same traject.
 * @param id of the traject to make: a copy gets an id of its own
 */
export function voorbeeldNaarTraject({
  voorbeeld,
  id,
}: {
  voorbeeld: Voorbeeldbestand;
  id: string;
}): Traject {
  const begin = voorbeeld.startdatum ?? voorbeeld.peildatum;
  const { antwoorden, notities } = toAntwoorden(voorbeeld);
  const verdeeld = toVerdeeld(voorbeeld);
  return {
    ...leegTraject(id),
    kenmerken: toKenmerken(voorbeeld),
    gemeenten: perSleutel(voorbeeld.gemeenten, ({ code, naam, uitvoerder }, volgorde) => [
      code,
      vastOp(begin, { naam, uitvoerder: verdeeld.has(uitvoerder) ? code : uitvoerder, volgorde }),
    ]),
    uitvoerders: perSleutel(toKolommen(voorbeeld, verdeeld), ({ id: kolom, naam }, volgorde) => [
      kolom,
      vastOp(begin, { naam, volgorde }),
    ]),
    team: perSleutel(toTeam(voorbeeld, verdeeld), (lid, index) => [`lid-${index + 1}`, vastOp(begin, lid)]),
    antwoorden,
    notities,
    wijzigingen: voorbeeldWijzigingen(voorbeeld),
    vinkjes: perSleutel(voorbeeld.vinkjes, ({ gemeente, punt, bewijs, rol, op }) => [
      sleutel(gemeente, punt),
      vastOp(op, { bewijs, rol }),
    ]),
    ingangsdatums: perSleutel(voorbeeld.ingangsdatums, ({ gemeente, datum, op }) => [
      gemeente,
      vastOp(op, datum),
    ]),
    eigenaars: perSleutel(voorbeeld.eigenaars, ({ gemeente, rol, op }) => [gemeente, vastOp(op, rol)]),
    journaal: voorbeeldJournaal(voorbeeld),
  };
}

/** Uitvoerders with a gemeente that answers on its own: each of their gemeenten gets its own column. */
function toVerdeeld({ antwoorden, gemeenten }: Voorbeeldbestand): ReadonlySet<string> {
  const eigen = new Set(Object.values(antwoorden).flatMap((rij) => Object.keys(rij)));
  return new Set(gemeenten.filter(({ code }) => eigen.has(code)).map(({ uitvoerder }) => uitvoerder));
}

/** Who was in a column that is split up stands for the whole traject, once per role. */
function toTeam({ team }: Voorbeeldbestand, verdeeld: ReadonlySet<string>): Voorbeeldbestand['team'] {
  const leden = team.map(({ rol, uitvoerder }) => ({
    rol,
    uitvoerder: uitvoerder !== null && verdeeld.has(uitvoerder) ? null : uitvoerder,
  }));
  return [...new Map(leden.map((lid) => [`${lid.rol}/${lid.uitvoerder}`, lid])).values()];
}

/** The columns of the scan, in the order of the gemeenten. */
function toKolommen(
  { gemeenten, uitvoerders }: Voorbeeldbestand,
  verdeeld: ReadonlySet<string>,
): { id: string; naam: string }[] {
  return uitvoerders.flatMap((uitvoerder) =>
    verdeeld.has(uitvoerder.id)
      ? gemeenten
          .filter((gemeente) => gemeente.uitvoerder === uitvoerder.id)
          .map(({ code, naam }) => ({ id: code, naam }))
      : [uitvoerder],
  );
}

function perSleutel<T, W>(
  leden: readonly T[],
  toPaar: (lid: T, index: number) => [string, W],
): Record<string, W> {
  return Object.fromEntries(leden.map(toPaar));
}

function toKenmerken(voorbeeld: Voorbeeldbestand): Kenmerken {
  const { naam, scanlijst, bron, peildatum } = voorbeeld;
  const datums = Object.fromEntries(
    (['startdatum', 'workshopdatum', 'voorbereidenTot', 'gewensteIngangsdatum'] as const).flatMap((veld) =>
      voorbeeld[veld] === undefined ? [] : [[veld, voorbeeld[veld]]],
    ),
  );
  const gemaaktOp = vastOp(voorbeeld.startdatum ?? peildatum, true).op;
  return { naam, scanlijst, bron, gemaaktOp, voorbeeld: true, ...datums };
}

function toAntwoorden({ antwoorden, gemeenten, peildatum, scanlijst }: Voorbeeldbestand) {
  const feiten: Record<string, Vastgelegd<Antwoord>> = {};
  const notities: Record<string, Vastgelegd<string>> = {};
  for (const [punt, rij] of Object.entries(antwoorden)) {
    for (const { code, uitvoerder, scanBegonnen = peildatum } of gemeenten) {
      const antwoord = rij[code] ?? rij[uitvoerder];
      if (antwoord === undefined) continue;
      feiten[sleutel(code, punt)] = {
        ...vastOp(scanBegonnen, toAntwoord(antwoord)),
        versie: scanlijst.versie,
      };
      notities[sleutel(code, punt)] = vastOp(scanBegonnen, toNotitie(antwoord));
    }
  }
  return { antwoorden: feiten, notities };
}

function toNotitie({ herkomst, opmerking }: Voorbeeldantwoord): string {
  return opmerking === undefined
    ? voorbeeldTekst.bron(herkomst)
    : voorbeeldTekst.bronEnOpmerking(herkomst, opmerking);
}

/** @throws Error when the answer has no form; the content check has refused such a file */
function toAntwoord({ optie, opties, waarde, eenheid, anker, extra }: Voorbeeldantwoord): Antwoord {
  if (extra !== undefined) return { soort: extra };
  if (opties !== undefined) return { soort: 'opties', opties };
  if (optie !== undefined) return { soort: 'optie', optie };
  if (waarde === undefined) throw new Error('An answer of an example has no form');
  if (anker === undefined || eenheid === undefined) return { soort: 'getal', waarde };
  return { soort: 'termijn', waarde, eenheid, anker };
}
