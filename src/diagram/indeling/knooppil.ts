import type { Merk } from '../../domain/proces/merken.ts';
import type { Invoermerk, Pil } from '../beeld.ts';
import { merkIcoon } from '../iconen.ts';
import type { Indeling, Knoop } from '../indeling.ts';
import type { Maat } from '../maten.ts';
import { letterbreedte } from '../tekst/letterbreedte.ts';
import { toPiltekst } from '../tekst/piltekst.ts';
import type { Label } from './labels.ts';
import { pilvak } from './vrijeRuimte.ts';

const ZONDER_PIL: ReadonlySet<Merk> = new Set(['eigen-beleid', 'nog-open']);

/** The pill on the corner of a step or gateway: icon and first number, a small circle for what stays the same. */
export function toKnooppil(knoop: Knoop, { merk, nummers, eigen }: Invoermerk, maat: Maat): Pil | undefined {
  if (ZONDER_PIL.has(merk)) return undefined;
  const tekst = toPiltekst(nummers);
  const vak = pilvak(knoop, knoop, maat);
  const pad = eigen?.icoon ?? merkIcoon[merk];
  if (merk === 'blijft') {
    const d = vak.h * 0.84;
    const x = knoop.soort === 'poort' ? knoop.x + knoop.b * 0.28 - d / 2 : vak.x + 2;
    return {
      merk,
      pad,
      tekst: '',
      x,
      y: vak.y + (vak.h - d) / 2,
      b: d,
      h: d,
      icoon: d * 0.6,
      letter: d * 0.68,
    };
  }
  const letter = vak.h * 0.68;
  const icoon = vak.h * 0.55;
  const rand = tekst === '' ? vak.h - icoon : vak.h * 0.74;
  const b = rand + icoon + letterbreedte(tekst, letter, { vet: true });
  const krimp = Math.min(1, (vak.b - rand) / (b - rand));
  return { ...vak, merk, pad, tekst, b: Math.min(b, vak.b), icoon: icoon * krimp, letter: letter * krimp };
}

/** On the lower right corner, where no pill of the step below can be; left of a circle that stands there. */
export function toTelling(knoop: Knoop, telling: string, { maat, tekens }: Indeling): Label {
  const h = maat.label + 2;
  const b = letterbreedte(telling, maat.label) + 6;
  const ring = tekens.find((t) => t.bij === knoop.id && t.stok === undefined && t.y > knoop.y + knoop.h / 2);
  const rechts = ring === undefined ? knoop.x + knoop.b - 3 : ring.x - ring.r - 2;
  return { tekst: telling, vak: { x: rechts - b, y: knoop.y + knoop.h - h / 2, b, h } };
}
