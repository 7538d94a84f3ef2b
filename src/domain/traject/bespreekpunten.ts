import type { Vergelijking } from '../proces/vergelijking.ts';
import type { Scanlijst, Scanpunt, Thema } from '../scanlijst/scanlijst.ts';
import { toVerdeling, type Verschil } from '../wijziging/verschil.ts';
import { vraagtBesluit, type Wijziging, type WijzigingInGemeente } from '../wijziging/wijziging.ts';
import { toAntwoordgroepen } from './antwoordgroepen.ts';
import { isVan } from './besluitdeel.ts';
import { sleutel } from './sleutels.ts';
import type { Traject } from './traject.ts';

/**
 * How far the talk about a scanpunt is. `actie`: only something to find out or to write down, nothing to
 * decide. `informatie`: a difference that may stay, or facts that cannot be compared yet.
 */
export type Bespreekstand = 'open' | 'voorstel' | 'bevestigd' | 'actie' | 'informatie';

/** One scanpunt that the team walks through after the questions (uitgangspunt 16). */
export type Bespreekpunt = { scanpunt: Scanpunt; verdeling: Verschil; stand: Bespreekstand };

export type Bespreekinvoer = {
  scanlijst: Scanlijst;
  traject: Traject;
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  wijzigingen: readonly Wijziging[];
};

/** What is to be discussed, in printed order; what everybody does as preferred is left out. */
export function toBespreekpunten(invoer: Bespreekinvoer): Bespreekpunt[] {
  const perPunt = groepeerPerPunt(invoer.wijzigingen);
  return invoer.scanlijst.scanpunten.flatMap((scanpunt) => {
    const verdeling = toVerdeling(scanpunt, invoer.vergelijkingen);
    const stand = toBespreekstand(scanpunt, verdeling, perPunt.get(scanpunt.id) ?? [], invoer);
    return stand ? [{ scanpunt, verdeling, stand }] : [];
  });
}

function groepeerPerPunt(wijzigingen: readonly Wijziging[]): Map<string, Wijziging[]> {
  const uit = new Map<string, Wijziging[]>();
  for (const wijziging of wijzigingen) {
    if (wijziging.aanleiding.soort === 'eigen') continue;
    const { id } = wijziging.aanleiding.scanpunt;
    const rij = uit.get(id);
    if (rij) rij.push(wijziging);
    else uit.set(id, [wijziging]);
  }
  return uit;
}

function toBespreekstand(
  scanpunt: Scanpunt,
  verdeling: Verschil,
  wijzigingen: readonly Wijziging[],
  { traject, vergelijkingen }: Bespreekinvoer,
): Bespreekstand | undefined {
  const teBeslissen = wijzigingen.flatMap((wijziging) =>
    wijziging.gemeenten.filter((rij) => vraagtBesluit(wijziging, rij)),
  );
  if (teBeslissen.length > 0) return toBesluitstand(teBeslissen);
  if (verdeling.onbekend.length > 0) return 'actie';
  if (verdeling.anders.length > 0) return scanpunt.aard === 'beleidsvrijheid' ? undefined : 'informatie';
  const onvergelijkbaar = [...vergelijkingen].flatMap(([gemeente, { beoordelingen }]) =>
    beoordelingen.get(scanpunt.id)?.soort === 'nog-niet-te-vergelijken' ? [gemeente] : [],
  );
  return toAntwoordgroepen(traject, scanpunt.id, onvergelijkbaar).length > 1 ? 'informatie' : undefined;
}

function toBesluitstand(rijen: readonly WijzigingInGemeente[]): Bespreekstand {
  if (rijen.some(({ besluit }) => !besluit)) return 'open';
  return rijen.every(({ besluit }) => besluit?.bevestigd) ? 'bevestigd' : 'voorstel';
}

/** Actions of a scanpunt that stand in the list of changes by themselves. */
export function toActies(
  scanpunt: Scanpunt,
  wijzigingen: readonly Wijziging[],
): { soort: 'zoek-uit' | 'leg-vast'; gemeenten: readonly string[] }[] {
  return wijzigingen.flatMap((wijziging) => {
    const { soort } = wijziging.aanleiding;
    if (!isVan(wijziging, scanpunt.id) || (soort !== 'zoek-uit' && soort !== 'leg-vast')) return [];
    const gemeenten = wijziging.gemeenten.filter(({ geldt }) => geldt === 'geldt').map((rij) => rij.gemeente);
    return gemeenten.length === 0 ? [] : [{ soort, gemeenten }];
  });
}

/** The answers of one thema that every gemeente gives as preferred. */
export type GelijkThema = {
  thema: Thema;
  punten: readonly Scanpunt[];
  /** still to be confirmed, per gemeente */
  open: readonly { gemeente: string; scanpunt: string }[];
};

/** Per thema what is the same and as preferred everywhere; a thema without such answers is left out. */
export function toGelijkeThemas({ scanlijst, traject, vergelijkingen }: Bespreekinvoer): GelijkThema[] {
  const gemeenten = [...vergelijkingen];
  if (gemeenten.length === 0) return [];
  return scanlijst.themas.flatMap((thema) => {
    const punten = scanlijst.scanpunten.filter(
      (punt) =>
        punt.thema === thema.id &&
        gemeenten.every(([, { beoordelingen }]) => beoordelingen.get(punt.id)?.soort === 'zoals-preferent'),
    );
    if (punten.length === 0) return [];
    const open = punten.flatMap((punt) =>
      gemeenten.flatMap(([gemeente]) =>
        traject.bevestigd[sleutel(gemeente, punt.id)] ? [] : [{ gemeente, scanpunt: punt.id }],
      ),
    );
    return [{ thema, punten, open }];
  });
}
