import { grootte } from '../../texts/app.ts';
import { landelijkInlezenTekst as t } from '../../texts/landelijkInlezen.ts';
import { bestandsfout } from '../bestandsfout.ts';
import type { Leesfout } from './bestandslezing.ts';

/** Why a file could not be used, in one text. */
export function inleesfout(fout: Leesfout): string {
  if (fout.soort === 'onverwacht') return t.fout.onverwacht;
  if (fout.soort !== 'zip') return bestandsfout(fout)[0] ?? '';
  const zip = fout.fout;
  switch (zip.soort) {
    case 'geen-zip':
    case 'kapot':
      return t.fout.zipKapot;
    case 'versleuteld':
      return t.fout.zipVersleuteld;
    case 'zip-in-zip':
      return t.fout.zipInZip;
    case 'leeg':
      return t.fout.zipLeeg;
    case 'te-veel':
      return t.fout.zipTeVeel(zip.maximum);
    case 'te-vol':
      return t.fout.zipTeVol({ ...zip, maximum: grootte(zip.maximum) });
    case 'te-groot':
      return t.fout.zipTeGroot(grootte(zip.maximum));
    default:
      return zip satisfies never;
  }
}
