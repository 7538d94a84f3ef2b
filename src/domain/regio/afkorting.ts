import { vergelijkNaam } from './zoeksleutel.ts';

/** Where the usual abbreviation does not follow from the name. */
const VASTE_AFKORTING: Readonly<Record<string, string>> = {
  "'s-Hertogenbosch": 'HB',
  "'s-Gravenhage": 'DH',
};

/**
 * Two or three capitals for `naam`, different from those of all `andereNamen`: De Bilt DB, Bunnik BU,
 * Wijk bij Duurstede WD. The same set of names always gives the same codes, in any order.
 * Names must differ (pass the weergavenaam: there are two gemeenten Bergen).
 */
export function afkorting(naam: string, andereNamen: readonly string[]): string {
  const gevonden = afkortingen([naam, ...andereNamen]).get(naam);
  if (gevonden === undefined) throw new Error(`no abbreviation for "${naam}"`);
  return gevonden;
}

/** Abbreviations of a whole set at once; see `afkorting`. */
export function afkortingen(namen: readonly string[]): ReadonlyMap<string, string> {
  const uniek = [...new Set(namen)].sort(vergelijkNaam);
  const gebruikt = new Set<string>();
  const resultaat = new Map<string, string>();
  for (const naam of uniek) {
    const code = eersteVrije(naam, gebruikt);
    gebruikt.add(code);
    resultaat.set(naam, code);
  }
  return resultaat;
}

function eersteVrije(naam: string, gebruikt: ReadonlySet<string>): string {
  for (const kandidaat of kandidaten(naam)) if (!gebruikt.has(kandidaat)) return kandidaat;
  throw new Error(`no free abbreviation for "${naam}" beside ${gebruikt.size} others`);
}

/** Best first: initials or the first two letters, then three letters, then a letter and a number. */
function* kandidaten(naam: string): Generator<string> {
  const vast = VASTE_AFKORTING[naam];
  if (vast !== undefined) yield vast;
  const initialen = hoofdwoorden(naam)
    .map((woord) => woord.charAt(0))
    .join('')
    .slice(0, 3);
  const letters = alleLetters(naam);
  const eerste = letters.charAt(0) || 'X';
  if (initialen.length >= 2) yield initialen;
  for (const tweede of letters.slice(1)) yield eerste + tweede;
  for (let i = 1; i < letters.length; i++) {
    for (let j = i + 1; j < letters.length; j++) {
      yield eerste + letters.charAt(i) + letters.charAt(j);
    }
  }
  for (let nummer = 1; nummer < 100; nummer++) yield `${eerste}${nummer}`;
}

/** "Wijk bij Duurstede" → WIJK, DUURSTEDE: small words and the article 's do not count. */
function hoofdwoorden(naam: string): string[] {
  return woordenVan(naam)
    .filter((woord) => /^\p{Lu}/u.test(woord))
    .map((woord) => woord.toUpperCase());
}

function alleLetters(naam: string): string {
  const woorden = woordenVan(naam);
  const zonderLidwoord = woorden.length > 1 ? woorden.filter((woord) => woord.length > 1) : woorden;
  return zonderLidwoord.join('').toUpperCase();
}

function woordenVan(naam: string): string[] {
  return naam
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^\p{Letter}]+/u)
    .filter((woord) => woord !== '');
}
