import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const STAP = 1.25;
const GROOTST = 3;

export type Zoom = {
  /** 1 is the size of the layout; below 1 only for a picture that is wider than its box */
  zoom: number;
  vergroot: (() => void) | undefined;
  verklein: (() => void) | undefined;
  /** the whole picture in its box; undefined when it fits already */
  pas: (() => void) | undefined;
};

/** Size of the picture in its box. What stood in the middle of the box stays there; of a whole picture, the begin. */
export function useZoom(vak: RefObject<HTMLElement | null>, breedte: number, vakbreedte: number): Zoom {
  const [gekozen, zetZoom] = useState(1);
  const passend = Math.min(1, vakbreedte / breedte);
  const zoom = Math.max(gekozen, passend);
  useMiddenBlijft(vak, zoom, passend);
  const zet = (nieuw: number) => () => zetZoom(Math.min(GROOTST, Math.max(passend, nieuw)));
  return {
    zoom,
    vergroot: zoom < GROOTST ? zet(zoom * STAP) : undefined,
    verklein: zoom > passend ? zet(zoom / STAP) : undefined,
    pas: zoom > passend ? zet(passend) : undefined,
  };
}

function useMiddenBlijft(vak: RefObject<HTMLElement | null>, zoom: number, passend: number): void {
  const vorige = useRef(zoom);
  useLayoutEffect(() => {
    const factor = zoom / vorige.current;
    const wasHeel = vorige.current <= passend;
    vorige.current = zoom;
    const element = vak.current;
    if (!element || factor === 1 || wasHeel) return;
    const [halfB, halfH] = [element.clientWidth / 2, element.clientHeight / 2];
    element.scrollTo({
      left: (element.scrollLeft + halfB) * factor - halfB,
      top: (element.scrollTop + halfH) * factor - halfH,
    });
  }, [vak, zoom, passend]);
}
