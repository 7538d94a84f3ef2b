import type { Vak } from '../../../diagram/vakken.ts';

/** Room around a step for its ring and its pill, in px. */
const RAND = 16;

/**
 * Scrolls the boxes around the picture, never the page, until a place in it can be seen; what was out of sight comes
 * to the middle. `plek` in px of the layout.
 */
export function schuifInZicht(beeld: HTMLElement, plek: Vak, zoom: number): void {
  for (const vak of toSchuifvakken(beeld)) schuif(vak, beeld, plek, zoom);
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
