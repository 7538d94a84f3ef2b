import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type Cijfer,
  cijfersleutel,
  toCijfers,
  toWaarde,
} from '../../../../src/domain/proces/kerncijfers/cijfer.ts';
import { toCijferpunten } from '../../../../src/domain/proces/kerncijfers/cijferpunten.ts';
import { toMogelijkeAntwoorden } from '../../../../src/domain/proces/kerncijfers/mogelijkeAntwoorden.ts';
import { toNucijfer } from '../../../../src/domain/proces/kerncijfers/nucijfer.ts';
import { maakNuproef } from '../../../../src/domain/proces/kerncijfers/nuproef.ts';
import { toNugraaf } from '../../../../src/domain/proces/kerncijfers/nugraaf.ts';
import { toUitersten } from '../../../../src/domain/proces/kerncijfers/uitersten.ts';
import { toVraaggroepen } from '../../../../src/domain/proces/kerncijfers/vraaggroepen.ts';
import { beoordeelGemeente } from '../../../../src/domain/scanlijst/beoordeling.ts';
import type { Antwoord, Antwoorden } from '../../../../src/domain/scanlijst/antwoord.ts';
import {
  antwoorden,
  meetlat,
  preferentAntwoord,
  scanpunt,
  werkwijze,
  willekeurigeAntwoorden,
} from '../../../builders.ts';

const { scanlijst, werkproces } = werkwijze;
const cijferpunten = toCijferpunten(meetlat);
const puntenVan = (cijfer: Cijfer) => cijferpunten.get(cijfersleutel(cijfer)) ?? [];
const beoordeel = (gegeven: Antwoorden) =>
  beoordeelGemeente({ scanlijst, antwoorden: gegeven, normen: meetlat.normen });
const alleGoed = antwoorden(
  Object.fromEntries(scanlijst.scanpunten.map((punt) => [punt.id, preferentAntwoord(punt)])),
);
const zonder = (gegeven: Antwoorden, ...ids: string[]) =>
  new Map([...gegeven].filter(([id]) => !ids.includes(id)));

function nu(cijfer: Cijfer, gegeven: Antwoorden) {
  const beoordelingen = beoordeel(gegeven);
  const proef = maakNuproef(meetlat, { antwoorden: gegeven, beoordelingen });
  return toNucijfer({ werkwijze, cijfer, punten: puntenVan(cijfer), beoordelingen, proef });
}
const bereik = (soort: 'formulieren' | 'brieven' | 'contactmomenten', gegeven: Antwoorden) => {
  const cijfer = nu({ soort }, gegeven);
  return 'waarde' in cijfer ? cijfer.waarde : cijfer.stand;
};

function nuBrieven(gegeven: Antwoorden) {
  const waarde = bereik('brieven', gegeven);
  if (typeof waarde === 'string') throw new Error(waarde);
  return waarde;
}

describe('a figure of which a question is open', () => {
  it('runs from the lowest to the highest that an answer can make of it', () => {
    expect(bereik('formulieren', alleGoed)).toEqual({ minimum: 2, maximum: 2 });
    expect(bereik('formulieren', zonder(alleGoed, 'BETA-03'))).toEqual({ minimum: 2, maximum: 3 });
    expect(bereik('formulieren', zonder(alleGoed, 'BETA-03', 'AANV-02'))).toEqual({ minimum: 1, maximum: 3 });
    // Without the confirmation of receipt there is one letter less.
    const { minimum } = nuBrieven(alleGoed);
    expect(nuBrieven(zonder(alleGoed, 'AANV-06'))).toEqual({ minimum: minimum - 1, maximum: minimum });
  });

  it.each<[string, Antwoord]>([
    ['somebody does not know', { soort: 'weten-we-niet' }],
    ['nothing is laid down', { soort: 'niet-vastgelegd' }],
    ['somebody answered in own words', { soort: 'anders-namelijk', tekst: 'ligt eraan' }],
  ])('is a range also where %s', (_, antwoord) => {
    expect(bereik('formulieren', new Map([...alleGoed, ['BETA-03', antwoord]]))).toEqual({
      minimum: 2,
      maximum: 3,
    });
  });

  it('counts what an answer adds and takes away together', () => {
    // Either the step stays, or it goes and an extra form comes: with both the count is the same.
    const los = zonder(alleGoed, 'VERL-02');
    const metBesluit = new Map([...los, ['BESL-06', { soort: 'optie', optie: 'b' }] as const]);
    expect(bereik('formulieren', metBesluit)).toEqual({ minimum: 2, maximum: 3 });
  });

  it('knows that a given answer does not count when an open question makes it fall away', () => {
    const opnieuw = new Map([...alleGoed, ['VERL-02', { soort: 'optie', optie: 'c' }] as const]);
    expect(bereik('formulieren', zonder(opnieuw, 'BESL-06'))).toEqual({ minimum: 2, maximum: 3 });
  });

  it('stays without a number while more than half of its questions are open', () => {
    expect(bereik('formulieren', antwoorden({ 'AANV-01': 'a' }))).toBe('nog-niet-bekend');
  });

  it('is not sure of its route while the question that decides on it is open', () => {
    const cijfer = nu({ soort: 'overdrachten', route: 'forfaitair' }, zonder(alleGoed, 'FORF-01'));
    expect(cijfer.stand).toBe('soms-route');
  });
});

describe('the questions behind a figure', () => {
  it('hold one that matters only after another answer', () => {
    const metConsulent = new Map([...alleGoed, ['LOON-01', { soort: 'optie', optie: 'd' }] as const]);
    const cijfer = nu({ soort: 'overdrachten', route: 'meten' }, zonder(metConsulent, 'LOON-04'));
    expect(cijfer.stand).toBe('voorlopig');
    expect(cijfer.open).toEqual(['LOON-04']);
  });

  it.each(
    toCijfers(werkproces).flatMap((cijfer) =>
      'route' in cijfer ? [[cijfersleutel(cijfer), cijfer] as const] : [],
    ),
  )('of %s hold every one whose answer changes it after an answer to one of them', (_, cijfer) => {
    const achter = new Set(puntenVan(cijfer));
    const toKeuzes = (isErachter: boolean) =>
      scanlijst.scanpunten
        .filter(({ id }) => achter.has(id) === isErachter)
        .flatMap((punt) =>
          toMogelijkeAntwoorden(punt).flatMap((antwoord, nr) =>
            nr === 0 ? [] : [[punt.id, antwoord] as const],
          ),
        );
    const waardeBij = (...anders: readonly (readonly [string, Antwoord])[]) => {
      const gegeven = new Map([...alleGoed, ...anders]);
      const graaf = toNugraaf(meetlat, { antwoorden: gegeven, gezegd: new Map() });
      return JSON.stringify(toWaarde({ graaf, werkproces }, cijfer));
    };
    const erbuiten = toKeuzes(false);
    const gemist = toKeuzes(true).flatMap((eerst) => {
      const zonderTweede = waardeBij(eerst);
      return erbuiten.filter((tweede) => waardeBij(eerst, tweede) !== zonderTweede).map((id) => [eerst, id]);
    });
    expect(gemist).toEqual([]);
  });
});

/** Answers with some questions open, and one way to answer those by choosing. */
const opengelaten = fc
  .tuple(
    willekeurigeAntwoorden,
    fc.tuple(
      ...scanlijst.scanpunten.map((punt) => {
        const codes = (punt.opties ?? []).map(({ code }) => code);
        const keuze: fc.Arbitrary<Antwoord> =
          punt.soortAntwoord === 'keuze'
            ? fc.constantFrom(...codes).map((optie) => ({ soort: 'optie', optie }))
            : punt.soortAntwoord === 'meerkeuze'
              ? fc.subarray(codes).map((opties) => ({ soort: 'opties', opties }))
              : fc.constant(preferentAntwoord(punt));
        return keuze.map((antwoord) => [punt.id, antwoord] as const);
      }),
    ),
    // Few enough open that there is a figure.
    fc.subarray(
      scanlijst.scanpunten.map(({ id }) => id),
      { maxLength: 20 },
    ),
  )
  .map(([soms, keuzes, open]) => {
    const alle = new Map([...keuzes, ...[...soms].filter(([, { soort }]) => soort === 'optie')]);
    return { gegeven: zonder(alle, ...open), alle };
  });

describe('the range of any figure', () => {
  test.prop([opengelaten], { numRuns: 60 })(
    'holds the value that follows from every way to answer what is open',
    ({ gegeven, alle }) => {
      for (const cijfer of toCijfers(werkproces)) {
        const nucijfer = nu(cijfer, gegeven);
        // A term that nobody said is unknown, so the days are compared with that term unknown.
        const graaf = toNugraaf(meetlat, { antwoorden: alle, gezegd: beoordeel(gegeven) });
        const waarde = toWaarde({ graaf, werkproces }, cijfer);
        if (nucijfer.stand === 'nog-niet-bekend') continue;
        if (!waarde) {
          expect(['geen-route', 'soms-route'], cijfersleutel(cijfer)).toContain(nucijfer.stand);
          continue;
        }
        if (!('waarde' in nucijfer)) throw new Error(`${cijfersleutel(cijfer)}: ${nucijfer.stand}`);
        const { minimum, maximum } = nucijfer.waarde;
        expect(waarde.minimum, cijfersleutel(cijfer)).toBeGreaterThanOrEqual(minimum);
        expect(waarde.maximum ?? Infinity, cijfersleutel(cijfer)).toBeLessThanOrEqual(maximum ?? Infinity);
      }
    },
  );

  test.prop([opengelaten], { numRuns: 30 })('has ends that really follow from answers', ({ gegeven }) => {
    for (const cijfer of toCijfers(werkproces)) {
      const nucijfer = nu(cijfer, gegeven);
      if (!('uitersten' in nucijfer)) continue;
      for (const { aangenomen, waarde } of nucijfer.uitersten) {
        const alle = new Map([...gegeven, ...aangenomen]);
        const graaf = toNugraaf(meetlat, { antwoorden: alle, gezegd: beoordeel(gegeven) });
        expect(toWaarde({ graaf, werkproces }, cijfer)).toEqual(waarde);
      }
    }
  });
});

describe('the answers that are tried', () => {
  it('begin with the preferred one, and hold one for everything that an answer can do', () => {
    expect(toMogelijkeAntwoorden(scanpunt('AANV-05'))).toEqual([
      { soort: 'opties', opties: ['a'] },
      { soort: 'opties', opties: ['e'] },
    ]);
    expect(toMogelijkeAntwoorden(scanpunt('FORF-03'))).toEqual([
      { soort: 'optie', optie: 'a' },
      { soort: 'optie', optie: 'c' },
    ]);
  });

  it('are few enough to try them all where a figure is shown: at most half of its questions open', () => {
    for (const cijfer of toCijfers(werkproces)) {
      const vragen = scanlijst.scanpunten.filter(({ id }) => puntenVan(cijfer).includes(id));
      const groepen = 'route' in cijfer ? [vragen] : toVraaggroepen(vragen, scanlijst.scanpunten);
      const pogingen = groepen.map((groep) =>
        groep
          .map((punt) => toMogelijkeAntwoorden(punt).length)
          .toSorted((a, b) => b - a)
          .slice(0, Math.floor(vragen.length / 2))
          .reduce((aantal, mogelijk) => aantal * mogelijk, 1),
      );
      expect(Math.max(...pogingen), cijfersleutel(cijfer)).toBeLessThanOrEqual(100);
    }
  });

  it('leave a figure alone that no open question can change', () => {
    const gegeven = { antwoorden: alleGoed, beoordelingen: beoordeel(alleGoed) };
    const proef = maakNuproef(meetlat, gegeven);
    const { uitersten } = toUitersten({ werkwijze, cijfer: { soort: 'brieven' }, proef, open: [] });
    expect(uitersten).toHaveLength(1);
  });
});

describe('trying answers', () => {
  it('builds every process once, and the one that follows from all those answers', () => {
    const gegeven = zonder(alleGoed, 'BETA-03', 'AANV-02');
    const bron = { antwoorden: gegeven, beoordelingen: beoordeel(gegeven) };
    const proef = maakNuproef(meetlat, bron);
    const punt = scanpunt('BETA-03');
    for (const antwoord of toMogelijkeAntwoorden(punt)) {
      const aangenomen = new Map([[punt.id, antwoord]]);
      const antwoordenSamen = new Map([...gegeven, ...aangenomen]);
      expect(proef(aangenomen)).toEqual(
        toNugraaf(meetlat, { antwoorden: antwoordenSamen, gezegd: bron.beoordelingen }),
      );
      expect(proef(new Map(aangenomen))).toBe(proef(aangenomen));
    }
  });
});
