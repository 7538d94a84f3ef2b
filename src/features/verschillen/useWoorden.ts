import type { Stand } from '../../diagram/beeld.ts';
import type { Merk } from '../../domain/proces/merken.ts';
import { paar as tPaar } from '../../texts/paar.ts';
import { schema } from '../../texts/schema.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { toNamen, toPaarmerk } from './paar.ts';
import { usePaar } from './usePaar.ts';

/** Words that depend on what is compared: with the preferente werkwijze, or two gemeenten with each other. */
export type Woorden = {
  merk: (merk: Merk) => string;
  legenda: (merk: Merk, aantal: number) => string;
  stand: (stand: Stand) => string;
  aantal: (aantal: number) => string;
  /** what is said about the process in the detail */
  proces: {
    titel: string;
    geen: string;
    meer: string;
    nu: (tekst: string) => string;
    voorkeur: (tekst: string) => string;
  };
};

export function useWoorden(): Woorden {
  const paar = usePaar();
  if (!paar) {
    return {
      merk: (merk) => verschillen.lijst.merk[merk],
      legenda: schema.legenda,
      stand: (stand) => verschillen.beeld.gekozen[stand],
      aantal: verschillen.aantal,
      proces: verschillen.detail.regels,
    };
  }
  const namen = toNamen(paar);
  return {
    merk: (merk) => tPaar.woord(toPaarmerk(merk), namen),
    legenda: (merk, aantal) => tPaar.legenda(toPaarmerk(merk), aantal, namen),
    stand: (stand) => tPaar.beeld.gekozen[stand](namen),
    aantal: tPaar.aantal,
    proces: tPaar.regels(namen),
  };
}
