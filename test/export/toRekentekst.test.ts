import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Lksinvoer } from '../../src/domain/bedrag/lksinvoer.ts';
import { toRekentekst } from '../../src/export/toRekentekst.ts';
import { toRekenverslag } from '../../src/export/toRekenverslag.ts';
import { werkwijze } from '../builders.ts';
import { berekenGoed, forfaitair, GEVAL, gemeten } from '../domain/bedrag/lksproef.ts';

const { bronnen } = werkwijze;
const ADRES = 'https://voorbeeld.nl/#/rekenhulp?uren=32';

function verslagVan(anders: Partial<Lksinvoer>) {
  const { soort, bedragPerMaand, stappen } = berekenGoed(anders);
  return toRekenverslag({
    invoer: { ...GEVAL, ...anders },
    uitkomst: { soort, bedragPerMaand, stappen },
    bronnen,
  });
}

const tekstVan = (anders: Partial<Lksinvoer>) => toRekentekst(verslagVan(anders), ADRES);

describe('a calculation as text', () => {
  it('says that it is no decision, the amount, what was filled in, and where to open it again', () => {
    const tekst = tekstVan({ uren: 32, werkgeverslasten: 24, ...gemeten(60) });
    expect(tekst).toContain('Geen besluit. De wet en de verordening gaan voor.');
    expect(tekst).toContain('LKS per maand: € 1.092,50\n');
    expect(tekst).toContain('- De LKS begint op: 1 januari 2026\n');
    expect(tekst).toContain('- Loonwaarde: 60%\n');
    expect(tekst).toContain('- Vergoeding werkgeverslasten: 24%, zelf ingevuld\n');
    expect(tekst.endsWith(`Open deze berekening: ${ADRES}`)).toBe(true);
  });

  it('gives every step its formula, article and source', () => {
    expect(tekstVan({})).toContain(
      [
        '4. Verschil met de loonwaarde: € 991,18 (100% − 60% = 40%, en 40% van € 2.477,952 = € 991,1808)',
        '   Wet, onze lezing: Participatiewet, artikel 10d lid 4',
      ].join('\n'),
    );
    for (const { herkomst } of verslagVan({ leeftijd: 17 }).stappen) expect(herkomst).not.toEqual([]);
  });

  it('ends with what nobody confirmed, each once', () => {
    const { teBevestigen } = verslagVan({});
    expect(new Set(teBevestigen).size).toBe(teBevestigen.length);
    expect(teBevestigen).toContain('25% voor 2026 staat alleen als getal in testgevallen');
  });

  it('names a forfaitaire LKS and a running one for what they are', () => {
    const tekst = tekstVan({ ...forfaitair, datum: '2026-09-01', begin: 'loopt' });
    expect(tekst).toContain('- Loonwaarde: Nog niet gemeten: forfaitaire LKS (50%)\n');
    expect(tekst).toContain('- De LKS liep al op 1 januari. Gerekend voor: 1 september 2026\n');
  });

  it('has no keys of sources', () => {
    expect(tekstVan({ leeftijd: 18, uren: 38, voltijdUren: 40 })).not.toMatch(
      /PW-20|WML-|RR-TEST|RLKS|STCRT/,
    );
  });
});

/** "€ 2.477,952" → 24 779 520 hundredths of a cent. */
const deelcenten = (bedrag: string) =>
  Math.round(Number(bedrag.replaceAll(/[^\d,]/g, '').replace(',', '.')) * 10_000);
const getal = (tekst: string) => Number(tekst.replace(',', '.'));

/** Does the sum that stands there, with the numbers that stand there and nothing else. */
function rekenNa(berekening: string): number | undefined {
  const [som = ''] = berekening.split(' = €');
  const bedragen = [...som.matchAll(/€\s[\d.]+,\d+/g)].map(([bedrag]) => deelcenten(bedrag));
  const [eerste = 0, tweede = 0] = bedragen;
  const deel = /([\d,]+)% van/.exec(berekening)?.[1];
  const uren = /× ([\d,]+) : ([\d,]+)/.exec(berekening);
  if (deel !== undefined) return Math.round((eerste * Math.round(getal(deel) * 100)) / 10_000);
  if (uren) return Math.round((eerste * getal(uren[1] ?? '')) / getal(uren[2] ?? ''));
  if (berekening.startsWith('het laagste van')) return Math.min(eerste, tweede);
  return berekening.includes(' + ') ? eerste + tweede : undefined;
}

test.prop([
  fc.integer({ min: 15, max: 21 }),
  fc.integer({ min: 1, max: 4800 }).map((uren) => uren / 100),
  fc.integer({ min: 1, max: 9999 }).map((loonwaarde) => loonwaarde / 100),
  fc.integer({ min: 0, max: 4000 }).map((lasten) => lasten / 100),
])(
  'whoever does the sum again with the numbers on the screen comes to the same amount, to the cent',
  (leeftijd, uren, loonwaarde, werkgeverslasten) => {
    const { stappen, bedrag } = verslagVan({
      leeftijd,
      uren,
      voltijdUren: 40,
      werkgeverslasten,
      ...gemeten(loonwaarde),
    });
    const nagerekend = stappen.map(({ berekening }) => rekenNa(berekening));
    expect(nagerekend.filter((waarde) => waarde !== undefined).length).toBeGreaterThanOrEqual(7);
    for (const [plek, stap] of stappen.entries()) {
      const waarde = nagerekend[plek];
      expect(stap.bedrag, stap.naam).toMatch(/^€\s[\d.]+,\d\d$/);
      if (waarde === undefined) continue;
      const uit = deelcenten(/ = (€.+)$/.exec(stap.berekening)?.[1] ?? stap.bedrag);
      // One hundredth of a cent: here the sum is done with broken numbers.
      expect(Math.abs(waarde - uit), stap.naam).toBeLessThanOrEqual(1);
      expect(Math.floor((uit + 50) / 100) * 100, stap.naam).toBe(deelcenten(stap.bedrag));
    }
    const laatste = stappen.at(-1);
    const [, van = ''] = /^(€.+), afgerond op hele centen$/.exec(laatste?.berekening ?? '') ?? [];
    expect(Math.floor((deelcenten(van) + 50) / 100) * 100).toBe(deelcenten(bedrag));
    expect(laatste?.bedrag).toBe(bedrag);
  },
);
