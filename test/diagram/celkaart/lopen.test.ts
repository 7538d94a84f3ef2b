import { describe, expect, test } from 'vitest';
import { buurInRichting, type Richting } from '../../../src/diagram/celkaart/buurInRichting.ts';
import { tekenCelkaart } from '../../../src/diagram/celkaart/tekenCelkaart.ts';
import { middelsteCel, vindCel } from '../../../src/diagram/celkaart/vindCel.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';

const register = echtRegister();
const kaart = tekenCelkaart(register.gemeenten);
const naam = (code: string | undefined) =>
  register.gemeenten.find((gemeente) => gemeente.code === code)?.weergavenaam;
const RICHTINGEN: readonly Richting[] = ['links', 'rechts', 'omhoog', 'omlaag'];

describe('buurInRichting', () => {
  test.each([
    ['GM0344', 'rechts', 'Zeist'],
    ['GM0355', 'links', 'De Bilt'],
    ['GM0448', 'omlaag', 'Den Helder'],
    ['GM0935', 'rechts', 'Valkenburg aan de Geul'],
  ] as const)('from %s %s is %s', (code, richting, verwacht) => {
    expect(naam(buurInRichting(kaart, code, richting)?.code)).toBe(verwacht);
  });

  test('moves in the direction asked', () => {
    for (const cel of kaart.cellen) {
      expect(buurInRichting(kaart, cel.code, 'rechts')?.x ?? Infinity).toBeGreaterThan(cel.x);
      expect(buurInRichting(kaart, cel.code, 'omlaag')?.y ?? Infinity).toBeGreaterThan(cel.y);
    }
  });

  test('reaches every gemeente from the middle, and the middle from every gemeente', () => {
    const start = middelsteCel(kaart);
    const volgende = new Map(
      kaart.cellen.map((cel) => [
        cel.code,
        RICHTINGEN.flatMap((r) => buurInRichting(kaart, cel.code, r)?.code ?? []),
      ]),
    );
    const vorige = new Map(kaart.cellen.map((cel) => [cel.code, [] as string[]]));
    for (const [van, naar] of volgende) for (const code of naar) vorige.get(code)?.push(van);
    expect(bereik(start?.code ?? '', volgende)).toBe(342);
    expect(bereik(start?.code ?? '', vorige)).toBe(342);
  });

  test('stops at the edge of the map and for an unknown code', () => {
    const noordelijkste = [...kaart.cellen].sort((a, b) => a.y - b.y)[0];
    expect(buurInRichting(kaart, noordelijkste?.code ?? '', 'omhoog')).toBeNull();
    expect(buurInRichting(kaart, 'VB0001', 'links')).toBeNull();
  });
});

function bereik(start: string, stappen: ReadonlyMap<string, readonly string[]>): number {
  const gezien = new Set([start]);
  for (const code of gezien) for (const naar of stappen.get(code) ?? []) gezien.add(naar);
  return gezien.size;
}

describe('vindCel', () => {
  test('finds every gemeente at its own centre', () => {
    for (const cel of kaart.cellen) expect(vindCel(kaart, cel)).toBe(cel);
  });

  test('finds nothing on the open sea', () => {
    expect(vindCel(kaart, { x: 0, y: 0 })).toBeNull();
  });
});
