import type { ReactNode } from 'react';
import { type Aanwijzing, useIsAangewezen } from './aanwijzing.ts';

type AanwijsrijProps = {
  /** of the gemeente or the regio */
  code: string;
  aanwijzing: Aanwijzing;
  gekozen?: boolean;
  children: ReactNode;
};

/** A row that points at its place on the map, by pointer or focus, and lights up when the map points at it. */
export function Aanwijsrij({ code, aanwijzing, gekozen = false, children }: AanwijsrijProps) {
  const aan = useIsAangewezen(aanwijzing, code);
  const wijs = () => aanwijzing.wijs(code);
  const laatLos = () => aanwijzing.wijs(null);
  const klasse = [gekozen ? 'gekozen' : '', aan ? 'aangewezen' : ''].filter(Boolean).join(' ');
  return (
    <tr
      className={klasse || undefined}
      onPointerEnter={wijs}
      onPointerLeave={laatLos}
      onFocus={wijs}
      onBlur={laatLos}
    >
      {children}
    </tr>
  );
}
