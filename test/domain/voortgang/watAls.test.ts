import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laadVoorbeeld } from '../../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../../src/content/voorbeeldNaarTraject.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { toTegenhouders, toProefstanden, toWanneer } from '../../../src/domain/voortgang/watAls.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, preferentAntwoord, telIds, voerUit, werkwijze, willekeurigAntwoord } from '../../builders.ts';

const leidAf = maakAfleider(werkwijze);
const standen = (t: Traject) => [...leidAf(t).afvinkstanden().values()];
const vrij = (t: Traject, gekozen: Iterable<string>) =>
  new Set(
    toProefstanden(standen(t), new Set(gekozen))
      .filter((proefstand) => proefstand.vrij)
      .map(({ gemeente }) => gemeente),
  );
const voorbeeld = voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld('voorbeeldregio'), id: 'proef' });
const { scanpunten } = werkwijze.scanlijst;
const CODES = ['GM0796', 'GM0373', 'GM0355'];

/** Three gemeenten that answered the whole core, some of it differently. */
const willekeurigTraject = fc
  .tuple(
    ...CODES.map(() =>
      fc.tuple(...scanpunten.map((punt) => fc.option(willekeurigAntwoord(punt), { freq: 3 }))),
    ),
  )
  .map((gemeenten) => {
    const leeg = klein();
    const nieuwId = telIds();
    const mutaties = gemeenten.flatMap((rij, g) =>
      scanpunten.flatMap((punt, n) =>
        setAntwoord(leeg, {
          gemeenten: [CODES[g] ?? ''],
          scanpunt: punt.id,
          antwoord: rij[n] ?? preferentAntwoord(punt),
          versie: '2026.1',
          nieuwId,
        }),
      ),
    );
    return voerUit(leeg, mutaties);
  });
const alleIds = scanpunten.flatMap(({ id, wijzigingen }) => [
  ...wijzigingen.map((w) => w.id),
  `${id}/eigen-antwoord`,
]);

describe('what if', () => {
  it('with nothing chosen is today: the point on changes of each gemeente', () => {
    fc.assert(
      fc.property(willekeurigTraject, (t) => {
        const nu = standen(t)
          .filter(({ punten }) => punten.some((p) => p.punt.id === 'AFV-02' && p.stand === 'in-orde'))
          .map(({ gemeente }) => gemeente);
        expect(vrij(t, [])).toEqual(new Set(nu));
      }),
      { numRuns: 15 },
    );
  });

  it('never makes fewer gemeenten free by choosing more, and all of them by choosing everything', () => {
    fc.assert(
      fc.property(willekeurigTraject, fc.subarray(alleIds), fc.subarray(alleIds), (t, a, b) => {
        const weinig = vrij(t, a);
        const veel = vrij(t, [...a, ...b]);
        expect([...weinig].filter((code) => !veel.has(code))).toEqual([]);
        expect(vrij(t, alleIds).size).toBe(standen(t).filter(({ vragenOpen }) => vragenOpen === 0).length);
      }),
      { numRuns: 15 },
    );
  });

  it('says what is left, and counts what is there today beside it', () => {
    const [meeste] = toTegenhouders(standen(voorbeeld));
    if (!meeste) throw new Error('nothing blocks in the example');
    const proefstanden = toProefstanden(standen(voorbeeld), new Set([meeste.wijziging.id]));
    for (const { gemeente, nu, over } of proefstanden)
      expect(nu - over.length).toBe(meeste.gemeenten.includes(gemeente) ? 1 : 0);
  });

  it('is never free while a core question is open: what it brings is not known', () => {
    const t = klein();
    expect(vrij(t, alleIds).size).toBe(0);
    expect(toProefstanden(standen(t), new Set()).every(({ vragenOpen }) => vragenOpen > 0)).toBe(true);
  });

  it('is done on the last day of what held it back, and has no day when one of them has none', () => {
    const blokkades = standen(voorbeeld).flatMap((stand) => stand.blokkades);
    const [b] = blokkades;
    if (!b) throw new Error('nothing blocks in the example');
    const op = (deadline?: string) => {
      const { deadline: _weg, ...rij } = b.rij;
      return { ...b, rij: deadline === undefined ? rij : { ...rij, deadline } };
    };
    expect(toWanneer([])).toEqual({ soort: 'nu' });
    expect(toWanneer([op('2027-05-01'), op('2027-02-01')])).toEqual({ soort: 'dag', dag: '2027-05-01' });
    expect(toWanneer([op('2027-05-01'), op()])).toMatchObject({ soort: 'geen-dag', zonder: [op()] });
  });
});

describe('what holds most gemeenten back', () => {
  it('comes first, and counts each gemeente once', () => {
    const lijst = toTegenhouders(standen(voorbeeld));
    const aantallen = lijst.map(({ gemeenten }) => gemeenten.length);
    expect(aantallen.length).toBeGreaterThan(1);
    expect(aantallen).toEqual(aantallen.toSorted((a, b) => b - a));
    for (const { gemeenten, alleen, onbeslist, wijziging } of lijst) {
      expect(new Set(gemeenten).size).toBe(gemeenten.length);
      for (const code of gemeenten) {
        const rij = wijziging.gemeenten.find(({ gemeente }) => gemeente === code);
        expect(onbeslist.includes(code)).toBe(rij?.besluit === undefined);
      }
      expect(alleen.every((code) => gemeenten.includes(code))).toBe(true);
    }
  });

  it('frees exactly the gemeenten that it alone holds back, if their core is answered', () => {
    fc.assert(
      fc.property(willekeurigTraject, (t) => {
        const eerst = vrij(t, []);
        for (const { wijziging, alleen } of toTegenhouders(standen(t))) {
          const erbij = [...vrij(t, [wijziging.id])].filter((code) => !eerst.has(code));
          const heel = new Set(standen(t).flatMap((s) => (s.vragenOpen === 0 ? s.gemeente : [])));
          expect(erbij.toSorted()).toEqual(alleen.filter((code) => heel.has(code)).toSorted());
        }
      }),
      { numRuns: 10 },
    );
  });
});
