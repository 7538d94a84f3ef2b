import type { Banen } from './banen.ts';
import { isKnoop, type Lezing } from './lezing.ts';
import { ligtIn, type Vlak } from './leesTekening.ts';
import { elementenVan, elementVan, type Moddleelement } from './moddleElement.ts';

type Laan = { element: Moddleelement; pad: readonly string[]; isBlad: boolean };

/**
 * Which lane each node of a process stands in: the innermost that names it, else the one in which it is drawn.
 * Lanes that only hold other lanes become no lane of ours.
 */
export function verdeelBanen({
  houder,
  pad,
  banen,
  lezing,
  vlakken,
}: {
  houder: Moddleelement;
  pad: readonly string[];
  banen: Banen;
  lezing: Lezing;
  vlakken: ReadonlyMap<Moddleelement, Vlak>;
}): ReadonlyMap<Moddleelement, string> {
  const lanen = toLanen(houder, pad, lezing);
  const laanVan = new Map<Moddleelement, Moddleelement>();
  for (const { element } of lanen) {
    for (const knoop of elementenVan(element, 'flowNodeRef').filter(isKnoop)) laanVan.set(knoop, element);
  }
  const bladen = lanen.filter(({ isBlad }) => isBlad);
  for (const knoop of elementenVan(houder, 'flowElements').filter(isKnoop)) {
    const vlak = laanVan.has(knoop) ? undefined : vlakken.get(knoop);
    const laan = vlak && bladen.find(({ element }) => ligtInElement(vlak, element, vlakken));
    if (laan) laanVan.set(knoop, laan.element);
  }
  const gebruikt = new Set(laanVan.values());
  const ids = new Map<Moddleelement, string>();
  for (const laan of lanen) {
    if (!laan.isBlad && !gebruikt.has(laan.element)) continue;
    ids.set(laan.element, banen.voegToe(laan.element, lezing.naam(laan.element), laan.pad));
  }
  return new Map([...laanVan].map(([knoop, laan]) => [knoop, ids.get(laan) ?? '']));
}

function ligtInElement(vlak: Vlak, laan: Moddleelement, vlakken: ReadonlyMap<Moddleelement, Vlak>): boolean {
  const buiten = vlakken.get(laan);
  return buiten !== undefined && ligtIn(vlak, buiten);
}

/** All lanes in the order of the file, a lane before the lanes in it. Lanes can be nested as deep as a file likes. */
function toLanen(houder: Moddleelement, pad: readonly string[], lezing: Lezing): Laan[] {
  const uit: Laan[] = [];
  const stapel = elementenVan(houder, 'laneSets')
    .flatMap((set) => elementenVan(set, 'lanes'))
    .map((element) => ({ element, pad }))
    .toReversed();
  for (let laan = stapel.pop(); laan; laan = stapel.pop()) {
    const set = elementVan(laan.element, 'childLaneSet');
    const kinderen = set ? elementenVan(set, 'lanes') : [];
    uit.push({ ...laan, isBlad: kinderen.length === 0 });
    // Two names are enough to tell lanes apart, and keep a file of a million nested lanes readable.
    const binnen = [...laan.pad, lezing.naam(laan.element)].filter((naam) => naam !== '').slice(-2);
    stapel.push(...kinderen.map((element) => ({ element, pad: binnen })).toReversed());
  }
  return uit;
}
