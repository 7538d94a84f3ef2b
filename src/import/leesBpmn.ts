import { type Bpmnuitkomst, MAX_BPMN } from './bpmnuitkomst.ts';
import { herkenBytes } from './herkenVorm.ts';
import { leesKop } from './leesKop.ts';
import { leesModel } from './leesModel.ts';
import { toLeveranciers } from './leveranciers.ts';
import { ontleed } from './ontleed.ts';
import { maakOpmerkingen } from './opmerkingen.ts';
import { toTekst } from './toTekst.ts';

/**
 * Reads a BPMN 2.0 file of any program into one process. Whatever the file holds, this says what came out of it and
 * never throws; what has no place in our process is named in a remark.
 */
export async function leesBpmn(bron: Uint8Array | string): Promise<Bpmnuitkomst> {
  if (bron.length > MAX_BPMN) return { soort: 'te-groot', grootte: bron.length, maximum: MAX_BPMN };
  const vorm = typeof bron === 'string' ? undefined : herkenBytes(bron);
  if (vorm !== undefined) return { soort: 'geen-bpmn', vorm };
  const opmerkingen = maakOpmerkingen();
  const gelezen =
    typeof bron === 'string' ? { soort: 'ok' as const, tekst: bron, gedacht: false } : toTekst(bron);
  if (gelezen.soort !== 'ok') return gelezen;
  if (gelezen.gedacht) opmerkingen.meld('codering', 'windows-1252');
  const xml = gelezen.tekst.replace(/^\uFEFF/, '');
  const fout = leesKop(xml);
  if (fout) return fout;
  const ontleding = await ontleed(xml, opmerkingen);
  if (ontleding.soort !== 'ok') return ontleding;
  const model = leesModel(ontleding.wortel, opmerkingen);
  if (!model) return { soort: 'geen-proces' };
  for (const naam of toLeveranciers(xml)) opmerkingen.meld('leverancier', naam);
  return { soort: 'ok', model, opmerkingen: opmerkingen.lijst() };
}
