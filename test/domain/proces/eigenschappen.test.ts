import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { diffProces } from '../../../src/domain/proces/diffProces.ts';
import { pasVerschillenToe } from '../../../src/domain/proces/pasVerschillenToe.ts';
import { toMeetlat, vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import { toNormen } from '../../../src/domain/scanlijst/normenset.ts';
import { inhoud } from './graafbouwer.ts';
import { meetlat, preferentAntwoord, werkwijze, willekeurigeAntwoorden } from '../../builders.ts';

const { scanlijst, normenset } = werkwijze;
const { voorkeur } = meetlat;

describe('comparing a gemeente with the preferente werkwijze', () => {
  it('finds no difference between equal processes', () => {
    expect(diffProces({ huidig: voorkeur, voorkeur })).toEqual([]);
    expect(diffProces({ huidig: structuredClone(voorkeur), voorkeur })).toEqual([]);
  });

  it('finds nothing when every answer is the preferred one', () => {
    const alles = new Map(scanlijst.scanpunten.map((p) => [p.id, preferentAntwoord(p)]));
    const { procesverschillen, merken } = vergelijkGemeente(meetlat, alles);
    expect(procesverschillen).toEqual([]);
    expect([...merken.values()].every(({ merk }) => merk === 'blijft')).toBe(true);
  });

  test.prop([willekeurigeAntwoorden])(
    'gives the preferred process when its differences are applied to the current one',
    (antwoorden) => {
      const { huidig, procesverschillen } = vergelijkGemeente(meetlat, antwoorden);
      expect(inhoud(pasVerschillenToe(huidig, procesverschillen))).toEqual(inhoud(voorkeur));
    },
  );

  test.prop([willekeurigeAntwoorden, fc.nat()])(
    'gives the same process whatever the order in which the answers came',
    (antwoorden, seed) => {
      const rij = [...antwoorden];
      const anders = new Map([...rij.slice(seed % 7), ...rij.slice(0, seed % 7)].toReversed());
      expect(inhoud(vergelijkGemeente(meetlat, anders).huidig)).toEqual(
        inhoud(vergelijkGemeente(meetlat, antwoorden).huidig),
      );
    },
  );

  test.prop([willekeurigeAntwoorden])('names a cause for every difference', (antwoorden) => {
    for (const verschil of vergelijkGemeente(meetlat, antwoorden).procesverschillen) {
      expect(verschil.oorzaken, JSON.stringify(verschil)).not.toEqual([]);
    }
  });

  test.prop([willekeurigeAntwoorden])('leaves no line to or from a step that is gone', (antwoorden) => {
    const { huidig } = vergelijkGemeente(meetlat, antwoorden);
    const deelstappen = new Set(werkwijze.werkproces.deelstappen.map(({ id }) => id));
    const weg = [...deelstappen].filter((id) => !huidig.stappen[id]);
    for (const { van, naar } of huidig.overgangen) {
      expect(weg).not.toContain(van);
      expect(weg).not.toContain(naar);
    }
  });

  test.prop([willekeurigeAntwoorden])(
    'never calls a step "blijft" while a question about it is open, or of the kern where there is none',
    (antwoorden) => {
      const { merken, beoordelingen } = vergelijkGemeente(meetlat, antwoorden);
      for (const [id, { merk }] of merken) {
        if (merk !== 'blijft') continue;
        for (const punt of meetlat.raakvlakken.puntenBij.get(id) ?? meetlat.raakvlakken.kern) {
          expect(beoordelingen.get(punt)?.soort, `${id} ${punt}`).not.toBe('open');
        }
      }
    },
  );
});

/** Norms filled with a value that no option below has, so that their effects work. */
const gevuldeNormen = toNormen(
  normenset,
  new Map(
    normenset.normen.map((n) => [
      n.id,
      {
        waarde: n.soort === 'keuze' ? 'geen' : 1,
        eenheid: n.eenheid ?? n.eenheidKeuze?.[0] ?? null,
        anker: n.anker ?? n.ankerKeuze?.[0] ?? null,
        bron: 'proef',
      },
    ]),
  ),
);
const gevuld = toMeetlat(werkwijze, gevuldeNormen);

/** Every option with an effect, with an answer that makes it count. */
const metEffect = scanlijst.scanpunten.flatMap((punt) => {
  const uitOpties = (punt.opties ?? [])
    .filter((o) => o.effecten)
    .map((o): [string, string, Antwoord] => [
      punt.id,
      o.code,
      punt.soortAntwoord === 'meerkeuze'
        ? { soort: 'opties', opties: o.gewenst === 'nee' ? [o.code] : [] }
        : { soort: 'optie', optie: o.code },
    ]);
  const uitNorm: [string, string, Antwoord][] = punt.effectenBijAfwijking
    ? [
        [
          punt.id,
          'afwijking',
          {
            soort: 'termijn',
            waarde: 9,
            eenheid: punt.eenheden?.[0] ?? 'weken',
            anker: punt.ankers?.[0] ?? 'na-aanvraag',
          },
        ],
      ]
    : [];
  return [...uitOpties, ...uitNorm];
});

describe('effects', () => {
  it('exist for more than half of the questions', () => {
    expect(new Set(metEffect.map(([id]) => id)).size).toBeGreaterThanOrEqual(50);
  });

  it.each(metEffect)('of %s %s give a difference that names the question', (id, _, antwoord) => {
    const { procesverschillen } = vergelijkGemeente(gevuld, new Map([[id, antwoord]]));
    expect(procesverschillen.flatMap(({ oorzaken }) => oorzaken)).toContain(id);
  });
});
