import { describe, expect, it } from 'vitest';
import { type Invoermerk, type Stand, toBeeld } from '../../src/diagram/beeld.ts';
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
const beeld = (stand: Stand) => toBeeld({ indeling, merken, stand });
const knoop = (stand: Stand, id: string) => beeld(stand).knopen.find((k) => k.id === id);
const lijn = (stand: Stand, id: string) => beeld(stand).lijnen.find((l) => l.id === id);

describe('toBeeld', () => {
  it('puts the first number and "+n" in the pill', () => {
    expect(knoop('verschil', 'HB1')?.pil).toMatchObject({ merk: 'verandert', tekst: '5\u200a+2' });
    expect(knoop('verschil', 'HD3')?.pil?.tekst).toBe('27');
  });
  it('gives eigen beleid and nog open no pill, and blijft one only in Verschil', () => {
    expect(knoop('verschil', 'HD4')?.pil).toBeUndefined();
    expect(knoop('verschil', 'HA1')).toMatchObject({ merk: 'nog-open' });
    expect(knoop('verschil', 'HA1')?.pil).toBeUndefined();
    expect(knoop('verschil', 'HE1')?.pil).toBeDefined();
    expect(knoop('nu', 'HE1')?.pil).toBeUndefined();
  });
  it('leaves out what is still to come in Nu, with its lines', () => {
    expect(knoop('nu', 'HD3')).toBeUndefined();
    expect(lijn('nu', 'HD1>HD3')).toBeUndefined();
    expect(knoop('nu', 'X-E-declaratie')).toBeDefined();
  });
  it('leaves out extra steps in Voorkeur, with their lines', () => {
    expect(beeld('voorkeur').knopen.filter((k) => k.soort === 'extra')).toEqual([]);
    expect(lijn('voorkeur', 'X-E-declaratie>HE1')).toBeUndefined();
    expect(lijn('voorkeur', 'HD1>HD3')?.merk).toBe('gelijk');
  });
  it('marks a line after its ends: weg, bij, else gelijk', () => {
    expect(lijn('verschil', 'X-E-declaratie>HE1')?.merk).toBe('weg');
    expect(lijn('verschil', 'HD1>HD3')?.merk).toBe('bij');
    expect(lijn('verschil', 'HE1>HE2')?.merk).toBe('gelijk');
  });
  it('keeps every step on its place in all three views', () => {
    const plek = (stand: Stand) => new Map(beeld(stand).knopen.map((k) => [k.id, `${k.x}/${k.y}`]));
    const [nu, voorkeur, verschil] = [plek('nu'), plek('voorkeur'), plek('verschil')];
    for (const [id, p] of [...nu, ...voorkeur]) expect(p, id).toBe(verschil.get(id));
  });
  it('keeps the numbers in a pill at 12 px or more, also with "+n" on a 1110 px wide picture', () => {
    const maat = maatVoorBreedte({ werkproces, breedte: 1110 });
    const klein = toIndeling({ werkproces, maat, extraZichtbaar: 'alle' });
    const vol = new Map([['HC2', { merk: 'verandert' as const, nummers: [20, 21, 22] }]]);
    const { pil } =
      toBeeld({ indeling: klein, merken: vol, stand: 'verschil' }).knopen.find((k) => k.id === 'HC2') ?? {};
    expect(pil?.letter).toBeGreaterThanOrEqual(11.9);
  });
  it('says the mark, the numbers and the count in the sentence', () => {
    expect(knoop('verschil', 'HB1')?.zin).toBe(
      'Werkgever, Aanvraag: Vraagt LKS aan met het preferente formulier. Deze stap verandert. Vragen 5, 7 en 9. Geldt voor 4 van 5 gemeenten.',
    );
  });
  it('keeps pills left of lines that leave the middle of the top', () => {
    const teBreed = beeld('verschil').knopen.filter(
      (k) => k.soort !== 'poort' && k.pil !== undefined && k.pil.x + k.pil.b > k.x + k.b / 2 - 1,
    );
    expect(teBreed).toEqual([]);
  });
});
