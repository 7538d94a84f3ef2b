import type * as z from 'zod/mini';
import { Bedragen } from '../../domain/bedrag/bedragen.ts';
import { Wetsfeiten } from '../../domain/beleidsregel/wetsfeiten.ts';
import { Casusinhoud } from '../../domain/casus/casusinhoud.ts';
import { Werkproces } from '../../domain/proces/werkproces.ts';
import { Normenset } from '../../domain/scanlijst/normenset.ts';
import { Scanlijst } from '../../domain/scanlijst/scanlijst.ts';
import { Teaminhoud } from '../../domain/team/teaminhoud.ts';
import { Mijlpalenbestand } from '../../domain/voortgang/landelijkemijlpaal.ts';
import { Afvinkcriteria } from '../../domain/werkwijze/afvinkpunt.ts';
import { controleTekst } from '../../texts/controle.ts';
import { Bronnen } from '../bronnen.ts';
import { Pakket } from '../pakket.ts';
import { type Brondocument, leesBrondocument } from './Brondocument.ts';
import type { Bevinding, Controlefout, Inhoudsbestand } from './Controlefout.ts';
import { controleerAfvinken } from './controleerAfvinken.ts';
import { controleerBedragen } from './controleerBedragen.ts';
import { controleerBeeld } from './controleerBeeld.ts';
import { controleerBeleidsregels } from './controleerBeleidsregels.ts';
import { controleerCasussen } from './controleerCasussen.ts';
import { controleerEffecten } from './controleerEffecten.ts';
import { controleerHerkomst } from './controleerHerkomst.ts';
import { controleerIds } from './controleerIds.ts';
import { controleerKennis } from './controleerKennis.ts';
import { controleerKerncijfers } from './controleerKerncijfers.ts';
import { controleerMijlpalen } from './controleerMijlpalen.ts';
import { controleerNormen } from './controleerNormen.ts';
import { controleerStrijd } from './controleerStrijd.ts';
import { controleerStroom } from './controleerStroom.ts';
import { controleerTeam } from './controleerTeam.ts';
import { controleerVerwijzingen } from './controleerVerwijzingen.ts';
import { controleerVolgorde } from './controleerVolgorde.ts';
import { controleerVoorbeelden } from './controleerVoorbeelden.ts';
import { controleerVoorkeur } from './controleerVoorkeur.ts';
import { controleerWachten } from './controleerWachten.ts';
import { controleerWerkproces } from './controleerWerkproces.ts';
import { controleerWijzigingen } from './controleerWijzigingen.ts';
import { controleerWoorden } from './controleerWoorden.ts';
import { type Controle, PAKKETBESTAND, type Pakketdeel, type Pakketinhoud } from './Inhoud.ts';
import { leesBeleidsregels } from './leesBeleidsregels.ts';
import { leesKennis } from './leesKennis.ts';
import { leesVoorbeelden } from './leesVoorbeelden.ts';
import { leesVolgensSchema } from './leesVolgensSchema.ts';

const CONTROLES: readonly Controle[] = [
  controleerIds,
  controleerVolgorde,
  controleerVoorkeur,
  controleerWijzigingen,
  controleerWachten,
  controleerWerkproces,
  controleerBeeld,
  controleerStroom,
  controleerKerncijfers,
  controleerEffecten,
  controleerStrijd,
  controleerNormen,
  controleerTeam,
  controleerAfvinken,
  controleerBedragen,
  controleerCasussen,
  controleerMijlpalen,
  controleerBeleidsregels,
  controleerHerkomst,
  controleerWoorden,
  controleerVerwijzingen,
  controleerKennis,
  controleerVoorbeelden,
];

const SCHEMAS = {
  pakket: Pakket,
  scanlijst: Scanlijst,
  werkproces: Werkproces,
  normenset: Normenset,
  team: Teaminhoud,
  afvinken: Afvinkcriteria,
  mijlpalen: Mijlpalenbestand,
  bronnen: Bronnen,
  bedragen: Bedragen,
  casussen: Casusinhoud,
  wet: Wetsfeiten,
} satisfies { [D in Pakketdeel]: z.ZodMiniType<Pakketinhoud[D]> };

/**
 * Checks all content: each file by itself, and, when the package is readable, what the files say about
 * each other. The same files give the same list, ordered by file and line.
 */
export function controleerInhoud(bestanden: readonly Inhoudsbestand[]): Controlefout[] {
  const documenten = new Map<string, Brondocument>();
  const bevindingen: Bevinding[] = [];
  const delen: Partial<Record<Pakketdeel, unknown>> = {};

  for (const deel of Object.keys(SCHEMAS) as Pakketdeel[]) {
    const pad = PAKKETBESTAND[deel];
    const bestand = bestanden.find((kandidaat) => kandidaat.pad === pad);
    if (bestand === undefined) {
      bevindingen.push({ bestand: pad, plek: [], melding: controleTekst.bestandOntbreekt() });
      continue;
    }
    const document = leesBrondocument(bestand);
    documenten.set(pad, document);
    if (document.fouten.length > 0) continue;
    const gelezen = leesVolgensSchema<unknown>(SCHEMAS[deel], document.data, pad);
    if (gelezen.ok) delen[deel] = gelezen.waarde;
    else bevindingen.push(...gelezen.bevindingen);
  }
  const voorbeelden = leesVoorbeelden(bestanden);
  const kennis = leesKennis(bestanden);
  const beleidsregels = leesBeleidsregels(bestanden);
  for (const document of [...voorbeelden.documenten, ...kennis.documenten, ...beleidsregels.documenten])
    documenten.set(document.bestand, document);
  bevindingen.push(...voorbeelden.bevindingen, ...kennis.bevindingen, ...beleidsregels.bevindingen);

  if (isHeel(delen)) {
    const inhoud = {
      ...delen,
      voorbeelden: voorbeelden.goed,
      kennis: kennis.goed,
      beleidsregels: beleidsregels.goed,
    };
    bevindingen.push(...CONTROLES.flatMap((controle) => controle(inhoud)));
  }
  return [
    ...[...documenten.values()].flatMap(({ fouten }) => fouten),
    ...bevindingen.map(({ bestand, plek, melding }) => ({
      bestand,
      regel: documenten.get(bestand)?.regelVan(plek) ?? 1,
      melding,
    })),
  ].toSorted((links, rechts) => links.bestand.localeCompare(rechts.bestand) || links.regel - rechts.regel);
}

/** Every value passed its own schema before it was put in. */
function isHeel(delen: Partial<Record<Pakketdeel, unknown>>): delen is Pakketinhoud {
  return (Object.keys(SCHEMAS) as Pakketdeel[]).every((deel) => delen[deel] !== undefined);
}
