import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Indeling, toModelindeling } from '../../../src/diagram/indeling.ts';
import {
  KLEINSTE_FACTOR,
  MAAT_A3,
  MAAT_PRESENTEREN,
  MAAT_SCHERM,
  maatVoorFactor,
} from '../../../src/diagram/maten.ts';
import type { Tekenmodel } from '../../../src/diagram/model/tekenmodel.ts';
import { maakProces, processen, wildeModellen } from '../modellen.ts';
import { toFouten } from './regels.ts';

const numRuns = process.env['LANG_TEST'] === '1' ? 5000 : 500;
/** Ms for them: ten times what they take on a machine that does nothing else. */
const tijd = numRuns * 100;

/** Steps and transitions that are not in the picture, as a line or as a circle "ga naar". */
function kwijt(model: Tekenmodel, { knopen, tekens, lijnen }: Indeling): string[] {
  const getekend = new Set([...knopen, ...tekens.filter((t) => t.bij === t.id)].map((k) => k.id));
  const verbonden = new Set([
    ...lijnen.map((l) => `${l.van}>${l.naar}`),
    ...tekens.filter((t) => t.soort === 'ga-naar').map((t) => `${t.bij}>${t.naar}`),
  ]);
  return [
    ...[...model.knopen, ...model.gebeurtenissen].filter((k) => !getekend.has(k.id)).map((k) => k.id),
    ...model.overgangen.map(({ van, naar }) => `${van}>${naar}`).filter((id) => !verbonden.has(id)),
  ];
}

function fouten(model: Tekenmodel): string[] {
  const indeling = toModelindeling({ model, maat: MAAT_SCHERM });
  return [...toFouten(indeling), ...kwijt(model, indeling)];
}

const klein: Tekenmodel = {
  banen: [{ id: 'a', naam: 'Team A' }],
  fasen: [],
  knopen: [
    { id: 'een', soort: 'stap', naam: 'Eerste', baan: 'a' },
    { id: 'twee', soort: 'poort', naam: 'Goed?', baan: 'b' },
  ],
  gebeurtenissen: [{ id: 'eind', soort: 'einde', tekst: 'Klaar', baan: '' }],
  overgangen: [
    { van: 'een', naar: 'twee' },
    { van: 'een', naar: 'twee', label: 'ja' },
    { van: 'een', naar: 'twee', label: 'soms' },
    { van: 'twee', naar: 'een', label: 'nee' },
    { van: 'twee', naar: 'eind' },
    { van: 'een', naar: 'een' },
  ],
};
const beeld = toModelindeling({ model: klein, maat: MAAT_SCHERM });

describe('any process', () => {
  test.prop([processen], { numRuns: numRuns / 2 })(
    'as people draw them is drawn by the rules of the picture, nothing lost',
    (model) => {
      expect(fouten(model)).toEqual([]);
    },
    tijd,
  );
  test.prop([wildeModellen], { numRuns: numRuns / 2 })(
    'however wild, is drawn by the rules of the picture, nothing lost',
    (model) => {
      expect(fouten(model)).toEqual([]);
    },
    tijd,
  );

  test.prop([fc.oneof(processen, wildeModellen)], { numRuns: numRuns / 25 })(
    'follows the rules at every size, in the same order',
    (model) => {
      const vorm = (maat = MAAT_SCHERM) =>
        toModelindeling({ model, maat }).knopen.map((k) => [k.id, k.kolom, k.rij, k.regels]);
      for (const maat of [MAAT_PRESENTEREN, MAAT_A3, maatVoorFactor(KLEINSTE_FACTOR), maatVoorFactor(1.7)]) {
        expect(toFouten(toModelindeling({ model, maat }))).toEqual([]);
        expect(vorm(maat)).toEqual(vorm());
      }
    },
  );

  test.prop([fc.oneof(processen, wildeModellen)], { numRuns: numRuns / 25 })(
    'gives the same picture for the same model',
    (model) => {
      expect(toModelindeling({ model: structuredClone(model), maat: MAAT_SCHERM })).toEqual(
        toModelindeling({ model, maat: MAAT_SCHERM }),
      );
    },
  );

  test.prop([processen], { numRuns: numRuns / 25 })(
    'runs every line to the right, or straight to another lane',
    (model) => {
      const { knopen, tekens, lijnen } = toModelindeling({ model, maat: MAAT_SCHERM });
      const midden = new Map([
        ...knopen.map((k) => [k.id, k.x + k.b / 2] as const),
        ...tekens.map((t) => [t.id, t.x] as const),
      ]);
      for (const { id, van, naar } of lijnen)
        expect((midden.get(naar) ?? 0) - (midden.get(van) ?? 0), id).toBeGreaterThan(-0.01);
    },
  );

  it.each([300, 500])('of %i steps follows the rules', (stappen) => {
    const model = maakProces({ seed: 3, stappen, banen: 12, fasen: 5 });
    expect(fouten(model)).toEqual([]);
  });

  it('of 250 steps on one step follows the rules', () => {
    const knopen = Array.from({ length: 250 }, (_, i) => ({
      id: `n${i}`,
      soort: 'stap' as const,
      naam: `Stap ${i}`,
      baan: 'a',
    }));
    const overgangen = knopen
      .slice(1)
      .flatMap(({ id }, i) => (i % 2 === 0 ? { van: 'n0', naar: id } : { van: id, naar: 'n0' }));
    const model = { ...klein, knopen, overgangen, gebeurtenissen: [] };
    expect(fouten(model)).toEqual([]);
  });
});

describe('toModelindeling', () => {
  it('draws two transitions between the same steps as one, with both labels', () => {
    expect(beeld.lijnen.map((l) => [l.id, l.label])).toEqual([
      ['een>twee', 'ja / soms'],
      ['twee>eind', undefined],
    ]);
  });
  it('draws what leads back, to itself too, as a circle that names the step', () => {
    const terug = beeld.tekens.filter((t) => t.soort === 'ga-naar');
    expect(terug.map((t) => [t.id, t.bij, t.naar, t.tekst, t.label])).toEqual([
      ['twee>een', 'twee', 'een', 'ga naar Eerste', 'nee'],
      ['een>een', 'een', 'een', 'ga naar Eerste', undefined],
    ]);
  });
  it('adds lanes that the model does not name, below the others', () => {
    expect(beeld.banen.map((b) => [b.id, b.naam])).toEqual([
      ['a', 'Team A'],
      ['b', 'b'],
      ['', 'Zonder baan'],
    ]);
  });
  it('gives an event a circle of its own, with its text under it', () => {
    const eind = beeld.tekens.find((t) => t.id === 'eind');
    expect(eind).toMatchObject({ bij: 'eind', soort: 'einde', tekst: 'Klaar' });
    expect(eind?.labels.map((l) => l.tekst)).toEqual(['Klaar']);
  });
  it('places the label of nearly every line', () => {
    const lijnen = fc
      .sample(processen, { numRuns: 60, seed: 1 })
      .flatMap((model) => toModelindeling({ model, maat: MAAT_SCHERM }).lijnen.filter((l) => l.label));
    const geplaatst = lijnen.filter((l) => l.labelPlek !== undefined).length;
    expect(lijnen.length).toBeGreaterThan(100);
    expect(geplaatst / lijnen.length).toBeGreaterThan(0.98);
  });
  it('fails when a transition joins nothing, or an id stands for two steps', () => {
    const metFout = (fout: Partial<Tekenmodel>) => () =>
      toModelindeling({ model: { ...klein, ...fout }, maat: MAAT_SCHERM });
    expect(metFout({ overgangen: [{ van: 'een', naar: 'weg' }] })).toThrow('weg heeft geen cel');
    expect(metFout({ knopen: [...klein.knopen, ...klein.knopen] })).toThrow('twee keer');
  });
});
