import type { Antwoorden } from '../../scanlijst/antwoord.ts';
import type { Beoordelingen } from '../../scanlijst/beoordeling.ts';
import type { Procesgraaf } from '../procesgraaf.ts';
import type { Meetlat } from '../vergelijking.ts';
import { toNugraaf } from './nugraaf.ts';

/** The process of one gemeente as it would be now with these answers beside its own, by scanpunt. */
export type Nuproef = (aangenomen: Antwoorden) => Procesgraaf;

/** Builds every process that is asked for once: the figures of one gemeente try many of the same answers. */
export function maakNuproef(
  meetlat: Meetlat,
  { antwoorden, beoordelingen }: { antwoorden: Antwoorden; beoordelingen: Beoordelingen },
): Nuproef {
  const gebouwd = new Map<string, Procesgraaf>();
  return (aangenomen) => {
    const sleutel = JSON.stringify([...aangenomen]);
    let graaf = gebouwd.get(sleutel);
    if (!graaf) {
      graaf = toNugraaf(meetlat, {
        antwoorden: new Map([...antwoorden, ...aangenomen]),
        gezegd: beoordelingen,
      });
      gebouwd.set(sleutel, graaf);
    }
    return graaf;
  };
}
