import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { Button } from '../../ui/Button.tsx';
import type { Casusloop } from './useCasusloop.ts';

/** Back to what was asked before; not there at the first question. */
export function Terugknop({ loop: { vorige, naar } }: { loop: Casusloop }) {
  return vorige === undefined ? (
    <span />
  ) : (
    <Button icon="arrowLeft" onClick={() => naar(vorige)}>
      {beleidsregelTekst.vraag.vorige}
    </Button>
  );
}
