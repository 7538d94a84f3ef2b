import type { Beleidsregel } from '../domain/beleidsregel/beleidsregel.ts';
import type { Bron } from '../domain/scanlijst/bron.ts';
import type { Wetsfeit, Wetsfeiten } from '../domain/beleidsregel/wetsfeiten.ts';
import { laadBronnen } from './laadBronnen.ts';

/** A local rule: its decision tables as a DMN text, and what belongs to them. */
export type Regelinhoud = { regel: Beleidsregel; dmn: string };
export type Beleidsregelinhoud = {
  regels: readonly Regelinhoud[];
  wet: readonly Wetsfeit[];
  bronnen: readonly Bron[];
  /** A blank table to begin with, as a DMN text. */
  leeg: string;
};

const REGELS = import.meta.glob<unknown>('../../checklists/beleidsregels/*/regel.yaml', {
  import: 'default',
});
const TABELLEN = import.meta.glob<string>('../../checklists/beleidsregels/*/regels.dmn', {
  query: '?raw',
  import: 'default',
});

/** Loads every local rule and the facts of the law; the build has checked them. @throws when one cannot be fetched */
export async function laadBeleidsregels(): Promise<Beleidsregelinhoud> {
  const [{ bronnen }, { default: wet }, { default: leeg }, ...regels] = await Promise.all([
    laadBronnen(),
    import('../../checklists/beleidsregels/wet.yaml'),
    import('../../checklists/beleidsregels/leeg.dmn?raw'),
    ...Object.entries(REGELS).map(async ([pad, laad]): Promise<Regelinhoud> => {
      const [regel, dmn] = await Promise.all([laad(), TABELLEN[pad.replace('regel.yaml', 'regels.dmn')]?.()]);
      if (dmn === undefined) throw new Error(`${pad}: no regels.dmn beside it`);
      return { regel: regel as Beleidsregel, dmn };
    }),
  ]);
  return { regels, wet: (wet as Wetsfeiten).feiten, bronnen, leeg };
}
