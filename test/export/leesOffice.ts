import { unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** The parts of a Word or PowerPoint file by path; XML as text. */
export type Officebestand = { delen: ReadonlyMap<string, string>; paden: readonly string[] };

const lezer = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true });
const lijst = <T>(waarde: T | readonly T[] | undefined): readonly T[] =>
  waarde === undefined ? [] : Array.isArray(waarde) ? (waarde as readonly T[]) : [waarde as T];

/**
 * Unpacks a file and holds it to what Word and PowerPoint ask of any: only parts in the zip and each of them
 * compressed or a picture, all XML well-formed, a content type for every part and a part for every content type, and
 * every relation leads somewhere.
 * @throws Error that names the part
 */
export function leesOffice(bytes: Uint8Array): Officebestand {
  const delen = new Map<string, string>();
  const paden: string[] = [];
  const los: string[] = [];
  const inhoud = unzipSync(bytes, {
    filter: ({ name, compression, originalSize }) => {
      if (name.endsWith('/')) throw new Error(`${name}: een map in de zip`);
      if (compression === 0 && originalSize > 0 && !name.endsWith('.png')) los.push(name);
      return true;
    },
  });
  if (los.length > 0) throw new Error(`niet ingepakt: ${los.join(', ')}`);
  for (const [pad, data] of Object.entries(inhoud)) {
    paden.push(pad);
    if (!/\.(xml|rels)$/.test(pad)) continue;
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(data);
    const uitkomst = XMLValidator.validate(tekst);
    if (uitkomst !== true) throw new Error(`${pad}: ${uitkomst.err.msg} (regel ${uitkomst.err.line})`);
    if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(tekst))
      throw new Error(`${pad}: teken buiten XML`);
    delen.set(pad, tekst);
  }
  controleerInhoudssoorten(delen, paden);
  controleerRelaties(delen, paden);
  return { delen, paden };
}

type Soorten = {
  Types: {
    Default?: { Extension: string } | { Extension: string }[];
    Override?: { PartName: string } | { PartName: string }[];
  };
};

function controleerInhoudssoorten(delen: ReadonlyMap<string, string>, paden: readonly string[]): void {
  const { Types } = lezer.parse(delen.get('[Content_Types].xml') ?? '') as Soorten;
  const genoemd = lijst(Types.Override).map(({ PartName }) => PartName.slice(1));
  const soorten = new Set(lijst(Types.Default).map(({ Extension }) => Extension.toLowerCase()));
  for (const pad of genoemd) if (!paden.includes(pad)) throw new Error(`${pad}: genoemd, niet aanwezig`);
  for (const pad of paden)
    if (pad !== '[Content_Types].xml' && !genoemd.includes(pad) && !soorten.has(pad.split('.').at(-1) ?? ''))
      throw new Error(`${pad}: zonder inhoudssoort`);
}

type Relaties = { Relationships: { Relationship?: Relatie | Relatie[] } | '' };
type Relatie = { Id: string; Target: string; TargetMode?: string };

function controleerRelaties(delen: ReadonlyMap<string, string>, paden: readonly string[]): void {
  for (const [pad, tekst] of delen) {
    if (!pad.endsWith('.rels')) continue;
    const { Relationships } = lezer.parse(tekst) as Relaties;
    const relaties = Relationships === '' ? [] : lijst(Relationships.Relationship);
    const map = pad.replace(/_rels\/[^/]*$/, '');
    for (const { Target, TargetMode } of relaties) {
      if (TargetMode === 'External') continue;
      const doel = new URL(Target, `zip:/${map}`).pathname.replace(/^\//, '');
      if (!paden.includes(doel)) throw new Error(`${pad}: ${Target} bestaat niet`);
    }
    const bron = delen.get(pad.replace('_rels/', '').replace(/\.rels$/, '')) ?? '';
    const bekend = new Set(relaties.map(({ Id }) => Id));
    for (const [, id = ''] of bron.matchAll(/\br:(?:id|embed)="([^"]*)"/g))
      if (!bekend.has(id)) throw new Error(`${pad}: ${id} ontbreekt`);
  }
}

/** The words of a part, one string per paragraph. */
export function alineasIn(xml: string): string[] {
  return (xml.match(/<(?:w|a):p[ >].*?<\/(?:w|a):p>/gs) ?? []).map((alinea) =>
    [...alinea.matchAll(/<(?:w|a):t(?: [^>]*)?>([^<]*)<\/(?:w|a):t>/g)]
      .map(([, tekst = '']) => ontsnapTerug(tekst))
      .join(''),
  );
}

const ontsnapTerug = (tekst: string): string =>
  tekst
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
