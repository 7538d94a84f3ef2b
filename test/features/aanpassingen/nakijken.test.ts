import { describe, expect, it } from 'vitest';
import { laadVoorbeeld } from '../../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../../src/content/voorbeeldNaarTraject.ts';
import { toNieuws } from '../../../src/domain/voortgang/nieuws.ts';
import { telRegels, toNieuwsgroepen } from '../../../src/features/aanpassingen/sinds/nieuwsregels.ts';
import { leesVorigeKeer, onthoudNu } from '../../../src/features/aanpassingen/sinds/vorigeKeer.ts';
import { toKetens, toWachtlijst } from '../../../src/features/aanpassingen/volgorde/ketens.ts';
import { maakVoorkeuren, type Voorkeuren } from '../../../src/platform/voorkeuren.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { werkwijze } from '../../builders.ts';

const traject = voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld('voorbeeldregio'), id: 'proef' });
const { gemeenten } = maakAfleider(werkwijze)(traject).plan();
const geenOpslag = () => {
  throw new DOMException('no storage');
};

describe('what this browser saw last time', () => {
  const kast = (tekst: string | null): Voorkeuren => ({
    lees: () => tekst,
    schrijf: () => undefined,
    namen: () => [],
  });

  it('is remembered, and stays what it was before this page while one works on', () => {
    const geheugen = maakVoorkeuren(geenOpslag);
    onthoudNu({ ...traject, id: 'onthoud' }, '2026-11-20T10:00:00.000Z', geheugen);
    const vorige = leesVorigeKeer('onthoud', geheugen);
    expect(vorige?.op).toBe('2026-11-20T10:00:00.000Z');
    expect(toNieuws(traject, { soort: 'gezien', gezien: vorige?.gezien ?? {} })).toEqual([]);
    onthoudNu({ ...traject, id: 'onthoud' }, '2026-11-21T10:00:00.000Z', geheugen);
    expect(leesVorigeKeer('onthoud', geheugen)?.op).toBe('2026-11-20T10:00:00.000Z');
  });

  it.each([null, 'geen json', '[]', '{"op":1}', '{"op":"x","gezien":[1]}'])(
    'is unknown when %s stands there',
    (tekst) => {
      expect(leesVorigeKeer(`kapot ${tekst}`, kast(tekst))).toBeNull();
    },
  );
});

describe('the news in words', () => {
  const nieuws = toNieuws(traject, { soort: 'gezien', gezien: {} });

  it('loses nothing: each gemeente of each piece of news stands in one line about the same change', () => {
    const feiten = nieuws.map((feit) => ('wijziging' in feit ? feit.wijziging : 'anders'));
    const groepen = toNieuwsgroepen(nieuws);
    const regels = groepen.flatMap(({ over, regels: r }) =>
      r.flatMap(({ gemeenten: codes }) => codes.map(() => (over.includes('/') ? over : 'anders'))),
    );
    expect(feiten.length).toBeGreaterThan(50);
    expect(regels.toSorted()).toEqual(feiten.toSorted());
    expect(telRegels(groepen)).toBeLessThan(feiten.length);
  });
});

describe('what has to be done first', () => {
  it('is told once for gemeenten with the same chain, the longest first', () => {
    const ketens = toKetens(gemeenten);
    const lengtes = ketens.map(({ punten }) => punten.length);
    expect(lengtes[0]).toBeGreaterThan(1);
    expect(lengtes).toEqual(lengtes.toSorted((a, b) => b - a));
    const codes = ketens.flatMap((keten) => keten.gemeenten);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('lists each change that waits somewhere once, and only for work that is open', () => {
    const lijst = toWachtlijst(gemeenten);
    expect(lijst.length).toBeGreaterThan(0);
    expect(new Set(lijst.map(({ punt }) => punt.wijziging.id)).size).toBe(lijst.length);
    expect(lijst.flatMap(({ eerst }) => eerst).every(({ rij }) => rij.status.stand !== 'klaar')).toBe(true);
  });
});
