import type { Gemeente } from '../../../domain/regio/gemeente.ts';
import { type Grootteklasse, GROOTTEKLASSEN, toGrootteklasse } from '../../../domain/regio/grootteklasse.ts';
import type { Regioregister } from '../../../domain/regio/regioregister.ts';
import type { Kaartklasse } from '../../../domain/voortgang/gemeentestatus.ts';
import type { Zoek } from '../../../routes/route.ts';
import { KAARTKLASSEN } from '../kaartstand.ts';

/** What map, table and curve show together. All of it stands in the address. */
export type Selectie = {
  /** code of the arbeidsmarktregio */
  regio: string | undefined;
  provincie: string | undefined;
  /** name of the samenwerkingsverband */
  verband: string | undefined;
  grootte: Grootteklasse | undefined;
  klassen: ReadonlySet<Kaartklasse>;
  /** only check-offs that have to be confirmed again */
  opnieuw: boolean;
  /** only gemeenten that stand in more trajecten */
  overlap: boolean;
};

/** What changes in the address; undefined takes a word away. */
export type Wissel = Readonly<Record<string, string | undefined>>;

/** The filters on place and size: the words of the address. */
export const PLAATSFILTERS = ['regio', 'provincie', 'verband', 'grootte'] as const;
export type Plaatsfilter = (typeof PLAATSFILTERS)[number];

/** Every word of the address that makes the selection. */
const SELECTIEWOORDEN: readonly string[] = [...PLAATSFILTERS, 'stand', 'opnieuw', 'overlap'];

/** Between the classes in the address: a comma would be written as %2C. */
const TUSSEN = '.';
const GEEN = 'geen';
const ALLES: ReadonlySet<Kaartklasse> = new Set(KAARTKLASSEN);

/** Reads the selection from the address. A word that names nothing in the register is left out. */
export function leesSelectie(zoek: Zoek, register: Regioregister): Selectie {
  const { regio, provincie, verband, grootte } = zoek;
  return {
    regio: register.arbeidsmarktregios.find(({ code }) => code === regio)?.code,
    provincie: register.gemeenten.find((gemeente) => gemeente.provincie === provincie)?.provincie,
    verband: register.samenwerkingsverbanden.find(({ naam }) => naam === verband)?.naam,
    grootte: GROOTTEKLASSEN.find((klasse) => klasse === grootte),
    klassen: leesKlassen(zoek['stand']),
    opnieuw: zoek['opnieuw'] !== undefined,
    overlap: zoek['overlap'] !== undefined,
  };
}

/** The words of an address that make the selection, as one text: the same text is the same selection. */
export function selectiewoorden(zoek: Zoek): string {
  return new URLSearchParams(
    Object.entries(zoek).filter(([woord]) => SELECTIEWOORDEN.includes(woord)),
  ).toString();
}

/** The selection that `selectiewoorden` wrote down. */
export function leesSelectiewoorden(woorden: string, register: Regioregister): Selectie {
  return leesSelectie(Object.fromEntries(new URLSearchParams(woorden)), register);
}

function leesKlassen(woord: string | undefined): ReadonlySet<Kaartklasse> {
  if (woord === undefined) return ALLES;
  if (woord === GEEN) return new Set();
  const genoemd = new Set(woord.split(TUSSEN));
  const gekozen = KAARTKLASSEN.filter((klasse) => genoemd.has(klasse));
  return gekozen.length === 0 ? ALLES : new Set(gekozen);
}

/** The word in the address for what the legend shows; everything needs none. */
export function toStandwissel(klassen: ReadonlySet<Kaartklasse>): Wissel {
  const namen = KAARTKLASSEN.filter((klasse) => klassen.has(klasse));
  if (namen.length === KAARTKLASSEN.length) return { stand: undefined };
  return { stand: namen.length === 0 ? GEEN : namen.join(TUSSEN) };
}

/** Takes every filter away. */
export const WIS_ALLES: Wissel = Object.fromEntries(
  [...SELECTIEWOORDEN, 'gemeente'].map((woord) => [woord, undefined]),
);

/** Whether anything is left out. */
export function isGefilterd(selectie: Selectie): boolean {
  return (
    selectie.opnieuw ||
    selectie.overlap ||
    selectie.klassen.size < KAARTKLASSEN.length ||
    PLAATSFILTERS.some((woord) => selectie[woord] !== undefined)
  );
}

/** How many filters of the bar are on. */
export function telFilters(selectie: Selectie): number {
  const plaats = PLAATSFILTERS.filter((woord) => selectie[woord] !== undefined).length;
  return plaats + (selectie.overlap ? 1 : 0);
}

/** The gemeenten that fit every filter on place and size, in the order of the register. */
export function toKring(
  register: Regioregister,
  { regio, provincie, verband, grootte }: Pick<Selectie, Plaatsfilter>,
): readonly Gemeente[] {
  const leden = register.samenwerkingsverbanden.find(({ naam }) => naam === verband)?.gemeenten;
  return register.gemeenten.filter(
    (gemeente) =>
      (regio === undefined || gemeente.arbeidsmarktregio === regio) &&
      (provincie === undefined || gemeente.provincie === provincie) &&
      (leden === undefined || leden.includes(gemeente.code)) &&
      (grootte === undefined || toGrootteklasse(gemeente.inwoners) === grootte),
  );
}

/** The words of an address after a change. */
export function wissel(zoek: Zoek, anders: Wissel): Zoek {
  const nieuw: Record<string, string | undefined> = { ...zoek, ...anders };
  return Object.fromEntries(
    Object.entries(nieuw).flatMap(([sleutel, waarde]) => (waarde === undefined ? [] : [[sleutel, waarde]])),
  );
}
