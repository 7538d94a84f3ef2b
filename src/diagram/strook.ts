import type { Merk } from '../domain/proces/merken.ts';
import type { Werkproces } from '../domain/proces/werkproces.ts';
import { schema } from '../texts/schema.ts';
import { toBeeld } from './beeld.ts';
import type { Lijnmerk, Merken } from './beeld.ts';
import type { Fasevak } from './indeling/fasevakken.ts';
import { toIndeling, type Zichtbaar } from './indeling.ts';
import { MAAT_SCHERM } from './maten.ts';
import type { Maat } from './maten.ts';
import type { Vak } from './indeling/vakken.ts';

export type Strookknoop = Vak & { id: string; merk: Merk; hier: boolean };
/** The mini picture under a question: no text, one node stands out. */
export type Strook = {
  breedte: number;
  hoogte: number;
  fasen: (Fasevak & { hier: boolean })[];
  /** y of the thin line in the middle of each row. */
  rijen: number[];
  knopen: Strookknoop[];
  lijnen: { id: string; svgPad: string; merk: Lijnmerk }[];
  zin: string;
};

const MAAT_STROOK: Maat = {
  ...MAAT_SCHERM,
  naam: 'berekend',
  knoopB: 100,
  knoopH: 7,
  poortH: 7,
  rand: 11,
  spoor: 4,
  goot: 34,
  margeLinks: 18,
  margeRechts: 18,
  baannaam: 0,
  kop: 26,
  margeBoven: 2,
  margeOnder: 3,
  rijAfstand: 3,
  poortAfstand: 2,
  pijl: 1,
  bocht: 3,
  ring: 2,
  hoekKnoop: 2,
};

/** The same geometry as the big picture, at `breedte` px. A phase whose questions are still open is grey (`nog-open`). */
export function toStrook({
  werkproces,
  breedte,
  merken,
  extraZichtbaar,
  hier,
  isFaseKlaar,
}: {
  werkproces: Werkproces;
  breedte: number;
  merken: Merken;
  extraZichtbaar: Zichtbaar;
  /** Drawn step that the question on screen is about. */
  hier: string | undefined;
  isFaseKlaar: (fase: string) => boolean;
}): Strook {
  const proef = toIndeling({ werkproces, maat: MAAT_STROOK, extraZichtbaar });
  const kolommen = Math.max(1, ...proef.knopen.map((k) => k.kolom + 1));
  const knoopB = Math.max(20, MAAT_STROOK.knoopB + (breedte - proef.breedte) / kolommen);
  const indeling = toIndeling({ werkproces, maat: { ...MAAT_STROOK, knoopB }, extraZichtbaar });
  const beeld = toBeeld({ indeling, merken });
  const knoop = beeld.knopen.find((k) => k.id === hier);
  const baan = beeld.banen.find((b) => b.id === knoop?.baan)?.naam ?? '';
  const fase = beeld.fasen.find((f) => f.id === knoop?.fase)?.naam ?? '';
  const open = new Set(beeld.knopen.filter((k) => !isFaseKlaar(k.fase)).map((k) => k.id));
  return {
    breedte: indeling.breedte,
    hoogte: indeling.hoogte,
    fasen: beeld.fasen.map((f) => ({ ...f, hier: f.id === knoop?.fase })),
    rijen: [...new Set(indeling.knopen.map((k) => k.y + k.h / 2))].sort((a, b) => a - b),
    knopen: beeld.knopen.map(({ id, x, y, b, h, merk }) => ({
      id,
      x,
      y,
      b,
      h,
      hier: id === hier,
      merk: open.has(id) && id !== hier ? 'nog-open' : merk,
    })),
    lijnen: beeld.lijnen.map(({ id, svgPad, merk, van, naar }) => ({
      id,
      svgPad,
      merk: open.has(van) || open.has(naar) ? 'gelijk' : merk,
    })),
    zin: knoop === undefined ? schema.strook : schema.strookHier({ naam: knoop.naam, baan, fase }),
  };
}
