import type { Procesverschil, ToOorzaken, Zijden } from './diffProces.ts';
import { type Processtap, type Procesgraaf, type Stapeigenschap, vind } from './procesgraaf.ts';

/** Steps that belong together where it is not one to one; ids as in the two processes that are compared. */
export type Groep = { huidig: readonly string[]; voorkeur: readonly string[] };

const EIGENSCHAPPEN = [
  'naam',
  'baan',
  'termijn',
  'documenten',
  'kanalen',
  'frequentie',
  'volgorde',
] as const satisfies readonly Stapeigenschap[];

/** Steps that are new, dropped, changed, split or merged. */
export function diffStappen(
  { huidig, voorkeur, toOorzaken }: Zijden,
  groepen: readonly Groep[],
): Procesverschil[] {
  const inGroepNu = new Set(groepen.flatMap((groep) => groep.huidig));
  const inGroepStraks = new Set(groepen.flatMap((groep) => groep.voorkeur));
  const uit: Procesverschil[] = [];
  for (const stap of Object.values(huidig.stappen)) {
    if (inGroepNu.has(stap.id)) continue;
    const doel = vind(voorkeur.stappen, stap.id);
    if (!doel) uit.push({ soort: 'stap-vervalt', stap, oorzaken: toOorzaken(`stap/${stap.id}`) });
    else if (doel !== stap) uit.push(...diffStap(stap, doel, toOorzaken));
  }
  for (const stap of Object.values(voorkeur.stappen)) {
    if (inGroepStraks.has(stap.id) || vind(huidig.stappen, stap.id)) continue;
    uit.push({ soort: 'stap-komt-erbij', stap, oorzaken: toOorzaken(`stap/${stap.id}`) });
  }
  return [...uit, ...groepen.map((groep) => diffGroep(groep, huidig, voorkeur))];
}

function diffStap(huidig: Processtap, voorkeur: Processtap, toOorzaken: ToOorzaken): Procesverschil[] {
  return EIGENSCHAPPEN.filter((e) => !zelfde(huidig[e], voorkeur[e])).map(
    (eigenschap) =>
      ({
        soort: 'stap-verandert',
        stap: huidig.id,
        eigenschap,
        huidig: huidig[eigenschap],
        voorkeur: voorkeur[eigenschap],
        oorzaken: toOorzaken(`stap/${huidig.id}/${eigenschap}`),
      }) as Procesverschil,
  );
}

/** A process with other ids did not come from answers: such a difference has no scanpunt behind it. */
function diffGroep(groep: Groep, huidig: Procesgraaf, voorkeur: Procesgraaf): Procesverschil {
  const nu = groep.huidig.map((id) => huidig.stappen[id] as Processtap);
  const straks = groep.voorkeur.map((id) => voorkeur.stappen[id] as Processtap);
  const [stap, tot] = [nu[0] as Processtap, straks[0] as Processtap];
  if (nu.length === 1) return { soort: 'stap-splitst', stap, in: straks, oorzaken: [] };
  if (straks.length === 1) return { soort: 'stappen-samen', stappen: nu, tot, oorzaken: [] };
  return { soort: 'stappen-anders-verdeeld', stappen: nu, in: straks, oorzaken: [] };
}

/** Equal by content; the values are strings, null, flat lists and flat term objects. */
function zelfde(a: Processtap[Stapeigenschap], b: Processtap[Stapeigenschap]): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const velden = Object.entries(a);
  const ander = b as unknown as Record<string, unknown>;
  return velden.length === Object.keys(b).length && velden.every(([k, v]) => ander[k] === v);
}
