import type { Scanlijst } from '../../domain/scanlijst/scanlijst.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import type { Wijziging } from '../../domain/wijziging/wijziging.ts';
import { celInWoorden } from '../../werkmap/leescel.ts';
import type { Onleesbaar } from '../../werkmap/leeswaarde.ts';
import type { Onbekenderij, Onleesbarecel, Voorstelregel } from './inleesvoorstel.ts';
import type { Celplek, Gelezenrij } from './toWerkmapinhoud.ts';

/** The traject as it is now, with what follows from it. */
export type Inleescontext = {
  traject: Traject;
  scanlijst: Scanlijst;
  wijzigingen: readonly Wijziging[];
  ankers: readonly { id: string; tekst: string }[];
  /** names of roles by id */
  rollen: ReadonlyMap<string, string>;
};

/** What came of one fact in one row. `gelijk`: nothing to do. */
export type Rijuitkomst =
  | { soort: 'gelijk'; aantal: number }
  | { soort: 'regel'; regel: Voorstelregel }
  | { soort: 'onleesbaar'; cel: Onleesbarecel }
  | { soort: 'onbekend'; rij: Onbekenderij };

/** A wrong cell of a row, with what stands in it. */
export function toOnleesbaar(
  rij: Gelezenrij,
  celplek: Celplek | undefined,
  waarom: Onleesbaar,
): Extract<Rijuitkomst, { soort: 'onleesbaar' }> {
  return {
    soort: 'onleesbaar',
    cel: {
      blad: rij.blad,
      cel: celplek?.plek ?? String(rij.rij),
      tekst: celInWoorden(celplek?.cel ?? null).slice(0, 200),
      waarom,
    },
  };
}
