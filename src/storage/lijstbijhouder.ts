import type { Trajectlijst, Trajectregel } from './trajectlijst.ts';

const RUST = 400;

/** Writes the row of an open traject some time after its last change. */
export type Lijstbijhouder = { plan(): void; klaar(): Promise<void>; regel(): Trajectregel };

export function maakLijstbijhouder(lijst: Trajectlijst, regel: () => Trajectregel): Lijstbijhouder {
  let klok: ReturnType<typeof setTimeout> | undefined;
  let vorige = '';
  let bezig: Promise<void> = Promise.resolve();

  async function schrijf(): Promise<void> {
    klok = undefined;
    const nieuw = regel();
    const tekst = JSON.stringify(nieuw);
    if (tekst === vorige) return;
    try {
      await lijst.zet(nieuw);
      vorige = tekst;
    } catch {
      // The list is rebuilt from the trajecten; a browser that keeps nothing is reported by the traject itself.
    }
  }

  return {
    plan() {
      clearTimeout(klok);
      klok = setTimeout(() => {
        bezig = schrijf();
      }, RUST);
    },
    async klaar() {
      if (klok !== undefined) {
        clearTimeout(klok);
        bezig = schrijf();
      }
      await bezig;
    },
    regel,
  };
}
