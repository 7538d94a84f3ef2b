import { describe, expect, it } from 'vitest';
import { MAAT_SCHERM } from '../../../src/diagram/maten.ts';
import { toProcesregels } from '../../../src/diagram/zinnen/procesregels.ts';
import { woordenVanWerkwijze } from '../../../src/diagram/zinnen/woorden.ts';
import { maakVerschilzinnen } from '../../../src/diagram/zinnen/zinnen.ts';
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

/** How one reads the difference of Bergen with the preferente werkwijze. */
function normVan(punt: string): { nu?: string | undefined; voorkeur?: string | undefined } {
  const bergen = vergelijkingen.get('GM0373');
  if (!bergen) throw new Error('Bergen is niet vergeleken');
  const zinVan = maakVerschilzinnen(woordenVanWerkwijze(werkwijze));
  const { raakvlakken } = meetlat;
  const regels = toProcesregels({ vergelijkingen: new Map([['B', bergen]]), raakvlakken, zinVan }, (v) =>
    v.oorzaken.includes(punt),
  );
  return regels[0] ?? {};
}

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

  it('says what differs between the two in the process, and nothing of the norm', () => {
    const zinVan = maakVerschilzinnen(woordenVanWerkwijze(werkwijze));
    const { raakvlakken } = meetlat;
    const regels = toProcesregels({ vergelijkingen: model.regelbron, raakvlakken, zinVan }, () => true);
    const bij = (punt: string) => regels.filter(({ oorzaken }) => oorzaken.includes(punt));
    // Only the left one lets employers declare; the right one knows the form of the other as little as its own.
    expect(bij('BETA-03').map(({ soort }) => soort)).toContain('vervalt');
    expect(bij('AANV-01')).toMatchObject([{ soort: 'verandert', nu: expect.anything() }]);
    expect(bij('AANV-01')[0]?.nu).toBe(normVan('AANV-01').voorkeur);
    expect(bij('AANV-01')[0]?.voorkeur).toBe(normVan('AANV-01').nu);
    expect([...model.regelbron.keys()]).toHaveLength(1);
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
