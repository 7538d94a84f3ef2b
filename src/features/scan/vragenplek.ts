import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import type { Kolom } from '../../domain/traject/trajectgemeenten.ts';
import { trajectLink, type Route, type Zoek } from '../../routes/route.ts';
import type { Werkruimte } from '../../store/werkruimte.ts';
import { isKlaar, isOveralOvergeslagen } from './vraagkolommen.ts';
import { leesVragenkeuze, toBuren, toVragen, type Buren, type Vragenkeuze } from './vragenlijst.ts';

/** Where the reader is in Vragen: everything that the address says. */
export type Vragenplek = {
  keuze: Vragenkeuze;
  /** the questions of the list, in order */
  punten: readonly Scanpunt[];
  /** the columns that are asked: all, or the own one when filling in beforehand */
  kolommen: readonly Kolom[];
  vooraf: Kolom | undefined;
  /** beforehand, for a column that is not there (any more) */
  voorafOnbekend: boolean;
  /** answering for all columns at once */
  heleRegio: boolean;
  eersteOpen: Scanpunt | undefined;
  aantalOpen: number;
  isKlaar: (scanpunt: string) => boolean;
  /** the question before and after this one, past questions that fell away */
  buren: (scanpunt: string) => Buren;
  /** address of a question in the same list; without question: the first open one */
  naar: (scanpunt: string | undefined, anders?: Zoek) => string;
};

export type Vragenroute = Extract<Route, { pagina: 'traject' }>;

/** Reads the place from the address. */
export function toVragenplek(
  { zoek }: Pick<Vragenroute, 'zoek'>,
  { traject, werkwijze, afgeleid }: Pick<Werkruimte, 'traject' | 'werkwijze' | 'afgeleid'>,
): Vragenplek {
  const keuze = leesVragenkeuze(zoek, werkwijze.team);
  const punten = toVragen(werkwijze.scanlijst, keuze);
  const vooraf = afgeleid.kolommen.find(({ id }) => id === zoek['vooraf']);
  const kolommen = vooraf ? [vooraf] : afgeleid.kolommen;
  const { vergelijkingen } = afgeleid;
  const klaar = new Set(
    werkwijze.scanlijst.scanpunten
      .filter(({ id }) => isKlaar({ traject, vergelijkingen, kolommen }, id))
      .map(({ id }) => id),
  );
  const open = punten.filter(({ id }) => !klaar.has(id));
  return {
    keuze,
    punten,
    kolommen,
    vooraf,
    voorafOnbekend: zoek['vooraf'] !== undefined && !vooraf,
    heleRegio: zoek['voor'] === 'regio' && kolommen.length > 1,
    eersteOpen: open[0],
    aantalOpen: open.length,
    isKlaar: (id) => klaar.has(id),
    buren: (id) =>
      toBuren(
        punten.filter(
          (punt) => punt.id === id || !isOveralOvergeslagen({ vergelijkingen, kolommen }, punt.id),
        ),
        id,
      ),
    naar: (scanpunt, anders = {}) =>
      trajectLink(traject.id, 'scan', {
        ...(scanpunt !== undefined && { scanpunt }),
        zoek: zonderLeeg({ ...zoek, ...anders }),
      }),
  };
}

/** An empty value takes the word out of the address. */
function zonderLeeg(zoek: Zoek): Zoek {
  return Object.fromEntries(Object.entries(zoek).filter(([, waarde]) => waarde !== ''));
}
