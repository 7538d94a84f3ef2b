import type { Beoordeeld } from '../proces/vergelijking.ts';
import { TRAJECTDELEN, type Traject } from '../traject/traject.ts';
import { toGemeenten } from '../traject/trajectgemeenten.ts';
import type { Wijziging } from '../wijziging/wijziging.ts';
import type { PreferenteWerkwijze } from '../werkwijze/preferenteWerkwijze.ts';
import { toAfvinkstand } from './afvinkstand.ts';
import { toGeblokkeerd } from './geblokkeerd.ts';
import { toGemeentestatus } from './gemeentestatus.ts';
import { type Gedateerd, toJournaalPerGemeente, toStatusverloop } from './statusverloop.ts';
import { toVoorwaarden } from './voorwaarden.ts';
import type { Gemeentevoortgang, Statusfeit, Trajectvoortgang } from './voortgangsbestand.ts';

/** What the programme may see of a traject; the same value feeds the file, the start list and the map. */
export function toTrajectvoortgang({
  werkwijze,
  traject,
  vergelijkingen,
  wijzigingen,
}: {
  werkwijze: Pick<PreferenteWerkwijze, 'scanlijst' | 'afvinken'>;
  traject: Traject;
  vergelijkingen: ReadonlyMap<string, Beoordeeld>;
  wijzigingen: readonly Wijziging[];
}): Trajectvoortgang {
  const { scanlijst, afvinken } = werkwijze;
  const journaal = toJournaalPerGemeente(traject);
  const gemeenten = toGemeenten(traject).flatMap(({ code, naam }): Gemeentevoortgang[] => {
    const vergelijking = vergelijkingen.get(code);
    if (!vergelijking) return [];
    const context = { scanlijst, traject, gemeente: code, vergelijking, wijzigingen };
    const status = toGemeentestatus(context);
    const stand = toAfvinkstand({ ...context, criteria: afvinken });
    const { besluit, ingangsdatum } = stand;
    const isAf = besluit?.soort === 'afgevinkt';
    const [eerste] = toVoorwaarden(stand, wijzigingen, '');
    const regels = journaal.get(code) ?? [];
    const verloop = toStatusverloop({ scanlijst, traject, gemeente: code, regels, status });
    return [
      {
        code,
        naam,
        status,
        sinds: verloop.at(-1)?.sinds ?? '',
        grond: isAf && besluit.rol === 'begeleider' ? 'bevestigd-door-begeleider' : 'zelf-opgegeven',
        onderVoorwaarde: isAf && besluit.onderVoorwaarde,
        voorwaardeTot: isAf && eerste ? eerste.geldigTot : null,
        ingangsdatum: ingangsdatum ?? null,
        criteriaversie: isAf ? besluit.criteriaversie : null,
        verschilt: toVerschilt(vergelijking),
        punten: Object.fromEntries(stand.punten.map((een) => [een.punt.id, een.stand])),
        geblokkeerd: toGeblokkeerd({ traject, gemeente: code, wijzigingen, regels }),
        eerder: verloop.slice(0, -1).map(toStatusfeit),
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

/** The role and the criteria of an earlier check-off are not in the journaal: the weakest ground, no version. */
function toStatusfeit(feit: Gedateerd): Statusfeit {
  return { ...feit, grond: 'zelf-opgegeven', criteriaversie: null };
}

function toVerschilt({ beoordelingen }: Beoordeeld): Record<string, boolean> {
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
