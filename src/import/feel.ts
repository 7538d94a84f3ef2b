import type { Celtoets, Waarde } from '../domain/beleidsregel/beslismodel.ts';

/** FEEL as far as decision tables need it. */
export type Feel = {
  pastCel: Celtoets;
  /** False for a cell that FEEL cannot read, or that names something outside the cell. */
  kanCel: (cel: string, waarde: Waarde) => boolean;
};

/** Fetches the FEEL library when a table is opened. @throws (rejects) when it cannot be fetched */
export async function laadFeel(): Promise<Feel> {
  const { SyntaxError: Schrijffout, unaryTest } = await import('feelin');
  const toets = (cel: string, waarde: Waarde) => {
    try {
      return unaryTest(cel, { '?': waarde });
    } catch (fout) {
      if (fout instanceof Schrijffout) return undefined;
      throw fout;
    }
  };
  return {
    pastCel: (cel, waarde) => toets(cel, waarde)?.value === true,
    kanCel: (cel, waarde) => toets(cel, waarde)?.warnings.length === 0,
  };
}
