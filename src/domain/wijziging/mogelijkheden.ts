import type { Scanpunt } from '../scanlijst/scanlijst.ts';
import type { Besluit } from './besluit.ts';

/** A choice that is offered; `onderVoorwaarde`: only with a reason and an end day. */
export type Besluitkeuze = { keuze: Besluit['keuze']; onderVoorwaarde: boolean };

/** What a team can decide on a difference; follows how strict the norm is (uitgangspunt 13). Empty = information. */
export function besluitmogelijkheden(scanpunt: Scanpunt): readonly Besluitkeuze[] {
  const gewoon = (keuze: Besluit['keuze']) => ({ keuze, onderVoorwaarde: false });
  if (scanpunt.aard === 'beleidsvrijheid') return [];
  switch (scanpunt.afwijking) {
    case 'prima':
      return [];
    case 'bespreken':
      return [gewoon('aanpassen'), gewoon('aanvaarden'), gewoon('later')];
    case 'niet':
      return [gewoon('aanpassen'), { keuze: 'aanvaarden', onderVoorwaarde: true }, gewoon('later')];
    case 'wet':
      return [gewoon('aanpassen'), gewoon('later')];
    default:
      return scanpunt.afwijking satisfies never;
  }
}

/** Whether a stored decision counts for this scanpunt: it is offered, and has the reason and day that it needs. */
export function isGeldigBesluit(scanpunt: Scanpunt, besluit: Besluit): boolean {
  const mogelijkheid = besluitmogelijkheden(scanpunt).find((m) => m.keuze === besluit.keuze);
  if (!mogelijkheid) return false;
  if (besluit.keuze !== 'aanvaarden') return true;
  if (!besluit.reden?.trim()) return false;
  return !mogelijkheid.onderVoorwaarde || besluit.tot !== undefined;
}
