import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toSvg } from '../../../../src/diagram/svg.ts';
import { toZinnentekst } from '../../../../src/export/zinnen/toZinnentekst.ts';
import { type Modelbladinvoer, toModelblad } from '../../../../src/features/verschillen/model/modelblad.ts';
import { toModelstand } from '../../../../src/features/verschillen/model/modelstand.ts';
import { toModelverschillen } from '../../../../src/features/verschillen/model/modelverschillen.ts';
import { toModelwoorden } from '../../../../src/features/verschillen/model/modelwoorden.ts';
import { toModelzinblokken } from '../../../../src/features/verschillen/model/modelzinnen.ts';
import { STANDEN } from '../../../../src/features/verschillen/schermkeuze.ts';
import { leesBpmn } from '../../../../src/import/leesBpmn.ts';
import { meetlat, werkwijze } from '../../../builders.ts';

const uitkomst = await leesBpmn(
  new Uint8Array(readFileSync(new URL('../../../fixtures/bpmn/eigen/voorbeeldstad.bpmn', import.meta.url))),
);
if (uitkomst.soort !== 'ok') throw new Error(uitkomst.soort);
const { model } = uitkomst;
const { vergelijking, teBekijken } = toModelstand(
  {
    id: 'm',
    bestandsnaam: 'm.bpmn',
    model,
    opmerkingen: [],
    gemeenten: [],
    banen: new Map(),
    stappen: new Map(),
  },
  meetlat,
);
const woorden = toModelwoorden(werkwijze, model, vergelijking);
const verschillen = toModelverschillen(vergelijking, woorden, meetlat.raakvlakken);
const invoer = (anders: Partial<Modelbladinvoer> = {}): Modelbladinvoer => ({
  werkproces: werkwijze.werkproces,
  model,
  vergelijking,
  rijen: verschillen.rijen,
  stand: 'verschil',
  traject: 'Proefregio',
  naam: 'LKS Voorbeeldstad',
  gemeenten: ['Zeist'],
  dag: '2026-11-22',
  voorbeeld: false,
  teBekijken,
  metLijst: true,
  ...anders,
});

describe('the sheet of an own model', () => {
  it('says which model it is, for whom and of which day, and that nobody confirmed it', () => {
    const { titel, ondertitel, stempels } = toModelblad(invoer());
    expect(titel).toBe('Van LKS Voorbeeldstad naar de voorkeur');
    expect(ondertitel).toBe('Proefregio: Zeist. Stand 22 november 2026.');
    expect(stempels.map(({ tekst }) => tekst)).toEqual([
      'Voorstel, te bevestigen',
      'Nog te bekijken: 17 stappen',
    ]);
    expect(toModelblad(invoer({ gemeenten: [] })).ondertitel).toContain('Nog niet gekozen');
    expect(toModelblad(invoer({ teBekijken: 0, voorbeeld: true })).stempels.at(-1)?.tekst).toBe(
      'Voorbeeldgegevens',
    );
  });

  it('numbers the differences in the list as on the steps', () => {
    const { lijst, beeld } = toModelblad(invoer());
    expect(lijst.map(({ nummer }) => nummer)).toEqual(verschillen.rijen.map((_, plek) => plek + 1));
    const bijStap = new Set(beeld.knopen.flatMap(({ nummers }) => nummers));
    const metPlek = verschillen.rijen.flatMap(({ knopen }, plek) => (knopen.length > 0 ? [plek + 1] : []));
    expect([...bijStap].toSorted((a, b) => a - b)).toEqual(metPlek);
    const zonder = beeld.knopen.filter(({ merk, nummers }) => merk === 'vervalt' && nummers.length === 0);
    expect(zonder).toEqual([]);
    const vervalt = beeld.knopen.find(({ naam }) => naam === 'Elke maand declareren');
    expect(lijst.find(({ nummer }) => nummer === vervalt?.nummers[0])?.titel).toContain(
      'Elke maand declareren',
    );
    expect(vervalt?.zin).toMatch(/Verschil(len)? \d+/);
    expect(vervalt?.zin).not.toContain('Vraag');
  });

  it.each(STANDEN)('is one sheet of paper with everything on it that the view shows: %s', (stand) => {
    const blad = toModelblad(invoer({ stand }));
    const svg = toSvg(blad, { soort: 'papier', breedte: 1504, hoogte: 1054 });
    expect(svg).toContain('viewBox="0 0 1504 1054"');
    expect(svg).not.toContain('En nog');
    for (const { id } of blad.beeld.knopen) expect(svg).toContain(`data-stap="${id}"`);
    expect(toModelblad(invoer({ stand, metLijst: false })).lijst).toEqual([]);
  });
});

describe('the sentences of an own model', () => {
  it('hold every difference under its number, and the steps that only have another name apart', () => {
    const tekst = toZinnentekst(toModelzinblokken({ ...invoer(), verschillen }));
    for (const [plek, { zin }] of verschillen.rijen.entries())
      expect(tekst).toContain(`${plek + 1}. ${zin.volzin}`);
    for (const { zin } of verschillen.namen) expect(tekst).toContain(`- ${zin.volzin}`);
    expect(tekst).toContain('17 stappen zijn nog niet bekeken.');
    expect(tekst.trim().split('\n').at(-1)).toContain('Geen besluit.');
  });

  it('say so when there is no difference', () => {
    const geen = { rijen: [], namen: [] };
    expect(toZinnentekst(toModelzinblokken({ ...invoer(), verschillen: geen }))).toContain(
      'Geen verschillen tussen jullie model en de preferente werkwijze.',
    );
  });
});
