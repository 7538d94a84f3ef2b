import type { ISectionOptions } from 'docx';
import { plandocument as t } from '../../texts/plandocument.ts';
import type { Plan } from '../plan/plan.ts';
import { toXmltekst } from '../../werkmap/xmltekst.ts';
import { type Blok, type Docx, maakDelen } from './delen.ts';
import { aanpassingen, gemeenten, openPunten, samenvatting, verschillen } from './hoofdstukken.ts';
import { BLAD, CM, stijlen } from './stijl.ts';

/** The picture of the process as PNG; sizes in px. */
export type Wordbeeld = { png: Uint8Array; breedte: number; hoogte: number; titel: string; alt: string };
export type Wordplan = { plan: Plan; beeld: Wordbeeld };

/** Room for the picture on a lying A4, in px of 96 to the inch. */
const RUIMTE = { breedte: 1000, hoogte: 560 };

/** Bytes of a .docx: real headings, contents, Dutch, alt text, tables with a repeated heading. The library loads here. */
export async function writeDocx({ plan, beeld }: Wordplan): Promise<Blob> {
  const docx = await import('docx');
  const delen = maakDelen(docx);
  const schoon = (tekst: string) => toXmltekst(tekst);
  const document = new docx.Document({
    title: schoon(`${plan.titel}. ${plan.ondertitel}`),
    subject: t.onderwerp,
    creator: t.programma,
    lastModifiedBy: t.programma,
    description: schoon(plan.stempels.join(' ')),
    styles: stijlen,
    sections: [
      sectie(docx, plan, [
        delen.alinea(plan.titel, { heading: docx.HeadingLevel.TITLE }),
        delen.alinea(plan.ondertitel, { spacing: { after: 240 } }),
        ...plan.stempels.map((zin) => delen.alinea(zin)),
        delen.tussenkop(t.hoofdstuk.inhoud),
        new docx.TableOfContents(t.hoofdstuk.inhoud, {
          hyperlink: true,
          headingStyleRange: '1-2',
          // Dirty, Word would ask at every opening whether it may update.
          beginDirty: false,
          tabLeader: docx.LeaderType.NONE,
        }),
        ...samenvatting(plan, delen),
      ]),
      sectie(
        docx,
        plan,
        [delen.kop(1, t.hoofdstuk.schema), delen.alinea(t.uitleg.schema), toBeeld(docx, beeld)],
        'liggend',
      ),
      sectie(docx, plan, [
        ...verschillen(plan, delen),
        ...aanpassingen(plan, delen),
        ...gemeenten(plan, delen),
        ...openPunten(plan, delen),
        delen.alinea(plan.slot, { spacing: { before: 360 } }),
      ]),
    ],
  });
  return docx.Packer.toBlob(document);
}

function toBeeld(docx: Docx, { png, breedte, hoogte, titel, alt }: Wordbeeld): Blok {
  const schaal = Math.min(RUIMTE.breedte / breedte, RUIMTE.hoogte / hoogte);
  return new docx.Paragraph({
    children: [
      new docx.ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(breedte * schaal), height: Math.round(hoogte * schaal) },
        altText: { name: titel, title: titel, description: alt },
      }),
    ],
  });
}

function sectie(
  docx: Docx,
  { ondertitel }: Plan,
  children: ISectionOptions['children'],
  ligging: 'staand' | 'liggend' = 'staand',
): ISectionOptions {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const rand = ligging === 'staand' ? BLAD.rand : 1.4 * CM;
  return {
    properties: {
      page: {
        size: {
          width: BLAD.breedte,
          height: BLAD.hoogte,
          orientation: ligging === 'staand' ? docx.PageOrientation.PORTRAIT : docx.PageOrientation.LANDSCAPE,
        },
        margin: { top: rand, bottom: rand, left: rand, right: rand, footer: 0.8 * CM },
      },
    },
    footers: {
      default: new docx.Footer({
        children: [
          new docx.Paragraph({
            alignment: docx.AlignmentType.RIGHT,
            children: [
              new docx.TextRun({
                size: 18,
                children: [
                  toXmltekst(`${ondertitel}. `),
                  t.bladzijde.voor,
                  CURRENT,
                  t.bladzijde.van,
                  TOTAL_PAGES,
                ],
              }),
            ],
          }),
        ],
      }),
    },
    children,
  };
}
