import type { Casusdeelsoort } from './casusinhoud.ts';
import type { Casusloop, Loopstap, Moment } from './casusloop.ts';
import { toDagnummer } from './dagnummer.ts';

/** Days that the first payment of now is later; negative is earlier. */
export type Dagverschil =
  /** However long the unknown steps take, the difference is never smaller or larger. null = there is no such end. */
  | { soort: 'bereik'; minimum: number; maximum: number }
  | { soort: 'bereik'; minimum: number; maximum: null }
  | { soort: 'bereik'; minimum: null; maximum: number }
  /** The same steps are unknown on both sides: first day beside first, last beside last (null = nobody knows it). */
  | { soort: 'randen'; vroegst: number; laatst: number | null }
  /** Both sides have no last day, for other steps: any difference can be. */
  | { soort: 'onbekend' }
  /** One of the two does not come to a payment. */
  | { soort: 'geen-betaling'; wie: 'huidig' | 'voorkeur' | 'beide' };

/** What the process of now costs more than the preferred one; every number can be negative. */
export type Casusverschil = {
  dagen: Dagverschil;
  formulieren: number;
  brieven: number;
  contacten: number;
};

type Kanten = { huidig: Casusloop; voorkeur: Casusloop };

/** Lays two walks of the same casus beside each other. */
export function toCasusverschil({ huidig, voorkeur }: Kanten): Casusverschil {
  return {
    dagen: toDagverschil({ huidig, voorkeur }),
    formulieren: huidig.formulieren.length - voorkeur.formulieren.length,
    brieven: huidig.brieven.length - voorkeur.brieven.length,
    contacten: huidig.contacten - voorkeur.contacten,
  };
}

function toDagverschil(kanten: Kanten): Dagverschil {
  const [huidig, voorkeur] = [kanten.huidig.eersteBetaling, kanten.voorkeur.eersteBetaling];
  if (!huidig?.vroegst || !voorkeur?.vroegst) {
    const wie = huidig?.vroegst ? 'voorkeur' : voorkeur?.vroegst ? 'huidig' : 'beide';
    return { soort: 'geen-betaling', wie };
  }
  if (isZelfdeWeg(kanten)) return { soort: 'bereik', minimum: 0, maximum: 0 };
  const [nu, straks] = [toDagen(huidig.vroegst, huidig), toDagen(voorkeur.vroegst, voorkeur)];
  if (isEvenOnbekend(kanten)) {
    const laatst = nu.laatst === null || straks.laatst === null ? null : nu.laatst - straks.laatst;
    return { soort: 'randen', vroegst: nu.eerst - straks.eerst, laatst };
  }
  // The later the preferred payment, the smaller the difference: each end is taken from the other end of that side.
  const maximum = nu.laatst === null ? null : nu.laatst - straks.eerst;
  if (straks.laatst !== null) return { soort: 'bereik', minimum: nu.eerst - straks.laatst, maximum };
  return maximum === null ? { soort: 'onbekend' } : { soort: 'bereik', minimum: null, maximum };
}

const toDagen = (vroegst: string, { uiterlijk }: Moment) => ({
  eerst: toDagnummer(vroegst),
  laatst: uiterlijk === null ? null : toDagnummer(uiterlijk),
});

/** Whether both wait for the same unknown steps, and for at least one. */
function isEvenOnbekend({ huidig, voorkeur }: Kanten): boolean {
  const nu = new Set(huidig.onbekend);
  return (
    nu.size > 0 && nu.size === voorkeur.onbekend.length && voorkeur.onbekend.every((stap) => nu.has(stap))
  );
}

/** The parts with the first payment. */
const NAAR_BETALING: ReadonlySet<Casusdeelsoort> = new Set(['aanvraag-meten', 'aanvraag-forfaitair']);

/** Whether both go the same way in the same terms: then what is unknown makes no difference at all. */
function isZelfdeWeg({ huidig, voorkeur }: Kanten): boolean {
  const daar = new Map(voorkeur.stappen.map((stap) => [stap.sleutel, stap]));
  const opWeg = ({ deel }: Loopstap) => NAAR_BETALING.has(deel);
  const nu = huidig.stappen.filter(opWeg);
  return (
    nu.length === voorkeur.stappen.filter(opWeg).length &&
    nu.every((stap) => {
      const ander = daar.get(stap.sleutel);
      return ander !== undefined && toSpoor(stap) === toSpoor(ander);
    })
  );
}

/** Everything that the day of a step follows from. */
const toSpoor = ({ telt, optioneel, na, moment, stap: { termijn } }: Loopstap) =>
  JSON.stringify([telt, optioneel, na, moment, termijn]);
