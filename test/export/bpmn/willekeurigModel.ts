import * as fc from 'fast-check';
import type { Procesmodel } from '../../../src/domain/proces/procesmodel.ts';

/**
 * Awkward text that is legal in XML. Names come tidy: one line, single spaces, 1 to 500 characters. Others are tidied
 * or cut when they are read, and do not come back the same.
 */
const teken = fc.constantFrom(...Array.from('abcXYZ019 éß€😀<>&"\'-_.:/;,()[]{}%#@!?=+*~`^|\\'));
const naam = fc
  .string({ unit: teken, minLength: 1, maxLength: 30 })
  .map((tekst) => tekst.replace(/\s+/g, ' ').trim() || 'naam');
const vrij = fc.string({ unit: fc.oneof(teken, fc.constantFrom('\n', '\t', '  ')), maxLength: 30 });
const id = fc.oneof(
  fc.string({ unit: teken, minLength: 1, maxLength: 12 }),
  fc.constantFrom('Stap_1', 'Stap_a_5f_', 'X-A-formulier', '_5f_', 'constructor2', 'Proces', 'Pool'),
);

const termijn: fc.Arbitrary<Procesmodel['graaf']['stappen'][string]['termijn']> = fc.oneof(
  fc.constant({ soort: 'geen' as const }),
  fc.constant({ soort: 'onbekend' as const }),
  vrij.map((tekst) => ({ soort: 'tekst' as const, tekst })),
  fc
    .tuple(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), vrij, vrij)
    .map(([waarde, eenheid, anker]) => ({ soort: 'termijn' as const, waarde: waarde + 0, eenheid, anker })),
);

const uniek = (aantal: { min: number; max: number }) =>
  fc.uniqueArray(id, { minLength: aantal.min, maxLength: aantal.max });
const uniekeNaam = { selector: (tekst: string) => tekst.toLowerCase() };

/** Any process that can be written, also with what BPMN would not draw: loops, events that lines go to, lonely steps. */
export const willekeurigModel: fc.Arbitrary<Procesmodel> = fc
  .record({
    naam,
    knopen: uniek({ min: 1, max: 14 }),
    banen: uniek({ min: 1, max: 5 }),
    documenten: uniek({ min: 0, max: 4 }),
  })
  .chain(({ naam: titel, knopen, banen, documenten }) => {
    const baan = fc.constantFrom(...banen);
    const knoop = fc.record({
      soort: fc.constantFrom('stap', 'stap', 'stap', 'poort', 'begin', 'tussentijds', 'einde'),
      naam,
      vraag: fc.oneof({ weight: 4, arbitrary: naam }, fc.constant('')),
      baan,
      termijn,
      documenten: fc.subarray(documenten),
      kanalen: fc.uniqueArray(
        vrij.filter((tekst) => tekst !== ''),
        { maxLength: 3 },
      ),
      frequentie: fc.option(vrij),
      volgorde: fc.option(vrij),
      groep: fc.option(vrij),
      routes: fc.dictionary(naam, vrij, { maxKeys: 2, noNullPrototype: true }),
      poortsoort: fc.constantFrom('of', 'en', 'en-of'),
      tijdens: fc.option(fc.oneof(fc.constantFrom(...knopen), vrij), { nil: undefined }),
    });
    const lijn = fc.record(
      { van: fc.constantFrom(...knopen), naar: fc.constantFrom(...knopen), label: naam },
      { requiredKeys: ['van', 'naar'] },
    );
    return fc.record({
      titel: fc.constant(titel),
      ids: fc.constant({ knopen, banen, documenten }),
      delen: fc.array(knoop, { minLength: knopen.length, maxLength: knopen.length }),
      lijnen: fc.uniqueArray(lijn, {
        maxLength: 25,
        selector: ({ van, naar, label }) => JSON.stringify([van, naar, label]),
      }),
      baannamen: fc.uniqueArray(naam, { minLength: banen.length, maxLength: banen.length, ...uniekeNaam }),
      documentnamen: fc.array(naam, { minLength: documenten.length, maxLength: documenten.length }),
    });
  })
  .map(({ titel, ids, delen, lijnen, baannamen, documentnamen }): Procesmodel => {
    // Without a step there is no process to read.
    const rij = ids.knopen.map((id, i) => ({
      id,
      ...delen[i],
      ...(i === 0 ? { soort: 'stap' as const } : {}),
    }));
    const van = <T>(soorten: readonly string[], maak: (deel: Deel) => T): Record<string, T> =>
      Object.fromEntries(
        rij.filter((deel) => soorten.includes(deel.soort ?? '')).map((deel) => [deel.id, maak(deel as Deel)]),
      );
    return {
      naam: titel,
      banen: ids.banen.map((id, i) => ({ id, naam: baannamen[i] ?? '' })),
      documenten: ids.documenten.map((id, i) => ({ id, naam: documentnamen[i] ?? '' })),
      graaf: {
        stappen: van(['stap'], (d) => ({
          id: d.id,
          naam: d.naam,
          baan: d.baan,
          termijn: d.termijn,
          documenten: d.documenten.toSorted(),
          kanalen: d.kanalen,
          frequentie: d.frequentie,
          volgorde: d.volgorde,
        })),
        poorten: van(['poort'], (d) => ({
          id: d.id,
          vraag: d.vraag,
          baan: d.baan,
          soort: d.poortsoort,
          routes: d.routes,
        })),
        gebeurtenissen: van(['begin', 'tussentijds', 'einde'], (d) => ({
          id: d.id,
          soort: d.soort as 'begin' | 'tussentijds' | 'einde',
          tekst: d.naam,
          baan: d.baan,
          ...(d.tijdens === undefined ? {} : { tijdens: d.tijdens }),
        })),
        overgangen: lijnen,
      },
      groepen: Object.fromEntries(
        rij.flatMap((d) => (d.soort === 'stap' && typeof d.groep === 'string' ? [[d.id, d.groep]] : [])),
      ),
    };
  });

type Deel = {
  id: string;
  soort: string;
  naam: string;
  vraag: string;
  baan: string;
  termijn: Procesmodel['graaf']['stappen'][string]['termijn'];
  documenten: string[];
  kanalen: string[];
  frequentie: string | null;
  volgorde: string | null;
  groep: string | null;
  routes: Record<string, string>;
  poortsoort: 'of' | 'en' | 'en-of';
  tijdens?: string;
};
