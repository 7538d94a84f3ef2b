import { describe, expect, test } from 'vitest';
import type { Landelijkebron, Trajectbron } from '../../../src/domain/voortgang/landelijkebron.ts';
import type { Gemeentevoortgang } from '../../../src/domain/voortgang/voortgangsbestand.ts';
import { filterRegels, sorteerRegels } from '../../../src/features/landelijk/gemeenteregel.ts';
import { KAARTKLASSEN } from '../../../src/features/landelijk/kaartstand.ts';
import {
  toKaartstanden,
  toLandelijkbeeld,
  toLandelijkeindex,
  toLandelijketelling,
} from '../../../src/features/landelijk/landelijkbeeld.ts';
import { leesSelectie } from '../../../src/features/landelijk/selectie/selectie.ts';
import type { Zoek } from '../../../src/routes/route.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';

const register = echtRegister();
const GELDEND = {
  criteriaversie: '2026.1',
  scanlijst: { id: 'x', versie: '1' },
  wetswijzigingen: ['2026-01-01'],
};
const VANDAAG = '2026-11-21';

const beeldVan = (bronnen: readonly Landelijkebron[], dag = VANDAAG) =>
  toLandelijkbeeld(register, toLandelijkeindex(register, bronnen), { peildatum: dag, vandaag: VANDAAG });

function telling(bronnen: readonly Landelijkebron[], zoek: Zoek = {}) {
  const beeld = beeldVan(bronnen);
  return toLandelijketelling(register, beeld, leesSelectie(zoek, register), GELDEND);
}

function feit(code: string, anders: Partial<Gemeentevoortgang> = {}): Gemeentevoortgang {
  return {
    code,
    naam: code,
    status: 'scan',
    sinds: '2026-09-03T10:00:00.000Z',
    grond: 'zelf-opgegeven',
    onderVoorwaarde: false,
    voorwaardeTot: null,
    ingangsdatum: null,
    criteriaversie: null,
    verschilt: {},
    geblokkeerd: null,
    eerder: [],
    ...anders,
  };
}

function bron(
  id: string,
  gemeenten: Gemeentevoortgang[],
  anders: Partial<Trajectbron['voortgang']> = {},
): Landelijkebron {
  return {
    id,
    soort: 'bestand',
    moment: '2026-11-01T00:00:00.000Z',
    voortgang: {
      traject: id,
      naam: id,
      voorbeeld: false,
      scanlijst: { id: 'x', versie: '1' },
      stand: '2026-11-09T10:00:00.000Z',
      gemeenten,
      ...anders,
    },
  };
}

const ZEIST = 'GM0355';
const bekend = bron('echt', [feit(ZEIST, { status: 'afgevinkt', onderVoorwaarde: true }), feit('GM0796')]);
const voorbeeld = bron('vb', [feit(ZEIST), feit('GM0310', { status: 'afgevinkt' }), feit('VB0001')], {
  voorbeeld: true,
});

describe('the filter on overlap', () => {
  test('leaves the gemeenten that stand in more trajecten, however often one traject names them', () => {
    const bronnen = [bron('a', [feit(ZEIST), feit('GM0796')]), bron('b', [feit(ZEIST), feit('GM0310')])];
    expect(telling(bronnen).overlap).toEqual(new Set([ZEIST]));
    expect(telling(bronnen, { overlap: '' }).zichtbaar).toEqual(new Set([ZEIST]));
    expect(telling([bron('a', [feit(ZEIST)])], { overlap: '' }).zichtbaar).toEqual(new Set());
    expect(telling(bronnen, { overlap: '', provincie: 'Limburg' }).zichtbaar).toEqual(new Set());
  });
});

describe('the legend', () => {
  const bronnen = [
    bron('a', [feit(ZEIST, { status: 'afgevinkt', criteriaversie: '2025.1' }), feit('GM0796')]),
    bron('b', [feit(ZEIST), feit('GM0310', { status: 'afgevinkt', criteriaversie: '2026.1' })]),
  ];
  const SELECTIES: Zoek[] = [
    {},
    { overlap: '' },
    { opnieuw: '' },
    { overlap: '', opnieuw: '' },
    { overlap: '', provincie: 'Utrecht' },
    { opnieuw: '', provincie: 'Limburg' },
  ];

  test.each(SELECTIES)('counts in each class what choosing only that class shows: %j', (zoek) => {
    const { legenda } = telling(bronnen, zoek);
    for (const klasse of KAARTKLASSEN) {
      // A class with every other filter, counted by what is shown; the legend itself hides nothing.
      const alleen = telling(bronnen, { ...zoek, stand: klasse });
      expect(alleen.zichtbaar?.size, klasse).toBe(legenda[klasse]);
      expect(alleen.legenda).toEqual(legenda);
    }
  });

  test('counts only gemeenten in more trajecten when only those are shown; the curve still counts all', () => {
    const { legenda, aantallen } = telling(bronnen, { overlap: '' });
    expect(KAARTKLASSEN.map((klasse) => legenda[klasse]).reduce((som, n) => som + n)).toBe(1);
    expect(aantallen.onbekend).toBe(339);
  });
});

describe('toLandelijkbeeld', () => {
  test('counts every gemeente of the register once, silence as onbekend', () => {
    expect(beeldVan([bekend]).regels).toHaveLength(342);
    expect(telling([bekend]).aantallen).toMatchObject({
      afgevinkt: 1,
      bezig: 1,
      onbekend: 340,
      onderVoorwaarde: 1,
    });
  });

  test('keeps examples out of every count', () => {
    const zonder = beeldVan([bekend]);
    const met = beeldVan([bekend, voorbeeld]);
    expect({ ...met, voorbeelden: null }).toEqual({ ...zonder, voorbeelden: null });
    expect(met.voorbeelden.size).toBe(3);
    expect(telling([bekend, voorbeeld])).toEqual(telling([bekend]));
  });

  test('sets facts about gemeenten that no longer exist apart, uncounted', () => {
    const oud = [bron('oud', [feit('GM9999')])];
    const { vreemd } = beeldVan(oud);
    expect(vreemd.map(({ code }) => code)).toEqual(['GM9999']);
    expect(telling(oud).aantallen.onbekend).toBe(342);
  });
});

describe('toKaartstanden', () => {
  const beeld = beeldVan([bekend, voorbeeld]);

  test('draws no example until it is asked for', () => {
    expect([...toKaartstanden(beeld, false).values()].filter((s) => s.voorbeeld === true)).toEqual([]);
    expect(toKaartstanden(beeld, false).get('GM0310')?.klasse).toBe('onbekend');
  });

  test('marks an example, and never lets it hide a real fact', () => {
    const standen = toKaartstanden(beeld, true);
    expect(standen.get('GM0310')).toMatchObject({ klasse: 'afgevinkt', voorbeeld: true });
    expect(standen.get(ZEIST)).toMatchObject({
      klasse: 'afgevinkt',
      voorbeeld: false,
      onderVoorwaarde: true,
    });
  });

  test('has no place for a made-up gemeente', () => {
    expect(toKaartstanden(beeld, true).has('VB0001')).toBe(false);
  });
});

describe('the table of all gemeenten', () => {
  const { regels } = beeldVan([bekend]);
  const vind = (tekst: string, zichtbaar?: ReadonlySet<string>) =>
    filterRegels(regels, { register, tekst, zichtbaar }).map(({ naam }) => naam);

  test('finds a gemeente by alias, and all of a regio by the name of the regio', () => {
    expect(vind('Den Bosch')).toEqual(["'s-Hertogenbosch"]);
    expect(vind('Midden-Utrecht')).toContain('Zeist');
    expect(vind('Zeist')).toEqual(['Zeist']);
    expect(vind('bestaat niet')).toEqual([]);
  });

  test('shows only the gemeenten that the filters leave', () => {
    expect(vind('', telling([bekend], { stand: 'afgevinkt' }).zichtbaar)).toEqual(['Zeist']);
  });

  test('starts in the order of names, in which the apostrophe does not count', () => {
    const namen = regels.map(({ naam }) => naam);
    expect(namen.indexOf("'s-Hertogenbosch")).toBeGreaterThan(namen.indexOf('Heemstede'));
    expect(namen.indexOf("'s-Hertogenbosch")).toBeLessThan(namen.indexOf('Zeist'));
  });

  test('sorts both ways, and rows without a value come last either way', () => {
    for (const richting of ['op', 'af'] as const) {
      const status = sorteerRegels(regels, { kolom: 'status', richting }).map(({ naam }) => naam);
      expect(status.slice(0, 2).toSorted()).toEqual(["'s-Hertogenbosch", 'Zeist']);
      expect(status[0]).toBe(richting === 'op' ? 'Zeist' : "'s-Hertogenbosch");
    }
    expect(sorteerRegels(regels, { kolom: 'gemeente', richting: 'af' })[0]?.naam).toBe('Zwolle');
  });

  test('sorting neither loses nor doubles a gemeente', () => {
    for (const kolom of ['gemeente', 'regio', 'status', 'sinds', 'grond', 'oud'] as const) {
      const codes = sorteerRegels(regels, { kolom, richting: 'af' }).map(({ code }) => code);
      expect(new Set(codes).size).toBe(342);
    }
  });
});
