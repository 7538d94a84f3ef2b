import type { PointerEvent } from 'react';

/** Dragging with the mouse on an empty place scrolls the box; touch and wheel scroll by themselves. */
export function dragScroll(event: PointerEvent<HTMLElement>): void {
  const vak = event.currentTarget;
  const opKnop = event.target instanceof Element && event.target.closest('button') !== null;
  if (event.pointerType !== 'mouse' || event.button !== 0 || opKnop) return;
  const begin = { left: vak.scrollLeft + event.clientX, top: vak.scrollTop + event.clientY };
  const stop = new AbortController();
  const luister = { signal: stop.signal };
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => vak.scrollTo({ left: begin.left - clientX, top: begin.top - clientY }),
    luister,
  );
  addEventListener('pointerup', () => stop.abort(), luister);
  addEventListener('pointercancel', () => stop.abort(), luister);
}
