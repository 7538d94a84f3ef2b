import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { vindCasusfouten } from '../../../src/domain/casus/casus.ts';
import { toCasusverschil } from '../../../src/domain/casus/casusverschil.ts';
import { toDag, toDagnummer } from '../../../src/domain/casus/dagnummer.ts';
import { vulIn, willekeurigeInvulling } from './casusinvulling.ts';
import { inhoud, loop, willekeurigeCasus, willekeurigProces } from './casusproef.ts';

const KALENDER = { van: '2023-01-01', tot: '2035-12-31' };
const begaanbaar = willekeurigeCasus.filter(
  (casus) => vindCasusfouten(casus, { geldigVanaf: inhoud.geldigVanaf, kalender: KALENDER }).length === 0,
);

describe('a casus, in any process', () => {
  test.prop([willekeurigProces, begaanbaar])('no step comes before what it follows', (graaf, casus) => {
    const { stappen } = loop(graaf, casus);
    const moment = new Map(stappen.map((stap) => [stap.sleutel, stap.moment]));
    for (const stap of stappen) {
      // A term that counts back is set by where it ends, not by what comes before it.
      if (stap.telt === 'terug' || stap.moment.vroegst === null) continue;
      for (const eerder of stap.na) {
        expect(stap.moment.vroegst >= (moment.get(eerder)?.vroegst ?? '')).toBe(true);
      }
    }
  });

  test.prop([willekeurigProces, begaanbaar])('no part begins before its day', (graaf, casus) => {
    const { stappen } = loop(graaf, casus);
    const dagen = { 'aanvraag-meten': casus.aanvraag, 'aanvraag-forfaitair': casus.aanvraag };
    for (const { deel, moment, telt } of stappen) {
      if (telt === 'terug' || moment.vroegst === null) continue;
      const begin =
        deel === casus.gebeurtenis?.soort ? casus.gebeurtenis.op : (dagen as Record<string, string>)[deel];
      expect(moment.vroegst >= (begin ?? '')).toBe(true);
    }
  });

  test.prop([willekeurigProces, begaanbaar])('a last day is never before the first', (graaf, casus) => {
    for (const { moment } of loop(graaf, casus).stappen) {
      expect((moment.uiterlijk ?? '9999') >= (moment.vroegst ?? '')).toBe(true);
    }
  });

  test.prop([willekeurigProces, begaanbaar])('the same casus gives the same days', (graaf, casus) => {
    expect(loop(structuredClone(graaf), { ...casus })).toEqual(loop(graaf, casus));
  });

  test.prop([willekeurigProces, begaanbaar])('in equal processes nothing differs', (graaf, casus) => {
    const kanten = { huidig: loop(graaf, casus), voorkeur: loop(structuredClone(graaf), casus) };
    expect(kanten.huidig.stappen).toEqual(kanten.voorkeur.stappen);
    const { dagen, ...aantallen } = toCasusverschil(kanten);
    expect(aantallen).toEqual({ formulieren: 0, brieven: 0, contacten: 0 });
    expect([
      { soort: 'bereik', minimum: 0, maximum: 0 },
      { soort: 'geen-betaling', wie: 'beide' },
    ]).toContainEqual(dagen);
  });

  test.prop([willekeurigProces, begaanbaar])('the order of the lines makes no difference', (graaf, casus) => {
    const om = { ...graaf, overgangen: graaf.overgangen.toReversed() };
    expect(loop(om, casus)).toEqual(loop(graaf, casus));
  });

  test.prop([willekeurigProces, begaanbaar, fc.integer({ min: 1, max: 90 })])(
    'a later application never gives an earlier payment',
    (graaf, casus, dagen) => {
      const later = loop(graaf, { ...casus, aanvraag: toDag(toDagnummer(casus.aanvraag) + dagen) });
      const eerder = loop(graaf, casus);
      if (!later.eersteBetaling || !eerder.eersteBetaling) return;
      expect((later.eersteBetaling.vroegst ?? '') >= (eerder.eersteBetaling.vroegst ?? '')).toBe(true);
      expect((later.eersteBetaling.uiterlijk ?? '9999') >= (eerder.eersteBetaling.uiterlijk ?? '')).toBe(
        true,
      );
    },
  );

  test.prop([willekeurigProces, begaanbaar])(
    'the payment is never before the application',
    (graaf, casus) => {
      const { eersteBetaling } = loop(graaf, casus);
      if (eersteBetaling) expect((eersteBetaling.vroegst ?? '') >= casus.aanvraag).toBe(true);
    },
  );

  test.prop([willekeurigProces, begaanbaar])(
    'the payment has no last day only when a term is unknown',
    (graaf, casus) => {
      const { eersteBetaling, onbekend } = loop(graaf, casus);
      if (!eersteBetaling) return;
      expect(eersteBetaling.uiterlijk === null).toBe(onbekend.length > 0 && casus.hoogstens === null);
    },
  );

  test.prop([willekeurigProces, begaanbaar, fc.nat(30)])(
    'assuming more days for what is unknown never gives an earlier last day',
    (graaf, casus, meer) => {
      const minder = loop(graaf, { ...casus, hoogstens: 10 }).eersteBetaling;
      const veel = loop(graaf, { ...casus, hoogstens: 10 + meer }).eersteBetaling;
      expect((veel?.uiterlijk ?? '') >= (minder?.uiterlijk ?? '')).toBe(true);
      expect(veel?.vroegst).toBe(minder?.vroegst);
    },
  );

  test.prop([willekeurigProces, willekeurigProces, begaanbaar, willekeurigeInvulling])(
    'however long the unknown steps take, the difference lies within what is said of it',
    (nu, straks, casus, invulling) => {
      const huidig = vulIn(nu, casus, invulling);
      const voorkeur = vulIn(straks, casus, invulling);
      fc.pre(huidig !== undefined && voorkeur !== undefined);
      const gezegd = toCasusverschil({ huidig: loop(nu, casus), voorkeur: loop(straks, casus) }).dagen;
      if (gezegd.soort !== 'bereik') return;
      const verschil = toDagnummer(huidig) - toDagnummer(voorkeur);
      expect(verschil).toBeGreaterThanOrEqual(gezegd.minimum ?? -Infinity);
      expect(verschil).toBeLessThanOrEqual(gezegd.maximum ?? Infinity);
    },
  );
});
