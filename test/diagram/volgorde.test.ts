import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toIndeling } from '../../src/diagram/indeling.ts';
import { MAAT_SCHERM } from '../../src/diagram/maten.ts';
import { toStrook } from '../../src/diagram/strook.ts';
import {
  type Richting,
  toLeesvolgorde,
  toUiterste,
  toVolgende,
  type Vorige,
} from '../../src/diagram/volgorde.ts';
import { werkproces } from './inhoud.ts';

const indeling = toIndeling({ werkproces, maat: MAAT_SCHERM, extraZichtbaar: 'alle' });

describe('toLeesvolgorde', () => {
  it('reads phase by phase, and in a phase from the top lane down', () => {
    const ids = toLeesvolgorde(indeling.knopen, indeling).map((k) => k.id);
    expect(ids.slice(0, 6)).toEqual(['X-A-formulier', 'A5', 'HA2', 'HA1', 'A1g', 'X-A-register']);
    expect(ids.at(-1)).toBe('HH3');
  });
});

describe('toVolgende', () => {
  const lijnen = indeling.lijnen;
  const volgende = (id: string, richting: Richting, vorige?: Vorige) =>
    toVolgende(indeling.knopen, lijnen, id, richting, vorige)?.id;

  it('goes right along an outgoing line and left along an incoming one, the nearest in that direction', () => {
    expect(volgende('HD1', 'rechts')).toBe('HE1');
    expect(volgende('HE1', 'links')).toBe('HD1');
    expect(volgende('A5', 'rechts')).toBe('HB1');
    expect(volgende('C1', 'rechts')).toBe('HC1');
  });

  it('goes back along the line that was just taken', () => {
    expect(volgende('HD1', 'links')).toBe('HC1');
    expect(volgende('HD1', 'links', { id: 'HC3', richting: 'rechts' })).toBe('HC3');
    expect(volgende('C1', 'rechts', { id: 'HC2', richting: 'links' })).toBe('HC2');
  });

  it('takes the nearest step on that side when no line goes there, and stops at the edge', () => {
    expect(volgende('HD4', 'rechts')).toBe('HE3');
    expect(volgende('HH4', 'rechts')).toBeUndefined();
  });

  it('goes up and down through the column, and on into the next', () => {
    expect(volgende('HD1', 'onder')).toBe('HD4');
    expect(volgende('HD1', 'boven')).toBe('HD3');
    expect(volgende('HD4', 'onder')).toBe('X-E-declaratie');
    expect(volgende('X-E-declaratie', 'boven')).toBe('HD4');
    expect(volgende('X-A-formulier', 'boven')).toBeUndefined();
  });

  it('never bounces between two steps that are joined by one line with two heads', () => {
    const knopen = [0, 1, 2].map((nr) => toKnoop(nr, nr, 0));
    const heenEnWeer = [{ van: 'k0', naar: 'k1', heenEnWeer: true }];
    const vorige = { id: 'k0', richting: 'rechts' } as const;
    expect(toVolgende(knopen, heenEnWeer, 'k1', 'rechts', vorige)?.id).toBe('k2');
  });

  it('reaches every step from every other, in each view of the picture', () => {
    for (const zonder of ['niets', 'extra', 'HD3'] as const) {
      const knopen = indeling.knopen.filter(({ id, soort }) => soort !== zonder && id !== zonder);
      expect(telVerbonden(knopen, lijnen)).toBe(knopen.length);
    }
  });

  test.prop([
    fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(11)), { minLength: 1, maxLength: 40, selector: String }),
    fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.boolean()), { maxLength: 60 }),
  ])('reaches every step from every other, whatever the places and lines', (plekken, paren) => {
    const knopen = plekken.map(([kolom, rij], nr) => toKnoop(nr, kolom, rij));
    const lijnen = paren.map(([van, naar, heenEnWeer]) => ({ van: `k${van}`, naar: `k${naar}`, heenEnWeer }));
    expect(telVerbonden(knopen, lijnen)).toBe(knopen.length);
  });
});

describe('toUiterste', () => {
  const knopen = toLeesvolgorde(indeling.knopen, indeling);
  it('is the first or last step of a lane, or of the whole process', () => {
    expect(toUiterste(knopen, 'begin', 'HD1')?.id).toBe('A1g');
    expect(toUiterste(knopen, 'einde', 'HD1')?.id).toBe('HH3');
    expect(toUiterste(knopen, 'begin')?.id).toBe('X-A-formulier');
    expect(toUiterste(knopen, 'einde')?.id).toBe('HH3');
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

function toKnoop(nr: number, kolom: number, rij: number) {
  return { id: `k${nr}`, fase: 'f', baan: `b${rij}`, kolom, rij, x: kolom * 130, y: rij * 80, b: 100, h: 50 };
}

/** How many nodes have a way to every other: from the first to all, and from all back to the first. */
function telVerbonden(
  knopen: readonly ReturnType<typeof toKnoop>[],
  lijnen: Parameters<typeof toVolgende>[1],
): number {
  const richtingen = ['links', 'rechts', 'boven', 'onder'] as const;
  const sprongen = knopen.flatMap(({ id }) =>
    richtingen.flatMap((r) => {
      const naar = toVolgende(knopen, lijnen, id, r)?.id;
      return naar === undefined ? [] : [{ van: id, naar }];
    }),
  );
  const bereikt = (paren: readonly { van: string; naar: string }[]) => {
    const gezien = new Set(knopen.slice(0, 1).map(({ id }) => id));
    for (const id of gezien) for (const { van, naar } of paren) if (van === id) gezien.add(naar);
    return gezien.size;
  };
  return Math.min(bereikt(sprongen), bereikt(sprongen.map(({ van, naar }) => ({ van: naar, naar: van }))));
}
