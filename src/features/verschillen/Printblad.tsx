import { useLayoutEffect, useRef } from 'react';
import { toSvg } from '../../diagram/svg.ts';
import './printblad.css';
import type { MaakBlad } from './useBeeldblad.ts';

/** A3 lying without its margins, in px of 1/96 inch; printblad.css has the same in mm. */
const A3 = { soort: 'papier', breedte: 1504, hoogte: 1054 } as const;

/** One A3 sheet: the same drawing as the file, on the size of the paper. */
export function Printblad({ maakBlad }: { maakBlad: MaakBlad }) {
  const vak = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bron = toSvg(maakBlad({ metLijst: true }), A3);
    const { documentElement: tekening } = new DOMParser().parseFromString(bron, 'image/svg+xml');
    vak.current?.replaceChildren(tekening);
  }, [maakBlad]);
  return <div ref={vak} className="printblad" />;
}
