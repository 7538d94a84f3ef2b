import type { Voortgangsuitkomst } from '../storage/voortgangsbestand.ts';
import type { Bestandsuitkomst } from '../store/trajectstaat.ts';
import { grootte } from '../texts/app.ts';
import { bestandsfoutTekst as t, trajectfoutTekst } from '../texts/bewaren.ts';

type Fout =
  | Exclude<Bestandsuitkomst, { soort: 'geopend' | 'samengevoegd' | 'niets-nieuw' | 'voortgang' }>
  | Exclude<Voortgangsuitkomst<unknown>, { soort: 'ok' }>;

/** Why a file was not opened, and that nothing changed. */
export function bestandsfout(fout: Fout): string[] {
  return [toZin(fout), t.nietsGewijzigd];
}

function toZin(fout: Fout): string {
  switch (fout.soort) {
    case 'geen-json':
      return t.geenJson;
    case 'afgebroken':
      return t.afgebroken;
    case 'ander-bestand':
      return t.anderBestand;
    case 'te-nieuw':
      return t.teNieuw;
    case 'onbekende-scanlijst':
      return t.onbekendeScanlijst(fout.scanlijst);
    case 'te-groot':
      return t.teGroot(grootte(fout.grootte), grootte(fout.maximum));
    case 'vreemde-inhoud':
      return t.vreemdeInhoud;
    case 'onleesbaar':
      return t.onleesbaar(fout.waar);
    case 'tekst-te-lang':
      return t.tekstTeLang(fout.waar, fout.maximum.toLocaleString('nl-NL'));
    case 'niet-te-lezen':
      return t.nietTeLezen;
    case 'browser-antwoordt-niet':
      return t.browserAntwoordtNiet;
    case 'alleen-lezen':
      return trajectfoutTekst.alleenLezen;
    case 'bewaarde-data-stuk':
      return trajectfoutTekst.bewaardeDataStuk;
    default:
      return fout satisfies never;
  }
}
