import {
  type Gekozen,
  setWerk,
  toBesluitplekken,
  type Werkwaarden,
} from '../../../domain/traject/opdrachten/werk.ts';
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

/**
 * What applying this does, in changes: how many become another, and in how many of those an owner, a day or a
 * decision that stands there now has to go.
 */
export function telWerking(
  gekozen: readonly Gekozen[],
  waarden: Werkwaarden,
): { verandert: number; vervangt: number } {
  const anders = gekozen.filter((een) => setWerk([een], waarden, () => '').length > 0);
  const { eigenaar, deadline, besluit } = waarden;
  const botst = (nu: string | undefined, nieuw: string | undefined) =>
    nieuw !== undefined && nu !== undefined && nu !== nieuw;
  const vervangt = anders.filter(
    (een) =>
      een.rijen.some((rij) => botst(rij.eigenaar, eigenaar) || botst(rij.deadline, deadline)) ||
      (besluit !== undefined &&
        toBesluitplekken([een], besluit).some(
          ({ gemeente, zelfde }) =>
            !zelfde && een.rijen.some((rij) => rij.gemeente === gemeente && rij.besluit),
        )),
  );
  return { verandert: anders.length, vervangt: vervangt.length };
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
