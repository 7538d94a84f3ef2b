import type { Trajectverbinding } from '../storage/trajectverbinding.ts';

/** Connections that are off the screen and hold work that is nowhere but in this tab. */
export type Vasthouder = {
  /** Closes a connection once its work is on disk; one whose work is not goes on living here. */
  laatLos(verbinding: Trajectverbinding): Promise<void>;
  /** Hands over the connection of a traject, as it was; null when it is not here. */
  neem(id: string): Trajectverbinding | null;
  /** To call when a connection changed: closes one whose work reached the disk after all. */
  bekijk(verbinding: Trajectverbinding): void;
  /** There is work here that is neither on disk nor in a file. */
  heeftWerkInGevaar(): boolean;
};

export function maakVasthouder(): Vasthouder {
  /** `sluit`: it is being seen to whether the last work gets to the disk. */
  const vast = new Map<string, { verbinding: Trajectverbinding; fase: 'sluit' | 'blijft' }>();

  return {
    async laatLos(verbinding) {
      const houvast = { verbinding, fase: 'sluit' as 'sluit' | 'blijft' };
      vast.set(verbinding.id, houvast);
      await verbinding.klaar();
      // Meanwhile it may be on screen again.
      if (vast.get(verbinding.id) !== houvast) return;
      if (verbinding.isAlleenHier()) {
        houvast.fase = 'blijft';
        return;
      }
      vast.delete(verbinding.id);
      await verbinding.sluit();
    },

    neem(id) {
      const verbinding = vast.get(id)?.verbinding ?? null;
      vast.delete(id);
      return verbinding;
    },

    bekijk(verbinding) {
      const houvast = vast.get(verbinding.id);
      if (houvast?.verbinding !== verbinding || houvast.fase === 'sluit') return;
      if (verbinding.stand().stand !== 'bewaard') return;
      vast.delete(verbinding.id);
      void verbinding.sluit();
    },

    heeftWerkInGevaar: () =>
      [...vast.values()].some(({ verbinding }) => {
        const { stand, nietInBestand } = verbinding.stand();
        return nietInBestand && stand !== 'bewaard';
      }),
  };
}
