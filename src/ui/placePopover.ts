const gap = 8;
const edge = 8;

type Place = { anchor: Element; popover: HTMLElement; align: 'start' | 'end' };

/** Puts an open or opening popover under its button, or above it when there is more room; sizes in px. */
export function placePopover({ anchor, popover, align }: Place) {
  const box = anchor.getBoundingClientRect();
  const below = window.innerHeight - box.bottom - gap - edge;
  const above = box.top - gap - edge;
  const upward = below < 240 && above > below;
  const { style } = popover;
  style.top = upward ? 'auto' : `${box.bottom + gap}px`;
  style.bottom = upward ? `${window.innerHeight - box.top + gap}px` : 'auto';
  style.maxHeight = `${Math.max(120, upward ? above : below)}px`;
  if (align === 'end') {
    style.left = 'auto';
    style.right = `min(${Math.max(edge, document.documentElement.clientWidth - box.right)}px, max(${edge}px, 100vw - var(--pop-w) - ${edge}px))`;
  } else {
    style.right = 'auto';
    style.left = `max(${edge}px, min(${box.left}px, 100vw - var(--pop-w) - ${edge}px))`;
  }
}
