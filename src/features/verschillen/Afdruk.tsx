import { usePrinting } from '../../ui/usePrinting.ts';
import { Printblad } from './Printblad.tsx';
import type { MaakBlad } from './useBeeldblad.ts';

/** Makes the sheet when somebody prints, and takes it away afterwards. */
export function Afdruk({ maakBlad }: { maakBlad: MaakBlad }) {
  return usePrinting() ? <Printblad maakBlad={maakBlad} /> : null;
}
