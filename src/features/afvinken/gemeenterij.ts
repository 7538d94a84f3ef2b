import { type Afvinkstand } from '../../domain/voortgang/afvinkstand.ts';
import { type OpenVoorwaarde, toVoorwaarden } from '../../domain/voortgang/voorwaarden.ts';
import type { Afgeleid } from '../../store/afgeleid.ts';
import { type Gemeentekaart, toGemeentekaart } from './gemeentekaart.ts';

/** Everything the screen shows of one gemeente. */
export type Gemeenterij = {
  code: string;
  naam: string;
  stand: Afvinkstand;
  voorwaarden: readonly OpenVoorwaarde[];
  kaart: Gemeentekaart;
};

/** The gemeenten of the traject in their order. @param vandaag YYYY-MM-DD */
export function toGemeenterijen(afgeleid: Afgeleid, vandaag: string): Gemeenterij[] {
  const standen = afgeleid.afvinkstanden();
  const wijzigingen = afgeleid.wijzigingen();
  return afgeleid.gemeenten.flatMap(({ code, naam }) => {
    const stand = standen.get(code);
    if (!stand) return [];
    const voorwaarden = toVoorwaarden(stand, wijzigingen, vandaag);
    return [{ code, naam, stand, voorwaarden, kaart: toGemeentekaart(stand, voorwaarden) }];
  });
}

/**
 * The gemeente that is open: the one in the address, else the first that can be checked off, else the one
 * with most points that is not checked off, else the first.
 */
export function kiesGemeente(
  rijen: readonly Gemeenterij[],
  gevraagd: string | undefined,
): Gemeenterij | undefined {
  return rijen.find(({ code }) => code === gevraagd) ?? volgende(rijen, undefined) ?? rijen[0];
}

/** The gemeente to go on with after `behalve`; undefined when all others are checked off. */
export function volgende(
  rijen: readonly Gemeenterij[],
  behalve: string | undefined,
): Gemeenterij | undefined {
  const over = rijen.filter(({ code, stand }) => code !== behalve && stand.besluit?.soort !== 'afgevinkt');
  return (
    over.find(({ kaart }) => kaart.soort === 'klaar') ??
    over.toSorted((a, b) => b.stand.inOrde - a.stand.inOrde)[0]
  );
}
