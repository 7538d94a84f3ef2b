import * as fc from 'fast-check';
import type {
  Tekengebeurtenis,
  Tekenknoop,
  Tekenmodel,
  Tekenovergang,
} from '../../src/diagram/model/tekenmodel.ts';

/** Numbers that look random and are the same for the same seed: mulberry32. */
export function maakLot(seed: number): (grens: number) => number {
  let a = seed >>> 0;
  return (grens) => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * grens);
  };
}

const WERK = [
  'Controleert',
  'Stuurt',
  'Beoordeelt',
  'Registreert',
  'Vraagt',
  'Betaalt',
  'Meldt',
  'Ontvangt',
  'Berekent',
];
const WAT = [
  'aanvraag',
  'het besluit',
  'de loonwaarde van de werknemer',
  'het contract',
  'een herinnering aan de werkgever',
  'de beschikking en de specificatie',
  'de arbeidsongeschiktheidsverzekeringsvoorwaarden',
];
const VRAAG = ['Compleet?', 'Akkoord?', 'Is de aanvraag op tijd?', 'Recht op loonkostensubsidie?', ''];

/**
 * A process as people draw them: sequences, choices and parallel ways that join again, loops back, ends on the way,
 * work that goes from lane to lane.
 */
export function maakProces({
  seed,
  stappen,
  banen,
  fasen = 1,
}: {
  seed: number;
  stappen: number;
  banen: number;
  fasen?: number;
}): Tekenmodel {
  const lot = maakLot(seed);
  const knopen: Tekenknoop[] = [];
  const overgangen: Tekenovergang[] = [];
  const gebeurtenissen: Tekengebeurtenis[] = [];
  let baan = 0;
  const nieuw = (soort: 'stap' | 'poort', naam: string): string => {
    if (lot(3) === 0) baan = lot(banen);
    const id = `${soort}${knopen.length}`;
    knopen.push({
      id,
      soort,
      naam,
      baan: `b${baan}`,
      fase: `f${Math.floor((knopen.length * fasen) / stappen)}`,
    });
    return id;
  };
  const lijn = (van: string, naar: string, label?: string): void =>
    void overgangen.push({ van, naar, ...(label === undefined ? {} : { label }) });
  const einde = (van: string): void => {
    const id = `e${gebeurtenissen.length}`;
    gebeurtenissen.push({ id, soort: 'einde', tekst: 'Einde van de aanvraag', baan: `b${baan}` });
    lijn(van, id);
  };
  const reeks = (van: string, lengte: number, diep: number): string => {
    let vorige = van;
    for (let n = 0; n < lengte && knopen.length < stappen; n += 1) {
      const soort = diep > 0 && stappen - knopen.length > 4 ? lot(5) : 4;
      if (soort === 0) vorige = keuze(vorige, diep);
      else if (soort === 1) vorige = lus(vorige, diep);
      else {
        const stap = nieuw('stap', `${WERK[lot(WERK.length)]} ${WAT[lot(WAT.length)]}`);
        lijn(vorige, stap);
        vorige = stap;
      }
    }
    return vorige;
  };
  const keuze = (van: string, diep: number): string => {
    const splits = nieuw('poort', VRAAG[lot(VRAAG.length)] ?? '');
    lijn(van, splits);
    const eerste = knopen.length;
    const takken = Array.from({ length: 2 + lot(2) }, (_, i) => {
      const begin = overgangen.length;
      const eind = reeks(splits, 1 + lot(3), diep - 1);
      const tak = overgangen[begin];
      if (tak !== undefined && eind !== splits) tak.label = ['ja', 'nee', 'alleen na overleg'][i] ?? '';
      return eind;
    });
    if (lot(4) === 0 && takken.length > 1 && takken[0] !== splits) einde(takken.shift() ?? splits);
    const samen = nieuw('poort', '');
    for (const tak of new Set(takken)) lijn(tak, samen);
    return eerste === knopen.length ? splits : samen;
  };
  const lus = (van: string, diep: number): string => {
    const eerste = nieuw('stap', `${WERK[lot(WERK.length)]} ${WAT[lot(WAT.length)]}`);
    lijn(van, eerste);
    const eind = reeks(eerste, 1 + lot(2), diep - 1);
    const poort = nieuw('poort', VRAAG[lot(VRAAG.length)] ?? '');
    lijn(eind, poort);
    lijn(poort, eerste, 'nee, opnieuw');
    return poort;
  };
  gebeurtenissen.push({ id: 'begin', soort: 'begin', tekst: 'Aanvraag komt binnen', baan: 'b0' });
  let laatste = 'begin';
  while (knopen.length < stappen) laatste = reeks(laatste, 6, 3);
  einde(laatste);
  return {
    banen: Array.from({ length: banen }, (_, i) => ({ id: `b${i}`, naam: `Afdeling ${i + 1}` })),
    fasen: Array.from({ length: fasen }, (_, i) => ({
      id: `f${i}`,
      naam: `Fase ${i + 1}`,
      kort: [`Fase ${i + 1}`],
    })),
    knopen,
    overgangen,
    gebeurtenissen,
  };
}

export const processen: fc.Arbitrary<Tekenmodel> = fc
  .record({
    seed: fc.nat(),
    stappen: fc.integer({ min: 1, max: 60 }),
    banen: fc.integer({ min: 1, max: 8 }),
    fasen: fc.integer({ min: 1, max: 4 }),
  })
  .map(maakProces);

export const namen = fc.constantFrom(
  '',
  'A',
  'Stuurt brief',
  'Stelt de uitkeringsgerechtigdheid vast',
  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'Vraagt aan bij gemeente en/of uitvoeringsorganisatie, als dat nog niet is gedaan',
  'Éénéntwintig ♥ 漢字',
);

/** Anything that joins steps: loops, lines to itself, twice the same line, lanes nobody knows, hubs, loose steps. */
export const wildeModellen: fc.Arbitrary<Tekenmodel> = fc
  .record({
    n: fc.integer({ min: 1, max: 30 }),
    banen: fc.integer({ min: 0, max: 12 }),
    fasen: fc.integer({ min: 0, max: 6 }),
  })
  .chain(({ n, banen, fasen }) =>
    fc.record({
      knopen: fc.array(
        fc.record({
          soort: fc.constantFrom('stap', 'stap', 'poort', 'extra', 'begin', 'tussentijds', 'einde'),
          naam: namen,
          baan: fc.integer({ min: 0, max: banen }),
          fase: fc.integer({ min: -1, max: fasen }),
          tijdens: fc.option(fc.nat({ max: n - 1 }), { nil: undefined }),
        }),
        { minLength: n, maxLength: n },
      ),
      overgangen: fc.array(
        fc.record({
          van: fc.nat({ max: n - 1 }),
          naar: fc.oneof(fc.constant(0), fc.nat({ max: n - 1 })),
          label: fc.option(
            fc.constantFrom('ja', 'nee', 'alleen als de werkgever dat schriftelijk heeft gevraagd', ''),
            { nil: undefined },
          ),
        }),
        { maxLength: 3 * n },
      ),
      banen: fc.constant(banen),
      fasen: fc.constant(fasen),
    }),
  )
  .map(({ knopen, overgangen, banen, fasen }): Tekenmodel => ({
    banen: Array.from({ length: banen }, (_, i) => ({
      id: `b${i}`,
      naam: i === 0 ? 'Klantcontactcentrum en gegevensbeheer' : `Baan ${i}`,
    })),
    fasen: Array.from({ length: fasen }, (_, i) => ({
      id: `f${i}`,
      naam: `Fase met een lange naam ${i}`,
      kort: [`Fase ${i}`],
    })),
    knopen: knopen.flatMap((k, i): Tekenknoop[] =>
      k.soort === 'stap' || k.soort === 'poort' || k.soort === 'extra'
        ? [
            {
              id: `n${i}`,
              soort: k.soort,
              naam: k.naam,
              baan: `b${k.baan}`,
              ...(k.fase < 0 ? {} : { fase: `f${k.fase}` }),
            },
          ]
        : [],
    ),
    gebeurtenissen: knopen.flatMap((k, i): Tekengebeurtenis[] =>
      k.soort === 'begin' || k.soort === 'tussentijds' || k.soort === 'einde'
        ? [
            {
              id: `n${i}`,
              soort: k.soort,
              tekst: k.naam,
              baan: `b${k.baan}`,
              ...(k.tijdens === undefined ? {} : { tijdens: `n${k.tijdens}` }),
            },
          ]
        : [],
    ),
    overgangen: overgangen.map(({ van, naar, label }) => ({
      van: `n${van}`,
      naar: `n${naar}`,
      ...(label === undefined ? {} : { label }),
    })),
  }));
