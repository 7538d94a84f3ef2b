import { controleTekst } from '../../texts/controle.ts';
import { Kenniskop } from '../kenniskop.ts';
import { type Brondocument, leesBrondocument } from './Brondocument.ts';
import type { Bevinding, Inhoudsbestand } from './Controlefout.ts';
import { type Kennispaginabron, PAKKETMAP } from './Inhoud.ts';
import { leesVolgensSchema } from './leesVolgensSchema.ts';

const KOP = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** Reads the pages. A place that starts with a number is a line of the whole text, counted from 0. */
export function leesKennis(bestanden: readonly Inhoudsbestand[]) {
  const documenten: Brondocument[] = [];
  const bevindingen: Bevinding[] = [];
  const goed: Kennispaginabron[] = [];
  for (const { pad, tekst } of bestanden) {
    if (!pad.startsWith(`${PAKKETMAP}/kennis/`) || !pad.endsWith('.md')) continue;
    const [geheel, kop] = KOP.exec(tekst) ?? [];
    if (geheel === undefined || kop === undefined) {
      bevindingen.push({ bestand: pad, plek: [], melding: controleTekst.geenKop() });
      continue;
    }
    const document = leesBrondocument({ pad, tekst: kop }, 1);
    documenten.push({
      ...document,
      regelVan: (plek) => (typeof plek[0] === 'number' ? plek[0] + 1 : document.regelVan(plek)),
    });
    if (document.fouten.length > 0) continue;
    const gelezen = leesVolgensSchema(Kenniskop, document.data, pad);
    if (gelezen.ok) {
      goed.push({
        bestand: pad,
        kop: gelezen.waarde,
        regels: tekst.split('\n'),
        kopregels: geheel.split('\n').length - 1,
      });
    } else bevindingen.push(...gelezen.bevindingen);
  }
  return { documenten, bevindingen, goed };
}
