import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { diffProces } from '../../../src/domain/proces/diffProces.ts';
import type { Procesgraaf } from '../../../src/domain/proces/procesgraaf.ts';
import { graaf, lijn, stap } from './graafbouwer.ts';

const STAPPEN = ['A', 'B', 'C', 'D', 'E', 'F'];
const metLijnen = fc
  .array(fc.tuple(fc.constantFrom(...STAPPEN), fc.constantFrom(...STAPPEN)), { maxLength: 12 })
  .map((rij) =>
    graaf(
      STAPPEN.map((id) => stap(id)),
      { overgangen: rij.flatMap(([van, naar]) => lijn(van, naar)) },
    ),
  );

type Lijnen = readonly { van: string; naar: string }[];

function bereik(begin: readonly string[], lijnen: Lijnen): Set<string> {
  const bereikt = new Set(begin);
  for (let aantal = -1; aantal !== bereikt.size;) {
    aantal = bereikt.size;
    for (const { van, naar } of lijnen) if (bereikt.has(van)) bereikt.add(naar);
  }
  return bereikt;
}

function afstand(begin: readonly string[], lijnen: Lijnen, doel: string): number {
  let front = new Set(begin);
  for (let stappen = 0; stappen <= STAPPEN.length; stappen += 1) {
    if (front.has(doel)) return stappen;
    front = new Set([...front, ...lijnen.filter(({ van }) => front.has(van)).map(({ naar }) => naar)]);
  }
  return Infinity;
}

/** The definition, without any cleverness: pairs `A>B` for which B can only come after A. */
function volgorde({ overgangen }: Procesgraaf): Set<string> {
  const zonderIngang = STAPPEN.filter((id) => overgangen.every(({ naar }) => naar !== id));
  const bereikt = bereik(zonderIngang, overgangen);
  const begin = [...zonderIngang, ...STAPPEN.filter((id) => !bereikt.has(id))];
  const alleenLangs = (id: string) => {
    const zonder = overgangen.filter(({ van, naar }) => van !== id && naar !== id);
    return bereik(
      begin.filter((b) => b !== id),
      zonder,
    );
  };
  const enkel = overgangen.filter(({ van, naar }) => van !== naar && alleenLangs(naar).has(van));
  const inLus = (a: string, b: string) => bereik([a], enkel).has(b) && bereik([b], enkel).has(a);
  const vooruit = enkel.filter(
    ({ van, naar }) =>
      !inLus(van, naar) || afstand(begin, overgangen, naar) > afstand(begin, overgangen, van),
  );
  const paren = STAPPEN.flatMap((a) =>
    STAPPEN.filter((b) => a !== b && bereik([a], vooruit).has(b) && !bereik([b], vooruit).has(a)).map(
      (b) => `${a}>${b}`,
    ),
  );
  return new Set(paren);
}

describe('order', () => {
  test.prop([metLijnen, metLijnen], { numRuns: 400 })(
    'is reversed exactly where both processes force it, each its own way',
    (huidig, voorkeur) => {
      const [nu, straks] = [volgorde(huidig), volgorde(voorkeur)];
      const omgekeerd = [...nu].filter((paar) => straks.has(paar.split('>').toReversed().join('>')));
      const verplaatst = diffProces({ huidig, voorkeur }).flatMap((v) =>
        v.soort === 'volgorde-verandert' ? [v] : [],
      );
      const genoemd = verplaatst.flatMap(({ stap: id, eerderDan, laterDan }) => [
        ...eerderDan.map((ander) => `${ander}>${id}`),
        ...laterDan.map((ander) => `${id}>${ander}`),
      ]);
      expect(new Set(genoemd)).toEqual(new Set(omgekeerd));
      for (const { eerderDan, laterDan } of verplaatst)
        expect(eerderDan.length + laterDan.length).toBeGreaterThan(0);
    },
  );

  it('says of one step that goes past many others that it moved, and nothing of the others', () => {
    const rij = Array.from({ length: 40 }, (_, i) => `s${i}`);
    const stappen = rij.map((id) => stap(id));
    const verschillen = diffProces({
      huidig: graaf(stappen),
      voorkeur: graaf(stappen, { overgangen: lijn(...rij.slice(1), 's0') }),
    });
    const verplaatst = verschillen.filter(({ soort }) => soort === 'volgorde-verandert');
    expect(verplaatst).toMatchObject([{ stap: 's0', laterDan: rij.slice(1), eerderDan: [] }]);
  });

  it('looks through gateways and events for the steps before and after', () => {
    const stappen = ['A', 'B', 'C'].map((id) => stap(id));
    const verschillen = diffProces({
      huidig: graaf(stappen, { overgangen: lijn('A', 'p1', 'e1', 'B', 'C') }),
      voorkeur: graaf(stappen, { overgangen: lijn('B', 'p1', 'A', 'C') }),
    });
    expect(verschillen).toContainEqual(
      expect.objectContaining({ soort: 'volgorde-verandert', stap: 'B', huidig: { na: ['A'], voor: ['C'] } }),
    );
  });
});
