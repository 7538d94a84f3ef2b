import { KLEUR } from '../../diagram/svg/svgKleuren.ts';
import type { Rand, Vlak, Vorm } from './dia.ts';
import { alineasXml, LEEG_TEKSTVAK, tekstvakXml } from './tekst.ts';
import { attr, emu, kleurXml } from './xml.ts';

/** Gives every shape of one slide a number of its own. */
export type Nummer = () => number;
type Van<S extends Vorm['soort']> = Extract<Vorm, { soort: S }>;
type Plek = { x: number; y: number; b: number; h: number };

export const hex = (naam: keyof typeof KLEUR): string => KLEUR[naam].slice(1).toUpperCase();

export function vormXml(vorm: Vorm, nummer: Nummer): string {
  switch (vorm.soort) {
    case 'vorm':
      return gewoneVorm(vorm, nummer);
    case 'lijn':
      return lijn(vorm, nummer);
    case 'groep':
      return groep(vorm, nummer);
    case 'tabel':
      return tabel(vorm, nummer);
    default:
      return vorm satisfies never;
  }
}

const plekXml = ({ x, y, b, h }: Plek): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(b)}" cy="${emu(h)}"/>`;

function randXml(rand: Rand | undefined, pijlen = ''): string {
  if (!rand) return '<a:ln><a:noFill/></a:ln>';
  const streep = rand.streep === undefined ? '' : `<a:prstDash val="${rand.streep}"/>`;
  // A double line needs the width of three.
  const dikte = emu(rand.dubbel === true ? rand.dikte * 2.4 : rand.dikte);
  return `<a:ln w="${dikte}"${rand.dubbel === true ? ' cmpd="dbl"' : ''}>${kleurXml(rand.kleur)}${streep}${pijlen}</a:ln>`;
}

function vlakXml(vlak: Vlak | undefined): string {
  if (vlak === undefined) return '<a:noFill/>';
  if (typeof vlak === 'string') return kleurXml(vlak);
  return `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${vlak.arcering}"/></a:fgClr><a:bgClr><a:srgbClr val="${vlak.grond}"/></a:bgClr></a:pattFill>`;
}

function gewoneVorm({ naam, vorm, straal, vlak, rand, tekst, ...plek }: Van<'vorm'>, nummer: Nummer): string {
  const kort = Math.max(1, Math.min(plek.b, plek.h));
  const bijstelling =
    vorm === 'roundRect'
      ? `<a:avLst><a:gd name="adj" fmla="val ${Math.round(Math.min(0.5, (straal ?? 6) / kort) * 100_000)}"/></a:avLst>`
      : '<a:avLst/>';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${nummer()}" name="${attr(naam)}"/><p:cNvSpPr${tekst && !vlak && !rand ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${plekXml(plek)}</a:xfrm><a:prstGeom prst="${vorm}">${bijstelling}</a:prstGeom>${vlakXml(vlak)}${randXml(rand)}</p:spPr>` +
    `${tekst ? tekstvakXml(tekst) : LEEG_TEKSTVAK}</p:sp>`
  );
}

/** A line with corners, as one free shape. */
function lijn({ naam, punten, rand, pijl }: Van<'lijn'>, nummer: Nummer): string {
  const [xs, ys] = [punten.map(([x]) => x), punten.map(([, y]) => y)];
  const plek = { x: Math.min(...xs), y: Math.min(...ys), b: 0, h: 0 };
  plek.b = Math.max(...xs) - plek.x;
  plek.h = Math.max(...ys) - plek.y;
  const pad = punten
    .map(([x, y], n) => {
      const punt = `<a:pt x="${emu(x - plek.x)}" y="${emu(y - plek.y)}"/>`;
      return n === 0 ? `<a:moveTo>${punt}</a:moveTo>` : `<a:lnTo>${punt}</a:lnTo>`;
    })
    .join('');
  const punt = (welk: 'headEnd' | 'tailEnd') => `<a:${welk} type="triangle" w="med" len="med"/>`;
  const pijlen =
    pijl === 'geen'
      ? '<a:miter lim="800000"/>'
      : `<a:miter lim="800000"/>${pijl === 'beide' ? punt('headEnd') : ''}${punt('tailEnd')}`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${nummer()}" name="${attr(naam)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${plekXml(plek)}</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>` +
    `<a:pathLst><a:path w="${emu(plek.b)}" h="${emu(plek.h)}" fill="none">${pad}</a:path></a:pathLst></a:custGeom><a:noFill/>${randXml(rand, pijlen)}</p:spPr>` +
    `${LEEG_TEKSTVAK}</p:sp>`
  );
}

function groep({ naam, alt, vormen, ...plek }: Van<'groep'>, nummer: Nummer): string {
  const id = nummer();
  const binnen = plekXml(plek).replace('<a:off ', '<a:chOff ').replace('<a:ext ', '<a:chExt ');
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${attr(naam)}" descr="${attr(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${plekXml(plek)}${binnen}</a:xfrm></p:grpSpPr>${vormen.map((een) => vormXml(een, nummer)).join('')}</p:grpSp>`
  );
}

const ZIJDEN = ['lnL', 'lnR', 'lnT', 'lnB'] as const;

function tabel({ naam, breedtes, hoogtes, rijen, letter, ...plek }: Van<'tabel'>, nummer: Nummer): string {
  const lijnen = ZIJDEN.map(
    (zijde) => `<a:${zijde} w="${emu(1)}">${kleurXml(hex('lijn'))}</a:${zijde}>`,
  ).join('');
  const cel = (tekst: string, isKop: boolean) =>
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${alineasXml([{ tekst, letter, kleur: hex('ink'), vet: isKop }])}</a:txBody>` +
    `<a:tcPr marL="${emu(8)}" marR="${emu(8)}" marT="${emu(4)}" marB="${emu(4)}">${lijnen}${isKop ? kleurXml(hex('merkTint')) : kleurXml(hex('vlak'))}</a:tcPr></a:tc>`;
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${nummer()}" name="${attr(naam)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm>${plekXml(plek)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/>` +
    `<a:tblGrid>${breedtes.map((b) => `<a:gridCol w="${emu(b)}"/>`).join('')}</a:tblGrid>` +
    rijen
      .map(
        (rij, r) =>
          `<a:tr h="${emu(hoogtes[r] ?? 0)}">${rij.map((tekst) => cel(tekst, r === 0)).join('')}</a:tr>`,
      )
      .join('') +
    `</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
