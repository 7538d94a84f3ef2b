import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type {
  Beslismodel,
  Beslistabel,
  Celtoets,
  Waarde,
} from '../../../src/domain/beleidsregel/beslismodel.ts';
import { isAlles } from '../../../src/domain/beleidsregel/beslismodel.ts';
import { controleerTabellen } from '../../../src/domain/beleidsregel/controleerTabellen.ts';
import { maakToetsbaar } from '../../../src/domain/beleidsregel/tabeldiagrammen.ts';
import { toTabelstand } from '../../../src/domain/beleidsregel/toTabelstand.ts';

const WAARDEN = ['a', 'b', 'c'] as const;
const VARIABELEN = ['x', 'y', 'z'] as const;
/** A cell is a list of letters or "-". */
const pastCel: Celtoets = (cel, waarde) => cel.split(',').includes(String(waarde));

const cel = fc.constantFrom('-', 'a', 'b', 'c', 'a,b', 'b,c', 'a,c');
const trefregel = fc.constantFrom('een' as const, 'eerste' as const, 'alle' as const);

function maakTabel(id: string, kolommen: readonly string[]): fc.Arbitrary<Beslistabel> {
  return fc
    .record({
      trefregel,
      rijen: fc.array(
        fc.record({ cellen: fc.tuple(...kolommen.map(() => cel)), uitkomst: fc.constantFrom(...WAARDEN) }),
        { minLength: 1, maxLength: 5 },
      ),
    })
    .map(({ trefregel, rijen }) => ({
      id,
      naam: id,
      trefregel,
      kolommen: kolommen.map((variabele) => ({ variabele, naam: variabele })),
      rijen: rijen.map((rij, k) => ({ ...rij, id: `${id}_${k}`, regels: [], artikel: '' })),
    }));
}

/** The second table uses the outcome of the first beside a variable that the first uses too. */
const modellen: fc.Arbitrary<Beslismodel> = fc
  .tuple(maakTabel('eerste', ['x', 'y']), maakTabel('tweede', ['eerste', 'y', 'z']))
  .map(([eerste, tweede]) => ({
    id: 'm',
    naam: 'm',
    variabelen: VARIABELEN.map((id) => ({
      id,
      naam: id,
      vraag: '',
      soort: 'string' as const,
      waarden: [...WAARDEN],
      grens: '',
    })),
    tabellen: [eerste, tweede],
  }));

/** The plain way: row by row, for facts that are all known. */
function pasToe(model: Beslismodel, feiten: ReadonlyMap<string, Waarde>): Map<string, Waarde[]> {
  const uit = new Map<string, Waarde[]>();
  for (const { id, kolommen, rijen, trefregel } of model.tabellen) {
    const passend = rijen.filter(({ cellen }) =>
      kolommen.every(({ variabele }, k) => {
        const cel = cellen[k] ?? '-';
        const waarden = uit.get(variabele) ?? [feiten.get(variabele) ?? ''];
        return isAlles(cel) || waarden.some((waarde) => pastCel(cel, waarde));
      }),
    );
    uit.set(
      id,
      (trefregel === 'eerste' ? passend.slice(0, 1) : passend).map(({ uitkomst }) => uitkomst),
    );
  }
  return uit;
}

const alles = WAARDEN.flatMap((x) => WAARDEN.flatMap((y) => WAARDEN.map((z) => ({ x, y, z }))));

describe('decision tables', () => {
  test.prop([modellen, fc.constantFrom(...alles)])(
    'say what reading them row by row says',
    (model, geval) => {
      const toetsbaar = maakToetsbaar(model, pastCel);
      const feiten = new Map<string, Waarde>(Object.entries(geval));
      const { mogelijk } = toTabelstand(toetsbaar, 'tweede', feiten);
      expect(mogelijk).toEqual([pasToe(model, feiten).get('tweede')]);
    },
  );

  test.prop([modellen, fc.constantFrom(...alles), fc.subarray([...VARIABELEN])])(
    'ask exactly what can change the outcome, and name exactly what can come out',
    (model, geval, bekend) => {
      const feiten = new Map<string, Waarde>(
        Object.entries(geval).filter(([id]) => bekend.includes(id as 'x')),
      );
      const past = alles.filter((a) => bekend.every((id) => a[id] === geval[id]));
      const tekst = (a: (typeof alles)[number]) =>
        JSON.stringify(pasToe(model, new Map(Object.entries(a))).get('tweede'));
      const maaktUit = VARIABELEN.filter(
        (id) =>
          !bekend.includes(id) &&
          past.some((a) => WAARDEN.some((waarde) => tekst({ ...a, [id]: waarde }) !== tekst(a))),
      );
      const stand = toTabelstand(maakToetsbaar(model, pastCel), 'tweede', feiten);
      expect(stand.openVragen).toEqual(maaktUit);
      expect(stand.mogelijk.map((lijst) => JSON.stringify(lijst)).toSorted()).toEqual(
        [...new Set(past.map(tekst))].toSorted(),
      );
    },
  );

  test.prop([maakTabel('t', ['x', 'y'])])('are whole exactly when the check finds nothing', (tabel) => {
    const model: Beslismodel = {
      id: 'm',
      naam: 'm',
      variabelen: (['x', 'y'] as const).map((id) => ({
        id,
        naam: id,
        vraag: '',
        soort: 'string' as const,
        waarden: [...WAARDEN],
        grens: '',
      })),
      tabellen: [{ ...tabel, trefregel: 'een' }],
    };
    const soorten = new Set(controleerTabellen(maakToetsbaar(model, pastCel)).map(({ soort }) => soort));
    const tellingen = alles.map((a) => pasToe(model, new Map(Object.entries(a))).get('t')?.length ?? 0);
    expect(soorten.has('gat')).toBe(tellingen.includes(0));
    expect(soorten.has('overlap')).toBe(tellingen.some((aantal) => aantal > 1));
    expect(soorten.has('onbereikbaar')).toBe(false);
  });
});
