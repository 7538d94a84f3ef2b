import { elementenVan, elementVan, is, type Moddleelement } from './moddleElement.ts';

/** A box of the drawing, in its own units. */
export type Vlak = { x: number; y: number; b: number; h: number };

/** Where the file draws its elements; only needed when lanes do not say what stands in them. */
export function leesTekening(wortel: Moddleelement): ReadonlyMap<Moddleelement, Vlak> {
  const vlakken = new Map<Moddleelement, Vlak>();
  for (const tekening of elementenVan(wortel, 'diagrams')) {
    const blad = elementVan(tekening, 'plane');
    for (const vorm of blad ? elementenVan(blad, 'planeElement') : []) {
      const element = elementVan(vorm, 'bpmnElement');
      const vlak = is(vorm, 'bpmndi:BPMNShape') ? toVlak(elementVan(vorm, 'bounds')) : undefined;
      if (element && vlak) vlakken.set(element, vlak);
    }
  }
  return vlakken;
}

function toVlak(grens: Moddleelement | undefined): Vlak | undefined {
  const [x, y, b, h] = ['x', 'y', 'width', 'height'].map((naam) => grens?.[naam]);
  const isGetal = (waarde: unknown): waarde is number =>
    typeof waarde === 'number' && Number.isFinite(waarde);
  return isGetal(x) && isGetal(y) && isGetal(b) && isGetal(h) ? { x, y, b, h } : undefined;
}

/** True when the middle of `binnen` lies in `buiten`. */
export function ligtIn(binnen: Vlak, buiten: Vlak): boolean {
  const x = binnen.x + binnen.b / 2;
  const y = binnen.y + binnen.h / 2;
  return x >= buiten.x && x <= buiten.x + buiten.b && y >= buiten.y && y <= buiten.y + buiten.h;
}
