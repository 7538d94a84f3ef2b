import { describe, expect, it } from 'vitest';
import { laadWerkwijze } from '../../src/content/werkwijze.ts';
import { toNormen } from '../../src/domain/scanlijst/normenset.ts';
import {
  antwoordInWoorden,
  besluitInWoorden,
  dagInWoorden,
  titelVanWijziging,
  voorkeurInWoorden,
} from '../../src/texts/wijzigingen.ts';

const { scanlijst, normenset, werkproces } = await laadWerkwijze();
const { ankers } = werkproces;

function punt(id: string) {
  const gevonden = scanlijst.scanpunten.find((p) => p.id === id);
  if (!gevonden) throw new Error(`no ${id}`);
  return gevonden;
}

describe('antwoordInWoorden', () => {
  it.each([
    ['DOEL-02', { soort: 'optie', optie: 'c' }, 'Ja, altijd'],
    ['DOEL-03', { soort: 'opties', opties: ['b', 'd'] }, 'Een minimum aantal uren per week; Een andere eis'],
    ['BETA-02', { soort: 'optie', optie: 'wisselend' }, 'Op wisselende dagen'],
    [
      'BETA-02',
      { soort: 'termijn', waarde: 15, eenheid: 'dag', anker: 'van-de-maand' },
      'op dag 15 van de maand',
    ],
    [
      'BESL-01',
      { soort: 'termijn', waarde: 1, eenheid: 'weken', anker: 'na-aanvraag' },
      '1 week na de aanvraag',
    ],
    ['BETA-08', { soort: 'weten-we-niet' }, 'Weten we niet'],
    ['DOEL-02', { soort: 'niet-vastgelegd' }, 'Niet vastgelegd'],
    ['DOEL-02', { soort: 'anders-namelijk', tekst: '=anders' }, 'Anders, namelijk: =anders'],
    ['DOEL-02', { soort: 'niet-van-toepassing', reden: 'geen LKS' }, 'Niet van toepassing: geen LKS'],
    ['DOEL-02', { soort: 'optie', optie: 'oud' }, 'oud'],
    ['DOEL-02', undefined, 'Nog geen antwoord'],
  ] as const)('%s %j reads %j', (id, antwoord, tekst) => {
    expect(antwoordInWoorden(punt(id), antwoord, ankers)).toBe(tekst);
  });

  it('writes a number with its unit and a Dutch comma', () => {
    const procent = scanlijst.scanpunten.find((p) => p.soortAntwoord === 'getal');
    if (!procent) throw new Error('no question that asks a number');
    expect(antwoordInWoorden(procent, { soort: 'getal', waarde: 23.5 }, ankers)).toBe('23,5 procent');
  });
});

describe('voorkeurInWoorden', () => {
  const normen = toNormen(normenset);

  it('never leaves a code on the screen, for no question of the list', () => {
    for (const scanpunt of scanlijst.scanpunten) {
      const tekst = voorkeurInWoorden(scanpunt, normen, ankers);
      expect(tekst, scanpunt.id).toMatch(/^.{2,}$/s);
      expect(tekst, scanpunt.id).not.toMatch(/NORM-|undefined|null/);
    }
  });

  it('says that a norm without a value cannot be compared yet', () => {
    expect(voorkeurInWoorden(punt('BETA-02'), normen, ankers)).toBe(
      'Nog niet te vergelijken. De norm is nog niet ingevuld.',
    );
  });

  it('shows the value that a traject gave a norm', () => {
    const gevuld = toNormen(
      normenset,
      new Map([['NORM-BETAALDAG', { waarde: 25, eenheid: 'dag', anker: 'van-de-maand', bron: 'brief' }]]),
    );
    expect(voorkeurInWoorden(punt('BETA-02'), gevuld, ankers)).toBe('op dag 25 van de maand');
    expect(voorkeurInWoorden(punt('BESL-01'), normen, ankers)).toMatch(/^Ten hoogste 5 weken na /);
  });
});

describe('besluitInWoorden', () => {
  it.each([
    [{ keuze: 'aanpassen' }, 'Aanpassen (voorstel team)'],
    [{ keuze: 'aanpassen', bevestigd: { op: '2027-03-01' } }, 'Aanpassen (bevestigd op 1 maart 2027)'],
    [{ keuze: 'aanvaarden' }, 'Aanvaarden als kleine afwijking (voorstel team)'],
    [
      { keuze: 'aanvaarden', tot: '2027-12-31' },
      'Aanvaarden onder voorwaarde, tot 31 december 2027 (voorstel team)',
    ],
    [{ keuze: 'later' }, 'Later bespreken (voorstel team)'],
  ] as const)('%j reads %j', (besluit, tekst) => {
    expect(besluitInWoorden(besluit)).toBe(tekst);
  });
});

describe('other words', () => {
  it('titles actions after their question', () => {
    const scanpunt = { vraag: 'Hoe vaak betalen jullie?' };
    expect(titelVanWijziging({ aanleiding: { soort: 'zoek-uit', scanpunt } })).toBe(
      'Zoek uit: Hoe vaak betalen jullie?',
    );
    expect(titelVanWijziging({ aanleiding: { soort: 'leg-vast', scanpunt } })).toBe(
      'Leg vast: Hoe vaak betalen jullie?',
    );
  });

  it('writes a day without leading zero', () => {
    expect(dagInWoorden('2027-03-01')).toBe('1 maart 2027');
    expect(dagInWoorden('2027-03-01', 'kort')).toBe('1 mrt 2027');
  });
});
