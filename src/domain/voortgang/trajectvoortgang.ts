import type { Vergelijking } from '../proces/vergelijking.ts';
import { TRAJECTDELEN, type Traject } from '../traject/traject.ts';
import { toGemeenten } from '../traject/trajectgemeenten.ts';
import type { Wijziging } from '../wijziging/wijziging.ts';
import type { PreferenteWerkwijze } from '../werkwijze/preferenteWerkwijze.ts';
import { toAfvinkstand } from './afvinkstand.ts';
import { toGemeentestatus, toSinds } from './gemeentestatus.ts';
import { toVoorwaarden } from './voorwaarden.ts';
import type { Gemeentevoortgang, Trajectvoortgang } from './voortgangsbestand.ts';

/** What the programme may see of a traject; the same value feeds the file, the start list and the map. */
export function toTrajectvoortgang({
  werkwijze,
  traject,
  vergelijkingen,
  wijzigingen,
}: {
  werkwijze: PreferenteWerkwijze;
  traject: Traject;
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  wijzigingen: readonly Wijziging[];
}): Trajectvoortgang {
  const { scanlijst, afvinken } = werkwijze;
  const gemeenten = toGemeenten(traject).flatMap(({ code, naam }): Gemeentevoortgang[] => {
    const vergelijking = vergelijkingen.get(code);
    if (!vergelijking) return [];
    const context = { scanlijst, traject, gemeente: code, vergelijking, wijzigingen };
    const status = toGemeentestatus(context);
    const stand = toAfvinkstand({ ...context, criteria: afvinken });
    const { besluit, ingangsdatum } = stand;
    const isAf = besluit?.soort === 'afgevinkt';
    const [eerste] = toVoorwaarden(stand, wijzigingen, '');
    return [
      {
        code,
        naam,
        status,
        sinds: toSinds(traject, code, status),
        grond: isAf && besluit.rol === 'begeleider' ? 'bevestigd-door-begeleider' : 'zelf-opgegeven',
        onderVoorwaarde: isAf && besluit.onderVoorwaarde,
        voorwaardeTot: isAf && eerste ? eerste.geldigTot : null,
        ingangsdatum: ingangsdatum ?? null,
        criteriaversie: isAf ? besluit.criteriaversie : null,
        verschilt: toVerschilt(vergelijking),
      },
    ];
  });
  return {
    traject: traject.id,
    naam: traject.kenmerken.naam ?? '',
    voorbeeld: traject.kenmerken.voorbeeld ?? false,
    scanlijst: { id: scanlijst.id, versie: scanlijst.versie },
    stand: laatsteFeit(traject),
    gemeenten,
  };
}

function toVerschilt({ beoordelingen }: Vergelijking): Record<string, boolean> {
  return Object.fromEntries(
    [...beoordelingen].flatMap(([id, { soort }]) =>
      soort === 'anders' || soort === 'zoals-preferent' ? [[id, soort === 'anders']] : [],
    ),
  );
}

/** ISO time of the newest fact in the traject; empty when nothing was said. */
export function laatsteFeit(traject: Traject): string {
  let laatste = traject.kenmerken.gemaaktOp ?? '';
  for (const deel of TRAJECTDELEN) {
    for (const { op } of Object.values(traject[deel])) if (op > laatste) laatste = op;
  }
  for (const { op } of Object.values(traject.journaal)) if (op > laatste) laatste = op;
  return laatste;
}
