import type { Vak } from '../../../diagram/vakken.ts';

/** Room around a step for its ring and its pill, in px. */
const RAND = 16;

/**
 * Scrolls the boxes around the picture, never the page, until a place in it can be seen; what was out of sight comes
 * to the middle. `plek` in px of the layout.
 */
export function schuifInZicht(beeld: HTMLElement, plek: Vak, zoom: number): void {
  for (let vak = beeld.parentElement; vak && vak !== document.body; vak = vak.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(vak).overflow)) schuif(vak, beeld, plek, zoom);
  }
}

function schuif(vak: HTMLElement, beeld: HTMLElement, { x, y, b, h }: Vak, zoom: number): void {
  const [buiten, nul] = [vak.getBoundingClientRect(), beeld.getBoundingClientRect()];
  const { scrollPaddingLeft, scrollPaddingTop } = getComputedStyle(vak);
  vak.scrollBy({
    left: tekort(nul.left + x * zoom, b * zoom, buiten.left + toPx(scrollPaddingLeft), buiten.right),
    top: tekort(nul.top + y * zoom, h * zoom, buiten.top + toPx(scrollPaddingTop), buiten.bottom),
  });
}

/** How far to scroll before `lengte` from `begin` lies between two edges: 0, or to the middle. */
function tekort(begin: number, lengte: number, van: number, tot: number): number {
  const past = begin - RAND >= van && begin + lengte + RAND <= tot;
  return past ? 0 : begin + lengte / 2 - (van + tot) / 2;
}

/** `auto` counts as nothing. */
function toPx(maat: string): number {
  return Number.parseFloat(maat) || 0;
}
