import type { Scanpunt } from '../scanlijst/scanlijst.ts';
import type { Besluit } from '../wijziging/besluit.ts';
import { type Besluitkeuze, besluitmogelijkheden } from '../wijziging/mogelijkheden.ts';
import { vraagtBesluit, type Wijziging } from '../wijziging/wijziging.ts';
import type { Wijzigingsplek } from './opdrachten/wijzigingen.ts';

/** The decision of some gemeenten on one scanpunt: it holds for every change that the scanpunt asks for. */
export type Besluitdeel = {
  mogelijkheden: readonly Besluitkeuze[];
  /** where the decision is written; empty = nothing to decide */
  plekken: readonly Wijzigingsplek[];
  /** the one decision that stands everywhere; with `verschilt` there is none */
  besluit: Besluit | undefined;
  stand: 'geen' | 'open' | 'verschilt' | 'voorstel' | 'bevestigd';
  /** `verschilt` only because some changes are undecided: what was decided is the same everywhere */
  deels: boolean;
};

/** Collects what these gemeenten have to decide on one scanpunt. */
export function toBesluitdeel({
  scanpunt,
  wijzigingen,
  gemeenten,
}: {
  scanpunt: Scanpunt;
  wijzigingen: readonly Wijziging[];
  gemeenten: readonly string[];
}): Besluitdeel {
  const rijen = wijzigingen.flatMap((wijziging) =>
    isVan(wijziging, scanpunt.id)
      ? wijziging.gemeenten
          .filter((rij) => gemeenten.includes(rij.gemeente) && vraagtBesluit(wijziging, rij))
          .map((rij) => ({ plek: { gemeente: rij.gemeente, wijziging: wijziging.id }, besluit: rij.besluit }))
      : [],
  );
  const besluiten = rijen.map(({ besluit }) => besluit);
  const [eerste] = besluiten;
  const gelijk = besluiten.every((besluit) => isZelfdeBesluit(besluit, eerste));
  return {
    mogelijkheden: besluitmogelijkheden(scanpunt),
    plekken: rijen.map(({ plek }) => plek),
    besluit: gelijk ? eerste : undefined,
    stand: toStand(besluiten, gelijk),
    deels: !gelijk && isDeels(besluiten),
  };
}

function toStand(besluiten: readonly (Besluit | undefined)[], gelijk: boolean): Besluitdeel['stand'] {
  if (besluiten.length === 0) return 'geen';
  if (besluiten.some((besluit) => !besluit)) return gelijk ? 'open' : 'verschilt';
  if (!gelijk) return 'verschilt';
  return besluiten.every((besluit) => besluit?.bevestigd) ? 'bevestigd' : 'voorstel';
}

function isDeels(besluiten: readonly (Besluit | undefined)[]): boolean {
  const genomen = besluiten.filter((besluit) => besluit !== undefined);
  return (
    genomen.length < besluiten.length && genomen.every((besluit) => isZelfdeBesluit(besluit, genomen[0]))
  );
}

/** Whether a change comes from this scanpunt. */
export function isVan({ aanleiding }: Wijziging, scanpunt: string): boolean {
  return aanleiding.soort !== 'eigen' && aanleiding.scanpunt.id === scanpunt;
}

/** Same choice, reason and end day; whether somebody confirmed it does not matter. */
function isZelfdeBesluit(a: Besluit | undefined, b: Besluit | undefined): boolean {
  return a?.keuze === b?.keuze && (a?.reden ?? '') === (b?.reden ?? '') && a?.tot === b?.tot;
}
