import { plandocument } from '../../texts/plandocument.ts';
import { toXmltekst } from '../../werkmap/xmltekst.ts';
import type { Alinea, Tekst } from './dia.ts';
import { emu, kleurXml, tekstXml } from './xml.ts';

const TAAL = plandocument.taal;

/** Paragraphs; a `\n` inside one is a line of the same paragraph. */
export function alineasXml(alineas: readonly Alinea[], plek: Tekst['plek'] = 'links'): string {
  return alineas.map((alinea) => alineaXml(alinea, plek)).join('');
}

function alineaXml({ tekst, letter, kleur, vet, opsomming }: Alinea, plek: Tekst['plek']): string {
  const maat = Math.max(100, Math.round(letter * 100));
  const eigen = `lang="${TAAL}" sz="${maat}"${vet === true ? ' b="1"' : ''} dirty="0"`;
  const vulling = kleur === undefined ? '' : kleurXml(kleur);
  const uitlijning = plek === 'midden' ? ' algn="ctr"' : '';
  const kop =
    opsomming === true
      ? `<a:pPr marL="${emu(18)}" indent="${-emu(18)}"${uitlijning}><a:spcBef><a:spcPts val="300"/></a:spcBef><a:spcAft><a:spcPts val="300"/></a:spcAft><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>`
      : `<a:pPr${uitlijning}><a:buNone/></a:pPr>`;
  // Without words only the end of the paragraph can say how high it is.
  if (tekst === '') return `<a:p>${kop}<a:endParaRPr ${eigen}/></a:p>`;
  const regels = toXmltekst(tekst)
    .split('\n')
    .map((regel) => `<a:r><a:rPr ${eigen}>${vulling}</a:rPr><a:t>${tekstXml(regel)}</a:t></a:r>`)
    .join(`<a:br><a:rPr ${eigen}>${vulling}</a:rPr></a:br>`);
  return `<a:p>${kop}${regels}</a:p>`;
}

export function tekstvakXml({ alineas, plek, hoogte, rand = 0, vast }: Tekst): string {
  const inzet = emu(rand);
  const anker = hoogte === 'midden' ? 'ctr' : 't';
  return (
    `<p:txBody><a:bodyPr wrap="${vast === true ? 'none' : 'square'}" lIns="${inzet}" tIns="${inzet}" rIns="${inzet}" bIns="${inzet}" rtlCol="0" anchor="${anker}"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `${alineasXml(alineas, plek)}</p:txBody>`
  );
}

/** What a shape without words holds. */
export const LEEG_TEKSTVAK = `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="${TAAL}" dirty="0"/></a:p></p:txBody>`;
