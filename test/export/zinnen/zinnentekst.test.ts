import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { laadVoorbeeld, VOORBEELDEN } from '../../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../../src/content/voorbeeldNaarTraject.ts';
import { toCijferregel } from '../../../src/diagram/cijfers/cijferregel.ts';
import { toZinnenlijst } from '../../../src/diagram/zinnenlijst/toZinnenlijst.ts';
import { toCijfers } from '../../../src/domain/proces/kerncijfers/cijfer.ts';
import { toCijferpunten } from '../../../src/domain/proces/kerncijfers/cijferpunten.ts';
import { maakRegiocijfer } from '../../../src/domain/proces/kerncijfers/regiocijfer.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { toGemeenten } from '../../../src/domain/traject/trajectgemeenten.ts';
import { vergelijkTraject } from '../../../src/domain/traject/trajectvergelijking.ts';
import { toVerschillen } from '../../../src/domain/wijziging/verschil.ts';
import { toZinnenhtml } from '../../../src/export/zinnen/toZinnenhtml.ts';
import { toZinnentekst } from '../../../src/export/zinnen/toZinnentekst.ts';
import { toZinblokken, type Zinblok } from '../../../src/export/zinnen/zinblokken.ts';
import { zinnenbestandsnaam } from '../../../src/export/zinnen/zinnenbestandsnaam.ts';
import { klein, meetlat, telIds, voerUit, werkwijze, willekeurigAntwoord } from '../../builders.ts';

const { werkproces } = werkwijze;
const cijferpunten = toCijferpunten(meetlat);
const voorbeelden = await Promise.all(
  VOORBEELDEN.map(async ({ id, naam }) => ({
    naam,
    traject: voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld(id), id }),
  })),
);

function zeg(traject: Traject) {
  const vergeleken = vergelijkTraject(meetlat, traject);
  const vergelijkingen = new Map([...vergeleken].map(([code, { vergelijking }]) => [code, vergelijking]));
  const antwoorden = new Map([...vergeleken].map(([code, v]) => [code, v.antwoorden]));
  const namen = new Map(toGemeenten(traject).map(({ code, naam }) => [code, naam]));
  const naamVan = (code: string) => namen.get(code) ?? code;
  const reken = maakRegiocijfer({ meetlat, cijferpunten, vergelijkingen, antwoorden });
  const lijst = toZinnenlijst({
    meetlat,
    traject,
    vergelijkingen,
    cijfers: toCijfers(werkproces).map((cijfer) => toCijferregel(reken(cijfer), werkproces)),
    naamVan,
    dag: '22 november 2026',
  });
  const blokken = toZinblokken(lijst, { naamVan, totaal: vergelijkingen.size });
  const verschillen = toVerschillen(werkwijze.scanlijst, vergelijkingen);
  return { lijst, blokken, tekst: toZinnentekst(blokken), namen: [...namen.values()], verschillen };
}

/** Every change that is said, wherever it stands. */
const alleRegels = ({ fasen, buiten, beleid }: ReturnType<typeof zeg>['lijst']) => [
  ...fasen.flatMap(({ stappen }) => stappen.flatMap(({ regels }) => regels)),
  ...buiten,
  ...beleid,
];

/** Three gemeenten with random answers to random questions. */
const willekeurigTraject: fc.Arbitrary<Traject> = fc
  .array(
    fc.constantFrom(...werkwijze.scanlijst.scanpunten).chain((punt) =>
      fc.record({
        scanpunt: fc.constant(punt.id),
        antwoord: willekeurigAntwoord(punt),
        gemeenten: fc.subarray(['GM0796', 'GM0373', 'GM0355'], { minLength: 1 }),
      }),
    ),
    { maxLength: 90 },
  )
  .map((rij) => {
    const nieuwId = telIds();
    const { versie } = werkwijze.scanlijst;
    return rij.reduce(
      (traject, deel) => voerUit(traject, setAntwoord(traject, { ...deel, versie, nieuwId })),
      klein(),
    );
  });

describe.each(voorbeelden)('the sentences of $naam', ({ traject }) => {
  const { lijst, tekst, namen, verschillen } = zeg(traject);

  it('hold the number of every difference and the name of every gemeente', () => {
    const nummers = new Set(alleRegels(lijst).flatMap(({ vragen }) => vragen));
    for (const { scanpunt } of verschillen) {
      expect(nummers).toContain(scanpunt.nummer);
      expect(tekst).toMatch(new RegExp(`[Vv]raag (\\d+(, | en ))*${scanpunt.nummer}\\b`));
    }
    for (const naam of namen) expect(tekst).toContain(naam);
  });

  it('say every question of the scan somewhere: different, as preferred, unknown, open or not comparable', () => {
    const genoemd = new Set(
      [...tekst.matchAll(/[Vv]raag (\d+(?:(?:, | en )\d+)*)/g)].flatMap(([, rij = '']) =>
        rij.split(/, | en /).map(Number),
      ),
    );
    const stil = werkwijze.scanlijst.scanpunten.filter(({ nummer }) => !genoemd.has(nummer));
    // Left out: what falls away or does not apply for some, and is as preferred for the rest.
    for (const { id } of stil) {
      const soorten = [...vergelijkTraject(meetlat, traject).values()].map(
        ({ vergelijking }) => vergelijking.beoordelingen.get(id)?.soort ?? 'open',
      );
      expect(
        soorten.every((soort) => ['zoals-preferent', 'overgeslagen', 'niet-van-toepassing'].includes(soort)),
        `${id} ${soorten.join()}`,
      ).toBe(true);
      expect(
        soorten.some((soort) => soort !== 'zoals-preferent'),
        id,
      ).toBe(true);
    }
  });
});

describe('any comparison in sentences', () => {
  test.prop([willekeurigTraject])('says every difference, and nothing twice', (traject) => {
    const { lijst, verschillen, blokken } = zeg(traject);
    const regels = alleRegels(lijst);
    const nummers = new Set(regels.flatMap(({ vragen }) => vragen));
    expect(verschillen.filter(({ scanpunt }) => !nummers.has(scanpunt.nummer))).toEqual([]);
    const kernen = regels.map(({ zin, voorkeur, vragen }) => JSON.stringify([zin, voorkeur, vragen]));
    expect(dubbel(kernen)).toEqual([]);
    expect(dubbel(regels.flatMap(({ werkgever }) => werkgever)).filter(isVanEenVraag)).toEqual([]);
    expect(dubbel(blokken.flatMap((blok) => (blok.soort === 'kop' ? blok.tekst : [])))).toEqual([]);
  });

  test.prop([willekeurigTraject])('gives text and HTML the same words, without ids', (traject) => {
    const { tekst, blokken } = zeg(traject);
    const html = toZinnenhtml(blokken);
    const woorden = (invoer: string) => invoer.match(/[\p{Letter}\d]+/gu)?.join(' ');
    const kaal = html
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(woorden(kaal)).toBe(woorden(tekst.replaceAll(/^ *\d+\. /gm, '')));
    const ids = [...werkwijze.werkproces.deelstappen, ...werkwijze.werkproces.extraStappen].map(
      ({ id }) => id,
    );
    const gevonden = new Set(tekst.match(/[\w-]+/g));
    expect(ids.filter((id) => gevonden.has(id))).toEqual([]);
    expect(tekst).not.toMatch(/undefined|null|NaN|NORM-/);
  });
});

describe('toZinnentekst', () => {
  const blokken: Zinblok[] = [
    { soort: 'kop', niveau: 1, tekst: 'Titel' },
    { soort: 'alinea', tekst: 'Een zin.' },
    { soort: 'kop', niveau: 2, tekst: 'Deel' },
    {
      soort: 'lijst',
      genummerd: true,
      items: [
        { tekst: 'stap', regels: [], items: [{ tekst: 'wijziging', regels: ['Nu: <a> & "b".'], items: [] }] },
      ],
    },
  ];

  it('underlines headings and puts lines under their own item', () => {
    expect(toZinnentekst(blokken)).toBe(
      'Titel\n=====\nEen zin.\n\nDeel\n----\n1. stap\n   - wijziging\n     Nu: <a> & "b".\n',
    );
  });

  it('keeps what people wrote themselves out of the HTML', () => {
    expect(toZinnenhtml(blokken)).toBe(
      '<h1>Titel</h1>\n<p>Een zin.</p>\n<h2>Deel</h2>\n<ol><li>stap<ul><li>wijziging<br>Nu: &lt;a&gt; &amp; &quot;b&quot;.</li></ul></li></ol>',
    );
  });
});

it('gives the file a name that is safe everywhere', () => {
  expect(zinnenbestandsnaam({ naam: "Regio 's-Hertogenbosch", over: undefined, dag: '2026-11-22' })).toBe(
    'zinnen_regio-s-hertogenbosch_2026-11-22.txt',
  );
});

function dubbel(rij: readonly string[]): string[] {
  return rij.filter((waarde, index) => rij.indexOf(waarde) !== index);
}

/** Two questions can have the same thing to notice; that is then said for each. */
function isVanEenVraag(zin: string): boolean {
  return werkwijze.scanlijst.scanpunten.filter(({ merktWerkgever }) => merktWerkgever === zin).length === 1;
}
