import type { Bladkop } from '../../werkmap/werkmap.ts';
import { toLetters } from '../../werkmap/kolomletters.ts';
import { xml, xmlDeel } from './xml.ts';

/** The notes at the headers of a sheet: their texts. */
export function toOpmerkingen({ kolommen }: Bladkop, schrijver: string): string {
  const notities = kolommen.flatMap(({ uitleg }, k) =>
    uitleg === undefined
      ? []
      : `<comment ref="${toLetters(k)}1" authorId="0"><text><r><rPr><sz val="10"/><rFont val="Calibri"/><family val="2"/></rPr><t xml:space="preserve">${xml(uitleg)}</t></r></text></comment>`,
  );
  return xmlDeel(
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<authors><author>${xml(schrijver)}</author></authors><commentList>${notities.join('')}</commentList></comments>`,
  );
}

/** The notes at the headers of a sheet: their boxes, which Excel only knows in this old drawing language. */
export function toBriefjes({ kolommen }: Bladkop): string {
  const vakken = kolommen.flatMap(({ uitleg }, k) =>
    uitleg === undefined
      ? []
      : `<v:shape id="_x0000_s${1025 + k}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:210pt;height:${28 + 13 * Math.ceil(uitleg.length / 42)}pt;z-index:${k + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
        '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
        `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${k}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${vakken.join('')}</xml>`
  );
}
