import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { Adviesblad } from './Adviesblad.tsx';
import { Adviespaneel } from './Adviespaneel.tsx';
import { Antwoordenlijst } from './Antwoordenlijst.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Lezingen } from './Lezingen.tsx';
import type { Casusloop } from './useCasusloop.ts';
import { Vraagkaart } from './Vraagkaart.tsx';

/** A case: the question at the left, the advice at the right, and what was answered under the question. */
export function Proberen({ gelezen, loop }: { gelezen: GelezenRegel; loop: Casusloop }) {
  return (
    <>
      <div className="br-proberen">
        <div className="br-kolom">
          <Vraagkaart gelezen={gelezen} loop={loop} />
          <Antwoordenlijst gelezen={gelezen} loop={loop} />
        </div>
        <div className="br-kolom">
          <Adviespaneel gelezen={gelezen} loop={loop} />
          <Lezingen gelezen={gelezen} loop={loop} />
        </div>
      </div>
      {loop.tegenspraken.length === 0 && <Adviesblad gelezen={gelezen} loop={loop} vandaag={toDag(klok())} />}
    </>
  );
}
