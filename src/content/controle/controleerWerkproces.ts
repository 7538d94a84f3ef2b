import type { Deelstap, Werkproces } from '../../domain/proces/werkproces.ts';
import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inWerkproces = bevindingIn('werkproces');

/** The picture has room for this many steps. */
const MAX_HOOFDSTAPPEN = 28;

/** Everything in the process that points at something points at something that exists. */
export const controleerWerkproces: Controle = ({ werkproces, normenset }) => {
  const { banen, hoofdstappen, deelstappen, poorten, gebeurtenissen, extraStappen } = werkproces;
  const ids = {
    baan: idsVan(banen),
    fase: idsVan(werkproces.fasen),
    hoofdstap: idsVan(hoofdstappen),
    kanaal: idsVan(werkproces.kanalen),
    knoop: new Set(
      [hoofdstappen, deelstappen, poorten, gebeurtenissen, extraStappen].flatMap((leden) =>
        leden.map(({ id }) => id),
      ),
    ),
  };
  const verwijs = (
    plek: (string | number)[],
    id: string,
    veld: string,
    waarde: string | undefined,
    mag: ReadonlySet<string>,
  ) =>
    waarde === undefined || mag.has(waarde)
      ? []
      : [inWerkproces([...plek, veld], controleTekst.bestaatNiet({ id, veld, waarde }))];

  return [
    ...(hoofdstappen.length > MAX_HOOFDSTAPPEN
      ? [
          inWerkproces(
            ['hoofdstappen'],
            controleTekst.teVeelHoofdstappen({ aantal: hoofdstappen.length, hoogste: MAX_HOOFDSTAPPEN }),
          ),
        ]
      : []),
    ...(['hoofdstappen', 'poorten'] as const).flatMap((lijst) =>
      werkproces[lijst].flatMap(({ id, baan, fase }, index) => [
        ...verwijs([lijst, index], id, 'baan', baan, ids.baan),
        ...verwijs([lijst, index], id, 'fase', fase, ids.fase),
      ]),
    ),
    ...hoofdstappen.flatMap(({ id }, index) =>
      deelstappen.some(({ hoofdstap }) => hoofdstap === id)
        ? []
        : [inWerkproces(['hoofdstappen', index], controleTekst.hoofdstapZonderDeelstap({ id }))],
    ),
    ...deelstappen.flatMap((stap, index) => [
      ...verwijs(['deelstappen', index], stap.id, 'hoofdstap', stap.hoofdstap, ids.hoofdstap),
      ...verwijs(['deelstappen', index], stap.id, 'baan', stap.baan, ids.baan),
      ...verwijs(['deelstappen', index], stap.id, 'kanaal', stap.kanaal, ids.kanaal),
      ...termijn(stap, index, werkproces, new Set(normenset.normen.map(({ id }) => id))),
    ]),
    ...documenten(werkproces),
    ...extraStappen.flatMap((stap, index) => [
      ...verwijs(['extraStappen', index], stap.id, 'hoofdstap', stap.hoofdstap, ids.hoofdstap),
      ...verwijs(['extraStappen', index], stap.id, 'baan', stap.baan, ids.baan),
      ...verwijs(['extraStappen', index], stap.id, 'fase', stap.fase, ids.fase),
      ...verwijs(['extraStappen', index], stap.id, 'na', stap.na, ids.knoop),
      ...verwijs(['extraStappen', index], stap.id, 'voor', stap.voor, ids.knoop),
    ]),
    ...(['overgangen', 'gaNaar'] as const).flatMap((lijst) =>
      werkproces[lijst].flatMap((lijn, index) => [
        ...verwijs([lijst, index], `${lijn.van} → ${lijn.naar}`, 'van', lijn.van, ids.knoop),
        ...verwijs([lijst, index], `${lijn.van} → ${lijn.naar}`, 'naar', lijn.naar, ids.knoop),
      ]),
    ),
    ...gebeurtenissen.flatMap(({ id, naar, tijdens }, index) => [
      ...verwijs(['gebeurtenissen', index], id, 'naar', naar, ids.knoop),
      ...verwijs(['gebeurtenissen', index], id, 'tijdens', tijdens, ids.hoofdstap),
    ]),
  ];
};

function idsVan(leden: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(leden.map(({ id }) => id));
}

function termijn(
  { id, termijn }: Deelstap,
  index: number,
  { ankers }: Werkproces,
  normen: ReadonlySet<string>,
): Bevinding[] {
  if (typeof termijn === 'string') return [];
  const plek = ['deelstappen', index, 'termijn'];
  if ('norm' in termijn) {
    return normen.has(termijn.norm)
      ? []
      : [inWerkproces(plek, controleTekst.bestaatNiet({ id, veld: 'norm', waarde: termijn.norm }))];
  }
  return ankers.some((anker) => anker.id === termijn.anker)
    ? []
    : [inWerkproces(plek, controleTekst.bestaatNiet({ id, veld: 'anker', waarde: termijn.anker }))];
}

/** A document stands at exactly one deelstap, so that it changes in one place. */
function documenten({ deelstappen, documenten: alle }: Werkproces): Bevinding[] {
  const bekend = idsVan(alle);
  const waar = new Map<string, string>();
  const bijStappen = deelstappen.flatMap((stap, index) =>
    (['in', 'uit'] as const).flatMap((veld) =>
      (stap[veld] ?? []).flatMap((document, plaats) => {
        const plek = ['deelstappen', index, veld, plaats];
        if (!bekend.has(document)) {
          return [
            inWerkproces(
              plek,
              controleTekst.bestaatNiet({ id: stap.id, veld: 'document', waarde: document }),
            ),
          ];
        }
        const eerder = waar.get(document);
        waar.set(document, stap.id);
        return eerder === undefined
          ? []
          : [
              inWerkproces(
                plek,
                controleTekst.documentTweeKeer({ document, eerste: eerder, tweede: stap.id }),
              ),
            ];
      }),
    ),
  );
  return [
    ...bijStappen,
    ...alle.flatMap(({ id, preferent, herkomst }, index) => {
      const plek = ['documenten', index];
      if (preferent === 'nee') return [];
      if (herkomst === undefined) return [inWerkproces(plek, controleTekst.geenHerkomst({ id }))];
      return waar.has(id) ? [] : [inWerkproces(plek, controleTekst.documentNergens({ document: id }))];
    }),
  ];
}
