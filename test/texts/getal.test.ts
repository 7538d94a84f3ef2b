import { describe, expect, it } from 'vitest';
import { leesGetal, schrijfGetal } from '../../src/texts/getal.ts';

describe('leesGetal', () => {
  it.each([
    ['5', 5],
    [' 23,5 ', 23.5],
    ['23.5', 23.5],
    ['0', 0],
  ])('reads %j', (tekst, waarde) => {
    expect(leesGetal(tekst)).toBe(waarde);
  });

  it.each(['', 'vijf', '-1', '1e3', '5 weken', '1,2,3'])('refuses %j', (tekst) => {
    expect(leesGetal(tekst)).toBeUndefined();
  });

  it('reads what it writes', () => {
    expect(leesGetal(schrijfGetal(23.5))).toBe(23.5);
  });
});
