import * as z from 'zod/mini';
import { Arbeidsmarktregio } from './arbeidsmarktregio.ts';
import { Gemeente } from './gemeente.ts';
import { Gemeentenaantal, Herindeling } from './herindeling.ts';
import { Samenwerkingsverband } from './samenwerkingsverband.ts';

/** Which division of the country applies, and who says so. */
export interface Regioregister {
  /** Day of the division, YYYY-MM-DD. */
  readonly peildatum: string;
  readonly bron: string;
  readonly gemeenten: readonly Gemeente[];
  readonly arbeidsmarktregios: readonly Arbeidsmarktregio[];
  readonly samenwerkingsverbanden: readonly Samenwerkingsverband[];
  /** gemeenten that went or will go, and who takes their place */
  readonly herindelingen: readonly Herindeling[];
  /** number of gemeenten in the years before this division, oldest first */
  readonly aantallen: readonly Gemeentenaantal[];
}

const kop = { peildatum: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), bron: z.string() };
/** The four files in public/data. */
export const Gemeentenbestand = z.strictObject({ ...kop, gemeenten: z.array(Gemeente) });
export const Regiobestand = z.strictObject({
  ...kop,
  arbeidsmarktregios: z.array(Arbeidsmarktregio),
});
export const Verbandenbestand = z.strictObject({
  ...kop,
  samenwerkingsverbanden: z.array(Samenwerkingsverband),
});
export const Herindelingenbestand = z.strictObject({
  ...kop,
  aantallen: z.array(Gemeentenaantal),
  herindelingen: z.array(Herindeling),
});

/** Contents of the four files, parsed from JSON but not yet trusted. */
export interface Registerbestanden {
  readonly gemeenten: unknown;
  readonly arbeidsmarktregios: unknown;
  readonly samenwerkingsverbanden: unknown;
  readonly herindelingen: unknown;
}

export type Registerlezing =
  | { readonly soort: 'ok'; readonly register: Regioregister }
  | { readonly soort: 'onleesbaar'; readonly bestand: keyof Registerbestanden; readonly waar: string };

/**
 * Reads the four files into one register. Never throws; says which file is wrong and where
 * (path of the first wrong field, such as "gemeenten.3.code").
 * That codes are unique and references exist is guarded by the tests on the data.
 */
export function leesRegioregister(bestanden: Registerbestanden): Registerlezing {
  const gemeenten = Gemeentenbestand.safeParse(bestanden.gemeenten);
  if (!gemeenten.success) return onleesbaar('gemeenten', gemeenten.error);
  const regios = Regiobestand.safeParse(bestanden.arbeidsmarktregios);
  if (!regios.success) return onleesbaar('arbeidsmarktregios', regios.error);
  const verbanden = Verbandenbestand.safeParse(bestanden.samenwerkingsverbanden);
  if (!verbanden.success) return onleesbaar('samenwerkingsverbanden', verbanden.error);
  const herindelingen = Herindelingenbestand.safeParse(bestanden.herindelingen);
  if (!herindelingen.success) return onleesbaar('herindelingen', herindelingen.error);
  return {
    soort: 'ok',
    register: {
      peildatum: gemeenten.data.peildatum,
      bron: gemeenten.data.bron,
      gemeenten: gemeenten.data.gemeenten,
      arbeidsmarktregios: regios.data.arbeidsmarktregios,
      samenwerkingsverbanden: verbanden.data.samenwerkingsverbanden,
      herindelingen: herindelingen.data.herindelingen,
      aantallen: herindelingen.data.aantallen,
    },
  };
}

function onleesbaar(bestand: keyof Registerbestanden, fout: z.core.$ZodError): Registerlezing {
  return { soort: 'onleesbaar', bestand, waar: fout.issues[0]?.path.join('.') ?? '' };
}

/** Gemeenten of one arbeidsmarktregio, in the order of the register. */
export function gemeentenInRegio(register: Regioregister, regiocode: string): Gemeente[] {
  return register.gemeenten.filter((gemeente) => gemeente.arbeidsmarktregio === regiocode);
}

/**
 * The gemeenten that count on a day: those of the register without the ones that were taken up by another.
 * Before the day of the register we have no complete list; then the register itself counts.
 * @param dag YYYY-MM-DD
 */
export function gemeentenOp({ gemeenten, herindelingen }: Regioregister, dag: string): readonly Gemeente[] {
  const weg = new Set(herindelingen.filter(({ ingang }) => ingang <= dag).map(({ van }) => van));
  return gemeenten.some(({ code }) => weg.has(code))
    ? gemeenten.filter(({ code }) => !weg.has(code))
    : gemeenten;
}

/**
 * How many gemeenten there were on a day before the register; null: of that day we do not know it. undefined: the
 * day is of the register or later, or there were as many. Which gemeenten they were, and where, we do not have:
 * the stand of such a day is counted in the division of the register (uitgangspunt: nothing invented).
 * @param dag YYYY-MM-DD
 */
export function aantalToen(
  { gemeenten, aantallen, peildatum }: Pick<Regioregister, 'gemeenten' | 'aantallen' | 'peildatum'>,
  dag: string,
): Gemeentenaantal | null | undefined {
  if (dag >= peildatum) return undefined;
  const toen = aantallen.findLast(({ vanaf }) => vanaf <= dag) ?? null;
  return toen?.aantal === gemeenten.length ? undefined : toen;
}
