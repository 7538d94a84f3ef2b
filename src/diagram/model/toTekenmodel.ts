import type { Procesgraaf } from '../../domain/proces/procesgraaf.ts';
import type { Procesmodel } from '../../domain/proces/procesmodel.ts';
import type { Tekenmodel } from './tekenmodel.ts';

/** Steps, gateways, events and lines of a graph as they are drawn, without phases. */
export function toTekening({
  stappen,
  poorten,
  gebeurtenissen,
  overgangen,
}: Procesgraaf): Pick<Tekenmodel, 'knopen' | 'gebeurtenissen' | 'overgangen'> {
  return {
    knopen: [
      ...Object.values(stappen).map(({ id, naam, baan }) => ({ id, soort: 'stap' as const, naam, baan })),
      ...Object.values(poorten).map(({ id, vraag, baan }) => ({
        id,
        soort: 'poort' as const,
        naam: vraag,
        baan,
      })),
    ],
    gebeurtenissen: Object.values(gebeurtenissen),
    overgangen,
  };
}

/** A process on its own, in one phase that carries its name. */
export function toTekenmodel({ naam, banen, graaf }: Procesmodel): Tekenmodel {
  return { banen, fasen: [{ id: 'proces', naam, kort: [naam] }], ...toTekening(graaf) };
}
