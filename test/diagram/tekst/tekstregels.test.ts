import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dwingRegels, kortIn, toRegels } from '../../../src/diagram/tekst/tekstregels.ts';

const breed = (n: number) => (regel: string) => Array.from(regel).length <= n;

describe('toRegels', () => {
  it('breaks between words, in as few lines as fit', () => {
    expect(toRegels('Stuurt de brief', 3, breed(20))).toEqual(['Stuurt de brief']);
    expect(toRegels('Stuurt de brief', 3, breed(9))).toEqual(['Stuurt de', 'brief']);
  });
  it('breaks behind a hyphen or slash, without a space when there is room again', () => {
    expect(toRegels('Ziektewet-uitkering', 2, breed(10))).toEqual(['Ziektewet-', 'uitkering']);
    expect(toRegels('Ziektewet-uitkering', 2, breed(30))).toEqual(['Ziektewet-uitkering']);
  });
  it('gives nothing when a word does not fit or there are too many lines', () => {
    expect(toRegels('loonkostensubsidie', 3, breed(10))).toBeUndefined();
    expect(toRegels('een twee drie vier', 3, breed(5))).toBeUndefined();
  });
});

describe('dwingRegels', () => {
  it('breaks long words where a syllable begins', () => {
    expect(dwingRegels('loonkostensubsidie', 3, breed(12))).toEqual(['loonkosten-', 'subsidie']);
    expect(dwingRegels('Burgerservicenummer', 3, breed(14))).toEqual(['Burgerservice-', 'nummer']);
  });
  it('leaves no single letter behind', () => {
    expect(dwingRegels('Arbeitsvertrag', 2, breed(13)).at(-1)?.length).toBeGreaterThan(2);
  });
  it('ends in dots when the lines are full', () => {
    expect(dwingRegels('een twee drie vier', 2, breed(6))).toEqual(['een', 'twee…']);
  });
  test.prop([
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.integer({ min: 2, max: 12 }),
    fc.integer({ min: 1, max: 4 }),
  ])('always fits, and loses nothing unless it ends in dots', (tekst, breedte, meeste) => {
    const regels = dwingRegels(tekst, meeste, breed(breedte));
    expect(regels.length).toBeLessThanOrEqual(meeste);
    for (const regel of regels) expect(breed(breedte)(regel), regel).toBe(true);
    const kaal = (t: string): string => t.replaceAll(/[-\s]/g, '');
    if (!regels.at(-1)?.endsWith('…')) expect(kaal(regels.join(''))).toBe(kaal(tekst));
  });
});

describe('kortIn', () => {
  it('keeps what fits and puts dots behind what does not', () => {
    expect(kortIn('ja', breed(5))).toBe('ja');
    expect(kortIn('alleen na overleg', breed(8))).toBe('alleen…');
  });
});
