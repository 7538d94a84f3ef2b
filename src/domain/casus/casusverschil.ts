import type { Casusloop, Moment } from './casusloop.ts';
import { toDagnummer } from './dagnummer.ts';

/** Days that the first payment of now is later; negative is earlier. */
export type Dagverschil =
  | { soort: 'bekend'; minimum: number; maximum: number }
  /** On both sides nobody knows the last day, for the same steps: only the first days lie beside each other. */
  | { soort: 'vroegst'; dagen: number }
  /** A step is unknown on one side only: a number of days would take it for nothing. */
  | { soort: 'niet-te-vergelijken'; huidig: Moment; voorkeur: Moment }
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
  const eerst = toDagnummer(huidig.vroegst) - toDagnummer(voorkeur.vroegst);
  if (huidig.uiterlijk !== null && voorkeur.uiterlijk !== null) {
    const laatst = toDagnummer(huidig.uiterlijk) - toDagnummer(voorkeur.uiterlijk);
    return { soort: 'bekend', minimum: Math.min(eerst, laatst), maximum: Math.max(eerst, laatst) };
  }
  return isEvenOnbekend(kanten)
    ? { soort: 'vroegst', dagen: eerst }
    : { soort: 'niet-te-vergelijken', huidig, voorkeur };
}

function isEvenOnbekend({ huidig, voorkeur }: Kanten): boolean {
  const nu = new Set(huidig.onbekend);
  return nu.size === voorkeur.onbekend.length && voorkeur.onbekend.every((stap) => nu.has(stap));
}
