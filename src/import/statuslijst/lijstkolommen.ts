import { celInWoorden, type Leescel, toSleutelwoord } from '../../werkmap/leescel.ts';

export const LIJSTKOLOMMEN = ['code', 'status', 'datum', 'bron'] as const;
export type Lijstkolom = (typeof LIJSTKOLOMMEN)[number];

/** The words that people put above a column, the most telling first: "Datum status" is a day, not a status. */
const WOORDEN = [
  ['code', ['code', 'gemeentecode', 'cbscode', 'gmcode']],
  ['datum', ['datum', 'sinds', 'dag', 'per']],
  ['bron', ['bron', 'herkomst']],
  ['status', ['status', 'stand']],
] as const satisfies readonly (readonly [Lijstkolom, readonly string[]])[];

export type Kolomvondst =
  | { soort: 'ok'; plekken: Readonly<Record<Lijstkolom, number>> }
  /** `gevonden`: what does stand in the first row */
  | { soort: 'geen-kolommen'; kolommen: readonly Lijstkolom[]; gevonden: readonly string[] }
  /** more columns could be the one: we do not guess */
  | { soort: 'twijfel'; kolom: Lijstkolom; koppen: readonly string[] };

/**
 * Where the columns of a list stand, by the words above them: the word alone first, else the one column that has it
 * among other words.
 */
export function vindLijstkolommen(kop: readonly Leescel[]): Kolomvondst {
  const koppen = kop.map((cel) => celInWoorden(cel).trim());
  const soorten = koppen.map(toSoort);
  const plekken = { code: -1, status: -1, datum: -1, bron: -1 };
  for (const kolom of LIJSTKOLOMMEN) {
    const ruim = soorten.flatMap((soort, plek) => (soort?.kolom === kolom ? [{ plek, ...soort }] : []));
    const alleen = ruim.filter((soort) => soort.alleen);
    const over = alleen.length > 0 ? alleen : ruim;
    if (over.length > 1) {
      return { soort: 'twijfel', kolom, koppen: over.map(({ plek }) => koppen[plek] ?? '') };
    }
    plekken[kolom] = over[0]?.plek ?? -1;
  }
  const kolommen = LIJSTKOLOMMEN.filter((kolom) => plekken[kolom] === -1);
  return kolommen.length === 0
    ? { soort: 'ok', plekken }
    : { soort: 'geen-kolommen', kolommen, gevonden: koppen.filter((tekst) => tekst !== '') };
}

function toSoort(kop: string): { kolom: Lijstkolom; alleen: boolean } | undefined {
  const woorden = toSleutelwoord(kop)
    .replace(/\b(cbs|gm)-code\b/, '$1code')
    .split(/[^\p{L}\d]+/u)
    .filter((woord) => woord !== '');
  for (const [kolom, gezocht] of WOORDEN) {
    if (woorden.some((woord) => gezocht.some((zo) => zo === woord))) {
      return { kolom, alleen: woorden.length === 1 };
    }
  }
  return undefined;
}
