import type { Eigennieuws, Nieuws } from '../../../domain/voortgang/nieuws.ts';
import type { Door } from '../../../domain/traject/traject.ts';
import { dagVan } from '../../../domain/voortgang/dag.ts';
import { Inspanning } from '../../../domain/scanlijst/scanlijst.ts';
import { begrippen } from '../../../texts/begrippen.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { wijzigingen as woorden } from '../../../texts/wijzigingen.ts';

const t = planhulp.sinds;

/** One line of news: gemeenten with the same news, of the same person and day, together. */
export type Nieuwsregel = { tekst: string; gemeenten: readonly string[]; door: Door; dag: string };

/** News about one change (its id), about the answers (`scan`) or about checking off (`afvinken`). */
export type Nieuwsgroep = { over: string; regels: readonly Nieuwsregel[] };

/** Puts news about the same thing together, the newest first. */
export function toNieuwsgroepen(nieuws: readonly (Nieuws | Eigennieuws)[]): Nieuwsgroep[] {
  const groepen = new Map<string, Map<string, Nieuwsregel & { gemeenten: string[] }>>();
  // Many facts are written in one step, at one time.
  const dagen = new Map<string, string>();
  for (const feit of nieuws) {
    const over = 'wijziging' in feit ? feit.wijziging : feit.soort === 'antwoorden' ? 'scan' : 'afvinken';
    const regels = groepen.get(over) ?? new Map<string, Nieuwsregel & { gemeenten: string[] }>();
    groepen.set(over, regels);
    const tekst = inWoorden(feit);
    const dag = dagen.get(feit.op) ?? dagVan(feit.op) ?? '';
    dagen.set(feit.op, dag);
    const sleutel = `${dag} ${feit.door.browser} ${feit.door.rol ?? ''} ${tekst}`;
    const regel = regels.get(sleutel) ?? { tekst, gemeenten: [], door: feit.door, dag };
    regels.set(sleutel, regel);
    if ('gemeente' in feit) regel.gemeenten.push(feit.gemeente);
  }
  return [...groepen].map(([over, regels]) => ({ over, regels: [...regels.values()] }));
}

export function telRegels(groepen: readonly Nieuwsgroep[]): number {
  return groepen.reduce((som, { regels }) => som + regels.length, 0);
}

function inWoorden(feit: Nieuws | Eigennieuws): string {
  switch (feit.soort) {
    case 'status':
      return t.status(woorden.stand[feit.van], woorden.stand[feit.naar]);
    case 'besluit':
      if (feit.naar === null) return t.besluitWeg;
      return feit.bevestigd
        ? t.bevestigd(begrippen.besluit[feit.naar])
        : t.besluit(begrippen.besluit[feit.naar]);
    case 'eigenaar':
      return t.eigenaar(feit.naar);
    case 'deadline':
      return t.deadline(feit.naar);
    case 'inspanning': {
      const maat = Inspanning.options.find((optie) => optie === feit.naar);
      return t.inspanning(maat ? woorden.inspanning[maat] : feit.naar);
    }
    case 'eigen':
      return t.eigen;
    case 'antwoorden':
      return t.antwoorden(feit.aantal);
    case 'afgevinkt':
      return t.afgevinkt;
    case 'heropend':
      return t.heropend;
    default:
      return feit satisfies never;
  }
}
