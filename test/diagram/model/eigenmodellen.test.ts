import { describe, expect, it } from 'vitest';
import { toDeelstappenmodel } from '../../../src/diagram/model/deelstappenmodel.ts';
import { toModelindeling } from '../../../src/diagram/indeling.ts';
import { telKruisingen } from '../indeling/kruisingen.ts';
import { MAAT_SCHERM } from '../../../src/diagram/maten.ts';
import { toTekenmodel } from '../../../src/diagram/model/toTekenmodel.ts';
import { toVergelekenmodel } from '../../../src/diagram/model/vergelekenmodel.ts';
import type { Procesgraaf, Processtap } from '../../../src/domain/proces/procesgraaf.ts';
import { toProcesmodel } from '../../../src/domain/proces/toProcesmodel.ts';
import { meetlat } from '../../builders.ts';
import { werkproces } from '../inhoud.ts';
import { toFouten } from '../indeling/regels.ts';

const { voorkeur } = meetlat;

const stap = (id: string, naam: string, baan: string): Processtap => ({
  id,
  naam,
  baan,
  termijn: { soort: 'onbekend' },
  documenten: [],
  kanalen: [],
  frequentie: null,
  volgorde: null,
});

describe('our process in deelstappen', () => {
  const model = toDeelstappenmodel({ werkproces, graaf: voorkeur });
  const indeling = toModelindeling({ model, maat: MAAT_SCHERM });

  it('draws every deelstap, gateway and event by the rules, in the phase of its hoofdstap', () => {
    expect(toFouten(indeling)).toEqual([]);
    const fase = new Map(werkproces.hoofdstappen.map((h) => [h.id, h.fase]));
    for (const { id, hoofdstap } of werkproces.deelstappen)
      expect(indeling.knopen.find((k) => k.id === id)?.fase, id).toBe(fase.get(hoofdstap));
    expect(indeling.fasen.map((f) => f.id)).toEqual(werkproces.fasen.map((f) => f.id));
    expect(indeling.tekens.filter((t) => t.bij === t.id)).toHaveLength(werkproces.gebeurtenissen.length);
  });

  it('crosses at most four times', () => {
    expect(telKruisingen(indeling.lijnen.map((l) => l.pad))).toBeLessThanOrEqual(4);
  });

  it('marks the extra steps of a gemeente', () => {
    const graaf: Procesgraaf = {
      ...voorkeur,
      stappen: { ...voorkeur.stappen, 'X-E-declaratie': stap('X-E-declaratie', 'declareert', 'werkgever') },
    };
    const extra = toDeelstappenmodel({ werkproces, graaf }).knopen.find((k) => k.id === 'X-E-declaratie');
    expect(extra).toMatchObject({ soort: 'extra', fase: 'betalen' });
  });
});

describe('a process on its own', () => {
  it('carries its name as the one phase', () => {
    const model = toTekenmodel(toProcesmodel({ graaf: voorkeur, werkproces, naam: 'Ons proces' }));
    expect(model.fasen).toEqual([{ id: 'proces', naam: 'Ons proces', kort: ['Ons proces'] }]);
    const indeling = toModelindeling({ model, maat: MAAT_SCHERM });
    expect(toFouten(indeling)).toEqual([]);
    expect(indeling.fasen.map((f) => f.kort)).toEqual([['Ons proces']]);
  });
});

describe('our process with what only another has', () => {
  const huidig: Procesgraaf = {
    stappen: {
      B1: stap('B1', 'vraagt aan', 'werkgever'),
      extra1: stap('extra1', 'Print het formulier', 'postkamer'),
      extra2: stap('extra2', 'Scant het formulier', 'team'),
    },
    poorten: { keuze: { id: 'keuze', vraag: 'Volledig?', baan: 'team', soort: 'of', routes: {} } },
    gebeurtenissen: {},
    overgangen: [
      { van: 'B1', naar: 'extra1' },
      { van: 'extra1', naar: 'keuze' },
      { van: 'keuze', naar: 'extra2' },
      { van: 'keuze', naar: 'C1' },
      { van: 'extra2', naar: 'C1' },
    ],
  };
  const model = toVergelekenmodel({
    werkproces,
    huidig,
    modelbanen: {
      banen: [
        { id: 'postkamer', naam: 'Postkamer' },
        { id: 'team', naam: 'Team Inkomen' },
      ],
      onze: new Map([['team', 'administratie']]),
    },
  });
  const indeling = toModelindeling({ model, maat: MAAT_SCHERM });
  const knoop = (id: string) => indeling.knopen.find((k) => k.id === id);

  it('keeps our steps on their phase and lane, and follows the rules', () => {
    expect(toFouten(indeling)).toEqual([]);
    for (const h of [...werkproces.hoofdstappen, ...werkproces.poorten])
      expect(knoop(h.id), h.id).toMatchObject({ baan: h.baan, fase: h.fase });
  });
  it('draws steps without a counterpart as extra, in their mapped lane or their own, near what they join', () => {
    expect(knoop('extra1')).toMatchObject({ soort: 'extra', baan: 'postkamer', fase: 'aanvraag' });
    expect(knoop('extra2')).toMatchObject({ soort: 'extra', baan: 'administratie' });
    expect(indeling.banen.at(-1)?.naam).toBe('Postkamer');
  });
  it('knows a step that has the id of a hoofdstap as ours', () => {
    const grof = {
      ...huidig,
      stappen: { ...huidig.stappen, HC2: stap('HC2', 'Meten', 'loonwaardedeskundige') },
    };
    const { knopen } = toVergelekenmodel({
      werkproces,
      huidig: grof,
      modelbanen: { banen: [], onze: new Map() },
    });
    expect(knopen.filter((k) => k.id === 'HC2')).toMatchObject([
      { soort: 'stap', naam: expect.stringContaining('Meet de loonwaarde') },
    ]);
  });
  it('joins extra steps past gateways that are not drawn', () => {
    const paren = model.overgangen.filter((o) => o.extra !== undefined).map((o) => `${o.van}>${o.naar}`);
    expect(paren).toEqual(['HB1>extra1', 'extra1>extra2', 'extra1>C1', 'extra2>C1']);
  });
});
