import type { Meetlat, Vergelijking } from '../../domain/proces/vergelijking.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import type { Verschil } from '../../domain/wijziging/verschil.ts';
import { voorkeurInWoorden } from '../../texts/wijzigingen.ts';
import { type Nugroep, toNugroepen } from './nugroepen.ts';
import { type Procesregel, type Regelbron, toProcesregels } from './procesregels.ts';
import { woordenVanWerkwijze } from './woorden.ts';
import { maakVerschilzinnen } from './zinnen.ts';

/** What an explanation is made of: the comparisons of the chosen gemeenten, and the answers behind them. */
export type Uitlegbron = {
  meetlat: Meetlat;
  traject: Traject;
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  /** what `regels` tells of; absent: each of these gemeenten beside the preferente werkwijze */
  regelbron?: Regelbron;
};

/** Everything that one difference says about itself; the screen, the sentences and the print show the same. */
export type Verschiluitleg = {
  nummer: number;
  titel: string;
  /** how it goes now, who differs first */
  nu: readonly Nugroep[];
  voorkeur: string;
  /** nobody confirmed the preference yet */
  teBevestigen: boolean;
  /** what the employer notices when the gemeente works as preferred */
  werkgever: string;
  /** gemeente codes for which it holds */
  gemeenten: readonly string[];
  /** what changes in the process, with for each change all questions behind it */
  regels: readonly Procesregel[];
};

export function toVerschiluitleg(
  { scanpunt, anders }: Verschil,
  { meetlat, traject, vergelijkingen, regelbron = vergelijkingen }: Uitlegbron,
): Verschiluitleg {
  const { werkwijze, normen, raakvlakken } = meetlat;
  const { ankers } = werkwijze.werkproces;
  const zinVan = maakVerschilzinnen(woordenVanWerkwijze(werkwijze));
  return {
    nummer: scanpunt.nummer,
    titel: scanpunt.wijzigingen[0]?.titel ?? scanpunt.vraag,
    nu: toNugroepen(traject, scanpunt, vergelijkingen, ankers),
    voorkeur: voorkeurInWoorden(scanpunt, normen, ankers),
    teBevestigen: scanpunt.voorkeur.teBevestigen,
    werkgever: scanpunt.merktWerkgever,
    gemeenten: anders,
    regels: toProcesregels({ vergelijkingen: regelbron, raakvlakken, zinVan }, ({ oorzaken }) =>
      oorzaken.includes(scanpunt.id),
    ),
  };
}
