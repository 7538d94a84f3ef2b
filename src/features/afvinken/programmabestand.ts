import type { Trajectvoortgang } from '../../domain/voortgang/voortgangsbestand.ts';
import { toVoortgangsbestand } from '../../storage/voortgangsbestand.ts';
import { toBestandsnaam } from '../../store/bestandsnaam.ts';

/** Name and text of the voortgangsbestand. @param nu the moment of saving */
export function toProgrammabestand(voortgang: Trajectvoortgang, nu: Date): { naam: string; tekst: string } {
  return {
    naam: toBestandsnaam(voortgang.naam, nu).replace(/^traject_/, 'voortgang_'),
    tekst: toVoortgangsbestand(voortgang, nu.toISOString()),
  };
}
