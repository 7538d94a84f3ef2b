import { grootte } from '../../texts/app.ts';
import { bestandsfoutTekst } from '../../texts/bewaren.ts';
import { normenTekst } from '../../texts/normen.ts';
import type { Normensetlezing } from './normensetbestand.ts';

type Fout = Exclude<Normensetlezing, { soort: 'ok' }> | { soort: 'niet-te-lezen' };

/** Why a normenset was not read, and that nothing changed. */
export function normensetfout(fout: Fout): string[] {
  return [reden(fout), bestandsfoutTekst.nietsGewijzigd];
}

function reden(fout: Fout): string {
  switch (fout.soort) {
    case 'te-groot':
      return bestandsfoutTekst.teGroot(grootte(fout.grootte), grootte(fout.maximum));
    case 'geen-json':
      return bestandsfoutTekst.geenJson;
    case 'afgebroken':
      return bestandsfoutTekst.afgebroken;
    case 'vreemde-inhoud':
      return bestandsfoutTekst.vreemdeInhoud;
    case 'ander-bestand':
      return normenTekst.bestand.anderBestand;
    case 'te-nieuw':
      return bestandsfoutTekst.teNieuw;
    case 'onleesbaar':
      return bestandsfoutTekst.onleesbaar(fout.waar);
    case 'niet-te-lezen':
      return bestandsfoutTekst.nietTeLezen;
    default:
      return fout satisfies never;
  }
}
