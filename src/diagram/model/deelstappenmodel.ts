import type { Procesgraaf } from '../../domain/proces/procesgraaf.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import type { Tekenmodel } from './tekenmodel.ts';
import { toTekening } from './toTekenmodel.ts';

/**
 * Our own process in deelstappen, in its eight phases: each step in the phase of its hoofdstap. `graaf`: the preferred
 * process or that of a gemeente, with its extra steps.
 */
export function toDeelstappenmodel({
  werkproces,
  graaf,
}: {
  werkproces: Werkproces;
  graaf: Procesgraaf;
}): Tekenmodel {
  const { hoofdstappen, deelstappen, poorten, extraStappen, banen, fasen } = werkproces;
  const perHoofdstap = new Map(hoofdstappen.map((h) => [h.id, h.fase]));
  const fase = new Map<string, string | undefined>([
    ...deelstappen.map((d) => [d.id, perHoofdstap.get(d.hoofdstap)] as const),
    ...poorten.map((p) => [p.id, p.fase] as const),
    ...extraStappen.map((x) => [x.id, x.fase ?? perHoofdstap.get(x.hoofdstap)] as const),
  ]);
  const extra = new Set(extraStappen.map((x) => x.id));
  const tekening = toTekening(graaf);
  return {
    ...tekening,
    banen,
    fasen,
    knopen: tekening.knopen.map((knoop) => {
      const eigen = fase.get(knoop.id);
      const soort = extra.has(knoop.id) ? 'extra' : knoop.soort;
      return { ...knoop, soort, ...(eigen === undefined ? {} : { fase: eigen }) };
    }),
  };
}
