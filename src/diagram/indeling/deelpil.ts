import type { Merk } from '../../domain/proces/merken.ts';
import type { Pil } from '../beeld.ts';
import { letterbreedte } from '../tekst/letterbreedte.ts';
import { toPiltekst } from '../tekst/piltekst.ts';
import type { Vak } from './vakken.ts';

/** The pill of a deelstap, on the upper edge of its box at the right; undefined for a mark without an icon. */
export function toDeelpil(
  { x, y, b }: Pick<Vak, 'x' | 'y' | 'b'>,
  { merk, pad, nummers }: { merk: Merk; pad: string; nummers: readonly number[] },
  letter: number,
): Pil | undefined {
  if (pad === '') return undefined;
  const tekst = toPiltekst(nummers);
  const h = letter + 4;
  const icoon = letter * 0.8;
  const breed = tekst === '' ? h : icoon + letterbreedte(tekst, letter, { vet: true }) + h * 0.7;
  return { merk, pad, tekst, icoon, letter, x: x + b - breed - 4, y: y - h / 2, b: breed, h };
}
