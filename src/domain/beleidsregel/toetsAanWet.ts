import type { Antwoord } from '../scanlijst/antwoord.ts';
import type { Beleidsregel } from './beleidsregel.ts';
import type { Toetsbaarmodel } from './tabeldiagrammen.ts';
import { toTabelstand } from './toTabelstand.ts';
import type { Wetsfeit } from './wetsfeiten.ts';

/**
 * How a rule stands beside one fact of the law. `ontbreekt`: the rule leaves out what the law says. `wijkt-af`: it
 * says something else. `ruimte`: it says less where the law leaves a choice. `elders`: it belongs in another text.
 * `later`: the law does not say so yet. `onbekend`: we do not know what the rule says.
 */
export const TOETSSTANDEN = [
  'ontbreekt',
  'wijkt-af',
  'elders',
  'ruimte',
  'gelijk',
  'later',
  'onbekend',
] as const;
export type Toetsstand = (typeof TOETSSTANDEN)[number];

/** `lokaal`: where the rule says it, an article; null = nowhere. */
export type Bevinding = { feit: Wetsfeit; stand: Toetsstand; lokaal: string | null };

/** An answer to a question of the scan, with where it comes from. */
export type Scanvoorstel = {
  scanpunt: string;
  antwoord: Antwoord;
  grond: { soort: 'toets'; bevinding: Bevinding } | { soort: 'artikel'; artikel: string };
};

/** Every fact of the law beside the rule; gaps first, else in the order of the facts. @param vandaag YYYY-MM-DD */
export function toetsAanWet(
  feiten: readonly Wetsfeit[],
  regel: Beleidsregel,
  toetsbaar: Toetsbaarmodel,
  vandaag: string,
): Bevinding[] {
  return feiten
    .map((feit): Bevinding =>
      feit.geldigVanaf > vandaag
        ? { feit, stand: 'later', lokaal: null }
        : { feit, ...toetsFeit(feit, regel, toetsbaar) },
    )
    .toSorted((a, b) => TOETSSTANDEN.indexOf(a.stand) - TOETSSTANDEN.indexOf(b.stand));
}

/** What the law asks and the rule does not say, or says otherwise. */
export function isGat({ stand }: Bevinding): boolean {
  return stand === 'ontbreekt' || stand === 'wijkt-af';
}

type Oordeel = Pick<Bevinding, 'stand' | 'lokaal'>;
const ONBEKEND: Oordeel = { stand: 'onbekend', lokaal: null };

function toetsFeit(feit: Wetsfeit, regel: Beleidsregel, toetsbaar: Toetsbaarmodel): Oordeel {
  // Of a file that was just read only the tables are known.
  if (regel.bron === null && feit.soort !== 'groep') return ONBEKEND;
  const { begrippen, forfaitairBedrag, forfaitairMaanden, beslistermijn, proefplaats } = regel.vastgelegd;
  switch (feit.soort) {
    case 'begrip': {
      const begrip = begrippen[feit.id];
      return begrip ? { stand: begrip.stand, lokaal: begrip.artikel } : ONBEKEND;
    }
    case 'groep':
      return toetsGroep(feit.groep, regel, toetsbaar);
    case 'forfaitair-bedrag':
      return vergelijk(
        forfaitairBedrag,
        ({ procent, over }) => procent === feit.procent && over === feit.over,
        'ruimte',
      );
    case 'forfaitair-duur':
      return vergelijk(forfaitairMaanden, ({ maanden }) => maanden <= feit.maanden, 'ruimte');
    case 'beslistermijn':
      return vergelijk(beslistermijn, ({ weken }) => weken <= feit.weken, 'ontbreekt');
    case 'proefplaats': {
      if (proefplaats && proefplaats.maanden === feit.maanden) {
        return { stand: 'ruimte', lokaal: proefplaats.artikel };
      }
      return vergelijk(proefplaats, ({ maanden }) => maanden <= feit.maanden + feit.verlenging, 'ruimte');
    }
    case 'verordening':
      return { stand: 'elders', lokaal: null };
    default:
      return feit satisfies never;
  }
}

function vergelijk<T extends { artikel: string }>(
  lokaal: T | null,
  past: (waarde: T) => boolean,
  zonder: Toetsstand,
): Oordeel {
  if (lokaal === null) return { stand: zonder, lokaal: null };
  return { stand: past(lokaal) ? 'gelijk' : 'wijkt-af', lokaal: lokaal.artikel };
}

/** Whether the tables let a group in by themselves, without advice. */
function toetsGroep(
  groep: string,
  { vastgelegd, lezingen }: Beleidsregel,
  toetsbaar: Toetsbaarmodel,
): Oordeel {
  const { model } = toetsbaar;
  if (vastgelegd.groepen === null) return ONBEKEND;
  const { variabele, tabel, ja } = vastgelegd.groepen;
  const feiten = new Map([
    [variabele, groep] as const,
    ...lezingen.flatMap(({ variabele: lezing }) => {
      const waarde = model.variabelen.find(({ id }) => id === lezing)?.waarden?.[0];
      return waarde === undefined ? [] : [[lezing, waarde] as const];
    }),
  ]);
  const isGenoemd = model.variabelen.find(({ id }) => id === variabele)?.waarden?.includes(groep) === true;
  const { mogelijk, rijen } = toTabelstand(toetsbaar, tabel, feiten);
  const isIn = isGenoemd && mogelijk.every((lijst) => lijst.includes(ja));
  return isIn ? { stand: 'gelijk', lokaal: rijen[0]?.artikel ?? null } : { stand: 'ontbreekt', lokaal: null };
}

/** What the rule and the findings say about the scan: at most one answer per question. */
export function toScanvoorstellen(regel: Beleidsregel, bevindingen: readonly Bevinding[]): Scanvoorstel[] {
  const uitToets = bevindingen.flatMap((bevinding): Scanvoorstel[] => {
    const { voorstel } = bevinding.feit;
    const gekozen =
      bevinding.stand === 'gelijk' ? voorstel?.gelijk : isGat(bevinding) ? voorstel?.ontbreekt : undefined;
    return gekozen ? [{ ...gekozen, grond: { soort: 'toets', bevinding } }] : [];
  });
  const genoemd = new Set(uitToets.map(({ scanpunt }) => scanpunt));
  return [
    ...uitToets,
    ...regel.scanantwoorden
      .filter(({ scanpunt }) => !genoemd.has(scanpunt))
      .map(({ scanpunt, antwoord, artikel }): Scanvoorstel => ({
        scanpunt,
        antwoord,
        grond: { soort: 'artikel', artikel },
      })),
  ];
}
