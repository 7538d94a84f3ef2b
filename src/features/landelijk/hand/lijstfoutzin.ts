import type { Lijstlezing } from '../../../import/statuslijst/leesStatuslijst.ts';
import type { Lijstfout } from '../../../import/statuslijst/toStatuslijst.ts';
import { handTekst } from '../../../texts/handstatus.ts';

const { lijst } = handTekst;
const tekst = lijst.fout;

/** What is wrong with a row of the list. */
export function lijstfoutzin(fout: Lijstfout): string {
  switch (fout.soort) {
    case 'geen-code':
      return tekst.geenCode;
    case 'bron':
      return tekst.bron;
    case 'bron-lang':
      return tekst.bronLang(fout.maximum);
    case 'tegenspraak':
      return tekst.tegenspraak(fout.rij);
    case 'code':
    case 'status':
    case 'datum':
    case 'toekomst':
      return tekst[fout.soort](fout.tekst);
    default:
      return fout satisfies never;
  }
}

/** Why a whole list cannot be used, and what one can do. */
export function lijstzin(uit: Exclude<Lijstlezing, { soort: 'ok' }>): string {
  switch (uit.soort) {
    case 'geen-kolommen':
      return lijst.geenKolommen(uit);
    case 'twijfel':
      return lijst.twijfel(uit);
    case 'geen-werkmap':
      return lijst.geenWerkmap;
    case 'leeg':
      return lijst.leeg;
    case 'niet-te-lezen':
      return lijst.nietTeLezen;
    case 'te-groot':
      return lijst.teGroot;
    default:
      return uit satisfies never;
  }
}
