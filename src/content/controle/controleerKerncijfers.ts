import { toVoorkeur } from '../../domain/proces/procesgraaf.ts';
import { toCijferroute } from '../../domain/proces/kerncijfers/cijferroute.ts';
import { toNormen } from '../../domain/scanlijst/normenset.ts';
import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inWerkproces = bevindingIn('werkproces');

/** What the key figures count exists, and every route of the doorlooptijd can be walked. */
export const controleerKerncijfers: Controle = ({ werkproces, normenset }) => {
  const { ankers, deelstappen, documenten, extraStappen, kerncijfers } = werkproces;
  const stappen = new Set(deelstappen.map(({ id }) => id));
  const bekend = new Set(documenten.map(({ id }) => id));
  const bestaat = (
    plek: (string | number)[],
    waarde: string,
    mag: ReadonlySet<string>,
    woorden: { id: string; veld: string },
  ): Bevinding[] =>
    mag.has(waarde) ? [] : [inWerkproces(plek, controleTekst.bestaatNiet({ ...woorden, waarde }))];
  const kader = [
    ...(['van', 'tot'] as const).flatMap((veld) =>
      bestaat(['kerncijfers', veld], kerncijfers[veld], stappen, { id: 'kerncijfers', veld }),
    ),
    ...kerncijfers.routes.flatMap(({ id, langs }, index) =>
      bestaat(['kerncijfers', 'routes', index, 'langs'], langs, stappen, { id, veld: 'langs' }),
    ),
  ];
  return [
    ...kader,
    ...(kader.length > 0 ? [] : onbegaanbaar(werkproces, normenset)),
    ...ankers.flatMap(({ id, stappen: bij = [] }, index) =>
      bij.flatMap((stap, plaats) =>
        bestaat(['ankers', index, 'stappen', plaats], stap, stappen, { id, veld: 'stappen' }),
      ),
    ),
    ...extraStappen.flatMap((extra, index) =>
      (['in', 'uit'] as const).flatMap((veld) =>
        (extra[veld] ?? []).flatMap((document, plaats) =>
          bestaat(['extraStappen', index, veld, plaats], document, bekend, {
            id: extra.id,
            veld: 'document',
          }),
        ),
      ),
    ),
  ];
};

function onbegaanbaar(
  werkproces: Parameters<Controle>[0]['werkproces'],
  normenset: Parameters<Controle>[0]['normenset'],
): Bevinding[] {
  const { van, tot, routes } = werkproces.kerncijfers;
  const graaf = toVoorkeur(werkproces, toNormen(normenset));
  return routes.flatMap(({ id, langs }, index) =>
    toCijferroute({ graaf, werkproces }, langs)
      ? []
      : [
          inWerkproces(
            ['kerncijfers', 'routes', index],
            controleTekst.routeLooptNiet({ id, van, tot, langs }),
          ),
        ],
  );
}
