import { type Gekozen, toBesluitplekken, type Werkwaarden } from '../../../domain/traject/opdrachten/werk.ts';
import type { Besluit, Wijzigingsstand } from '../../../domain/wijziging/besluit.ts';
import type { Inspanning } from '../../../domain/scanlijst/scanlijst.ts';

/** What somebody fills in for many rows at once; '' = leave as it is. */
export type Bulkinvoer = {
  status: Wijzigingsstand | '';
  wachtOp: string;
  eigenaar: string;
  deadline: string;
  inspanning: Inspanning | '';
  besluit: Besluit['keuze'] | '';
  reden: string;
  tot: string;
};

export const LEGE_INVOER: Bulkinvoer = {
  status: '',
  wachtOp: '',
  eigenaar: '',
  deadline: '',
  inspanning: '',
  besluit: '',
  reden: '',
  tot: '',
};

/** What still has to be filled in before it can be written. */
export type Bulkfout = 'niets' | 'wachtOp' | 'reden';

export function toBulkfout(invoer: Bulkinvoer): Bulkfout | undefined {
  if (invoer.status === 'geblokkeerd' && invoer.wachtOp.trim() === '') return 'wachtOp';
  if (invoer.besluit === 'aanvaarden' && invoer.reden.trim() === '') return 'reden';
  const leeg = [invoer.status, invoer.eigenaar.trim(), invoer.deadline, invoer.inspanning, invoer.besluit];
  return leeg.every((waarde) => waarde === '') ? 'niets' : undefined;
}

/** The values to write. */
export function toWerkwaarden(invoer: Bulkinvoer): Werkwaarden {
  const { status, wachtOp, eigenaar, deadline, inspanning } = invoer;
  return {
    status:
      status === ''
        ? undefined
        : status === 'geblokkeerd'
          ? { stand: status, reden: wachtOp.trim() }
          : { stand: status },
    eigenaar: eigenaar.trim() || undefined,
    deadline: deadline || undefined,
    inspanning: inspanning || undefined,
    besluit: toBesluit(invoer),
  };
}

function toBesluit({ besluit, reden, tot }: Bulkinvoer): Besluit | undefined {
  if (besluit === '') return undefined;
  if (besluit !== 'aanvaarden') return { keuze: besluit };
  return { keuze: besluit, reden: reden.trim(), ...(tot !== '' && { tot }) };
}

/** In how many places the decision can be written, of all that were chosen; undefined without a decision. */
export function telBesluit(
  gekozen: readonly Gekozen[],
  invoer: Bulkinvoer,
): { kan: number; van: number } | undefined {
  // Whether it can does not depend on the words of the reason, so count as if there is one.
  const besluit = toBesluit({ ...invoer, reden: invoer.reden.trim() || '-' });
  if (!besluit) return undefined;
  return {
    kan: toBesluitplekken(gekozen, besluit).length,
    van: gekozen.reduce((som, { rijen }) => som + rijen.length, 0),
  };
}
