import type { Baan, Fase, Werkproces } from '../../domain/proces/werkproces.ts';
import type { Scanlijst, Scanpunt } from '../../domain/scanlijst/scanlijst.ts';

/** Lane, phase and drawn id of the first step that a question is about; undefined when it has no place. */
export function toPlekInProces(
  { deelstappen, hoofdstappen, poorten, banen, fasen }: Werkproces,
  scanpunt: Scanpunt,
): { id: string; baan: Baan; fase: Fase } | undefined {
  for (const stap of scanpunt.processtap) {
    const hoofdstap = deelstappen.find(({ id }) => id === stap)?.hoofdstap ?? stap;
    const cel = [...hoofdstappen, ...poorten].find(({ id }) => id === hoofdstap);
    const baan = banen.find(({ id }) => id === cel?.baan);
    const fase = fasen.find(({ id }) => id === cel?.fase);
    if (cel && baan && fase) return { id: cel.id, baan, fase };
  }
  return undefined;
}

/** Whether every question about a phase is done; a phase without questions is. */
export function isFaseKlaar({
  werkproces,
  scanlijst,
  fase,
  isKlaar,
}: {
  werkproces: Werkproces;
  scanlijst: Scanlijst;
  fase: string;
  isKlaar: (scanpunt: string) => boolean;
}): boolean {
  return scanlijst.scanpunten.every(
    (punt) => isKlaar(punt.id) || toPlekInProces(werkproces, punt)?.fase.id !== fase,
  );
}
