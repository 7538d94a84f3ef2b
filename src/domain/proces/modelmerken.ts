import type { Procesverschil } from './diffProces.ts';
import { getekendBij, type Merk, type Raakvlakken } from './merken.ts';
import { type Procesgraaf, vind } from './procesgraaf.ts';
import type { Meetlat } from './vergelijking.ts';

/** Mark of a drawn part beside the preferred process, and the differences behind it; a name is only information. */
export type Modelmerk = { merk: Merk; verschillen: readonly Procesverschil[] };

/**
 * Marks from a model. `komt-erbij`: the model does not have the step; `onbekend`: the model does not say whether it
 * has it; `blijft`: it has it, in what the model says.
 */
export function toModelmerken({
  niveau,
  procesverschillen,
  huidig,
  voorkeur,
  meetlat,
}: {
  niveau: 'deelstap' | 'hoofdstap';
  procesverschillen: readonly Procesverschil[];
  huidig: Procesgraaf;
  voorkeur: Procesgraaf;
  meetlat: Meetlat;
}): Map<string, Modelmerk> {
  const { raakvlakken, werkwijze } = meetlat;
  const bij = new Map<string, Procesverschil[]>();
  for (const verschil of procesverschillen) {
    const id = getekendBijModel(verschil, raakvlakken);
    if (id !== undefined) bij.set(id, [...(bij.get(id) ?? []), verschil]);
  }
  const merken = new Map<string, Modelmerk>();
  for (const { id } of werkwijze.werkproces.hoofdstappen) {
    const verschillen = bij.get(id) ?? [];
    const delen = niveau === 'hoofdstap' ? [id] : (raakvlakken.deelstappen.get(id) ?? []);
    merken.set(id, { merk: toStapmerk(verschillen, delen, huidig), verschillen });
  }
  for (const id of Object.keys(voorkeur.poorten)) {
    const verschillen = bij.get(id) ?? [];
    const nieuw = verschillen.some(({ soort }) => soort === 'poort-komt-erbij');
    const merk = nieuw ? 'komt-erbij' : toVeranderd(verschillen);
    merken.set(id, { merk: nieuw || vind(huidig.poorten, id) ? merk : 'onbekend', verschillen });
  }
  for (const [id, verschillen] of bij) {
    if (!merken.has(id)) merken.set(id, { merk: 'vervalt', verschillen });
  }
  return merken;
}

/** As `getekendBij`; beside a model a step that falls away is drawn on its own, also one that we know. */
export function getekendBijModel(verschil: Procesverschil, raakvlakken: Raakvlakken): string | undefined {
  return verschil.soort === 'stap-vervalt' ? verschil.stap.id : getekendBij(verschil, raakvlakken);
}

/** A step of which every part is new comes in; one of which no part is there and nothing is said is unknown. */
function toStapmerk(
  verschillen: readonly Procesverschil[],
  delen: readonly string[],
  { stappen }: Procesgraaf,
): Merk {
  const nieuw = verschillen.filter(({ soort }) => soort === 'stap-komt-erbij').length;
  if (nieuw > 0 && nieuw === delen.length && nieuw === verschillen.length) return 'komt-erbij';
  if (verschillen.length === 0 && !delen.some((id) => vind(stappen, id))) return 'onbekend';
  return toVeranderd(verschillen);
}

const toVeranderd = (verschillen: readonly Procesverschil[]): Merk =>
  verschillen.every((v) => v.soort === 'stap-verandert' && v.eigenschap === 'naam') ? 'blijft' : 'verandert';
