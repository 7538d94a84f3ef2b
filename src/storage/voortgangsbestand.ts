import * as z from 'zod/mini';
import { isMoment } from '../domain/voortgang/voortgangsbestand.ts';
import { migreerVoortgang } from './migraties.ts';

export const VOORTGANGSOORT = 'lks-implementatiescan/voortgang';
/**
 * Shape of the file. Raise it together with a migration (migraties.ts).
 * 2: the earlier statuses of a gemeente, with their dates. 3: its blocked changes, with the time since when.
 * 4: how each of the points of afvinken stands; an earlier file does not say it, and needs nothing else.
 */
export const VOORTGANGFORMAAT = 4;

export type Voortgangsuitkomst<T> =
  | { soort: 'ok'; waarde: T; opgeslagenOp: string }
  | { soort: 'ander-bestand' }
  | { soort: 'te-nieuw'; formaat: number }
  | { soort: 'onleesbaar'; waar: string };

const Soort = z.object({ soort: z.literal(VOORTGANGSOORT) });
const Kop = z.object({
  formaat: z.number(),
  opgeslagenOp: z.string().check(z.refine(isMoment)),
  voortgang: z.unknown(),
});

/** The text of a voortgangsbestand. What may be in `voortgang` is settled by the domain, not here. */
export function toVoortgangsbestand(voortgang: unknown, opgeslagenOp: string): string {
  const bestand = { soort: VOORTGANGSOORT, formaat: VOORTGANGFORMAAT, opgeslagenOp, voortgang };
  return `${JSON.stringify(bestand, null, 2)}\n`;
}

/**
 * Reads the content of a file that is already parsed (`inhoud` of `leesBestand`).
 * @param controleer the domain's check of the payload; null = it is no voortgang
 */
export function leesVoortgang<T>(
  inhoud: unknown,
  controleer: (voortgang: unknown) => T | null,
): Voortgangsuitkomst<T> {
  if (!Soort.safeParse(inhoud).success) return { soort: 'ander-bestand' };
  const kop = Kop.safeParse(inhoud);
  if (!kop.success) return { soort: 'onleesbaar', waar: kop.error.issues[0]?.path.join('.') ?? '' };
  const { formaat, opgeslagenOp, voortgang } = kop.data;
  if (formaat > VOORTGANGFORMAAT) return { soort: 'te-nieuw', formaat };
  const waarde = controleer(migreerVoortgang(voortgang, formaat));
  return waarde === null ? { soort: 'onleesbaar', waar: 'voortgang' } : { soort: 'ok', waarde, opgeslagenOp };
}
