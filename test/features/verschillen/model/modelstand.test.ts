import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toProcesmodel } from '../../../../src/domain/proces/toProcesmodel.ts';
import { vergelijkGemeente } from '../../../../src/domain/proces/vergelijking.ts';
import type { Trajectmodel } from '../../../../src/domain/traject/trajectmodellen.ts';
import { toBpmnBestand } from '../../../../src/export/bpmn/toBpmnBestand.ts';
import { MODELMAAT, toModelbeeld } from '../../../../src/features/verschillen/model/modelbeeld.ts';
import { toModelstand } from '../../../../src/features/verschillen/model/modelstand.ts';
import { toModelverschillen } from '../../../../src/features/verschillen/model/modelverschillen.ts';
import { toModelwoorden } from '../../../../src/features/verschillen/model/modelwoorden.ts';
import { leesBpmn } from '../../../../src/import/leesBpmn.ts';
import { antwoorden, meetlat, werkwijze } from '../../../builders.ts';

const uitkomst = await leesBpmn(
  new Uint8Array(readFileSync(new URL('../../../fixtures/bpmn/eigen/voorbeeldstad.bpmn', import.meta.url))),
);
if (uitkomst.soort !== 'ok') throw new Error(uitkomst.soort);
const { werkproces } = werkwijze;
const vreemd: Trajectmodel = {
  id: 'm1',
  bestandsnaam: 'voorbeeldstad.bpmn',
  model: uitkomst.model,
  opmerkingen: [],
  gemeenten: [],
  banen: new Map(),
  stappen: new Map(),
};
const standVan = (model: Trajectmodel) => {
  const stand = toModelstand(model, meetlat);
  const woorden = toModelwoorden(werkwijze, model.model, stand.vergelijking);
  return { ...stand, verschillen: toModelverschillen(stand.vergelijking, woorden, meetlat.raakvlakken) };
};

describe('a model of a municipality', () => {
  const stand = standVan(vreemd);

  test('has every step in the list of matches, and says every lane, in their order', () => {
    expect(stand.rijen.map(({ id }) => id)).toEqual(Object.keys(vreemd.model.graaf.stappen));
    expect(stand.banen.map(({ naam, onze, grond }) => [naam, onze, grond])).toEqual([
      ['Werkgever', 'werkgever', 'voorstel'],
      ['Klantmanager werk', 'consulent', 'voorstel'],
      ['Administratie inkomen', 'administratie', 'voorstel'],
      ['Loonwaarde-expert', 'loonwaardedeskundige', 'voorstel'],
      ['UWV', 'uwv', 'voorstel'],
    ]);
    expect(stand.teBekijken).toBe(17);
  });

  test('follows what people say about a lane and a step at once', () => {
    const gekozen = standVan({
      ...vreemd,
      banen: new Map([['Baan_uwv', null]]),
      stappen: new Map([['Task_10', ['HD1']]]),
    });
    expect(gekozen.banen.at(-1)).toMatchObject({ onze: null, grond: 'gekozen' });
    const rij = gekozen.rijen.find(({ id }) => id === 'Task_10');
    expect(rij).toMatchObject({ onze: ['HD1'], zekerheid: 'gekozen', bekeken: true });
    expect(gekozen.teBekijken).toBe(16);
  });

  test('says each difference once, in a sentence, with the drawn step that shows it', () => {
    const { rijen, namen } = stand.verschillen;
    const zinnen = rijen.map(({ zin }) => zin.volzin);
    expect(new Set(zinnen).size).toBe(zinnen.length);
    expect(zinnen).toContain('De stap ‘Elke maand declareren’ van de werkgever vervalt.');
    const getekend = new Set(
      toModelbeeld({ werkproces, model: vreemd.model, ...stand, rijen }, MODELMAAT).knopen.map(
        ({ id }) => id,
      ),
    );
    expect(rijen.filter(({ knopen }) => !knopen.every((id) => getekend.has(id)))).toEqual([]);
    expect(namen.every(({ zin }) => zin.soort === 'verandert')).toBe(true);
  });

  test('stands in our own picture: its own steps only now and in the difference, what is new not now', () => {
    const { rijen } = stand.verschillen;
    const { knopen } = toModelbeeld({ werkproces, model: vreemd.model, ...stand, rijen }, MODELMAAT);
    const standen = (naam: RegExp) => knopen.find((knoop) => naam.test(knoop.naam))?.standen;
    expect(standen(/^Besluit laten nalezen/)).toBe('nu verschil');
    expect(standen(/^Registreert de loonwaarde/)).toBe('voorkeur verschil');
    expect(standen(/^Stelt de loonwaarde vast/)).toBe('nu voorkeur verschil');
    const hoofdstappen = new Set(werkproces.hoofdstappen.map(({ id }) => id));
    expect(knopen.filter(({ id }) => hoofdstappen.has(id))).toHaveLength(hoofdstappen.size);
  });
});

test('our own export of now, read again, has the differences that its answers give', async () => {
  const antwoord = antwoorden({
    'BETA-03': 'd',
    'AANV-01': 'd',
    'ZIEK-01': 'b',
    'BESL-01': { soort: 'weten-we-niet' },
  });
  const eigen = vergelijkGemeente(meetlat, antwoord);
  const xml = await toBpmnBestand({ werkproces, graaf: eigen.huidig, naam: 'Nu' });
  const gelezen = await leesBpmn(xml);
  if (gelezen.soort !== 'ok') throw new Error(gelezen.soort);
  const { vergelijking, teBekijken } = toModelstand({ ...vreemd, model: gelezen.model }, meetlat);
  expect(eigen.procesverschillen.length).toBeGreaterThan(2);
  const zonderOorzaken = (lijst: readonly object[]) =>
    lijst.map((verschil) => JSON.stringify({ ...verschil, oorzaken: [] })).toSorted();
  expect(zonderOorzaken(vergelijking.procesverschillen)).toEqual(zonderOorzaken(eigen.procesverschillen));
  expect(teBekijken).toBe(vergelijking.nietGekoppeld.stappen.length);
});

test('the preferred process itself as a model gives no difference, and nothing to look at', () => {
  const model = toProcesmodel({ graaf: meetlat.voorkeur, werkproces, naam: 'Voorkeur' });
  const stand = standVan({ ...vreemd, model });
  expect(stand.verschillen).toEqual({ rijen: [], namen: [] });
  expect(stand.teBekijken).toBe(0);
});
