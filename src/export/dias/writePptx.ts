import { plandocument } from '../../texts/plandocument.ts';
import { BREED, HOOG, type Presentatie } from './dia.ts';
import { diaXml } from './diaXml.ts';
import { gewoon, indelingen, master, thema } from './sjabloon.ts';
import { emu, KOP, NS, tekstXml } from './xml.ts';

const RELATIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const INHOUDSOORT = 'application/vnd.openxmlformats-officedocument.presentationml.';
const PPTX = `${INHOUDSOORT}presentation`;

type Deel = { pad: string; xml: string; soort: string };

/**
 * Bytes of a .pptx. Every part that is named is there, every part is compressed, and there are no folders in the
 * zip: PowerPoint is stricter than the schemas. The library that zips loads here.
 */
export async function writePptx(presentatie: Presentatie): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate');
  const delen = toDelen(presentatie);
  const bestanden = Object.fromEntries(
    [{ pad: '[Content_Types].xml', xml: inhoudssoorten(delen) }, ...delen, ...relaties(presentatie)].map(
      ({ pad, xml }) => [pad, strToU8(xml)],
    ),
  );
  const bytes = zipSync(bestanden, { level: 6, mtime: new Date(presentatie.gemaaktOp) });
  return new Blob([bytes], { type: PPTX });
}

function toDelen(presentatie: Presentatie): Deel[] {
  return [
    {
      pad: 'ppt/presentation.xml',
      xml: presentatieXml(presentatie),
      soort: `${INHOUDSOORT}presentation.main+xml`,
    },
    { pad: 'ppt/slideMasters/slideMaster1.xml', xml: master, soort: `${INHOUDSOORT}slideMaster+xml` },
    ...indelingen.map((xml, n) => ({
      pad: `ppt/slideLayouts/slideLayout${n + 1}.xml`,
      xml,
      soort: `${INHOUDSOORT}slideLayout+xml`,
    })),
    ...presentatie.dias.map((dia, n) => ({
      pad: `ppt/slides/slide${n + 1}.xml`,
      xml: diaXml(dia, presentatie, n + 1),
      soort: `${INHOUDSOORT}slide+xml`,
    })),
    {
      pad: 'ppt/theme/theme1.xml',
      xml: thema,
      soort: 'application/vnd.openxmlformats-officedocument.theme+xml',
    },
    {
      pad: 'ppt/presProps.xml',
      xml: `${KOP}<p:presentationPr ${NS}/>`,
      soort: `${INHOUDSOORT}presProps+xml`,
    },
    {
      pad: 'ppt/viewProps.xml',
      xml: `${KOP}<p:viewPr ${NS}/>`,
      soort: `${INHOUDSOORT}viewProps+xml`,
    },
    {
      pad: 'ppt/tableStyles.xml',
      xml: `${KOP}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
      soort: `${INHOUDSOORT}tableStyles+xml`,
    },
    {
      pad: 'docProps/core.xml',
      xml: kernXml(presentatie),
      soort: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    {
      pad: 'docProps/app.xml',
      xml: `${KOP}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${tekstXml(presentatie.programma)}</Application><Slides>${presentatie.dias.length}</Slides></Properties>`,
      soort: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    },
  ];
}

function presentatieXml({ dias }: Presentatie): string {
  const ids = dias.map((_, n) => `<p:sldId id="${256 + n}" r:id="rId${n + 10}"/>`).join('');
  return (
    `${KOP}<p:presentation ${NS} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(BREED)}" cy="${emu(HOOG)}"/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${plandocument.taal}"/></a:defPPr>${gewoon}</p:defaultTextStyle></p:presentation>`
  );
}

function kernXml({ titel, onderwerp, programma, gemaaktOp }: Presentatie): string {
  const dag = gemaaktOp.replace(/\.\d+Z$/, 'Z');
  return (
    `${KOP}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${tekstXml(titel)}</dc:title><dc:subject>${tekstXml(onderwerp)}</dc:subject><dc:creator>${tekstXml(programma)}</dc:creator><cp:lastModifiedBy>${tekstXml(programma)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${dag}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${dag}</dcterms:modified><dc:language>${plandocument.taal}</dc:language></cp:coreProperties>`
  );
}

function inhoudssoorten(delen: readonly Deel[]): string {
  return (
    `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `${delen.map(({ pad, soort }) => `<Override PartName="/${pad}" ContentType="${soort}"/>`).join('')}</Types>`
  );
}

type Relatie = readonly [id: string, soort: string, doel: string];

function relatieXml(relaties: readonly Relatie[]): string {
  return (
    `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${relaties.map(([id, soort, doel]) => `<Relationship Id="${id}" Type="${soort}" Target="${doel}"/>`).join('')}</Relationships>`
  );
}

function relaties({ dias }: Presentatie): { pad: string; xml: string }[] {
  const rel = (soort: string) => `${RELATIES}/${soort}`;
  const indeling = (dia: Presentatie['dias'][number]) => (dia.soort === 'titel' ? 1 : 2);
  return [
    {
      pad: '_rels/.rels',
      xml: relatieXml([
        ['rId1', rel('officeDocument'), 'ppt/presentation.xml'],
        [
          'rId2',
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
        ['rId3', rel('extended-properties'), 'docProps/app.xml'],
      ]),
    },
    {
      pad: 'ppt/_rels/presentation.xml.rels',
      xml: relatieXml([
        ['rId1', rel('slideMaster'), 'slideMasters/slideMaster1.xml'],
        ['rId2', rel('presProps'), 'presProps.xml'],
        ['rId3', rel('viewProps'), 'viewProps.xml'],
        ['rId4', rel('theme'), 'theme/theme1.xml'],
        ['rId5', rel('tableStyles'), 'tableStyles.xml'],
        ...dias.map((_, n): Relatie => [`rId${n + 10}`, rel('slide'), `slides/slide${n + 1}.xml`]),
      ]),
    },
    {
      pad: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      xml: relatieXml([
        ...indelingen.map((_, n): Relatie => [
          `rId${n + 1}`,
          rel('slideLayout'),
          `../slideLayouts/slideLayout${n + 1}.xml`,
        ]),
        ['rId9', rel('theme'), '../theme/theme1.xml'],
      ]),
    },
    ...indelingen.map((_, n) => ({
      pad: `ppt/slideLayouts/_rels/slideLayout${n + 1}.xml.rels`,
      xml: relatieXml([['rId1', rel('slideMaster'), '../slideMasters/slideMaster1.xml']]),
    })),
    ...dias.map((dia, n) => ({
      pad: `ppt/slides/_rels/slide${n + 1}.xml.rels`,
      xml: relatieXml([['rId1', rel('slideLayout'), `../slideLayouts/slideLayout${indeling(dia)}.xml`]]),
    })),
  ];
}
