import { describe, expect, it } from 'vitest';
import { type Invoermerk, toBeeld } from '../../src/diagram/beeld.ts';
import { maatVoorBreedte, toIndeling } from '../../src/diagram/indeling.ts';
import { MAAT_SCHERM } from '../../src/diagram/maten.ts';
import { werkproces } from './inhoud.ts';

const indeling = toIndeling({ werkproces, maat: MAAT_SCHERM, extraZichtbaar: 'alle' });
const merken = new Map<string, Invoermerk>([
  ['HB1', { merk: 'verandert', nummers: [5, 7, 9], telling: '4 van 5' }],
  ['HD3', { merk: 'komt-erbij', nummers: [27] }],
  ['HD4', { merk: 'eigen-beleid', nummers: [30] }],
  ['HE1', { merk: 'blijft', nummers: [] }],
  ['HE2', { merk: 'onbekend', nummers: [31] }],
  ['X-E-declaratie', { merk: 'vervalt', nummers: [33] }],
]);
const beeld = toBeeld({ indeling, merken });
const knoop = (id: string) => beeld.knopen.find((k) => k.id === id);
const lijn = (id: string) => beeld.lijnen.find((l) => l.id === id);

describe('toBeeld', () => {
  it('puts the first number and "+n" in the pill', () => {
    expect(knoop('HB1')?.pil).toMatchObject({ merk: 'verandert', tekst: '5\u200a+2' });
    expect(knoop('HD3')?.pil?.tekst).toBe('27');
  });
  it('gives eigen beleid and nog open no pill, and blijft one without a number', () => {
    expect(knoop('HD4')?.pil).toBeUndefined();
    expect(knoop('HA1')).toMatchObject({ merk: 'nog-open' });
    expect(knoop('HA1')?.pil).toBeUndefined();
    expect(knoop('HE1')?.pil).toMatchObject({ merk: 'blijft', tekst: '' });
  });
  it('holds what is there on either side, with its lines', () => {
    for (const id of ['HD3', 'X-E-declaratie']) expect(knoop(id), id).toBeDefined();
    for (const id of ['HD1>HD3', 'X-E-declaratie>HE1']) expect(lijn(id), id).toBeDefined();
  });
  it('marks a line after its ends: weg, bij, else gelijk', () => {
    expect(lijn('X-E-declaratie>HE1')?.merk).toBe('weg');
    expect(lijn('HD1>HD3')?.merk).toBe('bij');
    expect(lijn('HE1>HE2')?.merk).toBe('gelijk');
  });
  it('keeps the numbers in a pill at 12 px or more, also with "+n" on a 1110 px wide picture', () => {
    const maat = maatVoorBreedte({ werkproces, breedte: 1110 });
    const klein = toIndeling({ werkproces, maat, extraZichtbaar: 'alle' });
    const vol = new Map([['HC2', { merk: 'verandert' as const, nummers: [20, 21, 22] }]]);
    const { pil } = toBeeld({ indeling: klein, merken: vol }).knopen.find((k) => k.id === 'HC2') ?? {};
    expect(pil?.letter).toBeGreaterThanOrEqual(11.9);
  });
  it('says the mark, the numbers and the count in the sentence', () => {
    expect(knoop('HB1')?.zin).toBe(
      'Werkgever, Aanvraag: Vraagt LKS aan met het preferente formulier. Deze stap verandert. Vragen 5, 7 en 9. Geldt voor 4 van 5 gemeenten.',
    );
  });
  it('keeps pills left of lines that leave the middle of the top', () => {
    const teBreed = beeld.knopen.filter(
      (k) => k.soort !== 'poort' && k.pil !== undefined && k.pil.x + k.pil.b > k.x + k.b / 2 - 1,
    );
    expect(teBreed).toEqual([]);
  });
});
