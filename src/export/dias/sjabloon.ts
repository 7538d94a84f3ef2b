import { boom } from './diaXml.ts';
import { BREED, HOOG, INHOUD } from './dia.ts';
import { hex } from './vormen.ts';
import { emu, KOP, kleurXml, NS } from './xml.ts';

type Plek = { x: number; y: number; b: number; h: number };
type Plaats = {
  id: number;
  naam: string;
  ph: string;
  plek: Plek;
  lijst: string;
  anker: string;
  tekst: string;
};

const LINKS = INHOUD.x;
const TITEL: Plek = { x: LINKS, y: 32, b: INHOUD.b, h: 64 };
const VOET: Plek = { x: LINKS, y: HOOG - 44, b: 900, h: 28 };
const NUMMER: Plek = { x: BREED - LINKS - 120, y: HOOG - 44, b: 120, h: 28 };

const stijl = (punten: number, kleur: string, extra = '', uitlijning = 'l') =>
  `<a:lvl1pPr marL="0" indent="0" algn="${uitlijning}"><a:buNone/><a:defRPr sz="${punten * 100}"${extra}>${kleurXml(kleur)}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;

function plaats({ id, naam, ph, plek, lijst, anker, tekst }: Plaats): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${naam}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${emu(plek.x)}" y="${emu(plek.y)}"/><a:ext cx="${emu(plek.b)}" cy="${emu(plek.h)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anker}"><a:normAutofit/></a:bodyPr><a:lstStyle>${lijst}</a:lstStyle>${tekst}</p:txBody></p:sp>`
  );
}

const voorbeeld = (tekst: string) => `<a:p><a:r><a:rPr lang="nl-NL"/><a:t>${tekst}</a:t></a:r></a:p>`;
const NUMMERTEKST =
  '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="nl-NL"/><a:t>‹nr.›</a:t></a:fld><a:endParaRPr lang="nl-NL"/></a:p>';

const titel = plaats({
  id: 2,
  naam: 'Titel',
  ph: 'type="title"',
  plek: TITEL,
  lijst: stijl(28, hex('merkDiep'), ' b="1"'),
  anker: 'b',
  tekst: voorbeeld('Titel'),
});
const voet = plaats({
  id: 3,
  naam: 'Voettekst',
  ph: 'type="ftr" sz="quarter" idx="11"',
  plek: VOET,
  lijst: stijl(10, hex('ink2')),
  anker: 'ctr',
  tekst: '<a:p><a:endParaRPr lang="nl-NL"/></a:p>',
});
const nummer = plaats({
  id: 4,
  naam: 'Dianummer',
  ph: 'type="sldNum" sz="quarter" idx="12"',
  plek: NUMMER,
  lijst: stijl(10, hex('ink2'), '', 'r'),
  anker: 'ctr',
  tekst: NUMMERTEKST,
});

const KLEURKAART =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const niveaus = (maak: (n: number) => string) => Array.from({ length: 9 }, (_, n) => maak(n + 1)).join('');
/** Letters of everything that says nothing else. */
export const gewoon = niveaus(
  (n) =>
    `<a:lvl${n}pPr marL="${(n - 1) * 342_900}" algn="l"><a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl${n}pPr>`,
);

/** The master: where title, foot and number stand, and their letters. */
export const master =
  `${KOP}<p:sldMaster ${NS}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${boom(titel + voet + nummer)}</p:cSld>${KLEURKAART}` +
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>' +
  `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="2800" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>` +
  `<p:bodyStyle>${gewoon}</p:bodyStyle><p:otherStyle>${gewoon}</p:otherStyle></p:txStyles></p:sldMaster>`;

const indeling = (soort: string, naam: string, inhoud: string) =>
  `${KOP}<p:sldLayout ${NS} type="${soort}" preserve="1"><p:cSld name="${naam}">${boom(inhoud)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

/** A slide that opens the series, and one with a title and room for anything. */
export const indelingen = [
  indeling(
    'title',
    'Titeldia',
    plaats({
      id: 2,
      naam: 'Titel',
      ph: 'type="ctrTitle"',
      plek: { x: 96, y: 190, b: 1088, h: 130 },
      lijst: stijl(40, hex('merkDiep'), ' b="1"'),
      anker: 'b',
      tekst: voorbeeld('Titel'),
    }) +
      plaats({
        id: 3,
        naam: 'Ondertitel',
        ph: 'type="subTitle" idx="1"',
        plek: { x: 96, y: 340, b: 1088, h: 200 },
        lijst: stijl(18, hex('ink2')),
        anker: 't',
        tekst: voorbeeld('Ondertitel'),
      }),
  ),
  indeling('titleOnly', 'Alleen titel', titel + voet + nummer),
] as const;

const kleurplek = (naam: string, waarde: string) => `<a:${naam}><a:srgbClr val="${waarde}"/></a:${naam}>`;
const lijnen = [6350, 12_700, 19_050]
  .map(
    (w) =>
      `<a:ln w="${w}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/></a:ln>`,
  )
  .join('');
const vullingen = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3);
const effecten = '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3);
const letters = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';

/** Our colours, so that somebody who adds a shape stays in style. */
export const thema =
  `${KOP}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Implementatiescan"><a:themeElements><a:clrScheme name="Implementatiescan">` +
  [
    kleurplek('dk1', hex('ink')),
    kleurplek('lt1', hex('vlak')),
    kleurplek('dk2', hex('merkDiep')),
    kleurplek('lt2', hex('bg')),
    kleurplek('accent1', hex('merk')),
    kleurplek('accent2', hex('bij')),
    kleurplek('accent3', hex('andersVol')),
    kleurplek('accent4', hex('weg')),
    kleurplek('accent5', hex('anders')),
    kleurplek('accent6', hex('ink3')),
    kleurplek('hlink', hex('bij')),
    kleurplek('folHlink', hex('ink2')),
  ].join('') +
  `</a:clrScheme><a:fontScheme name="Implementatiescan"><a:majorFont>${letters}</a:majorFont><a:minorFont>${letters}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Implementatiescan"><a:fillStyleLst>${vullingen}</a:fillStyleLst><a:lnStyleLst>${lijnen}</a:lnStyleLst><a:effectStyleLst>${effecten}</a:effectStyleLst><a:bgFillStyleLst>${vullingen}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
