import type { Procesverschil } from './diffProces.ts';
import { overgangsleutel } from './diffOvergangen.ts';
import type { Procesgraaf } from './procesgraaf.ts';

/**
 * Applies differences to the current process, which has the ids of the preferred one (`toGekoppeld`). With all
 * differences of `diffProces` the result is the preferred process (lines in another order, each once); a
 * property test holds us to that.
 * @throws Error when a difference names a part that the current process does not have
 */
export function pasVerschillenToe(huidig: Procesgraaf, verschillen: readonly Procesverschil[]): Procesgraaf {
  const uit: Bouw = {
    stappen: new Map(Object.entries(huidig.stappen)),
    poorten: new Map(Object.entries(huidig.poorten)),
    gebeurtenissen: new Map(Object.entries(huidig.gebeurtenissen)),
    overgangen: new Map(huidig.overgangen.map((overgang) => [overgangsleutel(overgang), overgang])),
  };
  for (const verschil of verschillen) pasToe(uit, verschil);
  return {
    stappen: Object.fromEntries(uit.stappen),
    poorten: Object.fromEntries(uit.poorten),
    gebeurtenissen: Object.fromEntries(uit.gebeurtenissen),
    overgangen: [...uit.overgangen.values()],
  };
}

type Bouw = {
  [D in 'stappen' | 'poorten' | 'gebeurtenissen']: Map<string, Procesgraaf[D][string]>;
} & { overgangen: Map<string, Procesgraaf['overgangen'][number]> };

function pasToe({ stappen, poorten, gebeurtenissen, overgangen }: Bouw, verschil: Procesverschil): void {
  switch (verschil.soort) {
    case 'stap-vervalt':
      stappen.delete(verschil.stap.id);
      return;
    case 'stap-komt-erbij':
      stappen.set(verschil.stap.id, verschil.stap);
      return;
    case 'stap-verandert':
      zet(stappen, verschil.stap, verschil.eigenschap, verschil.voorkeur);
      return;
    case 'stap-splitst':
      vervang(stappen, [verschil.stap], verschil.in);
      return;
    case 'stappen-samen':
      vervang(stappen, verschil.stappen, [verschil.tot]);
      return;
    case 'stappen-anders-verdeeld':
      vervang(stappen, verschil.stappen, verschil.in);
      return;
    case 'volgorde-verandert':
      return; // The lines carry the order.
    case 'poort-vervalt':
      poorten.delete(verschil.poort.id);
      return;
    case 'poort-komt-erbij':
      poorten.set(verschil.poort.id, verschil.poort);
      return;
    case 'poort-verandert':
      zet(poorten, verschil.poort, verschil.eigenschap, verschil.voorkeur);
      return;
    case 'route-verandert': {
      const routes = new Map(Object.entries(poorten.get(verschil.poort)?.routes ?? {}));
      if (verschil.voorkeur === null) routes.delete(verschil.onderwerp);
      else routes.set(verschil.onderwerp, verschil.voorkeur);
      zet(poorten, verschil.poort, 'routes', Object.fromEntries(routes));
      return;
    }
    case 'gebeurtenis-vervalt':
      gebeurtenissen.delete(verschil.gebeurtenis.id);
      return;
    case 'gebeurtenis-komt-erbij':
      gebeurtenissen.set(verschil.gebeurtenis.id, verschil.gebeurtenis);
      return;
    case 'gebeurtenis-verandert':
      zet(gebeurtenissen, verschil.gebeurtenis, verschil.eigenschap, verschil.voorkeur);
      return;
    case 'overgang-vervalt':
      overgangen.delete(overgangsleutel(verschil.overgang));
      return;
    case 'overgang-komt-erbij':
      overgangen.set(overgangsleutel(verschil.overgang), verschil.overgang);
      return;
    default:
      verschil satisfies never;
  }
}

/** Gives a part another value for one property; null = the part no longer has it. */
function zet<T extends { id: string }>(
  delen: Map<string, T>,
  id: string,
  eigenschap: keyof T & string,
  waarde: unknown,
): void {
  const deel = delen.get(id);
  if (!deel) throw new Error(`${id} bestaat niet in het huidige proces`);
  const nieuw = { ...deel, [eigenschap]: waarde };
  if (waarde === null && eigenschap === 'tijdens') delete nieuw[eigenschap];
  delen.set(id, nieuw);
}

function vervang<T extends { id: string }>(
  delen: Map<string, T>,
  van: readonly T[],
  door: readonly T[],
): void {
  for (const { id } of van) delen.delete(id);
  for (const deel of door) delen.set(deel.id, deel);
}
