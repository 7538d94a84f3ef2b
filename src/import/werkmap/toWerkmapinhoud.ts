import { type Bladsoort, type Invoerkolom, isDagkolom, type Kopsoort } from '../../werkmap/koppen.ts';
import { celInWoorden, type Leescel, sleutelVanLeescel, toSleutelwoord } from '../../werkmap/leescel.ts';
import { toLetters } from '../../werkmap/kolomletters.ts';
import { isNogGelijk, leesStempel, type Stempel } from '../../werkmap/stempel.ts';
import {
  type Bladkop,
  CODES,
  lijktEigen,
  type Kolomopmerking,
  toKolomopmerkingen,
  zoekKop,
} from './bladkop.ts';
import type { Gelezenblad } from './toBlad.ts';

/** A cell with its place, such as `K12`. */
export type Celplek = { cel: Leescel; plek: string };

/** A row of one of our tables in which something may have changed since the export. */
export type Gelezenrij = {
  soort: Bladsoort;
  blad: string;
  /** as Excel numbers it */
  rij: number;
  /** of the change or the question */
  id: string;
  /** of the option, in a row of a question with several answers */
  optie: string;
  gemeenten: readonly string[];
  stempel: Stempel | undefined;
  /** the columns that the sheet has; a column that is not there says nothing */
  cellen: ReadonlyMap<Invoerkolom, Celplek>;
};

/** What is worth telling about a file and is not in a row of ours. */
export type Werkmapopmerking =
  | { soort: 'onbekend-blad'; blad: string }
  | { soort: 'zonder-codes'; blad: string }
  | Kolomopmerking
  | { soort: 'afgekapt'; blad: string; rijen: number }
  /** a row without a code: somebody added it; `tekst` = what stands in it */
  | { soort: 'rij-zonder-code'; blad: string; rij: number; tekst: string };

export type Werkmapinhoud = {
  rijen: readonly Gelezenrij[];
  /** rows of ours that say exactly what the export wrote */
  gelijk: number;
  /** sheets with one of our tables */
  eigenBladen: number;
  opmerkingen: readonly Werkmapopmerking[];
  /** the moments at which the rows were exported, and from which traject */
  exports: readonly { traject: string; op: string }[];
};

/** Names of sheets that we write and do not read back. */
const BEKEND = new Set(['over', 'keuzes']);

/** Our rows in the sheets of a file, found by code and by the words of the header, wherever they stand. */
export function toWerkmapinhoud(bladen: readonly Gelezenblad[]): Werkmapinhoud {
  const stempelVan = maakStempellezer();
  return voegInhoudSamen(bladen.map((blad) => leesBlad(blad, stempelVan)));
}

/** Reads each stamp once: rows about the same values carry the same one. */
function maakStempellezer(): typeof leesStempel {
  const bekend = new Map<string, Stempel | undefined>();
  return (tekst) => {
    if (!bekend.has(tekst)) bekend.set(tekst, leesStempel(tekst));
    return bekend.get(tekst);
  };
}

/** Puts what was read bit by bit together. */
export function voegInhoudSamen(delen: readonly Werkmapinhoud[]): Werkmapinhoud {
  const exports = new Map(
    delen.flatMap((deel) => deel.exports.map((een) => [`${een.traject} ${een.op}`, een] as const)),
  );
  return {
    rijen: delen.flatMap(({ rijen }) => rijen),
    gelijk: delen.reduce((som, { gelijk }) => som + gelijk, 0),
    eigenBladen: delen.reduce((som, { eigenBladen }) => som + eigenBladen, 0),
    opmerkingen: delen.flatMap(({ opmerkingen }) => opmerkingen),
    exports: [...exports.values()],
  };
}

function leesBlad(blad: Gelezenblad, stempelVan: typeof leesStempel): Werkmapinhoud {
  const kop = zoekKop(blad);
  if (kop === undefined) {
    const isLeeg = blad.rijen.every((rij) => rij.every((cel) => cel === null));
    const opmerkingen: Werkmapopmerking[] =
      isLeeg || BEKEND.has(toSleutelwoord(blad.naam))
        ? []
        : [{ soort: lijktEigen(blad) ? 'zonder-codes' : 'onbekend-blad', blad: blad.naam }];
    return { rijen: [], gelijk: 0, opmerkingen, exports: [], eigenBladen: 0 };
  }
  const opmerkingen: Werkmapopmerking[] = [...toKolomopmerkingen(blad.naam, kop)];
  if (blad.afgekapt) opmerkingen.push({ soort: 'afgekapt', blad: blad.naam, rijen: blad.rijen.length });
  const rijen: Gelezenrij[] = [];
  const exports = new Map<string, { traject: string; op: string }>();
  for (let r = kop.rij + 1; r < blad.rijen.length; r += 1) {
    const cellen = blad.rijen[r] ?? [];
    const tekst = (soort: Kopsoort) => celInWoorden(cellen[kop.plekken.get(soort) ?? -1] ?? null).trim();
    const [id, codes] = [tekst('id'), tekst('gemeentecode')];
    if (id === '' || codes === '') {
      const wat = toInhoud(cellen);
      // A header that was copied along, or a row that only has a colour, is nothing.
      if (wat !== '') opmerkingen.push({ soort: 'rij-zonder-code', blad: blad.naam, rij: r + 1, tekst: wat });
      continue;
    }
    const stempel = stempelVan(tekst('stempel'));
    if (stempel)
      exports.set(`${stempel.traject} ${stempel.op}`, { traject: stempel.traject, op: stempel.op });
    rijen.push({
      soort: kop.soort,
      blad: blad.naam,
      rij: r + 1,
      id,
      optie: tekst('optie'),
      gemeenten: codes.split(/[\s,;]+/),
      stempel,
      cellen: toInvoercellen(cellen, kop, r),
    });
  }
  const anders = houdVeranderd(rijen);
  return {
    rijen: anders,
    gelijk: rijen.length - anders.length,
    opmerkingen,
    exports: [...exports.values()],
    eigenBladen: 1,
  };
}

function toInvoercellen(cellen: readonly Leescel[], kop: Bladkop, rij: number): Map<Invoerkolom, Celplek> {
  const uit = new Map<Invoerkolom, Celplek>();
  for (const [soort, k] of kop.plekken) {
    if (CODES.has(soort)) continue;
    uit.set(soort as Invoerkolom, { cel: cellen[k] ?? null, plek: `${toLetters(k)}${rij + 1}` });
  }
  return uit;
}

/** What stands in a row, for who has to find it back. */
function toInhoud(cellen: readonly Leescel[]): string {
  return cellen
    .map((cel) => celInWoorden(cel).replace(/\s+/g, ' ').trim())
    .filter((tekst) => tekst !== '' && !tekst.startsWith('{"traject"'))
    .join(' · ')
    .slice(0, 160);
}

/** The rows in which something was typed, or of which nobody can tell; an answer in several rows stays together. */
function houdVeranderd(rijen: readonly Gelezenrij[]): Gelezenrij[] {
  const sleutel = ({ id, gemeenten }: Gelezenrij) => `${id} ${gemeenten.join(' ')}`;
  const veranderd = new Set(rijen.filter((rij) => !isGelijk(rij)).map(sleutel));
  return rijen.filter((rij) => veranderd.has(sleutel(rij)));
}

function isGelijk({ stempel, cellen }: Gelezenrij): boolean {
  return (
    stempel !== undefined && [...cellen].every(([kolom, { cel }]) => !isCelVeranderd(stempel, kolom, cel))
  );
}

/** Whether somebody typed in this cell since the export. */
export function isCelVeranderd(stempel: Stempel, kolom: Invoerkolom, cel: Leescel): boolean {
  return !isNogGelijk(stempel, kolom, sleutelVanLeescel(cel, isDagkolom(kolom)));
}
