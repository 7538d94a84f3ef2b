import type { Casusloop, Moment } from './casusloop.ts';
import { toDagnummer } from './dagnummer.ts';

/** Days that the process of now is later; negative is earlier; `maximum` null = nobody knows. */
export type Dagverschil =
  | { soort: 'bekend'; minimum: number; maximum: number | null }
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

/** Lays two walks of the same casus beside each other: first day beside first day, last beside last. */
export function toCasusverschil({ huidig, voorkeur }: Kanten): Casusverschil {
  return {
    dagen: toDagverschil({ huidig: huidig.eersteBetaling, voorkeur: voorkeur.eersteBetaling }),
    formulieren: huidig.formulieren.length - voorkeur.formulieren.length,
    brieven: huidig.brieven.length - voorkeur.brieven.length,
    contacten: huidig.contacten - voorkeur.contacten,
  };
}

function toDagverschil({
  huidig,
  voorkeur,
}: {
  huidig: Moment | undefined;
  voorkeur: Moment | undefined;
}): Dagverschil {
  if (!huidig?.vroegst || !voorkeur?.vroegst) {
    const wie = huidig?.vroegst ? 'voorkeur' : voorkeur?.vroegst ? 'huidig' : 'beide';
    return { soort: 'geen-betaling', wie };
  }
  const eerst = toDagnummer(huidig.vroegst) - toDagnummer(voorkeur.vroegst);
  if (huidig.uiterlijk === null || voorkeur.uiterlijk === null) {
    return { soort: 'bekend', minimum: eerst, maximum: null };
  }
  const laatst = toDagnummer(huidig.uiterlijk) - toDagnummer(voorkeur.uiterlijk);
  return { soort: 'bekend', minimum: Math.min(eerst, laatst), maximum: Math.max(eerst, laatst) };
}
