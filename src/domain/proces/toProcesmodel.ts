import type { Procesgraaf } from './procesgraaf.ts';
import type { Procesmodel } from './procesmodel.ts';
import type { Werkproces } from './werkproces.ts';

/**
 * Our own process as a model that stands on its own. Lanes and documents that the graph does not use are left out;
 * they keep the order of the content, and what the content does not know keeps its id as name.
 */
export function toProcesmodel({
  graaf,
  werkproces,
  naam,
}: {
  graaf: Procesgraaf;
  werkproces: Pick<Werkproces, 'banen' | 'documenten'>;
  naam: string;
}): Procesmodel {
  const { stappen, poorten, gebeurtenissen, overgangen } = graaf;
  const knopen = [stappen, poorten, gebeurtenissen].flatMap((soort) => Object.values(soort));
  return {
    naam,
    banen: metNamen(
      knopen.map(({ baan }) => baan),
      werkproces.banen,
    ),
    documenten: metNamen(
      Object.values(stappen).flatMap(({ documenten }) => documenten),
      werkproces.documenten,
    ),
    graaf: { stappen, poorten, gebeurtenissen, overgangen },
    groepen: {},
  };
}

/** The used ids with their names: first those of the content in its order, then the others. */
function metNamen(
  ids: readonly string[],
  bekend: readonly { id: string; naam: string }[],
): Procesmodel['banen'] {
  const over = new Set(ids);
  const uit = bekend.filter(({ id }) => over.delete(id)).map(({ id, naam }) => ({ id, naam }));
  return [...uit, ...[...over].map((id) => ({ id, naam: id }))];
}
