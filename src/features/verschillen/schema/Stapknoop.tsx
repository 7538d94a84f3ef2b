import { memo } from 'react';
import type { Maat } from '../../../diagram/maten.ts';
import { schema } from '../../../texts/schema.ts';
import { Deeltekening } from './Deeltekening.tsx';
import { Knooptekening } from './Knooptekening.tsx';
import type { Stapkeuze } from './stapkeuze.ts';
import { type Druk, Stapknop } from './Stapknop.tsx';
import type { Schemaknoop } from './schemamodel.ts';

type StapknoopProps = { knoop: Schemaknoop; maat: Maat; druk: Druk; keuze: Stapkeuze };

/** A step as a button: its sentence is its name, its drawing is decoration. Opened, its deelstappen are buttons too. */
export const Stapknoop = memo(function Stapknoop({ knoop, maat, druk, keuze }: StapknoopProps) {
  const { deel } = knoop;
  return (
    <>
      <Stapknop knoop={knoop} druk={druk} keuze={keuze}>
        <Knooptekening knoop={knoop} maat={maat} />
      </Stapknop>
      {deel && (
        <div
          className="dl"
          role="group"
          aria-label={schema.deelstappen(knoop.naam)}
          data-in={knoop.standen}
          style={{ left: knoop.x, top: knoop.y, width: knoop.b, height: knoop.h }}
        >
          {deel.knopen.map((stap) => (
            <Stapknop key={stap.id} knoop={stap} druk={druk} keuze={keuze} in={knoop}>
              <Deeltekening knoop={stap} deel={deel} gekozen={isGekozen(keuze, stap.id)} />
            </Stapknop>
          ))}
        </div>
      )}
    </>
  );
});

function isGekozen({ open, gekozen }: Stapkeuze, id: string): boolean {
  return open === id || gekozen.includes(id);
}
