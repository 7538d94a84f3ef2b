import type { Vak } from '../../../diagram/indeling/vakken.ts';

/** Room around a step for its ring and its pill, in px. */
const RAND = 16;

/** What is out of sight comes to the middle, or no further than needed to see it. */
type Hoe = 'midden' | 'net';

/** Scrolls the boxes around the picture, never the page, until a place in it can be seen. `plek` in px of the layout. */
export function schuifInZicht(beeld: HTMLElement, plek: Vak, zoom: number, hoe: Hoe): void {
  for (const vak of toSchuifvakken(beeld)) {
    const [buiten, nul] = [vak.getBoundingClientRect(), beeld.getBoundingClientRect()];
    const { scrollPaddingLeft, scrollPaddingTop } = getComputedStyle(vak);
    const [links, boven] = [buiten.left + toPx(scrollPaddingLeft), buiten.top + toPx(scrollPaddingTop)];
    vak.scrollBy({
      left: tekort(nul.left + plek.x * zoom, plek.b * zoom, links, buiten.right, hoe),
      top: tekort(nul.top + plek.y * zoom, plek.h * zoom, boven, buiten.bottom, hoe),
    });
  }
}

/** Scrolls the boxes around the picture as far as something in it moved, in px of the screen. */
export function schuifMee(beeld: HTMLElement, verschoven: { x: number; y: number }): void {
  let { x, y } = verschoven;
  for (const vak of toSchuifvakken(beeld)) {
    const eerder = { x: vak.scrollLeft, y: vak.scrollTop };
    vak.scrollBy({ left: x, top: y });
    x -= vak.scrollLeft - eerder.x;
    y -= vak.scrollTop - eerder.y;
  }
}

function toSchuifvakken(beeld: HTMLElement): HTMLElement[] {
  const uit: HTMLElement[] = [];
  for (let vak = beeld.parentElement; vak && vak !== document.body; vak = vak.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(vak).overflow)) uit.push(vak);
  }
  return uit;
}

/** How far to scroll before `lengte` from `begin` lies between two edges; what is too long begins at the first. */
function tekort(begin: number, lengte: number, van: number, tot: number, hoe: Hoe): number {
  const [voor, na] = [begin - RAND - van, begin + lengte + RAND - tot];
  if (voor >= 0 && na <= 0) return 0;
  if (hoe === 'midden') return begin + lengte / 2 - (van + tot) / 2;
  return voor < 0 || na > voor ? voor : na;
}

/** `auto` counts as nothing. */
function toPx(maat: string): number {
  return Number.parseFloat(maat) || 0;
}
