import type { Antwoord } from '../scanlijst/antwoord.ts';
import { beoordeel } from '../scanlijst/beoordeling.ts';
import type { Scanpunt } from '../scanlijst/scanlijst.ts';
import { diffProces, type Procesverschil } from './diffProces.ts';
import { toHuidigProces } from './huidigProces.ts';
import type { Meetlat } from './vergelijking.ts';

export type Antwoordproef = (scanpunt: Scanpunt, antwoord: Antwoord) => readonly Procesverschil[];

/**
 * What one answer does to the process when nothing else is answered; lines follow from the rest and are left out.
 * An answer that was tried before is remembered.
 */
export function maakAntwoordproef(meetlat: Meetlat): Antwoordproef {
  const beproef = maakProef(meetlat);
  const bekend = new Map<string, readonly Procesverschil[]>();
  return (scanpunt, antwoord) => {
    const sleutel = JSON.stringify([scanpunt.id, antwoord]);
    const eerder = bekend.get(sleutel);
    if (eerder) return eerder;
    const verschillen = beproef(scanpunt, antwoord);
    bekend.set(sleutel, verschillen);
    return verschillen;
  };
}

function maakProef({ werkwijze, voorkeur, normen }: Meetlat): Antwoordproef {
  return (scanpunt, antwoord) => {
    const beoordeling = beoordeel({ scanpunt, antwoord, normen });
    if (!('afwijkingen' in beoordeling) || beoordeling.afwijkingen.every((a) => a.effecten.length === 0))
      return [];
    const beoordelingen = new Map([[scanpunt.id, beoordeling]]);
    const huidig = toHuidigProces({ voorkeur, werkproces: werkwijze.werkproces, beoordelingen });
    return diffProces({ huidig, voorkeur }).filter(
      ({ soort }) => soort !== 'overgang-vervalt' && soort !== 'overgang-komt-erbij',
    );
  };
}
