import type { Afvinkstand } from '../../domain/voortgang/afvinkstand.ts';
import type { OpenVoorwaarde } from '../../domain/voortgang/voorwaarden.ts';
import type { Afvinkpunt } from '../../domain/werkwijze/afvinkpunt.ts';

/** What the card of a gemeente says; `soort` also decides how its strand is drawn. */
export type Gemeentekaart =
  | { soort: 'afgevinkt'; op: string; tot: string | undefined }
  /** checked off, but a condition has ended or a point no longer holds */
  | { soort: 'kijk-opnieuw'; op: string; verlopen: string | undefined; open: readonly Afvinkpunt[] }
  | { soort: 'klaar'; onderVoorwaarde: boolean }
  | { soort: 'geblokkeerd'; reden: string; open: readonly Afvinkpunt[] }
  | { soort: 'bezig'; open: readonly Afvinkpunt[]; heropend: boolean };

/** @param voorwaarden of this gemeente, from toVoorwaarden */
export function toGemeentekaart(stand: Afvinkstand, voorwaarden: readonly OpenVoorwaarde[]): Gemeentekaart {
  const open = stand.punten.filter((rij) => rij.stand === 'open').map(({ punt }) => punt);
  const verlopen = voorwaarden.find((voorwaarde) => voorwaarde.verlopen)?.geldigTot;
  if (stand.besluit?.soort === 'afgevinkt') {
    const { op } = stand.besluit;
    return open.length > 0 || verlopen !== undefined
      ? { soort: 'kijk-opnieuw', op, verlopen, open }
      : {
          soort: 'afgevinkt',
          op,
          tot: stand.besluit.onderVoorwaarde ? voorwaarden[0]?.geldigTot : undefined,
        };
  }
  if (magAfvinken(stand, voorwaarden)) {
    return { soort: 'klaar', onderVoorwaarde: voorwaarden.length > 0 };
  }
  const nogOpen = [...open, ...verlopenPunten(stand, voorwaarden)];
  const blok = stand.blokkades.find(({ reden }) => reden === 'geblokkeerd');
  if (blok) return { soort: 'geblokkeerd', reden: blok.rij.status.reden ?? '', open: nogOpen };
  return { soort: 'bezig', open: nogOpen, heropend: stand.besluit?.soort === 'heropend' };
}

/** Points to look at again because a condition ended; an accepted change belongs to the point about changes. */
function verlopenPunten({ punten }: Afvinkstand, voorwaarden: readonly OpenVoorwaarde[]): Afvinkpunt[] {
  const verlopen = voorwaarden.filter((voorwaarde) => voorwaarde.verlopen);
  const ids = new Set(verlopen.flatMap((v) => (v.soort === 'punt' ? [v.punt.id] : [])));
  const ookWijziging = verlopen.some(({ soort }) => soort === 'wijziging');
  return punten
    .filter(
      ({ punt, stand }) =>
        stand !== 'open' && (ids.has(punt.id) || (ookWijziging && punt.oplossenIn === 'aanpassingen')),
    )
    .map(({ punt }) => punt);
}

/** All eight points are met or accepted until a day that has not passed. */
export function magAfvinken(stand: Afvinkstand, voorwaarden: readonly OpenVoorwaarde[]): boolean {
  return stand.kanAfvinken && voorwaarden.every(({ verlopen }) => !verlopen);
}

/** How many gemeenten are checked off, by hand (uitgangspunt 21). */
export function telAfgevinkt(standen: Iterable<Afvinkstand>): number {
  return [...standen].filter(({ besluit }) => besluit?.soort === 'afgevinkt').length;
}
