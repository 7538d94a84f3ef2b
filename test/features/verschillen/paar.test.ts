import { describe, expect, it } from 'vitest';
import { MAAT_SCHERM } from '../../../src/diagram/maten.ts';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { vergelijkTraject } from '../../../src/domain/traject/trajectvergelijking.ts';
import { toPaar, toPaarscherm } from '../../../src/features/verschillen/paar.ts';
import { toSchemamodel } from '../../../src/features/verschillen/schema/schemamodel.ts';
import { toPaarrijen } from '../../../src/features/verschillen/verschilrij.ts';
import { klein, meetlat, preferentAntwoord, telIds, voerUit, werkwijze } from '../../builders.ts';

const { scanpunten, versie } = werkwijze.scanlijst;
const nummerVan = new Map(scanpunten.map(({ id, nummer }) => [id, nummer]));
const geef = (gemeente: string, anders: Readonly<Record<string, Antwoord>>) =>
  scanpunten.map((punt) =>
    setAntwoord(klein(), {
      gemeenten: [gemeente],
      scanpunt: punt.id,
      antwoord: anders[punt.id] ?? preferentAntwoord(punt),
      versie,
      nieuwId: telIds(),
    }),
  );
const traject = voerUit(
  klein(),
  ...geef('GM0355', { 'BETA-03': { soort: 'optie', optie: 'b' } }),
  ...geef('GM0373', { 'AANV-01': { soort: 'optie', optie: 'd' }, 'BESL-03': { soort: 'optie', optie: 'b' } }),
);
const vergelijkingen = new Map(
  [...vergelijkTraject(meetlat, traject)].map(([code, { vergelijking }]) => [code, vergelijking]),
);
const namen = [
  { code: 'GM0355', naam: 'Zeist' },
  { code: 'GM0373', naam: 'Bergen (NH.)' },
];
const paar = toPaar(namen, 'GM0355', 'GM0373') ?? geenPaar();
const { model, beeldmerken } = toPaarscherm({ meetlat, traject, vergelijkingen, paar }, nummerVan);
const schema = toSchemamodel(werkwijze.werkproces, beeldmerken, MAAT_SCHERM);
const knoop = (id: string) => schema.knopen.find((k) => k.id === id);

describe('toPaar', () => {
  it('needs two gemeenten that are both in the traject', () => {
    expect(toPaar(namen, 'GM0355', undefined)).toBeUndefined();
    expect(toPaar(namen, 'GM0355', 'GM9999')).toBeUndefined();
  });
});

describe('toPaarscherm', () => {
  it('lists the questions on which the two differ, by their question', () => {
    const rijen = toPaarrijen(model, []);
    expect(rijen.map(({ verschil }) => verschil.scanpunt.id)).toEqual(['AANV-01', 'BESL-03', 'BETA-03']);
    expect(rijen[0]?.titel).toBe(rijen[0]?.verschil.scanpunt.vraag);
  });

  it('draws in each view what that gemeente has now, and together what either has', () => {
    expect(knoop('X-E-declaratie')?.standen).toBe('nu verschil');
    expect(knoop('HD3')?.standen).toBe('nu verschil');
    expect(knoop('HB1')?.standen).toBe('nu voorkeur verschil');
    expect(knoop('X-B-stukken')).toBeUndefined();
  });

  it('names the gemeente in the sentence of a step, and never says that a step falls away', () => {
    expect(knoop('X-E-declaratie')?.zin).toContain('Deze stap is er alleen in Zeist.');
    expect(knoop('HB1')?.zin).toContain('Deze stap gaat in Zeist anders dan in Bergen (NH.).');
    expect(schema.knopen.filter(({ zin }) => /vervalt|komt erbij|verandert/.test(zin))).toEqual([]);
  });
});

function geenPaar(): never {
  throw new Error('geen paar');
}
