import { dagVan } from './dag.ts';
import type { Landelijkfeit } from './landelijkfeit.ts';

/** What is in force: a check-off under something older has to be confirmed again. */
export type Geldend = {
  criteriaversie: string;
  scanlijst: { id: string; versie: string };
  /** days on which the law changed, YYYY-MM-DD */
  wetswijzigingen: readonly string[];
};

/** Why a check-off has to be confirmed again: other criteria, another scanlijst, or the law changed after it. */
export type Herbevestigreden = 'criteria' | 'scanlijst' | 'wet';

/**
 * Reasons to confirm a check-off again (opnieuw bevestigen); none for another status. A version that is not known
 * is no reason: we cannot say that it is an older one.
 * @param peildatum YYYY-MM-DD; changes of the law after it do not count yet
 */
export function toHerbevestigredenen(
  { status, sinds, criteriaversie, scanlijst }: Landelijkfeit,
  geldend: Geldend,
  peildatum: string,
): Herbevestigreden[] {
  if (status !== 'afgevinkt') return [];
  const sindsdag = dagVan(sinds);
  const anderelijst =
    scanlijst !== null &&
    scanlijst.id === geldend.scanlijst.id &&
    isOuder(scanlijst.versie, geldend.scanlijst.versie);
  return [
    ...(criteriaversie !== null && isOuder(criteriaversie, geldend.criteriaversie)
      ? ['criteria' as const]
      : []),
    ...(anderelijst ? ['scanlijst' as const] : []),
    ...(sindsdag !== undefined && geldend.wetswijzigingen.some((dag) => dag > sindsdag && dag <= peildatum)
      ? ['wet' as const]
      : []),
  ];
}

/** Versions are numbers with points between them: "2026.2" comes before "2026.10". */
function isOuder(versie: string, dan: string): boolean {
  if (versie === dan) return false;
  const [a, b] = [versie, dan].map((tekst) => tekst.split('.').map(Number));
  for (let at = 0; at < Math.max(a?.length ?? 0, b?.length ?? 0); at += 1) {
    const [x, y] = [a?.[at] ?? 0, b?.[at] ?? 0];
    if (Number.isNaN(x) || Number.isNaN(y)) return versie !== dan;
    if (x !== y) return x < y;
  }
  return false;
}
