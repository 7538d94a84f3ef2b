import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Deelvakinvoer, toDeelvakken } from '../../../src/diagram/indeling/deelvakken.ts';
import { letterbreedte } from '../../../src/diagram/tekst/letterbreedte.ts';
import { MAAT_PRESENTEREN, MAAT_SCHERM, type Maat, MIN_TEKST } from '../../../src/diagram/maten.ts';
import { werkproces } from '../inhoud.ts';
import { namen } from '../modellen.ts';
import { gat } from './regels.ts';

const baannaam = new Map(werkproces.banen.map((b) => [b.id, b.naam]));
const opdelingen = werkproces.hoofdstappen.map((h) => ({
  naam: h.naam,
  deelstappen: werkproces.deelstappen
    .filter((d) => d.hoofdstap === h.id)
    .map((d) => ({ id: d.id, naam: d.naam, baan: baannaam.get(d.baan) ?? d.baan })),
}));

function toFouten({ naam, deelstappen, maat }: { naam: string; deelstappen: Deelvakinvoer[]; maat: Maat }) {
  const { b, h, vakken, titel, letter, regel, rand } = toDeelvakken({ naam, deelstappen, maat });
  const fouten: string[] = [];
  if (letter < MIN_TEKST) fouten.push('te kleine letter');
  vakken.forEach((vak, i) => {
    if (vak.x < 0 || vak.y < titel.h || vak.x + vak.b > b || vak.y + vak.h > h)
      fouten.push(`${vak.id} steekt uit`);
    for (const ander of vakken.slice(i + 1)) if (gat(vak, ander) < 2) fouten.push(`${vak.id} op ${ander.id}`);
    for (const tekst of [...vak.regels, vak.baan])
      if (letterbreedte(tekst, letter) > vak.b - 2 * rand) fouten.push(`${vak.id}: ${tekst}`);
    const regels = vak.regels.length + (vak.baan === '' ? 0 : 1);
    if (regels * regel > vak.h - 2 * rand + 0.01) fouten.push(`${vak.id} is te laag`);
  });
  for (const tekst of titel.regels)
    if (letterbreedte(tekst, maat.tekst, { vet: true }) > titel.b - 2 * rand) fouten.push(`titel: ${tekst}`);
  return fouten;
}

describe('an opened hoofdstap', () => {
  it.each(opdelingen)('holds its deelstappen and their text: $naam', ({ naam, deelstappen }) => {
    for (const maat of [MAAT_SCHERM, MAAT_PRESENTEREN]) {
      expect(toFouten({ naam, deelstappen, maat })).toEqual([]);
      const { vakken } = toDeelvakken({ naam, deelstappen, maat });
      expect(vakken.map((v) => v.id)).toEqual(deelstappen.map((d) => d.id));
      for (const [i, vak] of vakken.entries())
        expect(vak.regels.join(' ').replaceAll('- ', '-')).toBe(deelstappen[i]?.naam);
    }
  });

  test.prop([fc.array(fc.record({ id: fc.uuid(), naam: namen, baan: namen }), { maxLength: 12 }), namen])(
    'holds any text',
    (deelstappen, naam) => {
      expect(toFouten({ naam, deelstappen, maat: MAAT_SCHERM })).toEqual([]);
    },
  );
});
