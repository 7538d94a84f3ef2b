import { beginVan } from './dag.ts';
import { type Landelijkebron, PUBLICATIEBRON } from './landelijkebron.ts';
import type { Publicatie, Publicatielezing, Publicatierij } from './publicatie.ts';
import { HAND } from './toPublicatie.ts';
import type { Gemeentevoortgang, Statusfeit } from './voortgangsbestand.ts';

/** A day as the moment that stands in a traject: at noon, so that no time zone makes it another day. */
const opDag = (dag: string) => `${dag}T12:00:00.000Z`;

/**
 * A publication as sources, so that it is folded like any other. A newer file of the same traject wins; what was
 * set by hand is one source per gemeente.
 * @param bronnaam what the list of sources calls something that was set by hand elsewhere
 */
export function uitPublicatie({ bronnen, gemeenten }: Publicatie, bronnaam: string): Landelijkebron[] {
  return bronnen.flatMap((bron, plek): Landelijkebron[] => {
    const rijen = gemeenten.filter((rij) => rij.bron === plek);
    if (bron.id === HAND || bron.scanlijst === null) {
      return rijen.map(({ code, status, sinds, grond, kwartaal, eerder }) => ({
        id: `${PUBLICATIEBRON}${code}`,
        soort: 'hand',
        moment: opDag(bron.bericht),
        eerder: eerder.map(toStatusfeit),
        feit: {
          id: `publicatie-${code}`,
          code,
          status,
          datum: sinds,
          grond,
          bron: bronnaam,
          kwartaal,
          reden: null,
          vastgelegdOp: opDag(bron.bericht),
        },
      }));
    }
    return [
      {
        id: `${PUBLICATIEBRON}${bron.id}`,
        soort: 'bestand',
        // The beginning of the day: a file of the traject itself of that day comes first.
        moment: beginVan(bron.bericht),
        voortgang: {
          traject: bron.id,
          naam: bronnaam,
          voorbeeld: false,
          scanlijst: bron.scanlijst,
          stand: opDag(bron.bericht),
          gemeenten: rijen.map(toVoortgang),
        },
      },
    ];
  });
}

function toVoortgang(rij: Publicatierij): Gemeentevoortgang {
  const { code, naam, status, sinds, grond, onderVoorwaarde, voorwaardeTot, ingangsdatum, criteriaversie } =
    rij;
  return {
    code,
    naam,
    status,
    sinds: opDag(sinds),
    grond,
    onderVoorwaarde,
    voorwaardeTot,
    ingangsdatum,
    criteriaversie,
    verschilt: {},
    geblokkeerd: null,
    eerder: rij.eerder.map(toStatusfeit),
  };
}

function toStatusfeit({ onderVoorwaarde = false, ...feit }: Publicatierij['eerder'][number]): Statusfeit {
  return { ...feit, sinds: opDag(feit.sinds), onderVoorwaarde, criteriaversie: null };
}

/** Everything that counts: what this browser has and the stand that came with the site, when it can be read. */
export function metPublicatie(
  eigen: readonly Landelijkebron[],
  lezing: Publicatielezing,
  bronnaam: string,
): readonly Landelijkebron[] {
  return lezing.soort === 'ok' ? [...eigen, ...uitPublicatie(lezing.publicatie, bronnaam)] : eigen;
}
