import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Beeld, type Invoermerk, type Stand, toBeeld } from '../../../src/diagram/beeld.ts';
import { toIndeling } from '../../../src/diagram/indeling.ts';
import { MAAT_A3 } from '../../../src/diagram/maten.ts';
import { type Blad, toSvg, type Vorm } from '../../../src/diagram/svg.ts';
import type { Lijstregel } from '../../../src/diagram/svg/svgLijst.ts';
import { werkwijze } from '../../builders.ts';
import { werkproces } from '../inhoud.ts';
import { leesSvg, toTekstvakken } from './leesSvg.ts';

const indeling = toIndeling({ werkproces, maat: MAAT_A3, extraZichtbaar: 'alle' });
const SOORTEN = [
  'vervalt',
  'komt-erbij',
  'verandert',
  'blijft',
  'onbekend',
  'eigen-beleid',
  'nog-open',
] as const;
/** Every mark, most with numbers. */
const merken = new Map<string, Invoermerk>(
  indeling.knopen.map(({ id }, nr) => [
    id,
    { merk: SOORTEN[nr % SOORTEN.length] ?? 'blijft', nummers: [nr + 1, nr + 2], telling: '4 van 5' },
  ]),
);
/** In the colours of a view. */
const beeld = (stand: Stand): Beeld => ({ ...toBeeld({ indeling, merken }), stand });

const regel = (nummer: number): Lijstregel => ({
  merk: SOORTEN[nummer % 3] ?? 'verandert',
  pad: 'M6 6l12 12',
  nummer,
  titel: nummer % 4 === 0 ? 'Aanvragen toestaan tot 6 maanden na de start' : 'Eén vaste weg voor de aanvraag',
  besluit: nummer % 3 === 0 ? 'te bespreken' : 'aanpassen',
});
const blad = (anders: Partial<Blad> = {}): Blad => ({
  titel: 'Van onze werkwijze naar de voorkeur',
  ondertitel: 'Kromme Rijn: De Bilt, Bunnik en Zeist. Stand 21 november 2026.',
  beschrijving: ['Werkgever, Aanvraag: vraagt LKS aan.', 'Deze stap verandert.'],
  stempels: [
    { soort: 'bevestigen', tekst: 'Voorstel, te bevestigen' },
    { soort: 'voorbeeld', tekst: 'Voorbeeldgegevens' },
  ],
  cijfers: [
    {
      naam: 'Doorlooptijd met meting',
      kort: { nu: '47 + ?', voorkeur: '75' },
      eenheid: 'dagen',
      stempel: 'voorlopig',
    },
    { naam: 'Brieven', kort: { nu: '?', voorkeur: '4' }, eenheid: undefined, stempel: undefined },
  ],
  beeld: beeld('verschil'),
  vergelijking: 'norm',
  legenda: [
    { soort: 'merk', merk: 'vervalt', pad: 'M0 0h9', tekst: '1 stap vervalt' },
    { soort: 'merk', merk: 'nog-open', pad: '', tekst: '2 zijn nog open' },
  ],
  lijst: [1, 2, 3].map(regel),
  voet: { links: 'Implementatiescan', rechts: 'Geen besluit.' },
  ...anders,
});
const BESTAND: Vorm = { soort: 'bestand', letters: '' };
const A3: Vorm = { soort: 'papier', breedte: 1504, hoogte: 1054 };
const lees = (anders: Partial<Blad> = {}, vorm: Vorm = BESTAND) => leesSvg(toSvg(blad(anders), vorm));
const woorden = (anders: Partial<Blad> = {}) => lees(anders).map(({ tekst }) => tekst);

/** What people type, and what a file from elsewhere can hold. */
const naar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'A & B',
    '<script>alert(1)</script>',
    ']]>',
    '"\'',
    '👩🏽‍💼 Zorg',
    '\u0000\u0008\u000b',
    '\ud800',
    '\ufffe',
    '',
  ),
);

describe('the file', () => {
  test.each(['nu', 'voorkeur', 'verschil'] as const)(
    'holds every line of text and every number: %s',
    (stand) => {
      const alles = woorden({ beeld: beeld(stand) });
      const { knopen, banen, fasen } = beeld(stand);
      for (const tekst of [
        ...knopen.flatMap(({ regels }) => regels),
        ...knopen.flatMap(({ pil }) => (pil?.tekst ?? '').split('\u200a')),
        ...fasen.flatMap(({ kort }) => kort),
      ])
        expect(alles).toContain(tekst);
      for (const { naam } of banen)
        expect(alles.join(' ').replace('- ', '')).toContain(naam.replace('-', ''));
    },
  );

  it('draws how many more numbers a step has lighter than its own number, and right behind it', () => {
    const pil = beeld('verschil').knopen.find((knoop) => knoop.pil?.tekst.includes('+'))?.pil;
    const [nummer, meer] = (pil?.tekst ?? '').split('\u200a');
    const teksten = lees().filter(({ naam }) => naam === 'text');
    const plek = teksten.findIndex(({ tekst }, nr) => tekst === nummer && teksten[nr + 1]?.tekst === meer);
    const [eigen, rest] = toTekstvakken(teksten.slice(plek, plek + 2));
    expect(teksten.slice(plek, plek + 2).map(({ attributen }) => attributen['font-weight'])).toEqual([
      '720',
      '520',
    ]);
    const tussen = (rest?.x ?? 0) - (eigen?.x ?? 0) - (eigen?.b ?? 0);
    expect(tussen).toBeGreaterThan(0);
    expect(tussen).toBeLessThan((eigen?.grootte ?? 0) / 4);
  });

  it('holds title, for whom, stamps, legend, list with decisions and the foot', () => {
    const alles = woorden();
    for (const tekst of [
      'Van onze werkwijze naar de voorkeur',
      'Kromme Rijn: De Bilt, Bunnik en Zeist. Stand 21 november 2026.',
      'Voorstel, te bevestigen',
      'Voorbeeldgegevens',
      '1 stap vervalt',
      'Eén vaste weg voor de aanvraag',
      'te bespreken',
      'Implementatiescan',
      'Geen besluit.',
    ])
      expect(alles).toContain(tekst);
  });

  it('says the comparison in words to who cannot see it', () => {
    const [wortel, titel, woordenVan] = lees();
    expect(wortel?.attributen).toMatchObject({ role: 'img', 'xml:lang': 'nl' });
    expect(wortel?.attributen['aria-labelledby']).toBe(titel?.attributen['id']);
    expect(wortel?.attributen['aria-describedby']).toBe(woordenVan?.attributen['id']);
    expect(titel?.tekst).toContain('Van onze werkwijze naar de voorkeur');
    expect(woordenVan?.tekst).toBe('Werkgever, Aanvraag: vraagt LKS aan.\nDeze stap verandert.');
  });

  it('is well-formed XML for any text, and keeps what XML can hold', () => {
    fc.assert(
      fc.property(naar, naar, naar, (titel, ondertitel, naam) => {
        const knopen = beeld('verschil').knopen.map((knoop) => ({ ...knoop, regels: [naam] }));
        const elementen = lees({
          titel,
          ondertitel,
          beschrijving: [naam],
          beeld: { ...beeld('verschil'), knopen },
          lijst: [{ ...regel(1), titel: naam, besluit: titel }],
        });
        expect(elementen.some(({ naam: soort }) => soort === 'script')).toBe(false);
      }),
      { numRuns: 60 },
    );
    expect(woorden({ titel: 'A & <B> "C" 👩🏽‍💼' })).toContain('A & <B> "C" 👩🏽‍💼');
  });

  it('carries no style attribute, no link and no picture from elsewhere', () => {
    const bron = toSvg(blad(), BESTAND);
    expect(bron).not.toMatch(/ style=|href|<image|<script|undefined|NaN/);
    expect(bron.match(/https?:/g)).toHaveLength(1);
  });

  it('takes the fonts inside when they are given', () => {
    const [, , , , letters] = lees(
      {},
      { soort: 'bestand', letters: "@font-face{src:url('data:font/woff2;base64,AA')}" },
    );
    expect(letters).toMatchObject({
      naam: 'style',
      tekst: "@font-face{src:url('data:font/woff2;base64,AA')}",
    });
  });

  it('keeps the text of a step inside it, also in a program without our font', () => {
    const vakken = toTekstvakken(lees());
    for (const { id, regels, b } of beeld('verschil').knopen) {
      for (const tekst of regels) {
        const vak = vakken.find((v) => v.tekst === tekst);
        expect(vak?.b, id).toBeLessThanOrEqual(b - 10);
      }
    }
  });

  it('breaks a name without spaces and a long title instead of running off the sheet', () => {
    const lang = 'Samenwerkingsverband'.repeat(20);
    const elementen = lees({
      titel: lang,
      ondertitel: `${lang} ${lang}`,
      lijst: [{ ...regel(1), titel: lang }],
    });
    const breedte = Number(elementen[0]?.attributen['width']);
    for (const vak of toTekstvakken(elementen)) {
      expect(vak.x, vak.tekst).toBeGreaterThanOrEqual(0);
      expect(vak.x + vak.b, vak.tekst).toBeLessThanOrEqual(breedte);
    }
  });

  it('draws what nobody said yet as such in Nu too', () => {
    const open = indeling.knopen.find(({ id }) => merken.get(id)?.merk === 'nog-open');
    const rand = (stand: Stand) =>
      lees({
        beeld: { ...beeld(stand), knopen: beeld(stand).knopen.filter(({ id }) => id === open?.id) },
      }).some(({ attributen }) => attributen['stroke'] === '#8b9792');
    expect([rand('nu'), rand('verschil'), rand('voorkeur')]).toEqual([true, true, false]);
  });
});

describe('the A3 sheet', () => {
  const lijst = (aantal: number) => Array.from({ length: aantal }, (_, n) => regel(n + 1));
  /** The same size, and nothing drawn in it: what is around the picture is quicker to look at. */
  const leegBeeld = { ...beeld('verschil'), knopen: [], lijnen: [], tekens: [], banen: [], fasen: [] };
  const meet = (aantal: number, anders: Partial<Blad> = {}) => {
    const elementen = lees({ lijst: lijst(aantal), ...anders }, A3);
    return { elementen, vakken: toTekstvakken(elementen) };
  };

  it('is one sheet, with everything on it and nothing over the edge', () => {
    for (const aantal of [0, 1, 15, 61, 70, 400]) {
      const { elementen, vakken } = meet(aantal);
      expect(elementen[0]?.attributen).toMatchObject({ width: '1504', height: '1054' });
      for (const vak of vakken) {
        expect(vak.x, vak.tekst).toBeGreaterThanOrEqual(0);
        expect(vak.y, vak.tekst).toBeGreaterThanOrEqual(0);
        expect(vak.x + vak.b, vak.tekst).toBeLessThanOrEqual(1504.1);
        expect(vak.y + vak.h, vak.tekst).toBeLessThanOrEqual(1054);
      }
    }
  });

  it('lists every difference that a scan can have, in letters of at least 9 pt', () => {
    const punten = werkwijze.scanlijst.scanpunten.filter(({ aard }) => aard !== 'beleidsvrijheid');
    const alle = punten.map(({ nummer, vraag, wijzigingen }): Lijstregel => ({
      ...regel(nummer),
      titel: wijzigingen[0]?.titel ?? vraag,
      besluit: 'te bespreken',
    }));
    const regels = toTekstvakken(lees({ lijst: alle }, A3)).filter(({ tekst }) => tekst === 'te bespreken');
    expect(regels).toHaveLength(punten.length);
    expect(Math.min(...regels.map(({ grootte }) => grootte))).toBeGreaterThanOrEqual(12);
  });

  it('uses larger letters when there is room', () => {
    const grootte = (aantal: number) =>
      meet(aantal).vakken.find(({ tekst }) => tekst === 'aanpassen')?.grootte;
    expect(grootte(15)).toBeGreaterThan(grootte(70) ?? 0);
  });

  it('never leaves out a difference without saying how many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (aantal) => {
        const { vakken } = meet(aantal, { beeld: leegBeeld });
        const getekend = vakken.filter(
          ({ tekst }) => tekst === 'aanpassen' || tekst === 'te bespreken',
        ).length;
        const rest = vakken.find(({ tekst }) => tekst.startsWith('En nog'))?.tekst;
        expect(getekend + Number(/\d+/.exec(rest ?? '')?.[0] ?? 0)).toBe(aantal);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the words in the steps at 9 pt while the list makes the picture smaller', () => {
    const stap = beeld('verschil').knopen[0]?.regels[0];
    for (const aantal of [15, 70, 400]) {
      const vak = meet(aantal).vakken.find(({ tekst }) => tekst === stap);
      expect(vak?.grootte).toBeGreaterThanOrEqual(11.9);
    }
  });

  it('makes a picture that is far too wide fit', () => {
    const breed = { ...beeld('verschil'), breedte: 9000 };
    const { vakken } = meet(20, { beeld: breed });
    expect(vakken.filter((vak) => vak.x + vak.b > 1504)).toEqual([]);
  });

  it('lays no text over another in head, legend, list and foot', () => {
    const { vakken } = meet(70, { beeld: leegBeeld });
    for (const [nr, a] of vakken.entries()) {
      for (const c of vakken.slice(nr + 1)) {
        const gat = Math.max(a.x - c.x - c.b, c.x - a.x - a.b, a.y - c.y - c.h, c.y - a.y - a.h);
        expect(gat, `${a.tekst} op ${c.tekst}`).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
