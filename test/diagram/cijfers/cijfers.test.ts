import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toCijferregel } from '../../../src/diagram/cijfers/cijferregel.ts';
import { toCijferuitleg } from '../../../src/diagram/cijfers/cijferuitleg.ts';
import { toCijfers } from '../../../src/domain/proces/kerncijfers/cijfer.ts';
import { toCijferpunten } from '../../../src/domain/proces/kerncijfers/cijferpunten.ts';
import { toKerncijfers } from '../../../src/domain/proces/kerncijfers/kerncijfers.ts';
import { maakRegiocijfer } from '../../../src/domain/proces/kerncijfers/regiocijfer.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import {
  antwoorden,
  meetlat,
  preferentAntwoord,
  scanpunt,
  werkwijze,
  willekeurigeAntwoorden,
} from '../../builders.ts';

const cijferpunten = toCijferpunten(meetlat);
const alleGoed = Object.fromEntries(
  werkwijze.scanlijst.scanpunten.map((punt) => [punt.id, preferentAntwoord(punt)]),
);

const optie = (id: string, code: string) => scanpunt(id).opties?.find((o) => o.code === code)?.tekst;

function woorden(perGemeente: Record<string, ReadonlyMap<string, Antwoord>>) {
  const feiten = new Map(Object.entries(perGemeente));
  const vergelijkingen = new Map([...feiten].map(([code, a]) => [code, vergelijkGemeente(meetlat, a)]));
  const reken = maakRegiocijfer({ meetlat, cijferpunten, vergelijkingen, antwoorden: feiten });
  const { werkproces } = werkwijze;
  const regels = toCijfers(werkproces).map((cijfer) => toCijferregel(reken(cijfer), werkproces));
  const regel = (sleutel: string) => {
    const gevonden = regels.find((r) => r.sleutel === sleutel);
    if (!gevonden) throw new Error(`geen cijfer ${sleutel}`);
    return gevonden;
  };
  const uitleg = (sleutel: string) => toCijferuitleg(regel(sleutel).cijfer, meetlat);
  return { regels, regel, uitleg };
}

describe('toCijferregel', () => {
  it('says a range over gemeenten, and how it is preferred', () => {
    const { regel } = woorden({
      A: antwoorden(alleGoed),
      B: antwoorden({ ...alleGoed, 'FORF-03': 'c', 'BETA-03': 'b' }),
    });
    expect(regel('formulieren')).toMatchObject({
      zin: 'Formulieren: nu 2 tot 4, voorkeur 2.',
      kort: { nu: '2–4', voorkeur: '2' },
      stempel: undefined,
    });
  });

  it('says "ten minste" while a term is unknown, with a question mark on the tile', () => {
    const { regel } = woorden({ A: antwoorden(alleGoed) });
    expect(regel('doorlooptijd/meten')).toMatchObject({
      zin: expect.stringMatching(/nu ten minste \d+ dagen, voorkeur ten minste 35 dagen\.$/),
      kort: { voorkeur: '35 + ?' },
    });
  });

  it('never calls what is unknown 0', () => {
    const { regels } = woorden({ A: new Map() });
    for (const { zin, kort } of regels) {
      expect(zin).toMatch(/nu nog niet bekend/);
      expect(kort.nu).toBe('?');
    }
    const zonderBesluit = new Map(
      [...antwoorden(alleGoed)].filter(([id]) => !/^(BESL-01|BETA-08|LOON-06)$/.test(id)),
    );
    expect(woorden({ A: zonderBesluit }).regel('doorlooptijd/forfaitair')).toMatchObject({
      zin: expect.stringContaining('nu onbekend,'),
      kort: { nu: '?' },
      stempel: 'voorlopig',
    });
  });

  it('says of a route that nobody has that it does not occur', () => {
    const { regel } = woorden({ A: antwoorden({ ...alleGoed, 'FORF-01': 'c' }) });
    expect(regel('doorlooptijd/forfaitair').zin).toContain('nu komt niet voor');
  });
});

describe('toCijferuitleg', () => {
  const zonder = (...ids: string[]) => new Map([...antwoorden(alleGoed)].filter(([id]) => !ids.includes(id)));

  it('explains the lowest and the highest value apart, each with as many lines as it counts', () => {
    const { regel, uitleg } = woorden({ A: zonder('BETA-03', 'FORF-03') });
    expect(regel('formulieren')).toMatchObject({
      zin: 'Formulieren: nu 2 tot 4, voorkeur 2. Dit cijfer is voorlopig: 2 vragen open.',
      kort: { nu: '2–4' },
    });
    const [laagste, hoogste] = uitleg('formulieren').berekeningen;
    expect(laagste).toMatchObject({ uiterste: 'laagste', waarde: '2', gemeenten: ['A'] });
    expect(hoogste).toMatchObject({ uiterste: 'hoogste', waarde: '4', gemeenten: ['A'] });
    expect([laagste?.regels.length, hoogste?.regels.length]).toEqual([2, 4]);
    expect(hoogste?.voet).toEqual([
      `Gerekend met dit antwoord op vraag ${scanpunt('FORF-03').nummer}: ${optie('FORF-03', 'c')}.`,
      `Gerekend met dit antwoord op vraag ${scanpunt('BETA-03').nummer}: ${optie('BETA-03', 'b')}.`,
    ]);
  });

  it('says that a route may not occur when an open question decides on it', () => {
    const { regel, uitleg } = woorden({ A: zonder('FORF-01') });
    expect(regel('overdrachten/forfaitair').zin).toContain('misschien komt deze route niet voor');
    expect(uitleg('overdrachten/forfaitair').rijen[0]?.let).toBe(
      '1 vraag open, misschien komt deze route niet voor',
    );
  });

  it('names everything that was counted, in as many lines', () => {
    const { regel, uitleg } = woorden({ A: antwoorden({ ...alleGoed, 'BETA-03': 'b' }) });
    for (const soort of ['formulieren', 'brieven', 'contactmomenten'] as const) {
      const [eerste] = uitleg(soort).berekeningen;
      expect(eerste?.regels).toHaveLength(regel(soort).cijfer.nu?.minimum ?? -1);
    }
    expect(uitleg('formulieren').berekeningen[0]?.regels).toContain(
      'Een declaratie. De werkgever declareert elke maand.',
    );
  });

  it('gives gemeenten with the same computation one explanation', () => {
    const anders = antwoorden({ ...alleGoed, 'BETA-03': 'b' });
    const { uitleg } = woorden({ A: antwoorden(alleGoed), B: anders, C: antwoorden(alleGoed), D: new Map() });
    expect(uitleg('formulieren').berekeningen.map(({ gemeenten }) => gemeenten)).toEqual([
      ['A', 'C'],
      ['B'],
      [],
    ]);
    expect(uitleg('formulieren').rijen.map(({ gemeente }) => gemeente)).toEqual([
      'A',
      'B',
      'C',
      'D',
      undefined,
    ]);
  });

  it('says of every step with a term how it counts, and names the ones without', () => {
    const { regel, uitleg } = woorden({ A: antwoorden(alleGoed) });
    const [nu] = uitleg('doorlooptijd/meten').berekeningen;
    const gemeente = regel('doorlooptijd/meten').cijfer.perGemeente.get('A');
    const graaf = (gemeente && 'uitersten' in gemeente && gemeente.uitersten[0]?.graaf) || meetlat.voorkeur;
    const { doorlooptijd } = toKerncijfers({ graaf, werkproces: werkwijze.werkproces });
    const stappen = doorlooptijd.get('meten')?.stappen ?? [];
    expect(nu?.regels).toHaveLength(stappen.filter(({ telt }) => telt !== 'geen').length);
    expect(nu?.regels).toContain(
      'De administratie neemt het besluit over de LKS. Termijn: 5 weken na het vaststellen van de loonwaarde (of na de keuze om nog niet te meten). Klaar na ten minste 56 dagen.',
    );
    expect(nu?.voet.join(' ')).toContain('controleert of er recht op LKS is');
  });

  test.prop([willekeurigeAntwoorden], { numRuns: 25 })('leaves no id on the screen', (feiten) => {
    const { regels, uitleg } = woorden({ A: feiten });
    const ids = [
      ...werkwijze.werkproces.deelstappen,
      ...werkwijze.werkproces.extraStappen,
      ...werkwijze.werkproces.documenten,
    ].map(({ id }) => id);
    for (const { sleutel, zin } of regels) {
      const { wat, berekeningen } = uitleg(sleutel);
      const tekst = [zin, wat, ...berekeningen.flatMap((b) => [...b.regels, ...b.voet])].join(' ');
      const gevonden = new Set(tekst.match(/[\w-]+/g));
      expect(ids.filter((id) => gevonden.has(id))).toEqual([]);
      expect(tekst).not.toMatch(/undefined|NaN|null/);
    }
  });
});
