import { describe, expect, it } from 'vitest';
import { bronInWoorden, herkomstInWoorden } from '../../src/texts/herkomst.ts';
import { werkwijze } from '../builders.ts';

const { bronnen, ...delen } = werkwijze;

describe('herkomstInWoorden', () => {
  it('names a source as people call it, with the place in it', () => {
    expect(herkomstInWoorden([{ soort: 'wet', waar: 'PW-2026 artikel 10d lid 5' }], bronnen)).toEqual([
      'Wet, onze lezing: Participatiewet, artikel 10d lid 5',
    ]);
    expect(herkomstInWoorden([{ soort: 'bron', waar: 'SALC, JON' }], bronnen)).toEqual([
      'Bron: SalarisCompleet, De Jong & Laan',
    ]);
  });

  it('says "te bevestigen" once', () => {
    expect(herkomstInWoorden([{ soort: 'te-bevestigen', waar: 'te bevestigen: termijn' }], bronnen)).toEqual([
      'Te bevestigen: termijn',
    ]);
  });

  it('leaves no key in anything that the content names as its source', () => {
    const woorden = herkomstInWoorden(herkomstenIn(delen), bronnen);
    expect(woorden.length).toBeGreaterThan(100);
    const sleutels = new Set(bronnen.map(({ sleutel }) => sleutel));
    const korteNamen = new Set(bronnen.flatMap(({ kort }) => kort.match(/[\w-]+/g) ?? []));
    const metSleutel = woorden.filter((tekst) =>
      (tekst.match(/[\w-]+/g) ?? []).some((woord) => sleutels.has(woord) && !korteNamen.has(woord)),
    );
    expect(metSleutel).toEqual([]);
  });
});

describe('bronInWoorden', () => {
  it('does not take a word for a key that it begins with', () => {
    expect(bronInWoorden('PW-2026x artikel 1', bronnen)).toBe('PW-2026x artikel 1');
  });
});

it('gives every source a short name of its own', () => {
  const namen = bronnen.map(({ kort }) => kort);
  expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([]);
});

type Herkomsten = Parameters<typeof herkomstInWoorden>[0];

/** Every `herkomst` list in the content, however deep. */
function herkomstenIn(data: unknown): Herkomsten {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([veld, waarde]) =>
    veld === 'herkomst' && Array.isArray(waarde) ? (waarde as Herkomsten) : herkomstenIn(waarde),
  );
}
