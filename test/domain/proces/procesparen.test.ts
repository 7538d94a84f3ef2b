import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { diffProces } from '../../../src/domain/proces/diffProces.ts';
import { pasVerschillenToe } from '../../../src/domain/proces/pasVerschillenToe.ts';
import type { Procesgraaf } from '../../../src/domain/proces/procesgraaf.ts';
import { toGekoppeld } from '../../../src/domain/proces/toGekoppeld.ts';
import { inhoud, willekeurigeGraaf, willekeurigeKoppelingen } from './graafbouwer.ts';

const paar = fc.record({ huidig: willekeurigeGraaf, voorkeur: willekeurigeGraaf });
const paarMetKoppelingen = paar.chain(({ huidig, voorkeur }) =>
  willekeurigeKoppelingen(huidig, voorkeur).map((koppelingen) => ({ huidig, voorkeur, koppelingen })),
);
/** Every step koppeld to itself. */
const metZichzelf = (graaf: Procesgraaf) =>
  Object.keys(graaf.stappen).map((id) => ({
    huidig: [id],
    voorkeur: [id],
    score: 1,
    grond: 'id' as const,
  }));

describe('any two processes', () => {
  test.prop([willekeurigeGraaf])('that are equal have no differences', (graaf) => {
    const kopie = structuredClone(graaf);
    expect(diffProces({ huidig: kopie, voorkeur: graaf })).toEqual([]);
    expect(diffProces({ huidig: kopie, voorkeur: graaf, koppelingen: metZichzelf(graaf) })).toEqual([]);
  });

  test.prop([paar])(
    'give the preferred one when the differences are applied to the current one',
    (zijden) => {
      const gevonden = pasVerschillenToe(zijden.huidig, diffProces(zijden));
      expect(inhoud(gevonden)).toEqual(inhoud(zijden.voorkeur));
    },
  );

  test.prop([paarMetKoppelingen])('do so with any koppelingen', (invoer) => {
    const { graaf } = toGekoppeld(invoer);
    expect(inhoud(pasVerschillenToe(graaf, diffProces(invoer)))).toEqual(inhoud(invoer.voorkeur));
  });

  test.prop([paarMetKoppelingen])('lose no part when the current one gets the preferred ids', (invoer) => {
    const { huidig } = invoer;
    const { graaf, nieuweIds } = toGekoppeld(invoer);
    expect(new Set(nieuweIds.values()).size).toBe(nieuweIds.size);
    for (const soort of ['stappen', 'poorten', 'gebeurtenissen'] as const) {
      const namen = Object.keys(huidig[soort]).map((id) => nieuweIds.get(id));
      expect(new Set(namen)).toEqual(new Set(Object.keys(graaf[soort])));
    }
    expect(graaf.overgangen).toHaveLength(huidig.overgangen.length);
  });

  test.prop([paarMetKoppelingen])(
    'say of every step once whether it stays, goes, comes or is joined',
    (invoer) => {
      const { graaf } = toGekoppeld(invoer);
      const verschillen = diffProces(invoer);
      const nu = verschillen.flatMap((v) => {
        if (v.soort === 'stap-vervalt' || v.soort === 'stap-splitst') return [v.stap.id];
        return v.soort === 'stappen-samen' || v.soort === 'stappen-anders-verdeeld'
          ? v.stappen.map(({ id }) => id)
          : [];
      });
      const straks = verschillen.flatMap((v) => {
        if (v.soort === 'stap-komt-erbij') return [v.stap.id];
        if (v.soort === 'stappen-samen') return [v.tot.id];
        return v.soort === 'stap-splitst' || v.soort === 'stappen-anders-verdeeld'
          ? v.in.map(({ id }) => id)
          : [];
      });
      const blijft = Object.keys(graaf.stappen).filter((id) => !nu.includes(id));
      expect([...nu, ...blijft].toSorted()).toEqual(Object.keys(graaf.stappen).toSorted());
      expect([...straks, ...blijft].toSorted()).toEqual(Object.keys(invoer.voorkeur.stappen).toSorted());
    },
  );

  test.prop([paar])('have the same reversals the other way round', ({ huidig, voorkeur }) => {
    const paren = (verschillen: ReturnType<typeof diffProces>) =>
      verschillen.some(({ soort }) => soort === 'volgorde-verandert');
    expect(paren(diffProces({ huidig, voorkeur }))).toBe(
      paren(diffProces({ huidig: voorkeur, voorkeur: huidig })),
    );
  });
});
