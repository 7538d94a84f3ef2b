import type { Casusloop } from '../../domain/casus/casusloop.ts';
import type { Casuskant, Casuszin } from '../../export/casus/toCasusverslag.ts';
import type { Speeldag } from './Speelknoppen.tsx';

type Kant = { loop: Casusloop; groepen: Casuskant['groepen'] };

/** The days on which something begins, on one side or both, with what happens then. */
export function toSpeeldagen({ huidig, voorkeur }: { huidig: Kant; voorkeur: Kant }): Speeldag[] {
  const perDag = { huidig: groepeer(huidig), voorkeur: groepeer(voorkeur) };
  const dagen = [...new Set([...perDag.huidig.keys(), ...perDag.voorkeur.keys()])].toSorted();
  return dagen.map((dag) => ({
    dag,
    huidig: perDag.huidig.get(dag) ?? [],
    voorkeur: perDag.voorkeur.get(dag) ?? [],
  }));
}

function groepeer({ loop, groepen }: Kant): Map<string, Casuszin[]> {
  const zinVan = new Map(groepen.flatMap(({ zinnen }) => zinnen.map((zin) => [zin.sleutel, zin])));
  const perDag = new Map<string, Casuszin[]>();
  for (const { sleutel, moment } of loop.stappen) {
    const zin = zinVan.get(sleutel);
    if (moment.vroegst === null || !zin) continue;
    const rij = perDag.get(moment.vroegst);
    if (rij) rij.push(zin);
    else perDag.set(moment.vroegst, [zin]);
  }
  return perDag;
}
