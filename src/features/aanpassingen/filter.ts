import { Wijzigingssoort } from '../../domain/scanlijst/scanlijst.ts';
import type { Teaminhoud } from '../../domain/team/teaminhoud.ts';
import { dagenTussen } from '../../domain/voortgang/dag.ts';
import { Dag, Wijzigingsstand } from '../../domain/wijziging/besluit.ts';
import { isTeLaat } from '../../domain/wijziging/teLaat.ts';
import type { WijzigingInGemeente } from '../../domain/wijziging/wijziging.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { inGemeente, toThema, type Aanpassing } from './aanpassing.ts';
import { type Groepering, GROEPEN } from './groepeer.ts';
import { toRollen } from './rollen.ts';
import { SORTERINGEN, type Sortering } from './sorteer.ts';
import { zoekvorm } from './zoekvorm.ts';

/** What looks over the whole plan, without a filter. */
export const NAKIJKEN = ['controle', 'sinds', 'wat-als', 'volgorde'] as const;
export type Nakijkweergave = (typeof NAKIJKEN)[number];

/** The ways to look at the plan; the table is the first. */
const WEERGAVEN = ['tabel', 'bord', 'tijdlijn', ...NAKIJKEN] as const;
export type Weergave = (typeof WEERGAVEN)[number];

/** What a day on which work is to be done says about today. */
export const KLAAROP = ['te-laat', 'binnenkort', 'later', 'geen-dag'] as const;
export type KlaarOp = (typeof KLAAROP)[number];

/** Choices of days: what they say about today, or up to and including a day of the reader's choice. */
export const DAGKEUZES = [...KLAAROP, 'tot'] as const;

/** "Binnenkort" reaches this many days ahead. */
const BINNENKORT = 30;

/** What the reader chose to see; the address of the page holds it. '' = everything. */
export type Filter = {
  weergave: Weergave;
  tekst: string;
  gemeente: string;
  rol: string;
  status: Wijzigingsstand | '';
  soort: Wijzigingssoort | '';
  thema: string;
  klaarOp: (typeof DAGKEUZES)[number] | '';
  /** last day (YYYY-MM-DD) for `klaarOp: 'tot'`; '' = not chosen yet, nothing is hidden */
  tot: string;
  groep: Groepering;
  sorteer: Sortering;
  /** day (YYYY-MM-DD) from which the reader wants to see what changed; '' = the last time */
  sinds: string;
  /** key of the row that is open */
  open: string;
};

const LEEG: Filter = {
  weergave: 'tabel',
  tekst: '',
  gemeente: '',
  rol: '',
  status: '',
  soort: '',
  thema: '',
  klaarOp: '',
  tot: '',
  groep: 'soort',
  sorteer: 'nummer',
  sinds: '',
  open: '',
};
/** What hides rows; without it everything shows. */
export const ALLES = {
  tekst: '',
  gemeente: '',
  rol: '',
  status: '',
  soort: '',
  thema: '',
  klaarOp: '',
  tot: '',
} as const satisfies Partial<Filter>;

const SLEUTELS = {
  weergave: 'weergave',
  tekst: 'zoek',
  gemeente: 'gemeente',
  rol: 'rol',
  status: 'status',
  soort: 'soort',
  thema: 'thema',
  klaarOp: 'klaarop',
  tot: 'tot',
  groep: 'groep',
  sorteer: 'sorteer',
  sinds: 'sinds',
  open: 'open',
} as const satisfies Record<keyof Filter, string>;

/** Reads the address; what it does not know counts as "everything". */
export function leesFilter(zoek: Readonly<Record<string, string>>): Filter {
  const kies = <T extends string, L extends string>(uit: readonly T[], veld: keyof Filter, anders: L) =>
    uit.find((waarde) => waarde === zoek[SLEUTELS[veld]]) ?? anders;
  return {
    weergave: kies(WEERGAVEN, 'weergave', LEEG.weergave),
    tekst: zoek[SLEUTELS.tekst] ?? '',
    gemeente: zoek[SLEUTELS.gemeente] ?? '',
    rol: zoek[SLEUTELS.rol] ?? '',
    status: kies(Wijzigingsstand.options, 'status', ''),
    soort: kies(Wijzigingssoort.options, 'soort', ''),
    thema: zoek[SLEUTELS.thema] ?? '',
    klaarOp: kies(DAGKEUZES, 'klaarOp', ''),
    tot: Dag.safeParse(zoek[SLEUTELS.tot]).data ?? '',
    groep: kies(GROEPEN, 'groep', LEEG.groep),
    sorteer: kies(SORTERINGEN, 'sorteer', LEEG.sorteer),
    sinds: Dag.safeParse(zoek[SLEUTELS.sinds]).data ?? '',
    open: zoek[SLEUTELS.open] ?? '',
  };
}

/** Writes the address: only what is not as usual; other keys of the address stay. */
export function schrijfFilter(
  zoek: Readonly<Record<string, string>>,
  filter: Filter,
): Record<string, string> {
  const eigen = new Set<string>(Object.values(SLEUTELS));
  const rest = Object.entries(zoek).filter(([sleutel]) => !eigen.has(sleutel));
  const nieuw = (Object.keys(SLEUTELS) as (keyof Filter)[])
    .filter((veld) => filter[veld] !== LEEG[veld])
    .map((veld) => [SLEUTELS[veld], filter[veld]]);
  return Object.fromEntries([...rest, ...nieuw]) as Record<string, string>;
}

/** Whether the reader looks over the whole plan now. */
export function toNakijkweergave(weergave: Weergave): Nakijkweergave | undefined {
  return NAKIJKEN.find((soort) => soort === weergave);
}

/** Whether anything is hidden. */
export function isGefilterd(filter: Filter): boolean {
  return (Object.keys(ALLES) as (keyof typeof ALLES)[]).some((veld) => filter[veld].trim() !== '');
}

/** How many of the filters behind "Meer" are on. */
export function telMeer({ soort, thema, klaarOp, sorteer }: Filter): number {
  return [soort !== '', thema !== '', klaarOp !== '', sorteer !== LEEG.sorteer].filter(Boolean).length;
}

/** The rows that the reader asked for; with one gemeente chosen, a row is about that gemeente only. */
export function filterAanpassingen(
  alle: readonly Aanpassing[],
  filter: Filter,
  { rollen, vandaag }: { rollen: Teaminhoud['rollen']; vandaag: string },
): Aanpassing[] {
  const woordenlijst = zoekvorm(filter.tekst).split(/\s+/).filter(Boolean);
  return alle
    .flatMap((aanpassing) =>
      filter.gemeente === '' ? aanpassing : (inGemeente(aanpassing, filter.gemeente) ?? []),
    )
    .filter((aanpassing) => filter.status === '' || aanpassing.stand === filter.status)
    .filter(({ wijziging }) => filter.soort === '' || wijziging.soort === filter.soort)
    .filter((aanpassing) => filter.thema === '' || toThema(aanpassing) === filter.thema)
    .filter((aanpassing) => filter.rol === '' || toRollen(aanpassing, rollen).has(filter.rol))
    .filter(({ rijen }) => rijen.some((rij) => pastBijDag(rij, filter, vandaag)))
    .filter((aanpassing) => {
      const inhoud = zoekvorm(toZoektekst(aanpassing));
      return woordenlijst.every((woord) => inhoud.includes(woord));
    });
}

function pastBijDag(
  rij: WijzigingInGemeente,
  { klaarOp, tot }: Pick<Filter, 'klaarOp' | 'tot'>,
  vandaag: string,
): boolean {
  if (klaarOp === '' || (klaarOp === 'tot' && tot === '')) return true;
  const stand = toKlaarOp(rij, vandaag);
  if (klaarOp !== 'tot') return stand === klaarOp;
  return stand !== undefined && rij.deadline !== undefined && rij.deadline <= tot;
}

/** What the day of a row says about today; undefined for work that is done in time or fell away. */
export function toKlaarOp(rij: WijzigingInGemeente, vandaag: string): KlaarOp | undefined {
  if (rij.status.stand === 'klaar' || rij.geldt === 'vervallen') return undefined;
  if (rij.deadline === undefined) return 'geen-dag';
  if (isTeLaat(rij, vandaag)) return 'te-laat';
  return dagenTussen({ van: vandaag, tot: rij.deadline }) <= BINNENKORT ? 'binnenkort' : 'later';
}

function toZoektekst({ titel, nummer, wijziging, rijen }: Aanpassing): string {
  return [
    titel,
    nummer === undefined ? '' : t.vraag(nummer),
    wijziging.id,
    ...rijen.flatMap(({ teksten, eigenaar, status }) => [...teksten, eigenaar ?? '', status.reden ?? '']),
  ].join(' ');
}
