import { pasMutatiesToe } from '../domain/traject/mutatie.ts';
import { toTrajectbestand } from './trajectbestand.ts';
import type { Scanlijstkenmerk } from './trajectbestand.ts';
import type { Schrijfopdracht, Schrijfuitkomst, Trajectdocument } from './trajectdocument.ts';

/**
 * Refuses a step after which the file of the traject could not be opened any more; null = it fits. Only a process
 * model is large enough to matter, so other steps are not weighed. On the safe side: the document holds less
 * than the JSON that is counted for it.
 * @param maximum largest file that is opened, in bytes
 */
export function weigerTeGroot(
  document: Trajectdocument,
  { mutaties, schrijver }: Schrijfopdracht,
  { scanlijst, maximum }: { scanlijst: Scanlijstkenmerk; maximum: number },
): Schrijfuitkomst | null {
  const model = mutaties.find(({ deel, waarde }) => deel === 'procesmodellen' && waarde !== undefined);
  if (model === undefined) return null;
  const tekst = toTrajectbestand({
    traject: pasMutatiesToe(document.lees(), mutaties, schrijver),
    doc: document.doc,
    scanlijst,
    opgeslagenOp: schrijver.op,
  });
  // Bytes are written as base64, four characters for three of them.
  const inDocument = (toBytes(JSON.stringify(model.waarde)) * 4) / 3;
  if (toBytes(tekst) + inDocument <= maximum) return null;
  return { soort: 'geweigerd', deel: model.deel, sleutel: model.sleutel, reden: 'te-groot' };
}

function toBytes(tekst: string): number {
  return new TextEncoder().encode(tekst).length;
}
