import { zoeksleutel } from '../regio/zoeksleutel.ts';
import {
  BESLISWOORDEN,
  BIJZONDERHEDEN,
  GELD_LOOPT,
  GELD_STOPT,
  LICHTE_WOORDEN,
  OP_DE_AANVRAAG,
  STOPWOORDEN,
  TEGENPOLEN,
  TOEKENWOORDEN,
  VERREKENWOORDEN,
  ZWARE_WOORDEN,
} from './koppelwoorden.ts';
import { PARTIJEN, VOORZIENINGEN } from './partijwoorden.ts';
import { splits, stam, toBegrip, voegSamen } from './woordstam.ts';

/**
 * What the name of a step is about, for comparing it with another name.
 * `woorden`: stems, each once, without the people; `getallen`: its numbers. As bits: `partijen` which people it
 * speaks of, `polen` what it says of the application, of the money and per question of TEGENPOLEN its answers,
 * `bijzonder` which BIJZONDERHEDEN it has.
 */
export type Naamkern = {
  sleutel: string;
  woorden: ReadonlySet<string>;
  getallen: ReadonlySet<string>;
  partijen: number;
  polen: readonly number[];
  bijzonder: number;
};

/** "Vraagt LKS aan", "LKS aanvragen" and "Aanvraag loonkostensubsidie" have the same words. */
export function toNaamkern(naam: string): Naamkern {
  const sleutel = zoeksleutel(naam);
  const losse = voegSamen(sleutel.split(' ').filter((woord) => woord !== ''));
  const delen: string[] = [];
  let partijen = 0;
  for (const woord of losse) {
    const partij = PARTIJ.get(woord);
    if (partij !== undefined) partijen |= 1 << partij;
    else if (!STOPWOORDEN.has(woord)) delen.push(...splits(woord));
  }
  const woorden = new Set([...delen.map(toBegrip), ...toVoorzieningen(losse, delen)]);
  const aanvraag = toAanvraag(losse, woorden);
  if (aanvraag === BEHANDELT && raakt(BESLIS, woorden)) woorden.delete(AANVRAAG);
  const geld = toGeld(woorden);
  if (geld === STOPT && woorden.has(LKS)) woorden.delete(BETALING);
  // A rejection is a decision.
  if (woorden.has(AFWIJZING) && !delen.some((deel) => TOEKENNING.has(deel))) woorden.delete(BESLUIT);
  // Who is ill is always the werknemer.
  if (woorden.has(ZIEK)) partijen &= ~WERKNEMER;
  const gezegd = new Set([...losse.map(stam), ...delen, ...woorden]);
  return {
    sleutel,
    woorden,
    getallen: new Set([...woorden].filter((woord) => /^\d+$/.test(woord))),
    partijen,
    polen: [aanvraag, geld, ...POLEN.map((kanten) => toBits(kanten, gezegd))],
    bijzonder: toBits(BIJZONDER, woorden),
  };
}

/** What a name says of the application, as bits: it is made, or something is done to it. */
const VRAAGT_AAN = 1;
const BEHANDELT = 2;

/** "Aanvraag LKS" is applying, "Aanvraag LKS afwijzen" is not; "vraagt aan" is, whatever stands beside it. */
function toAanvraag(losse: readonly string[], woorden: ReadonlySet<string>): number {
  if (!woorden.has(AANVRAAG)) return 0;
  const behandelt = raakt(BESLIS, woorden) || raakt(BEHANDEL, woorden) ? BEHANDELT : 0;
  const werkwoord = losse.some((woord) => stam(woord) === AANVRAAG && woord !== 'aanvraag');
  return behandelt === 0 || werkwoord ? behandelt | VRAAGT_AAN : behandelt;
}

/** What a name says of the money, as bits: it flows, or it stops. */
const LOOPT = 1;
const STOPT = 2;

/** "Betaling stopzetten" is stopping, not paying; "te veel betaalde LKS verrekenen" is neither. */
function toGeld(woorden: ReadonlySet<string>): number {
  if (raakt(STOPT_GELD, woorden)) return STOPT;
  return raakt(LOOPT_GELD, woorden) && !raakt(VERREKENT, woorden) ? LOOPT : 0;
}

/** People that are the thing itself: "Jobcoach aanvragen" asks for a jobcoach, not for LKS. */
const toVoorzieningen = (losse: readonly string[], delen: readonly string[]): string[] =>
  VOORZIENING.flatMap(({ wie, naast }) => {
    const bedoeld = naast === undefined || delen.some((deel) => naast.has(toBegrip(deel)));
    return bedoeld && losse.some((woord) => PARTIJEN[wie]?.has(woord)) ? [wie] : [];
  });

/** Which of these sets the words touch. */
function toBits(verzamelingen: readonly ReadonlySet<string>[], woorden: ReadonlySet<string>): number {
  return verzamelingen.reduce(
    (bits, verzameling, i) => (raakt(verzameling, woorden) ? bits | (1 << i) : bits),
    0,
  );
}

/** Whether one of the words is in the set. */
const raakt = (verzameling: ReadonlySet<string>, woorden: ReadonlySet<string>) =>
  [...woorden].some((woord) => verzameling.has(woord));

/** How much a word counts before its rarity is known; in whole words: 0, 1 or 2. */
export function gewichtVan(woord: string): number {
  if (ZWAAR.has(woord)) return 2;
  return LICHT.has(woord) ? 0.2 : 1;
}

const begrippen = (lijst: Iterable<string>) => new Set([...lijst].map((woord) => toBegrip(stam(woord))));
const PARTIJ = new Map(
  Object.values(PARTIJEN).flatMap((namen, partij) => [...namen].map((naam) => [naam, partij] as const)),
);
const LICHT = begrippen(LICHTE_WOORDEN);
const ZWAAR = begrippen(ZWARE_WOORDEN);
const BESLIS = begrippen(BESLISWOORDEN);
const BEHANDEL = begrippen(OP_DE_AANVRAAG);
const VOORZIENING = VOORZIENINGEN.map(({ wie, naast }) => ({ wie, naast: naast && begrippen(naast) }));
const LOOPT_GELD = begrippen(GELD_LOOPT);
const STOPT_GELD = begrippen(GELD_STOPT);
const VERREKENT = begrippen(VERREKENWOORDEN);
const AANVRAAG = toBegrip(stam('aanvraag'));
const BETALING = toBegrip(stam('betaling'));
const LKS = toBegrip(stam('lks'));
const BESLUIT = toBegrip(stam('besluit'));
const AFWIJZING = toBegrip(stam('afwijzen'));
const TOEKENNING = new Set([...TOEKENWOORDEN].map(stam));
const ZIEK = toBegrip(stam('ziek'));
const WERKNEMER = 1 << (PARTIJ.get('werknemer') ?? 0);
// By their own stem: "toekennen" is a decision, and not the one that "afwijzen" is.
const POLEN = TEGENPOLEN.map((kanten) => kanten.map((kant) => new Set([...kant].map(stam))));
const BIJZONDER = BIJZONDERHEDEN.map(begrippen);
