import type { Beoordeeld } from '../proces/vergelijking.ts';
import { isAfgehandeld, telAfgehandeld, vragenVanLaag } from '../scanlijst/beantwoord.ts';
import type { Scanlijst, Scanpunt } from '../scanlijst/scanlijst.ts';
import { sleutel } from '../traject/sleutels.ts';
import type { Afvinkbesluit, Puntvinkje, Traject, Voorwaarde } from '../traject/traject.ts';
import type { Wijziging } from '../wijziging/wijziging.ts';
import type { Afvinkcriteria, Afvinkpunt } from '../werkwijze/afvinkpunt.ts';
import { type Blokkade, toAanvaardOnderVoorwaarde, toBlokkades } from './blokkades.ts';

/** One of the eight points for one gemeente. */
export type Puntstand = {
  punt: Afvinkpunt;
  stand: 'in-orde' | 'voorwaarde' | 'open';
  /** the answers suggest that a ticked point is met */
  voorstel: boolean;
  vinkje?: Puntvinkje;
  voorwaarde?: Voorwaarde;
};

/** Where a gemeente stands on the way to being checked off. */
export type Afvinkstand = {
  gemeente: string;
  punten: readonly Puntstand[];
  inOrde: number;
  blokkades: readonly Blokkade[];
  /** open core questions */
  vragenOpen: number;
  /** questions that can block and have no answer yet, in any layer: shown when one checks off, no condition */
  blokkerendOpen: readonly Scanpunt[];
  ingangsdatum?: string;
  eigenaar?: string;
  kanAfvinken: boolean;
  /** a point or a change is accepted until a day */
  onderVoorwaarde: boolean;
  besluit?: Afvinkbesluit;
};

export function toAfvinkstand({
  criteria,
  scanlijst,
  traject,
  gemeente,
  vergelijking,
  wijzigingen,
}: {
  criteria: Afvinkcriteria;
  scanlijst: Scanlijst;
  traject: Traject;
  gemeente: string;
  vergelijking: Beoordeeld;
  wijzigingen: readonly Wijziging[];
}): Afvinkstand {
  const kern = telAfgehandeld(vragenVanLaag(scanlijst, 'kern'), vergelijking.beoordelingen);
  const blokkades = toBlokkades(wijzigingen, gemeente);
  const blokkerendOpen = scanlijst.scanpunten.filter(
    ({ id, blokkeert }) => blokkeert === 'ja' && !isAfgehandeld(vergelijking.beoordelingen.get(id)),
  );
  const ingangsdatum = traject.ingangsdatums[gemeente]?.waarde;
  const eigenaar = traject.eigenaars[gemeente]?.waarde;
  const berekend: Readonly<Record<string, boolean>> = {
    scan: kern.gedaan === kern.totaal,
    aanpassingen: blokkades.length === 0 && kern.gedaan === kern.totaal,
    afvinken: ingangsdatum !== undefined && eigenaar !== undefined,
  };
  const punten = criteria.punten.map((punt): Puntstand => {
    const plek = sleutel(gemeente, punt.id);
    const vinkje = traject.vinkjes[plek]?.waarde;
    const voorwaarde = traject.voorwaarden[plek]?.waarde;
    const voldaan = punt.bepaling === 'berekend' ? berekend[punt.oplossenIn] === true : vinkje !== undefined;
    return {
      punt,
      stand: voldaan ? 'in-orde' : voorwaarde ? 'voorwaarde' : 'open',
      voorstel: isVoorstel(punt, vergelijking, wijzigingen, gemeente),
      ...(vinkje && { vinkje }),
      ...(voorwaarde && !voldaan && { voorwaarde }),
    };
  });
  const besluit = traject.afvinken[gemeente]?.waarde;
  return {
    gemeente,
    punten,
    inOrde: punten.filter(({ stand }) => stand !== 'open').length,
    blokkades,
    vragenOpen: kern.totaal - kern.gedaan,
    blokkerendOpen,
    ...(ingangsdatum !== undefined && { ingangsdatum }),
    ...(eigenaar !== undefined && { eigenaar }),
    kanAfvinken: punten.every(({ stand }) => stand !== 'open'),
    onderVoorwaarde:
      punten.some(({ stand }) => stand === 'voorwaarde') ||
      toAanvaardOnderVoorwaarde(wijzigingen, gemeente).length > 0,
    ...(besluit && { besluit }),
  };
}

/** Every scanpunt behind the point is as preferred, or its changes are done. */
function isVoorstel(
  { bepaling, scanpunten }: Afvinkpunt,
  { beoordelingen }: Beoordeeld,
  wijzigingen: readonly Wijziging[],
  gemeente: string,
): boolean {
  if (bepaling === 'berekend' || scanpunten.length === 0) return false;
  return scanpunten.every((id) => {
    const soort = beoordelingen.get(id)?.soort;
    if (soort === 'zoals-preferent' || soort === 'overgeslagen') return true;
    if (soort !== 'anders') return false;
    const rijen = wijzigingen
      .filter(({ aanleiding }) => aanleiding.soort === 'voorstel' && aanleiding.scanpunt.id === id)
      .flatMap(({ gemeenten }) => gemeenten.filter((rij) => rij.gemeente === gemeente));
    return rijen.length > 0 && rijen.every((rij) => rij.status.stand === 'klaar');
  });
}
