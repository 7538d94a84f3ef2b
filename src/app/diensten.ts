import { SCANLIJST } from '../content/versie.ts';
import { laadWerkwijze } from '../content/werkwijze.ts';
import type { Door, Traject } from '../domain/traject/traject.ts';
import type { PreferenteWerkwijze } from '../domain/werkwijze/preferenteWerkwijze.ts';
import { leesBrowserId } from '../platform/browserId.ts';
import { klok } from '../platform/klok.ts';
import { nieuwId } from '../platform/nieuwId.ts';
import { bewaakVerlaten } from '../platform/verlaten.ts';
import { type LandelijkeOpslag, maakLandelijkeOpslag } from '../storage/landelijkeOpslag.ts';
import { maakRegelOpslag, type RegelOpslag } from '../storage/regelOpslag.ts';
import type { Leesuitkomst } from '../storage/leesTrajectbestand.ts';
import { maakTrajectopslag } from '../storage/trajectopslag.ts';
import { type Afgeleid, maakAfleider } from '../store/afgeleid.ts';
import { maakTrajectStore, type TrajectStore } from '../store/trajectStore.ts';

/** The content with the one function that derives from it. */
export type Kern = { werkwijze: PreferenteWerkwijze; leidAf: (traject: Traject) => Afgeleid };

/** What the pages work with; made once, after the first screen stands there. */
export type Diensten = {
  store: TrajectStore;
  landelijk: LandelijkeOpslag;
  /** local rules that were read in */
  regels: RegelOpslag;
  /** reads a file without opening it */
  leesBestand: (bytes: Uint8Array) => Leesuitkomst;
  maxBestand: number;
  door: () => Door;
  /** Loads the content once; every later call gives the same. */
  laadKern: () => Promise<Kern>;
};

export function maakDiensten(): Diensten {
  let kern: Kern | undefined;
  let bezig: Promise<Kern> | undefined;
  const laadKern = () =>
    (bezig ??= laadWerkwijze().then(
      (werkwijze) => (kern = { werkwijze, leidAf: maakAfleider(werkwijze) }),
      (fout: unknown) => {
        // A failed download may succeed the next time.
        bezig = undefined;
        throw fout;
      },
    ));
  const door = () => ({ browser: leesBrowserId() });
  const opslag = maakTrajectopslag({
    scanlijst: SCANLIJST,
    nu: klok,
    nieuwId,
    vatSamen: (traject) => kern && toSamenvatting(kern.leidAf(traject)),
  });
  const store = maakTrajectStore({ opslag, klok, nieuwId, door });
  // On every page: the work is in this tab, whatever it shows.
  bewaakVerlaten(() => store.opdrachten.heeftWerkInGevaar());
  return {
    store,
    landelijk: maakLandelijkeOpslag(),
    regels: maakRegelOpslag(),
    leesBestand: (bytes) => opslag.leesBestand(bytes),
    maxBestand: opslag.maxBestand,
    door,
    laadKern,
  };
}

/** What the list of trajecten keeps of one: enough for the start page and the national stand. */
export type Samenvatting = {
  stappen: ReturnType<Afgeleid['stappen']>;
  voortgang: ReturnType<Afgeleid['voortgang']>;
};

function toSamenvatting(afgeleid: Afgeleid): Samenvatting {
  return { stappen: afgeleid.stappen(), voortgang: afgeleid.voortgang() };
}
