import { TeIngewikkeld } from '../domain/beleidsregel/beslisdiagram.ts';
import { controleerTabellen } from '../domain/beleidsregel/controleerTabellen.ts';
import { maakToetsbaar } from '../domain/beleidsregel/tabeldiagrammen.ts';
import { type Dmnuitkomst, MAX_DMN } from './dmnuitkomst.ts';
import { laadFeel } from './feel.ts';
import { herkenBytes, herkenTekst, herkenWortel } from './herkenVorm.ts';
import { leesBeslismodel } from './leesBeslismodel.ts';
import { leesWortel } from './leesWortel.ts';
import { toTekst } from './toTekst.ts';

/** The namespaces of DMN 1.1 to 1.5: what a decision table says is the same in all of them. */
const DMN_RUIMTEN = [
  'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
  'http://www.omg.org/spec/DMN/20180521/MODEL/',
  'https://www.omg.org/spec/DMN/20191111/MODEL/',
  'https://www.omg.org/spec/DMN/20211108/MODEL/',
  'https://www.omg.org/spec/DMN/20230324/MODEL/',
];
/** The one that the parser reads: DMN 1.3. */
const RUIMTE = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

/**
 * Reads a DMN file of any program into decision tables that can be tried. Whatever the file holds, this says what
 * came out of it; it throws only when a library cannot be fetched.
 */
export async function leesDmn(bron: Uint8Array | string): Promise<Dmnuitkomst> {
  if (bron.length > MAX_DMN) return { soort: 'te-groot', grootte: bron.length, maximum: MAX_DMN };
  const vorm = typeof bron === 'string' ? undefined : herkenBytes(bron);
  if (vorm !== undefined) return { soort: 'geen-dmn', vorm };
  const gelezen = typeof bron === 'string' ? { soort: 'ok' as const, tekst: bron } : toTekst(bron);
  if (gelezen.soort !== 'ok') return gelezen;
  const xml = gelezen.tekst.replace(/^\uFEFF/, '');
  const kop = leesKop(xml);
  if (kop.soort !== 'ok') return kop;
  const [{ DmnModdle }, feel] = await Promise.all([import('dmn-moddle'), laadFeel()]);
  // The text is decoded already; with its declaration the parser would warn of an encoding that is no more.
  const kaal = xml.replace(/^\s*<\?xml[^>]*\?>/, '').replaceAll(kop.ruimte, RUIMTE);
  const ontleed = await new DmnModdle()
    .fromXML(kaal)
    .catch((fout: unknown) => (fout instanceof Error ? fout : new Error(String(fout))));
  if (ontleed instanceof Error) return { soort: 'beschadigd', ...metRegel(ontleed.message) };
  const lezing = leesBeslismodel(ontleed.rootElement, feel);
  if (lezing.soort !== 'ok') return lezing;
  try {
    const toetsbaar = maakToetsbaar(lezing.model, feel.pastCel);
    return { soort: 'ok', toetsbaar, fouten: controleerTabellen(toetsbaar) };
  } catch (fout) {
    if (fout instanceof TeIngewikkeld) return { soort: 'te-ingewikkeld' };
    throw fout;
  }
}

function leesKop(xml: string): { soort: 'ok'; ruimte: string } | Exclude<Dmnuitkomst, { soort: 'ok' }> {
  const wortel = leesWortel(xml);
  switch (wortel.soort) {
    case 'doctype':
      return wortel;
    case 'niet-xml': {
      const vorm = herkenTekst(xml);
      return vorm === undefined ? wortel : { soort: 'geen-dmn', vorm };
    }
    case 'ok': {
      const { naam, ruimte } = wortel;
      if (naam === 'definitions' && DMN_RUIMTEN.includes(ruimte)) return { soort: 'ok', ruimte };
      return { soort: 'geen-dmn', vorm: /\/BPMN\//.test(ruimte) ? 'bpmn' : herkenWortel(wortel) };
    }
    default:
      return wortel satisfies never;
  }
}

function metRegel(melding: string): { regel?: number } {
  const regel = /line: (\d+)/.exec(melding)?.[1];
  return regel === undefined ? {} : { regel: Number(regel) + 1 };
}
