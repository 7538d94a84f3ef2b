import fc from 'fast-check';
import type { Procesmodel } from '../../src/domain/proces/procesmodel.ts';
import type { Traject } from '../../src/domain/traject/traject.ts';

/** Keys and texts that have broken other programs. */
const NAAR = [
  '',
  "'s-Hertogenbosch",
  'GM0796/AANV-01',
  'regio/BETA-02',
  'toString',
  'hasOwnProperty',
  'a\u0000b',
  '\uFEFF',
  '=1+1',
  '<script>alert(1)</script>',
  '{"soort":"lks-implementatiescan/traject"}',
  '日本語 🧮 e\u0301',
  '\u2028\u2029\r\n\t\\"',
];

export const tekst = fc.oneof(fc.constantFrom(...NAAR), fc.string({ unit: 'binary', maxLength: 40 }));
const kort = tekst;
/** Keys that could change a prototype are refused everywhere, on purpose. */
const sleutel = tekst.filter((waarde) => !['__proto__', 'constructor', 'prototype'].includes(waarde));
const dag = fc.constantFrom('2026-01-01', '2027-02-29');
const getal = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((waarde) => (waarde === 0 ? 0 : waarde));
const moment = fc.constantFrom('2026-06-01T10:00:00.000Z', '2026-06-02T08:30:00.000Z', '');
const door = fc.oneof(fc.record({ browser: kort }), fc.record({ browser: kort, rol: kort }));

export const antwoord = fc.oneof(
  fc.record({ soort: fc.constant('optie' as const), optie: tekst }),
  fc.record({ soort: fc.constant('opties' as const), opties: fc.array(tekst, { maxLength: 3 }) }),
  fc.record({ soort: fc.constant('termijn' as const), waarde: getal, eenheid: tekst, anker: tekst }),
  fc.record({ soort: fc.constant('getal' as const), waarde: getal }),
  fc.constantFrom({ soort: 'weten-we-niet' as const }, { soort: 'niet-vastgelegd' as const }),
  fc.record({ soort: fc.constant('anders-namelijk' as const), tekst }),
);

function vastgelegd<T>(waarde: fc.Arbitrary<T>) {
  return fc.oneof(
    fc.record({ waarde, door, op: moment }),
    fc.record({ waarde, door, op: moment, versie: kort }),
  );
}

function deel<T>(waarde: fc.Arbitrary<T>) {
  return fc
    .uniqueArray(fc.tuple(sleutel, vastgelegd(waarde)), { selector: ([naam]) => naam, maxLength: 5 })
    .map((paren) => Object.fromEntries(paren));
}

const record = <T>(waarde: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(sleutel, waarde), { selector: ([naam]) => naam, maxLength: 3 })
    .map((paren) => Object.fromEntries(paren));
const metNaam = fc.array(fc.record({ id: tekst, naam: tekst }), { maxLength: 3 });

/** Any process that a file can hold, without the ids that storage refuses. */
const procesmodel: fc.Arbitrary<Procesmodel> = fc.record({
  naam: tekst,
  banen: metNaam,
  documenten: metNaam,
  graaf: fc.record({
    stappen: record(
      fc.record({
        id: tekst,
        naam: tekst,
        baan: tekst,
        termijn: fc.oneof(
          fc.record({ soort: fc.constant('tekst' as const), tekst }),
          fc.constant({ soort: 'geen' as const }),
        ),
        documenten: fc.array(tekst, { maxLength: 2 }),
        kanalen: fc.array(tekst, { maxLength: 2 }),
        frequentie: fc.option(tekst),
        volgorde: fc.option(tekst),
      }),
    ),
    poorten: record(
      fc.record({
        id: tekst,
        vraag: tekst,
        baan: tekst,
        soort: fc.constantFrom('of', 'en', 'en-of'),
        routes: record(tekst),
      }),
    ),
    gebeurtenissen: record(
      fc.record({
        id: tekst,
        soort: fc.constantFrom('begin', 'tussentijds', 'einde'),
        tekst,
        baan: tekst,
      }),
    ),
    overgangen: fc.array(fc.record({ van: tekst, naar: tekst, label: tekst }), { maxLength: 3 }),
  }),
  groepen: record(tekst),
});

const keuze = fc.constantFrom('aanpassen' as const, 'aanvaarden' as const, 'later' as const);

/** Facts of changes: what a key may hold depends on the field in it. */
const wijzigingen = fc
  .array(
    fc.tuple(
      fc.tuple(tekst, fc.integer({ max: 3 })).map(([id, nummer]) => `GM0310/${id}x/${nummer}`),
      fc.record(
        {
          besluit: vastgelegd(fc.record({ keuze, reden: tekst, tot: dag }, { requiredKeys: ['keuze'] })),
          status: vastgelegd(
            fc.record({ stand: fc.constantFrom('bezig' as const, 'geblokkeerd' as const), reden: tekst }),
          ),
          eigenaar: vastgelegd(tekst),
          deadline: vastgelegd(dag),
          inspanning: vastgelegd(fc.constantFrom('S' as const, 'M' as const, 'L' as const)),
        },
        { requiredKeys: [] },
      ),
    ),
    { maxLength: 3 },
  )
  .map((rijen): Traject['wijzigingen'] =>
    Object.fromEntries(
      rijen.flatMap(([begin, velden]) =>
        Object.entries(velden).map(([veld, feit]) => [`${begin}/${veld}`, feit] as const),
      ),
    ),
  );

/** Any traject that the types allow, full of nasty keys, texts and numbers. */
export const willekeurigTraject: fc.Arbitrary<Traject> = fc.record({
  id: fc.constant('traject-1'),
  kenmerken: fc.record(
    {
      naam: kort,
      scanlijst: fc.record({ id: tekst, versie: kort }),
      voorbeeld: fc.boolean(),
      startdatum: dag,
      bron: tekst,
    },
    { requiredKeys: [] },
  ),
  journaal: fc
    .array(
      fc.record({
        op: moment,
        door,
        wat: fc.record({ soort: fc.constant('heropend' as const), gemeente: kort }),
      }),
      {
        maxLength: 4,
      },
    )
    .map((regels) => Object.fromEntries(regels.map((regel, plaats) => [`j${plaats}`, regel]))),
  gemeenten: deel(fc.record({ naam: kort, uitvoerder: kort, volgorde: getal })),
  uitvoerders: deel(fc.record({ naam: kort, volgorde: getal })),
  team: deel(fc.record({ rol: kort, uitvoerder: fc.option(kort), naam: kort })),
  antwoorden: deel(antwoord),
  notities: deel(tekst),
  wijzigingen,
  eigenWijzigingen: deel(
    fc.record({
      titel: kort,
      tekst,
      soort: fc.constant('brief' as const),
      rol: kort,
      gemeenten: fc.array(kort, { maxLength: 3 }),
    }),
  ),
  bevestigd: deel(fc.constant(true as const)),
  vinkjes: deel(fc.record({ bewijs: tekst, rol: kort })),
  voorwaarden: deel(fc.record({ reden: tekst, geldigTot: dag, rol: kort })),
  afvinken: deel(fc.record({ soort: fc.constant('heropend' as const), op: dag, rol: kort, reden: tekst })),
  ingangsdatums: deel(dag),
  eigenaars: deel(kort),
  normen: deel(
    fc.record({
      waarde: fc.oneof(fc.constant(null), getal, tekst, fc.array(tekst, { maxLength: 2 })),
      eenheid: fc.option(tekst),
      anker: fc.option(tekst),
      bron: tekst,
    }),
  ),
  procesmodellen: deel(
    fc.record({
      bestandsnaam: kort,
      model: procesmodel,
      opmerkingen: fc.array(fc.record({ soort: kort, elementen: fc.array(tekst, { maxLength: 2 }) }), {
        maxLength: 2,
      }),
    }),
  ),
  modelgemeenten: deel(kort),
  baankoppelingen: deel(fc.option(kort)),
  stapkoppelingen: deel(fc.array(kort, { maxLength: 3 })),
});
