import type { Koppeling } from './koppeling.ts';
import { type Procesgraaf, vind } from './procesgraaf.ts';

/** The current process with the ids of the preferred one, and per old id its new one (every id of `graaf`). */
export type Gekoppeld = { graaf: Procesgraaf; nieuweIds: ReadonlyMap<string, string> };

/**
 * Gives the steps of the current process the ids of the steps that they are in the preferred one. Of several
 * steps the first takes the place of the first; the others keep their own id. A part without a counterpart
 * keeps its id too, unless that means something else in the preferred process: then it gets a free one.
 * Gateways and events have a counterpart when they have the same id. Ids are unique within a process.
 * @throws Error when a koppeling names a step that is not there, or names one twice, or when the current
 * process was built from answers: that one has the ids of the preferred process already
 */
export function toGekoppeld({
  huidig,
  voorkeur,
  koppelingen,
}: {
  huidig: Procesgraaf;
  voorkeur: Procesgraaf;
  koppelingen: readonly Koppeling[];
}): Gekoppeld {
  if (huidig.oorzaken) throw new Error('een proces uit antwoorden heeft geen koppelingen nodig');
  controleer(koppelingen, huidig, 'huidig');
  controleer(koppelingen, voorkeur, 'voorkeur');
  const nieuweIds = toNieuweIds(huidig, voorkeur, koppelingen);
  return { graaf: hernoem(huidig, nieuweIds), nieuweIds };
}

/** The same process under other ids; new ids are unique too. */
export function hernoem(graaf: Procesgraaf, nieuweIds: ReadonlyMap<string, string>): Procesgraaf {
  const nieuw = (id: string) => nieuweIds.get(id) ?? id;
  const herbenoem = <T extends { id: string }>(delen: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.values(delen).map((deel) => [nieuw(deel.id), { ...deel, id: nieuw(deel.id) }]));
  const gebeurtenissen = herbenoem(graaf.gebeurtenissen);
  for (const gebeurtenis of Object.values(gebeurtenissen)) {
    if (gebeurtenis.tijdens !== undefined) gebeurtenis.tijdens = nieuw(gebeurtenis.tijdens);
  }
  return {
    stappen: herbenoem(graaf.stappen),
    poorten: herbenoem(graaf.poorten),
    gebeurtenissen,
    overgangen: graaf.overgangen.map((o) => ({ ...o, van: nieuw(o.van), naar: nieuw(o.naar) })),
  };
}

function controleer(
  koppelingen: readonly Koppeling[],
  graaf: Procesgraaf,
  zijde: 'huidig' | 'voorkeur',
): void {
  const gezien = new Set<string>();
  for (const id of koppelingen.flatMap((koppeling) => koppeling[zijde])) {
    if (!vind(graaf.stappen, id)) throw new Error(`koppeling met onbekende stap ${id} (${zijde})`);
    if (gezien.has(id)) throw new Error(`stap ${id} (${zijde}) staat in twee koppelingen`);
    gezien.add(id);
  }
}

function toNieuweIds(
  huidig: Procesgraaf,
  voorkeur: Procesgraaf,
  koppelingen: readonly Koppeling[],
): Map<string, string> {
  const nieuweIds = new Map<string, string>();
  for (const { huidig: nu, voorkeur: straks } of koppelingen) {
    if (nu[0] !== undefined && straks[0] !== undefined) nieuweIds.set(nu[0], straks[0]);
  }
  for (const id of Object.keys(huidig.poorten)) if (vind(voorkeur.poorten, id)) nieuweIds.set(id, id);
  for (const id of Object.keys(huidig.gebeurtenissen)) {
    if (vind(voorkeur.gebeurtenissen, id)) nieuweIds.set(id, id);
  }
  const bezet = new Set([...toIds(voorkeur), ...nieuweIds.values()]);
  for (const id of toIds(huidig)) {
    if (nieuweIds.has(id)) continue;
    let vrij = id;
    while (bezet.has(vrij)) vrij = `nu:${vrij}`;
    bezet.add(vrij);
    nieuweIds.set(id, vrij);
  }
  return nieuweIds;
}

const toIds = ({ stappen, poorten, gebeurtenissen }: Procesgraaf): string[] => [
  ...Object.keys(stappen),
  ...Object.keys(poorten),
  ...Object.keys(gebeurtenissen),
];
