import type { Lijstfout } from '../../../import/statuslijst/toStatuslijst.ts';
import { handTekst } from '../../../texts/handstatus.ts';

const tekst = handTekst.lijst.fout;

/** What is wrong with a row of the list. */
export function lijstfoutzin(fout: Lijstfout): string {
  switch (fout.soort) {
    case 'geen-code':
      return tekst.geenCode;
    case 'bron':
      return tekst.bron;
    case 'code':
    case 'status':
    case 'datum':
    case 'toekomst':
      return tekst[fout.soort](fout.tekst);
    default:
      return fout satisfies never;
  }
}
