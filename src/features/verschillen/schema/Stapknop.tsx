import { type ReactNode, use } from 'react';
import { useGemeentenaam } from '../../../store/werkruimte.ts';
import { verschillen } from '../../../texts/verschillen.ts';
import type { Deelknoop } from './deelbeeld.ts';
import type { Stapkeuze } from './stapkeuze.ts';
import type { Schemaknoop } from './schemamodel.ts';
import { Standcontext } from './standcontext.ts';

/** What a press on a step does: it opens the step, or it chooses the difference that the step shows. */
export type Druk = 'opent' | 'kiest';

type StapknopProps = {
  knoop: Schemaknoop | Deelknoop;
  druk: Druk;
  keuze: Stapkeuze;
  /** the opened step that it stands in */
  in?: Schemaknoop;
  children: ReactNode;
};

/** The button of a step. Another view changes what comes next, so only its name: the drawing is passed in. */
export function Stapknop({ knoop, druk, keuze, in: buiten, children }: StapknopProps) {
  const stand = use(Standcontext);
  const naam = useGemeentenaam();
  const { id, x, y, b, h, voor } = knoop;
  return (
    <button
      type="button"
      className="kn"
      data-stap={id}
      data-in={knoop.standen}
      aria-label={`${knoop.zin} ${knoop.daarna[stand]}`.trim()}
      title={voor && verschillen.detail.geldtVoor(voor.map(naam))}
      {...(druk === 'opent'
        ? { 'aria-expanded': keuze.open === id }
        : { 'aria-pressed': keuze.gekozen.includes(id) })}
      tabIndex={keuze.actief === id ? 0 : -1}
      style={{ left: x - (buiten?.x ?? 0), top: y - (buiten?.y ?? 0), width: b, height: h }}
    >
      <svg width={b} height={h} viewBox={`${x} ${y} ${b} ${h}`} aria-hidden="true" focusable="false">
        {children}
      </svg>
    </button>
  );
}
