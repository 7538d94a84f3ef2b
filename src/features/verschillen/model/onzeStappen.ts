import type { Werkproces } from '../../../domain/proces/werkproces.ts';

/** A deelstap of ours in the words of the screen. */
export type OnzeStap = { id: string; naam: string; baan: string; fase: string };

/** Our deelstappen in the order of the phases, by id. */
export function toOnzeStappen(werkproces: Werkproces): Map<string, OnzeStap> {
  const faseVan = new Map(werkproces.hoofdstappen.map(({ id, fase }) => [id, fase]));
  const baannaam = new Map(werkproces.banen.map(({ id, naam }) => [id, naam]));
  return new Map(
    werkproces.fasen.flatMap((fase) =>
      werkproces.deelstappen
        .filter(({ hoofdstap }) => faseVan.get(hoofdstap) === fase.id)
        .map(({ id, naam, baan }) => [
          id,
          { id, naam: metHoofdletter(naam), baan: baannaam.get(baan) ?? baan, fase: fase.naam },
        ]),
    ),
  );
}

/** The content writes what a lane does ("betaalt de LKS"); here it stands on its own. */
function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
