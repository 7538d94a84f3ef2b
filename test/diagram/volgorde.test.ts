import { describe, expect, it } from 'vitest';
import { toIndeling } from '../../src/diagram/indeling.ts';
import { MAAT_SCHERM } from '../../src/diagram/maten.ts';
import { toStrook } from '../../src/diagram/strook.ts';
import { type Richting, toBuur, toLeesvolgorde } from '../../src/diagram/volgorde.ts';
import { werkproces } from './inhoud.ts';

const indeling = toIndeling({ werkproces, maat: MAAT_SCHERM, extraZichtbaar: 'alle' });

describe('toLeesvolgorde', () => {
  it('reads phase by phase, and in a phase from the top lane down', () => {
    const ids = toLeesvolgorde(indeling.knopen, indeling).map((k) => k.id);
    expect(ids.slice(0, 6)).toEqual(['X-A-formulier', 'A5', 'HA2', 'HA1', 'A1g', 'X-A-register']);
    expect(ids.at(-1)).toBe('HH3');
  });
});

describe('toBuur', () => {
  it('goes to the nearest step on that side, and stops at the edge', () => {
    const buur = (id: string, richting: Richting) => toBuur(indeling.knopen, id, richting)?.id;
    expect(buur('HD1', 'rechts')).toBe('HE1');
    expect(buur('HD1', 'boven')).toBe('HD3');
    expect(buur('HD1', 'onder')).toBe('HD4');
    expect(buur('HH1', 'rechts')).toBeUndefined();
    expect(buur('X-A-formulier', 'boven')).toBeUndefined();
  });
  it('reaches every step with arrow keys from the first', () => {
    const gezien = new Set(['HA1']);
    for (const id of gezien) {
      for (const r of ['links', 'rechts', 'boven', 'onder'] as const) {
        const buur = toBuur(indeling.knopen, id, r);
        if (buur !== undefined) gezien.add(buur.id);
      }
    }
    expect(gezien.size).toBe(indeling.knopen.length);
  });
});

describe('toStrook', () => {
  const strook = toStrook({
    werkproces,
    breedte: 1216,
    extraZichtbaar: new Set(),
    hier: 'HB1',
    merken: new Map([
      ['HA1', { merk: 'verandert', nummers: [1] }],
      ['HD1', { merk: 'verandert', nummers: [2] }],
      ['HB1', { merk: 'verandert', nummers: [3] }],
    ]),
    isFaseKlaar: (fase) => fase === 'doelgroep',
  });
  it('is as wide as asked, low, with nodes of 7 px', () => {
    expect(strook.breedte).toBeCloseTo(1216, 3);
    expect(strook.hoogte).toBeLessThanOrEqual(130);
    expect(new Set(strook.knopen.map((k) => k.h))).toEqual(new Set([7]));
  });
  it('shows marks of finished phases and of the step in question, the rest as open', () => {
    const merk = (id: string) => strook.knopen.find((k) => k.id === id)?.merk;
    expect([merk('HA1'), merk('HB1'), merk('HD1')]).toEqual(['verandert', 'verandert', 'nog-open']);
    expect(strook.fasen.filter((f) => f.hier).map((f) => f.id)).toEqual(['aanvraag']);
  });
});
