import type { Stand } from '../../diagram/beeld.ts';
import { type Route, trajectLink, type Zoek } from '../../routes/route.ts';

export type Verschillenroute = Extract<Route, { pagina: 'traject' }>;
export const FILTERS = ['alle', 'wet', 'bespreken', 'eigen'] as const;
export type Filter = (typeof FILTERS)[number];

/** The same comparison as a picture, as a table, or in sentences. */
export type Weergave = 'schema' | 'tabel' | 'zinnen';

/** @param naast gemeente that another one is compared with; the sentences are only about the preferente werkwijze */
export function toWeergaven(naast: string | undefined): readonly Weergave[] {
  return naast === undefined ? ['schema', 'tabel', 'zinnen'] : ['schema', 'tabel'];
}

/** What is chosen on the screen; all of it stands in the address (uitgangspunt 32). */
export type Schermkeuze = {
  stand: Stand;
  /** code of one gemeente; undefined = all */
  gemeente: string | undefined;
  /** code of the gemeente that `gemeente` is compared with, instead of with the preferente werkwijze */
  naast: string | undefined;
  weergave: Weergave;
  /** printed number of the chosen difference */
  verschil: number | undefined;
  /** drawn step of which the detail is open */
  stap: string | undefined;
  /** hoofdstappen that show their deelstappen in the picture */
  deelstappen: readonly string[];
  filter: Filter;
  /** what stays the same is faded in the picture */
  dim: boolean;
  presenteren: boolean;
};

export const STANDEN: readonly Stand[] = ['nu', 'voorkeur', 'verschil'];

/** Reads the address; what it does not know falls back to the standard view. */
export function leesKeuze(zoek: Zoek, gemeenten: readonly string[]): Schermkeuze {
  const nummer = Number(zoek['verschil']);
  const gemeente = gemeenten.find((code) => code === zoek['gemeente']);
  const naast = gemeente && gemeenten.find((code) => code === zoek['naast'] && code !== gemeente);
  return {
    stand: STANDEN.find((stand) => stand === zoek['beeld']) ?? 'verschil',
    gemeente,
    naast,
    weergave: toWeergaven(naast).find((weergave) => weergave === zoek['weergave']) ?? 'schema',
    verschil: Number.isInteger(nummer) && nummer > 0 ? nummer : undefined,
    stap: zoek['stap'],
    deelstappen: [...new Set(zoek['deelstappen']?.split(',').filter(Boolean))],
    filter: FILTERS.find((filter) => filter === zoek['toon']) ?? 'alle',
    dim: 'dim' in zoek,
    presenteren: 'presenteren' in zoek,
  };
}

/** Address of this screen with something else chosen; standard values are left out. */
export function toKeuzeLink(route: Verschillenroute, anders: Partial<Schermkeuze>, nu: Schermkeuze): string {
  const keuze = { ...nu, ...anders };
  const paren: [string, string | undefined][] = [
    ['beeld', keuze.stand === 'verschil' ? undefined : keuze.stand],
    ['gemeente', keuze.gemeente],
    ['naast', keuze.gemeente && keuze.naast],
    ['weergave', keuze.weergave === 'schema' ? undefined : keuze.weergave],
    ['toon', keuze.filter === 'alle' ? undefined : keuze.filter],
    ['verschil', keuze.verschil?.toString()],
    ['stap', keuze.stap],
    ['deelstappen', keuze.deelstappen.length === 0 ? undefined : keuze.deelstappen.join(',')],
    ['dim', keuze.dim ? '' : undefined],
    ['presenteren', keuze.presenteren ? '' : undefined],
  ];
  const zoek = Object.fromEntries(paren.filter((paar): paar is [string, string] => paar[1] !== undefined));
  return trajectLink(route.id, 'verschillen', { zoek });
}
