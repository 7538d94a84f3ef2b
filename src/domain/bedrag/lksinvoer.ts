import { honderdsten } from './geld.ts';

/** How the loonwaarde is known: measured, or not yet (forfaitaire LKS, at most the first six months). */
export type Loonwaardewijze = { soort: 'gemeten'; loonwaarde: number | undefined } | { soort: 'forfaitair' };

/** What somebody fills in; undefined = not filled in (yet). Nothing in here belongs to a person. */
export type Lksinvoer = {
  /** First day of the LKS, or, when it runs already, a day in the year to compute for. YYYY-MM-DD */
  datum: string | undefined;
  /** `loopt`: on 1 January of that year there was LKS already. */
  begin: 'nieuw' | 'loopt';
  /** On that day, in whole years. From 21 on it makes no difference. */
  leeftijd: number | undefined;
  /** In the contract, per week. */
  uren: number | undefined;
  /** Usual full-time week in the job; only needed when it can change the amount. */
  voltijdUren: number | undefined;
  wijze: Loonwaardewijze;
  /** Percentage that the user typed; undefined = the one of the year. */
  werkgeverslasten: number | undefined;
};

export type Lksveld = 'datum' | 'leeftijd' | 'uren' | 'voltijdUren' | 'loonwaarde' | 'werkgeverslasten';

/** What is wrong with one field; `van` and `tot` are both allowed. */
export type Veldfout = { veld: Lksveld } & (
  | { waarom: 'geen-dag' | 'geen-getal' | 'te-veel-cijfers' }
  | { waarom: 'buiten-grens'; van: number; tot: number }
);

/** Against slips of the pen, not a rule of law: the app knows no job with a longer week. */
const LANGSTE_WEEK = 48;
/** Least number of hours, and the finest step of every number. */
const KLEINSTE = 0.01;

const GRENZEN = {
  leeftijd: { van: 15, tot: 99 },
  uren: { van: KLEINSTE, tot: LANGSTE_WEEK },
  voltijdUren: { van: KLEINSTE, tot: LANGSTE_WEEK },
  loonwaarde: { van: 0, tot: 100 },
  werkgeverslasten: { van: 0, tot: 100 },
} as const;

/** What cannot be computed with, in the order of the fields. A number that is not one comes in as NaN. */
export function vindFouten({ wijze, ...invoer }: Lksinvoer): Veldfout[] {
  const loonwaarde = wijze.soort === 'gemeten' ? wijze.loonwaarde : undefined;
  const getallen = { ...invoer, loonwaarde };
  const velden = ['leeftijd', 'uren', 'voltijdUren', 'loonwaarde', 'werkgeverslasten'] as const;
  return [
    ...(invoer.datum === undefined || isDag(invoer.datum)
      ? []
      : [{ veld: 'datum', waarom: 'geen-dag' } as const]),
    ...velden.flatMap((veld) => vindGetalfout(veld, getallen[veld]) ?? []),
  ];
}

function vindGetalfout(veld: keyof typeof GRENZEN, getal: number | undefined): Veldfout | undefined {
  const { van, tot } = GRENZEN[veld];
  if (getal === undefined) return undefined;
  if (!Number.isFinite(getal)) return { veld, waarom: 'geen-getal' };
  if (getal < van || getal > tot) return { veld, waarom: 'buiten-grens', van, tot };
  const isFijner = veld === 'leeftijd' ? !Number.isInteger(getal) : honderdsten(getal) / 100 !== getal;
  return isFijner ? { veld, waarom: 'te-veel-cijfers' } : undefined;
}

/** A day of the calendar, YYYY-MM-DD. */
function isDag(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const moment = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(tekst);
}
