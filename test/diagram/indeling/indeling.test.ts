import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maatVoorBreedte, toIndeling } from '../../../src/diagram/indeling.ts';
import { telKruisingen, toOverlappingen } from './kruisingen.ts';
import {
  KLEINSTE_FACTOR,
  MAAT_A3,
  MAAT_PRESENTEREN,
  MAAT_SCHERM,
  MIN_TEKST,
} from '../../../src/diagram/maten.ts';
import { eigenCel, werkproces } from '../inhoud.ts';
import { gat, toFouten } from './regels.ts';

const maten = [MAAT_SCHERM, MAAT_PRESENTEREN, MAAT_A3, maatVoorBreedte({ werkproces, breedte: 1110 })];
const indelingen = maten.map((maat) => toIndeling({ werkproces, maat, extraZichtbaar: 'alle' }));

describe.each(indelingen.map((i) => [`${i.maat.naam} ${i.maat.tekst.toFixed(1)}`, i] as const))(
  'own process at size %s',
  (_, indeling) => {
    it('draws every hoofdstap, gateway and own-cell extra step once', () => {
      expect(indeling.knopen).toHaveLength(
        werkproces.hoofdstappen.length + werkproces.poorten.length + eigenCel.length,
      );
    });

    it('follows the rules that hold for any process', () => {
      expect(toFouten(indeling)).toEqual([]);
    });

    it('crosses at most twice with all extra steps, once without, and lays no lines side by side', () => {
      const paden = indeling.lijnen.map((l) => l.pad);
      expect(telKruisingen(paden)).toBeLessThanOrEqual(2);
      expect(
        telKruisingen(indeling.lijnen.filter((l) => l.extra === undefined).map((l) => l.pad)),
      ).toBeLessThanOrEqual(1);
      expect(toOverlappingen(paden, 4)).toEqual([]);
    });

    it('bends lines at most twice and names of steps into at most two lines', () => {
      for (const { id, pad } of indeling.lijnen) expect(pad.length, id).toBeLessThanOrEqual(4);
      for (const { id, regels } of indeling.knopen) expect(regels.length, id).toBeLessThanOrEqual(2);
    });

    it('labels every exit of a gateway', () => {
      expect(
        indeling.lijnen.filter((l) => l.label !== undefined && l.labelPlek === undefined).map((l) => l.id),
      ).toEqual([]);
      for (const t of indeling.tekens.filter((t) => t.label !== undefined))
        expect(
          t.labels.map((l) => l.tekst),
          t.id,
        ).toContain(t.label);
    });

    it('writes "Begin" at the first step', () => {
      expect(indeling.tekens.find((t) => t.soort === 'begin')?.labels.map((l) => l.tekst)).toEqual(['Begin']);
    });

    it('never draws text under 12 px', () => {
      const { tekst, poortTekst, label, kopTekst } = indeling.maat;
      expect(Math.min(tekst, poortTekst, label, kopTekst)).toBeGreaterThanOrEqual(MIN_TEKST);
    });
  },
);

describe('toIndeling', () => {
  const alle = toIndeling({ werkproces, maat: MAAT_SCHERM, extraZichtbaar: 'alle' });

  it('keeps every node, line and label on its place for any set of extra steps', () => {
    fc.assert(
      fc.property(fc.subarray(eigenCel), (ids) => {
        const deel = toIndeling({ werkproces, maat: MAAT_SCHERM, extraZichtbaar: new Set(ids) });
        const zichtbaar = (extra: string | undefined): boolean => extra === undefined || ids.includes(extra);
        expect(deel.knopen).toEqual(alle.knopen.filter((k) => k.soort !== 'extra' || ids.includes(k.id)));
        expect(deel.lijnen).toEqual(alle.lijnen.filter((l) => zichtbaar(l.extra)));
        expect(deel.tekens).toEqual(alle.tekens.filter((t) => zichtbaar(t.extra)));
        expect([deel.breedte, deel.hoogte]).toEqual([alle.breedte, alle.hoogte]);
      }),
      { numRuns: 30 },
    );
  });

  it('hides lanes without a step', () => {
    expect(alle.banen.map((b) => b.id)).toEqual([
      'werkgever',
      'werknemer',
      'consulent',
      'administratie',
      'loonwaardedeskundige',
      'uwv',
    ]);
  });

  it('connects an extra step with the drawn steps of its deelstappen', () => {
    expect(alle.lijnen.filter((l) => l.extra === 'X-E-declaratie').map((l) => l.id)).toEqual([
      'HD2>X-E-declaratie',
      'X-E-declaratie>HE1',
    ]);
    expect(alle.lijnen.find((l) => l.extra === 'X-A-register')).toMatchObject({
      van: 'HA1',
      heenEnWeer: true,
    });
  });

  it('draws no line back to an earlier phase: it is a circle "ga naar"', () => {
    const kolom = new Map(alle.knopen.map((k) => [k.id, k.kolom]));
    expect(alle.lijnen.filter((l) => (kolom.get(l.naar) ?? 0) < (kolom.get(l.van) ?? 0))).toEqual([]);
    const gaNaar = alle.tekens.filter((t) => t.soort === 'ga-naar').map((t) => t.id);
    expect(gaNaar).toEqual(
      expect.arrayContaining(['HE3>HE1', 'G3g>HE1', 'X-F-stop>HE1', 'X-G-aanvraag>HD1']),
    );
  });

  it('fills a given width exactly, and stays wider when the text would become too small', () => {
    const breed = toIndeling({
      werkproces,
      maat: maatVoorBreedte({ werkproces, breedte: 1400 }),
      extraZichtbaar: 'alle',
    });
    expect(breed.breedte).toBeCloseTo(1400, 3);
    const smal = toIndeling({
      werkproces,
      maat: maatVoorBreedte({ werkproces, breedte: 390 }),
      extraZichtbaar: 'alle',
    });
    expect(smal.breedte).toBeCloseTo(alle.breedte * KLEINSTE_FACTOR, 3);
  });

  it('gives a phase as many columns as two steps in one cell need', () => {
    const dubbel = {
      ...werkproces,
      hoofdstappen: werkproces.hoofdstappen.map((s) => (s.id === 'HD4' ? { ...s, rij: 1 } : s)),
    };
    const indeling = toIndeling({ werkproces: dubbel, maat: MAAT_SCHERM, extraZichtbaar: 'alle' });
    const paren = indeling.knopen.flatMap((a, i) =>
      indeling.knopen.slice(i + 1).filter((b) => gat(a, b) < 0),
    );
    expect(paren).toEqual([]);
    expect(indeling.breedte).toBeGreaterThan(alle.breedte);
  });

  it('fails when a transition points at nothing', () => {
    const kapot = {
      ...werkproces,
      overgangen: [...werkproces.overgangen, { van: 'HA1', naar: 'bestaat-niet' }],
    };
    expect(() => toIndeling({ werkproces: kapot, maat: MAAT_SCHERM, extraZichtbaar: 'alle' })).toThrow(
      'bestaat-niet',
    );
  });
});
