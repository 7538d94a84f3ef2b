import { maatVoorBreedte } from '../../diagram/indeling.ts';
import { MAAT_PRESENTEREN, MAAT_SCHERM, type Maat } from '../../diagram/maten.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';

/** Height over width of the picture at screen size, nearly the same at every size. */
const VERHOUDING = 654 / 1192;
/** Width of the picture for a hall: its text is 23 px. */
const BREEDTE_PRESENTEREN = 1880;

/**
 * The size that fills the box without growing past its height. On a wide screen in a hall the picture keeps the
 * size for reading at 4 metres.
 */
export function toSchermmaat({
  werkproces,
  breedte,
  hoogte,
  presenteren,
}: {
  werkproces: Werkproces;
  /** px that are free */
  breedte: number;
  hoogte: number;
  presenteren: boolean;
}): Maat {
  if (presenteren && breedte >= BREEDTE_PRESENTEREN && breedte < BREEDTE_PRESENTEREN * 1.1)
    return MAAT_PRESENTEREN;
  const past = Math.min(breedte, hoogte / VERHOUDING);
  const maat = maatVoorBreedte({ werkproces, breedte: past });
  return maat.tekst === MAAT_SCHERM.tekst ? MAAT_SCHERM : maat;
}
