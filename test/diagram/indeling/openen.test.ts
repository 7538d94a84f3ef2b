import { describe, expect, it } from 'vitest';
import { toDeelvakken } from '../../../src/diagram/indeling/deelvakken.ts';
import { type Indeling, toIndeling, toModelindeling } from '../../../src/diagram/indeling.ts';
import { telKruisingen } from './kruisingen.ts';
import { MAAT_PRESENTEREN, MAAT_SCHERM, type Maat } from '../../../src/diagram/maten.ts';
import { werkproces } from '../inhoud.ts';
import { maakProces } from '../modellen.ts';
import { toFouten } from './regels.ts';

const ids = werkproces.hoofdstappen.map((h) => h.id);

const maatVan = (id: string, maat: Maat): { b: number; h: number } => {
  const { b, h } = toDeelvakken({
    naam: werkproces.hoofdstappen.find((s) => s.id === id)?.naam ?? '',
    deelstappen: werkproces.deelstappen.filter((d) => d.hoofdstap === id),
    maat,
  });
  return { b, h };
};

const metOpen = (open: readonly string[], maat: Maat = MAAT_SCHERM): Indeling =>
  toIndeling({
    werkproces,
    maat,
    extraZichtbaar: 'alle',
    open: new Map(open.map((id) => [id, maatVan(id, maat)])),
  });

const dicht = metOpen([]);

/** What must be the same whatever is open: who stands where in the order, and how lines bend. */
const volgorde = ({ knopen, lijnen }: Indeling) => ({
  cellen: knopen.map((k) => [k.id, k.kolom, k.rij]),
  links: knopen.toSorted((a, b) => a.kolom - b.kolom || a.rij - b.rij).map((k) => k.id),
  bochten: lijnen.map((l) => [l.id, l.pad.length]),
});

describe('opening a hoofdstap in the picture', () => {
  it.each(ids)('%s: it gets its size, and every rule still holds', (id) => {
    for (const maat of [MAAT_SCHERM, MAAT_PRESENTEREN]) {
      const indeling = metOpen([id], maat);
      const vraag = maatVan(id, maat);
      const knoop = indeling.knopen.find((k) => k.id === id);
      expect(knoop?.b).toBeGreaterThanOrEqual(vraag.b);
      expect(knoop?.h).toBeGreaterThanOrEqual(vraag.h);
      expect(toFouten(indeling)).toEqual([]);
      expect(volgorde(indeling)).toEqual(volgorde(dicht));
      expect(telKruisingen(indeling.lijnen.map((l) => l.pad))).toBeLessThanOrEqual(2);
    }
  });

  it('works for every two at once', () => {
    for (const [i, een] of ids.entries()) {
      for (const twee of ids.slice(i + 1)) {
        const indeling = metOpen([een, twee]);
        expect(toFouten(indeling), `${een} en ${twee}`).toEqual([]);
        expect(volgorde(indeling)).toEqual(volgorde(dicht));
      }
    }
  });

  it('keeps all other steps as large as they were', () => {
    const open = metOpen(['HD1']);
    for (const k of dicht.knopen.filter((k) => k.id !== 'HD1'))
      expect(
        open.knopen.find((o) => o.id === k.id),
        k.id,
      ).toMatchObject({ b: k.b, h: k.h });
  });

  it('works in any process', () => {
    const model = maakProces({ seed: 7, stappen: 40, banen: 4 });
    for (const { id } of model.knopen)
      expect(
        toFouten(toModelindeling({ model, maat: MAAT_SCHERM, open: new Map([[id, { b: 320, h: 240 }]]) })),
        id,
      ).toEqual([]);
  });
});
