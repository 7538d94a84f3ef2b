import type { Dia, Presentatie } from './dia.ts';
import { type Nummer, vormXml } from './vormen.ts';
import { attr, KOP, NS, tekstXml } from './xml.ts';

const LEEG =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The tree of shapes of a slide, a layout or the master. */
export const boom = (inhoud: string): string => `<p:spTree>${LEEG}${inhoud}</p:spTree>`;

/** One slide: its title stands in the title place of the layout, so that every program knows it. */
export function diaXml(dia: Dia, { voet }: Presentatie, nr: number): string {
  let laatste = 1;
  const nummer: Nummer = () => (laatste += 1);
  const isTitel = dia.soort === 'titel';
  const titel = vak({ id: nummer(), naam: 'Titel', soort: isTitel ? 'ctrTitle' : 'title' }, dia.titel);
  const onder =
    isTitel && dia.ondertitel !== undefined
      ? vak({ id: nummer(), naam: 'Ondertitel', soort: 'subTitle', idx: 1 }, dia.ondertitel)
      : '';
  const vormen = dia.vormen.map((vorm) => vormXml(vorm, nummer)).join('');
  const voettekst = isTitel ? '' : vak({ id: nummer(), naam: 'Voettekst', soort: 'ftr', idx: 11 }, voet);
  const nummerVak = isTitel
    ? ''
    : `<p:sp><p:nvSpPr><p:cNvPr id="${nummer()}" name="Dianummer"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/>` +
      `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="nl-NL" dirty="0"/><a:t>${nr}</a:t></a:fld><a:endParaRPr lang="nl-NL" dirty="0"/></a:p></p:txBody></p:sp>`;
  return `${KOP}<p:sld ${NS}><p:cSld>${boom(titel + onder + vormen + voettekst + nummerVak)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

type Vak = { id: number; naam: string; soort: string; idx?: number };

/** Words in a place that the layout holds. */
export function vak({ id, naam, soort, idx }: Vak, tekst: string): string {
  const kwart = soort === 'ftr' ? ' sz="quarter"' : '';
  const plek = `<p:ph type="${soort}"${kwart}${idx === undefined ? '' : ` idx="${idx}"`}/>`;
  // Some programs take nothing over from the foot of the layout.
  const maat = soort === 'ftr' ? ' sz="1000"' : '';
  const letter = soort === 'ftr' ? '<a:latin typeface="+mn-lt"/>' : '';
  const alineas = tekst
    .split('\n')
    .map(
      (regel) =>
        `<a:p><a:r><a:rPr lang="nl-NL"${maat} dirty="0">${letter}</a:rPr><a:t>${tekstXml(regel)}</a:t></a:r></a:p>`,
    )
    .join('');
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${attr(naam)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${plek}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${alineas}</p:txBody></p:sp>`;
}
