import type { Traject } from '../domain/traject/traject.ts';
import type { Trajectbestand } from '../storage/leesTrajectbestand.ts';
import type { Openuitkomst } from '../storage/trajectopslag.ts';
import type { Trajectverbinding } from '../storage/trajectverbinding.ts';
import type { Bestandsuitkomst } from './trajectstaat.ts';

/** What opening a file needs of the store. */
export type Scherm = {
  /** the connection that is on screen */
  huidig: () => Trajectverbinding | null;
  verbind: (id: string) => Promise<Openuitkomst>;
  verbindNieuw: (inhoud: Traject | Trajectbestand) => Promise<Trajectverbinding>;
  /** puts a connection on screen */
  wissel: (nieuw: Trajectverbinding) => Promise<void>;
  /** for a connection that does not come on screen */
  laatLos: (verbinding: Trajectverbinding) => Promise<void>;
};

/** Merges a file into the traject with the same id when this browser has it; otherwise keeps it as a new one. */
export async function openGelezen(bestand: Trajectbestand, scherm: Scherm): Promise<Bestandsuitkomst> {
  const { id, opmerkingen } = bestand;
  const basis = { id, opmerkingen, onleesbaar: bestand.onleesbaar.length };
  const huidig = scherm.huidig();
  const isOpen = huidig?.id === id;
  const gevonden: Openuitkomst = isOpen ? { soort: 'open', verbinding: huidig } : await scherm.verbind(id);
  if (gevonden.soort === 'onleesbaar') return { soort: 'bewaarde-data-stuk', kopie: gevonden.kopie };
  if (gevonden.soort === 'mislukt' && gevonden.reden === 'geen-antwoord') {
    return { soort: 'browser-antwoordt-niet' };
  }
  if (gevonden.soort !== 'open') {
    await scherm.wissel(await scherm.verbindNieuw(bestand));
    return { soort: 'geopend', ...basis };
  }
  const bestaand = gevonden.verbinding;
  if (bestaand.alleenLezen || bestaand.isEldersVerwijderd()) {
    if (!isOpen) await scherm.laatLos(bestaand);
    return { soort: 'alleen-lezen' };
  }
  const verslag = bestaand.voegSamen(bestand);
  if (!isOpen) await scherm.wissel(bestaand);
  const isNieuw = verslag.nieuweAntwoorden + verslag.overig + verslag.botsingen.length > 0;
  return isNieuw ? { soort: 'samengevoegd', verslag, ...basis } : { soort: 'niets-nieuw', ...basis };
}
