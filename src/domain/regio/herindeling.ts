import * as z from 'zod/mini';
import { Gemeentecode } from './gemeente.ts';

const Dag = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A gemeente that goes, and the one that takes its place. A gemeente that is split up is not one of these. */
export const Herindeling = z.strictObject({
  van: Gemeentecode,
  /** name of the gemeente that goes, as people knew it */
  naam: z.string().check(z.minLength(1)),
  naar: Gemeentecode,
  /** first day of the new division */
  ingang: Dag,
  /** gepland: announced, and not yet sure */
  stand: z.enum(['vastgesteld', 'gepland']),
  bron: z.string().check(z.minLength(1)),
});
export type Herindeling = z.infer<typeof Herindeling>;

/** How many gemeenten there were from a day on, until the next of these. */
export const Gemeentenaantal = z.strictObject({
  vanaf: Dag,
  aantal: z.int().check(z.positive()),
  bron: z.string().check(z.minLength(1)),
});
export type Gemeentenaantal = z.infer<typeof Gemeentenaantal>;

/** Finds who stands for a code on a day; codes that never changed give themselves. */
export type Opvolging = {
  /** the code that counts on that day, with the changes on the way, oldest first */
  (code: string, dag: string): { code: string; via: readonly Herindeling[] };
  /** days on which the division changes, oldest first */
  readonly dagen: readonly string[];
};

/**
 * Who follows whom, through several changes if need be. Days before the register count as its own day: of the
 * divisions before it we have no complete list (uitgangspunt: nothing invented).
 * @param peildatum day of the register
 */
export function toOpvolging(herindelingen: readonly Herindeling[], peildatum: string): Opvolging {
  const perCode = new Map(herindelingen.map((herindeling) => [herindeling.van, herindeling]));
  const zoek = (code: string, dag: string) => {
    const tot = dag < peildatum ? peildatum : dag;
    const via: Herindeling[] = [];
    let huidig = code;
    for (
      let stap = perCode.get(huidig);
      stap && stap.ingang <= tot && !via.includes(stap);
      stap = perCode.get(huidig)
    ) {
      via.push(stap);
      huidig = stap.naar;
    }
    return { code: huidig, via };
  };
  const dagen = [...new Set(herindelingen.map(({ ingang }) => ingang))].filter((dag) => dag > peildatum);
  return Object.assign(zoek, { dagen: dagen.toSorted() });
}
