import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toCijferregel } from '../../../src/diagram/cijfers/cijferregel.ts';
import { toCijferuitleg } from '../../../src/diagram/cijfers/cijferuitleg.ts';
import { toCijferpunten } from '../../../src/domain/proces/kerncijfers/cijferpunten.ts';
import { toRegiocijfers } from '../../../src/domain/proces/kerncijfers/regiocijfers.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import { antwoorden, meetlat, preferentAntwoord, werkwijze, willekeurigeAntwoorden } from '../../builders.ts';

const cijferpunten = toCijferpunten(meetlat);
const alleGoed = Object.fromEntries(
  werkwijze.scanlijst.scanpunten.map((punt) => [punt.id, preferentAntwoord(punt)]),
);

function woorden(perGemeente: Record<string, ReadonlyMap<string, Antwoord>>) {
  const feiten = new Map(Object.entries(perGemeente));
  const vergelijkingen = new Map([...feiten].map(([code, a]) => [code, vergelijkGemeente(meetlat, a)]));
  const cijfers = toRegiocijfers({ meetlat, cijferpunten, vergelijkingen, antwoorden: feiten });
  const regels = cijfers.cijfers.map((cijfer) => toCijferregel(cijfer, werkwijze.werkproces));
  const regel = (sleutel: string) => {
    const gevonden = regels.find((r) => r.sleutel === sleutel);
    if (!gevonden) throw new Error(`geen cijfer ${sleutel}`);
    return gevonden;
  };
  const uitleg = (sleutel: string) => toCijferuitleg(regel(sleutel).cijfer, cijfers, werkwijze);
  return { cijfers, regels, regel, uitleg };
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
  it('names everything that was counted, in as many lines', () => {
    const { cijfers, uitleg } = woorden({ A: antwoorden({ ...alleGoed, 'BETA-03': 'b' }) });
    const nu = cijfers.perGemeente.get('A')?.kerncijfers;
    for (const soort of ['formulieren', 'brieven', 'contactmomenten'] as const) {
      const [eerste] = uitleg(soort).berekeningen;
      expect(eerste?.regels).toHaveLength(nu?.[soort].aantal ?? -1);
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
    const { cijfers, uitleg } = woorden({ A: antwoorden(alleGoed) });
    const [nu] = uitleg('doorlooptijd/meten').berekeningen;
    const stappen = cijfers.perGemeente.get('A')?.kerncijfers.doorlooptijd.get('meten')?.stappen ?? [];
    expect(nu?.regels).toHaveLength(stappen.filter(({ telt }) => telt !== 'geen').length);
    expect(nu?.regels).toContain(
      'De administratie neemt het besluit over de LKS. Termijn: 5 weken na het vaststellen van de loonwaarde (of na de keuze om nog niet te meten). Klaar na ten minste 56 dagen.',
    );
    expect(nu?.voet.join(' ')).toContain('controleert of er recht op LKS is');
  });

  test.prop([willekeurigeAntwoorden])('leaves no id on the screen', (feiten) => {
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
