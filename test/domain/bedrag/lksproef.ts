import bedragenbestand from '../../../checklists/bedragen.yaml';
import { Bedragen } from '../../../src/domain/bedrag/bedragen.ts';
import { berekenLks, type Uitkomst } from '../../../src/domain/bedrag/berekenLks.ts';
import type { Lksinvoer } from '../../../src/domain/bedrag/lksinvoer.ts';
import type { Rekenstap, Rekenstapsoort } from '../../../src/domain/bedrag/rekenstap.ts';

/** The amounts that users get. */
export const bedragen: Bedragen = Bedragen.parse(bedragenbestand);

/** Full-time, 21 or older, starting on 1 January 2026, loonwaarde 60%: a case that each test changes a part of. */
export const GEVAL: Lksinvoer = {
  datum: '2026-01-01',
  begin: 'nieuw',
  leeftijd: 21,
  uren: 36,
  voltijdUren: undefined,
  wijze: { soort: 'gemeten', loonwaarde: 60 },
  werkgeverslasten: undefined,
};

export const gemeten = (loonwaarde: number | undefined) =>
  ({ wijze: { soort: 'gemeten', loonwaarde } }) as const;
export const forfaitair = { wijze: { soort: 'forfaitair' } } as const;

export function bereken(anders: Partial<Lksinvoer>, met: Bedragen = bedragen): Uitkomst {
  return berekenLks({ ...GEVAL, ...anders, bedragen: met });
}

/** The outcome of a case that can be computed. @throws Error when it cannot */
export function berekenGoed(anders: Partial<Lksinvoer>, met: Bedragen = bedragen) {
  const uitkomst = bereken(anders, met);
  if (uitkomst.soort !== 'ok') throw new Error(JSON.stringify(uitkomst));
  const vind = (soort: Rekenstapsoort): Rekenstap => {
    const stap = uitkomst.stappen.find((deze) => deze.soort === soort);
    if (stap === undefined) throw new Error(`No step ${soort}`);
    return stap;
  };
  return {
    ...uitkomst,
    /** Per month, in euros. */
    euro: uitkomst.bedragPerMaand / 100,
    vind,
    /** Amount of a step in euros. */
    stapEuro: (soort: Rekenstapsoort) => vind(soort).bedrag / 10_000,
  };
}
