import {
  BOUWWOORDEN,
  GELIJKE_WOORDEN,
  ONREGELMATIG,
  SCHEIDBARE_WERKWOORDEN,
  WERKWOORDEN,
} from './koppelwoorden.ts';

/** "vraagt LKS aan" → "aanvraagt LKS": the verb takes back the word that it left behind. */
export function voegSamen(woorden: readonly string[]): string[] {
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
export function splits(woord: string): string[] {
  const vast = ONREGELMATIG.get(woord);
  if (vast !== undefined && vast !== woord) return splits(vast);
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
export function stam(woord: string): string {
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
/** The word that stands for this one and the ones that mean the same. */
export const toBegrip = (deel: string): string => BEGRIP.get(deel) ?? deel;
const SCHEIDBAAR = new Map(
  SCHEIDBARE_WERKWOORDEN.map(([werkwoord = '', ...deeltjes]) => [kort(werkwoord), deeltjes]),
);
