import { zoeksleutel } from '../regio/zoeksleutel.ts';
import {
  BESLISWOORDEN,
  BIJZONDERHEDEN,
  BOUWWOORDEN,
  GELIJKE_WOORDEN,
  LICHTE_WOORDEN,
  ONREGELMATIG,
  OP_DE_AANVRAAG,
  SCHEIDBARE_WERKWOORDEN,
  STOPWOORDEN,
  TEGENPOLEN,
  WERKWOORDEN,
  ZWARE_WOORDEN,
} from './koppelwoorden.ts';
import { PARTIJEN } from './partijwoorden.ts';

/**
 * What the name of a step is about, for comparing it with another name.
 * `woorden`: stems, each once, without the people; `getallen`: its numbers. As bits: `partijen` which people it
 * speaks of, `polen` what it says of the application and per question of TEGENPOLEN its answers, `bijzonder` which BIJZONDERHEDEN it has.
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
  const woorden = new Set(delen.map(toBegrip));
  const aanvraag = toAanvraag(losse, woorden);
  if (aanvraag === BEHANDELT && raakt(BESLIS, woorden)) woorden.delete(AANVRAAG);
  return {
    sleutel,
    woorden,
    getallen: new Set([...woorden].filter((woord) => /^\d+$/.test(woord))),
    partijen,
    polen: [aanvraag, ...POLEN.map((kanten) => toBits(kanten, new Set([...delen, ...woorden])))],
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

/** "vraagt LKS aan" → "aanvraagt LKS": the verb takes back the word that it left behind. */
function voegSamen(woorden: readonly string[]): string[] {
  const uit = [...woorden];
  for (const [i, woord] of woorden.entries()) {
    const deeltjes = SCHEIDBAAR.get(stam(woord));
    if (!deeltjes) continue;
    const plek = deeltjes.map((deeltje) => uit.indexOf(deeltje, i + 1)).find((j) => j !== -1);
    if (plek === undefined) continue;
    uit[i] = `${uit[plek]}${stam(woord)}`;
    uit[plek] = '';
  }
  return uit.filter((woord) => woord !== '');
}

/** "loonwaardemeting" → loonwaarde, meting; "hermeting" → opnieuw, meting. */
function splits(woord: string): string[] {
  const heel = stam(woord);
  if (BOUW.has(heel)) return [heel];
  if (woord.startsWith('her') && WERK.has(stam(woord.slice(3)))) return ['opnieuw', stam(woord.slice(3))];
  for (let i = woord.length - 3; i >= 3; i -= 1) {
    const links = woord.slice(0, i);
    const begin = [links, links.replace(/s$/, '')].map(stam).find((deel) => BOUW.has(deel));
    if (begin === undefined) continue;
    const rest = splits(woord.slice(i));
    if (rest.every((deel) => BOUW.has(deel) || WERK.has(deel))) return [begin, ...rest];
  }
  return [heel];
}

const DEELTJES = /^(aan|af|door|in|mee|na|om|op|over|stil|stop|terug|toe|uit|vast|voor)ge(.{3,})$/;

/**
 * The stem of a word, equal for its forms: vraagt, vragen, gevraagd; brief, brieven; registreert, registratie.
 * Not a correct Dutch stem: vowels are never double and endings go off too much, as long as all forms agree.
 */
function stam(woord: string): string {
  const vast = ONREGELMATIG.get(woord);
  // A number has no forms: 33 is not 3.
  if (vast === woord || /^\d/.test(woord)) return woord;
  let s = (vast ?? woord).replace(DEELTJES, '$1$2');
  if (/^ge.{4,}/.test(s) && WERK.has(kort(s.slice(2)))) s = s.slice(2);
  return kort(s);
}

function kort(woord: string): string {
  let s = woord;
  const zonder = (einde: RegExp, over: number) => {
    const korter = s.replace(einde, '');
    if (korter.length >= over) s = korter;
  };
  zonder(/aties?$/, 4);
  zonder(/(?<=(er|el|en|em|ie|aar|eur))s$/, 4);
  zonder(/ing(en)?$/, 3);
  zonder(/ende$/, 4);
  zonder(/en$/, 3);
  zonder(/e$/, 3);
  zonder(/(?<=[^aeiou])t$/, 3);
  if (/^(aan|af|be|door|her|in|ont|over|toe|uit|vast|ver)/.test(s)) zonder(/(?<=[lrnmg])d$/, 4);
  s = s.replace(/([aeou])\1/g, '$1');
  if (s.length > 6 && !s.endsWith('ier')) zonder(/er$/, 4);
  return s
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

const stammen = (lijst: Iterable<string>) => new Set([...lijst].map(kort));

const WERK = stammen(WERKWOORDEN);
const BOUW = new Set([...BOUWWOORDEN].map(stam));
const BEGRIP = new Map(
  GELIJKE_WOORDEN.flatMap((groep) => groep.map((woord) => [stam(woord), stam(groep[0] ?? woord)] as const)),
);
const toBegrip = (deel: string): string => BEGRIP.get(deel) ?? deel;
const begrippen = (lijst: Iterable<string>) => new Set([...lijst].map((woord) => toBegrip(stam(woord))));
const SCHEIDBAAR = new Map(
  SCHEIDBARE_WERKWOORDEN.map(([werkwoord = '', ...deeltjes]) => [kort(werkwoord), deeltjes]),
);
const PARTIJ = new Map(
  Object.values(PARTIJEN).flatMap((namen, partij) => [...namen].map((naam) => [naam, partij] as const)),
);
const LICHT = begrippen(LICHTE_WOORDEN);
const ZWAAR = begrippen(ZWARE_WOORDEN);
const BESLIS = begrippen(BESLISWOORDEN);
const BEHANDEL = begrippen(OP_DE_AANVRAAG);
const AANVRAAG = toBegrip(stam('aanvraag'));
// By their own stem: "toekennen" is a decision, and not the one that "afwijzen" is.
const POLEN = TEGENPOLEN.map((kanten) => kanten.map((kant) => new Set([...kant].map(stam))));
const BIJZONDER = BIJZONDERHEDEN.map(begrippen);
