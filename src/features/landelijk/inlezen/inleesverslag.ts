import type { Inleesuitkomst } from '../../../domain/voortgang/inleesplan.ts';

/** What came of one file. */
export type Inleesregel = { naam: string } & (
  | (Exclude<Inleesuitkomst, { soort: 'toekomst' }> & { voorbeeld: boolean; gemeenten: number })
  /** `zin`: why, in words */
  | { soort: 'fout'; zin: string }
);

/** `bewaard` false: this browser keeps nothing, and nothing changed. */
export type Inleesverslag = { regels: readonly Inleesregel[]; bewaard: boolean };

export type LeesBestanden = (
  bestanden: readonly File[],
  opties: { onVoortgang: (gedaan: number, totaal: number) => void; signal: AbortSignal },
) => Promise<Inleesverslag>;
