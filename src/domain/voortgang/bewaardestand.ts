import * as z from 'zod/mini';
import { leesPublicatie, type Publicatie } from './publicatie.ts';
import type { Momentstand } from './veranderingen.ts';

const kort = z.string().check(z.maxLength(200));

/** What a list shows of a national stand that was kept in this browser. */
export const Bewaardekop = z.object({
  id: kort,
  /** what somebody called it */
  naam: kort,
  /** ISO time of keeping it */
  bewaardOp: z.string(),
  /** day of the stand, YYYY-MM-DD */
  peildatum: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  afgevinkt: z.int(),
  gemeenten: z.int(),
});
export type Bewaardekop = z.infer<typeof Bewaardekop>;

/** A stand that was kept: the same as a published one, so that it can be saved as a file and read again. */
export type Bewaardestand = Bewaardekop & { publicatie: Publicatie };

/** @param moment ISO time @throws when the stand has no day: a mistake of ours */
export function toBewaardestand(
  publicatie: Publicatie,
  { id, naam, moment }: { id: string; naam: string; moment: string },
): Bewaardestand {
  const { peildatum, telling } = publicatie;
  if (peildatum === null || telling === null) throw new Error('a stand without a day cannot be kept');
  const gemeenten = Object.values(telling).reduce((som, aantal) => som + aantal, 0);
  return { id, naam, bewaardOp: moment, peildatum, afgevinkt: telling.afgevinkt, gemeenten, publicatie };
}

/** The kept stands that can be shown, the newest first. The content of each is checked when one compares with it. */
export function leesBewaardekoppen(ruw: readonly unknown[]): Bewaardekop[] {
  return ruw
    .flatMap((stand) => z.safeParse(Bewaardekop, stand).data ?? [])
    .toSorted((a, b) => (a.bewaardOp < b.bewaardOp ? 1 : -1));
}

export type Standlezing =
  | { soort: 'ok'; peildatum: string; toen: ReadonlyMap<string, Momentstand> }
  | { soort: 'leeg' | 'ander-bestand' | 'te-nieuw' | 'onleesbaar' };

/** What a stand says of each gemeente, from a file or from this browser, to compare with. */
export function leesStand(inhoud: unknown): Standlezing {
  const lezing = leesPublicatie(inhoud);
  if (lezing.soort !== 'ok') return { soort: lezing.soort };
  const { peildatum, gemeenten } = lezing.publicatie;
  return peildatum === null
    ? { soort: 'leeg' }
    : { soort: 'ok', peildatum, toen: new Map(gemeenten.map((rij) => [rij.code, rij])) };
}
