import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo, type ReactNode, use } from 'react';
import type { Maat } from '../../../diagram/maten.ts';
import { Knooptekening } from './Knooptekening.tsx';
import { ARCERING } from './patroon.ts';
import type { Schemaknoop } from './schemamodel.ts';
import { Standcontext } from './standcontext.ts';

export type Stapknoopdata = {
  knoop: Schemaknoop;
  maat: Maat;
  /** the one node that tab reaches */
  actief: boolean;
  open: boolean;
};
export type Stapknoop = Node<Stapknoopdata, 'stap'>;

/** A step as a button: its sentence is its name, its drawing is decoration. */
export const StapknoopView = memo(function StapknoopView({ data }: NodeProps<Stapknoop>) {
  const { knoop, maat } = data;
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <Stapknop {...data}>
        <svg
          width={knoop.b}
          height={knoop.h}
          viewBox={`${knoop.x} ${knoop.y} ${knoop.b} ${knoop.h}`}
          aria-hidden="true"
          focusable="false"
        >
          <Knooptekening knoop={knoop} maat={maat} arcering={ARCERING} />
        </svg>
      </Stapknop>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
});

/** Another view changes what comes next, so only the name: the drawing is passed in and stays as it is. */
function Stapknop({ knoop, actief, open, children }: Stapknoopdata & { children: ReactNode }) {
  const stand = use(Standcontext);
  return (
    <button
      type="button"
      className="kn"
      data-stap={knoop.id}
      data-in={knoop.standen}
      aria-label={`${knoop.zin} ${knoop.daarna[stand]}`.trim()}
      aria-expanded={open}
      tabIndex={actief ? 0 : -1}
    >
      {children}
    </button>
  );
}
