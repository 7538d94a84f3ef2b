import { describe, expect, test } from 'vitest';
import type { Voorstel } from '../../../../src/domain/proces/toVoorstellen.ts';
import type { Beoordelingen } from '../../../../src/domain/scanlijst/beoordeling.ts';
import { setAntwoord } from '../../../../src/domain/traject/opdrachten/antwoorden.ts';
import type { Traject } from '../../../../src/domain/traject/traject.ts';
import {
  isGevraagd,
  isOvername,
  neemAlleOver,
  neemVoorstelOver,
  toAnderen,
  toVoorstelrijen,
} from '../../../../src/features/verschillen/model/voorstelrijen.ts';
import { klein, telIds, voerUit, werkwijze } from '../../../builders.ts';

const GEMEENTEN = ['GM0796', 'GM0373'];
const optie = (code: string) => ({ optie: code, antwoord: { soort: 'optie' as const, optie: code } });
const voorstel = (scanpunt: string, ...codes: string[]): Voorstel => ({
  scanpunt,
  antwoorden: codes.map(optie),
  reden: { soort: 'zoals-preferent', stappen: [] },
});
const antwoordt = (traject: Traject, gemeente: string, scanpunt: string, code: string): Traject =>
  voerUit(
    traject,
    setAntwoord(traject, {
      gemeenten: [gemeente],
      scanpunt,
      antwoord: optie(code).antwoord,
      versie: '1',
      nieuwId: telIds(),
    }),
  );
function rijen(
  traject: Traject,
  voorstellen: readonly Voorstel[],
  overgeslagen: readonly string[] = [],
  niveau: 'deelstap' | 'hoofdstap' = 'hoofdstap',
) {
  const beoordelingen: Beoordelingen = new Map(
    overgeslagen.map((id) => [id, { soort: 'overgeslagen', door: 'X' }]),
  );
  return toVoorstelrijen(voorstellen, {
    niveau,
    scanlijst: werkwijze.scanlijst,
    traject,
    gemeenten: GEMEENTEN,
    beoordelingen: () => beoordelingen,
  });
}
const antwoorden = (traject: Traject) =>
  Object.fromEntries(Object.entries(traject.antwoorden).map(([k, { waarde }]) => [k, waarde]));

describe('a proposal beside what was answered', () => {
  test('is open as long as a gemeente has no answer and none answered otherwise', () => {
    const t = antwoordt(klein(), 'GM0796', 'AANV-01', 'd');
    expect(rijen(t, [voorstel('AANV-01', 'd')])[0]?.stand).toBe('open');
  });

  test('is done when all gave one of the answers that fit', () => {
    const t = antwoordt(antwoordt(klein(), 'GM0796', 'AANV-01', 'd'), 'GM0373', 'AANV-01', 'c');
    expect(rijen(t, [voorstel('AANV-01', 'c', 'd')])[0]?.stand).toBe('klaar');
  });

  test('is different when one answered otherwise, and says who', () => {
    const t = antwoordt(klein(), 'GM0373', 'AANV-01', 'a');
    const [rij] = rijen(t, [voorstel('AANV-01', 'd')]);
    expect(rij?.stand).toBe('anders');
    expect(rij && toAnderen(rij, optie('d'))).toEqual(['GM0373']);
  });

  test('fits multiple choice when the one option that the model speaks of is chosen as it says', () => {
    const keuze = (...opties: string[]) => ({ soort: 'opties' as const, opties });
    const met = (...opties: string[]) =>
      voerUit(
        klein(),
        setAntwoord(klein(), {
          gemeenten: GEMEENTEN,
          scanpunt: 'AANV-05',
          antwoord: keuze(...opties),
          versie: '1',
          nieuwId: telIds(),
        }),
      );
    const model: Voorstel = {
      scanpunt: 'AANV-05',
      antwoorden: [{ optie: 'c', antwoord: keuze('a', 'c') }],
      reden: { soort: 'verschil', verschillen: [] },
    };
    expect(rijen(met('b', 'c'), [model])[0]?.stand).toBe('klaar');
    expect(rijen(met('a'), [model])[0]?.stand).toBe('anders');
  });

  test('that rests on a missing step is a question, and only where nobody answered otherwise', () => {
    const mist = (id: string): Voorstel => ({
      ...voorstel(id, 'd'),
      reden: { soort: 'ontbreekt', verschillen: [] },
    });
    const t = antwoordt(klein(), 'GM0373', 'AANV-01', 'a');
    const lijst = rijen(t, [mist('AANV-01'), mist('AANV-02'), voorstel('AANV-03', 'd')]);
    expect(lijst.map((rij) => [rij.scanpunt.id, isGevraagd(rij), isOvername(rij)])).toEqual([
      ['AANV-02', true, false],
      ['AANV-03', false, true],
    ]);
  });

  test('of our own export says nothing where a step is as preferred: it may just not be answered', () => {
    expect(rijen(klein(), [voorstel('AANV-01', 'd')], [], 'deelstap')).toEqual([]);
  });

  test('is not there for a question that other answers take away, or that the list no longer has', () => {
    expect(rijen(klein(), [voorstel('FORF-02', 'a'), voorstel('WEG-01', 'a')], ['FORF-02'])).toEqual([]);
  });
});

describe('taking over', () => {
  const schrijven = () => ({ versie: '2026.1', nieuwId: telIds() });

  test('answers for all gemeenten of the model, also where another answer stood', () => {
    const t = antwoordt(klein(), 'GM0373', 'AANV-01', 'a');
    const [rij] = rijen(t, [voorstel('AANV-01', 'd')]);
    if (!rij) throw new Error('geen rij');
    const na = voerUit(t, neemVoorstelOver(t, rij, optie('d'), schrijven()));
    expect(antwoorden(na)).toEqual({
      'GM0796/AANV-01': optie('d').antwoord,
      'GM0373/AANV-01': optie('d').antwoord,
    });
  });

  test('all at once leaves every answer that is there, and every question with more than one that fits', () => {
    const t = antwoordt(antwoordt(klein(), 'GM0796', 'AANV-01', 'd'), 'GM0796', 'AANV-02', 'a');
    const lijst = rijen(t, [
      voorstel('AANV-01', 'd'),
      voorstel('AANV-02', 'b'),
      voorstel('AANV-03', 'a', 'b'),
      voorstel('AANV-05', 'b'),
    ]);
    expect(lijst.filter(isOvername).map(({ scanpunt }) => scanpunt.id)).toEqual(['AANV-01', 'AANV-05']);
    const mutaties = neemAlleOver(t, lijst, schrijven());
    expect(antwoorden(voerUit(t, mutaties))).toEqual({
      'GM0796/AANV-01': optie('d').antwoord,
      'GM0373/AANV-01': optie('d').antwoord,
      'GM0796/AANV-02': optie('a').antwoord,
      'GM0796/AANV-05': optie('b').antwoord,
      'GM0373/AANV-05': optie('b').antwoord,
    });
    const begonnen = mutaties.filter(({ deel }) => deel === 'journaal');
    expect(begonnen.map(({ waarde }) => waarde)).toEqual([{ soort: 'scan-begonnen', gemeente: 'GM0373' }]);
  });
});
