import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import type { Maat } from '../../../diagram/maten.ts';
import { schema } from '../../../texts/schema.ts';
import { Deeltekening } from './Deeltekening.tsx';
import { Knooptekening } from './Knooptekening.tsx';
import { ARCERING } from './patroon.ts';
import { Stapknop } from './Stapknop.tsx';
import type { Schemaknoop } from './schemamodel.ts';

/** What is chosen of a step, or of a deelstap in it. */
export type Stapkeuze = {
  /** the one that tab reaches */
  actief: string | undefined;
  /** the one of which the detail is open */
  open: string | undefined;
  /** deelstappen of the chosen difference */
  gekozen: readonly string[];
};
export type Stapknoopdata = { knoop: Schemaknoop; maat: Maat; keuze: Stapkeuze };
export type Stapknoop = Node<Stapknoopdata, 'stap'>;

/** A step as a button: its sentence is its name, its drawing is decoration. Opened, its deelstappen are buttons too. */
export const StapknoopView = memo(function StapknoopView({ data }: NodeProps<Stapknoop>) {
  const { knoop, maat, keuze } = data;
  const { deel } = knoop;
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <Stapknop knoop={knoop} keuze={keuze}>
        <Knooptekening knoop={knoop} maat={maat} arcering={ARCERING} />
      </Stapknop>
      {deel && (
        <div className="dl" role="group" aria-label={schema.deelstappen(knoop.naam)} data-in={knoop.standen}>
          {deel.knopen.map((stap) => (
            <Stapknop key={stap.id} knoop={stap} keuze={keuze} in={knoop}>
              <Deeltekening knoop={stap} deel={deel} gekozen={isGekozen(keuze, stap.id)} />
            </Stapknop>
          ))}
        </div>
      )}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
});

function isGekozen({ open, gekozen }: Stapkeuze, id: string): boolean {
  return open === id || gekozen.includes(id);
}
