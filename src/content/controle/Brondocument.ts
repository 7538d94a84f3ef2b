import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { controleTekst } from '../../texts/controle.ts';
import type { Controlefout, Datapad, Inhoudsbestand } from './Controlefout.ts';

/** A YAML file with its data, its own mistakes, and the way from data back to a line. */
export type Brondocument = {
  bestand: string;
  data: unknown;
  fouten: Controlefout[];
  /** Line of the thing at `plek`; of the nearest thing around it when it is not there. */
  regelVan: (plek: Datapad) => number;
};

const gelezen = new WeakMap<Inhoudsbestand, Brondocument>();

/**
 * A file is parsed once: parsing is most of the time of a check, and a check after a change gets the other
 * files as they were.
 * @param regelsVooraf lines of the file that stand before `tekst` (front matter of a page)
 */
export function leesBrondocument(bestand: Inhoudsbestand, regelsVooraf = 0): Brondocument {
  const eerder = gelezen.get(bestand);
  if (eerder !== undefined) return eerder;
  const document = ontleed(bestand, regelsVooraf);
  gelezen.set(bestand, document);
  return document;
}

function ontleed({ pad, tekst }: Inhoudsbestand, regelsVooraf: number): Brondocument {
  const teller = new LineCounter();
  const document = parseDocument(tekst, { uniqueKeys: true, prettyErrors: false, lineCounter: teller });
  const naarRegel = (positie: number) => teller.linePos(positie).line + regelsVooraf;

  const fouten = document.errors.map((fout) => ({
    bestand: pad,
    regel: naarRegel(fout.pos[0]),
    melding:
      fout.code === 'DUPLICATE_KEY' ? controleTekst.dubbeleSleutel() : controleTekst.geenYaml(fout.message),
  }));

  const regelVan = (plek: Datapad) => {
    let knoop: unknown = document.contents;
    let regel = 1 + regelsVooraf;
    for (const sleutel of plek) {
      if (!isCollection(knoop)) break;
      const paar = isMap(knoop)
        ? knoop.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(sleutel))
        : undefined;
      const volgende = isMap(knoop) ? paar?.value : knoop.items[Number(sleutel)];
      const begin = isNode(paar?.key) ? paar.key : volgende;
      if (!isNode(begin) || !begin.range) break;
      regel = naarRegel(begin.range[0]);
      knoop = volgende;
    }
    return regel;
  };

  return { bestand: pad, data: fouten.length > 0 ? undefined : document.toJS(), fouten, regelVan };
}
