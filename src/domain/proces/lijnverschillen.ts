import type { Procesverschil } from './diffProces.ts';
import type { Overgang } from './werkproces.ts';

/** Where a line leads, and under which label. */
export type Doel = { naar: string; label: string | undefined };

/**
 * Which parts follow on a part now and then; one of the lists can be empty. Unchanged lines are not in it.
 * `oorzaken`: the scanpunten behind these lines, as far as known.
 */
export type Lijnverschil = {
  van: string;
  huidig: readonly Doel[];
  voorkeur: readonly Doel[];
  oorzaken: readonly string[];
};

/**
 * The lines that differ and that no other difference explains. A line is explained when it goes to or from a
 * part that is new, dropped, moved, split or merged, or when it joins what such a part stood between.
 */
export function toLijnverschillen(verschillen: readonly Procesverschil[]): Lijnverschil[] {
  const verklaard = new Set(verschillen.flatMap(toDelen));
  const weg = verschillen.flatMap((v) => (v.soort === 'overgang-vervalt' ? [v] : []));
  const erbij = verschillen.flatMap((v) => (v.soort === 'overgang-komt-erbij' ? [v] : []));
  const over = (lijnen: readonly Veranderdelijn[], andere: readonly Veranderdelijn[]) => {
    const langs = toBruggen(
      andere.map(({ overgang }) => overgang),
      verklaard,
    );
    return lijnen.filter(
      ({ overgang: { van, naar } }) => !verklaard.has(van) && !verklaard.has(naar) && !langs(van).has(naar),
    );
  };
  const perBegin = new Map<
    string,
    { van: string; huidig: Doel[]; voorkeur: Doel[]; oorzaken: Set<string> }
  >();
  const zet = (zijde: 'huidig' | 'voorkeur', { overgang, oorzaken }: Veranderdelijn) => {
    const { van, naar, label } = overgang;
    const lijnen = perBegin.get(van) ?? { van, huidig: [], voorkeur: [], oorzaken: new Set() };
    lijnen[zijde].push({ naar, label });
    for (const punt of oorzaken) lijnen.oorzaken.add(punt);
    perBegin.set(van, lijnen);
  };
  for (const lijn of over(weg, erbij)) zet('huidig', lijn);
  for (const lijn of over(erbij, weg)) zet('voorkeur', lijn);
  return [...perBegin.values()].map((lijnen) => ({ ...lijnen, oorzaken: [...lijnen.oorzaken] }));
}

type Veranderdelijn = Extract<Procesverschil, { soort: 'overgang-vervalt' | 'overgang-komt-erbij' }>;

/** Ids of the parts whose own difference already says that their lines change. */
function toDelen(verschil: Procesverschil): string[] {
  switch (verschil.soort) {
    case 'stap-vervalt':
    case 'stap-komt-erbij':
      return [verschil.stap.id];
    case 'stap-splitst':
      return [verschil.stap, ...verschil.in].map(({ id }) => id);
    case 'stappen-samen':
      return [...verschil.stappen, verschil.tot].map(({ id }) => id);
    case 'stappen-anders-verdeeld':
      return [...verschil.stappen, ...verschil.in].map(({ id }) => id);
    case 'volgorde-verandert':
      return [verschil.stap];
    case 'poort-vervalt':
    case 'poort-komt-erbij':
      return [verschil.poort.id];
    case 'gebeurtenis-vervalt':
    case 'gebeurtenis-komt-erbij':
      return [verschil.gebeurtenis.id];
    case 'stap-verandert':
    case 'poort-verandert':
    case 'route-verandert':
    case 'gebeurtenis-verandert':
    case 'overgang-vervalt':
    case 'overgang-komt-erbij':
      return [];
    default:
      return verschil satisfies never;
  }
}

/** From a part along the lines of the other process to every part behind one or more explained ones. */
function toBruggen(
  lijnen: readonly Overgang[],
  verklaard: ReadonlySet<string>,
): (van: string) => ReadonlySet<string> {
  const verder = new Map<string, string[]>();
  for (const { van, naar } of lijnen) verder.set(van, [...(verder.get(van) ?? []), naar]);
  const bekend = new Map<string, ReadonlySet<string>>();
  return (begin) => {
    const eerder = bekend.get(begin);
    if (eerder) return eerder;
    const bereikt = new Set<string>();
    const stapel = (verder.get(begin) ?? []).filter((id) => verklaard.has(id));
    const gezien = new Set(stapel);
    for (let deel = stapel.pop(); deel !== undefined; deel = stapel.pop()) {
      for (const naar of verder.get(deel) ?? []) {
        if (!verklaard.has(naar)) bereikt.add(naar);
        else if (!gezien.has(naar)) stapel.push(naar);
        gezien.add(naar);
      }
    }
    bekend.set(begin, bereikt);
    return bereikt;
  };
}
