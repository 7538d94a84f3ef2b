import type { Verschilzin } from './zinnen.ts';
import type { Procesverschil } from '../../domain/proces/diffProces.ts';
import { isEigenBeleid, type Raakvlakken } from '../../domain/proces/merken.ts';
import type { Vergelijking } from '../../domain/proces/vergelijking.ts';

/** A change of the process in words, with the gemeenten for which it holds and the scanpunten behind it. */
export type Procesregel = Verschilzin & {
  gemeenten: readonly string[];
  oorzaken: readonly string[];
  /** only beleidsvrijheid behind it: shown, never counted (uitgangspunt 33) */
  eigenBeleid: boolean;
};
/** Whose differences are told: by gemeente, or of two gemeenten with each other. */
export type Regelbron = ReadonlyMap<string, Pick<Vergelijking, 'procesverschillen'>>;
type Invoer = {
  vergelijkingen: Regelbron;
  raakvlakken: Raakvlakken;
  zinVan: (verschil: Procesverschil) => Verschilzin | undefined;
};

/** Says the procesverschillen that pass `kies`; equal sentences of several gemeenten become one. */
export function toProcesregels(
  { vergelijkingen, raakvlakken, zinVan }: Invoer,
  kies: (verschil: Procesverschil) => boolean,
): Procesregel[] {
  const uit = new Map<
    string,
    Verschilzin & { gemeenten: string[]; oorzaken: Set<string>; eigenBeleid: boolean }
  >();
  for (const [gemeente, { procesverschillen }] of vergelijkingen) {
    for (const verschil of procesverschillen) {
      const zin = kies(verschil) ? zinVan(verschil) : undefined;
      if (!zin) continue;
      const eigenBeleid = isEigenBeleid(verschil, raakvlakken);
      const sleutel = JSON.stringify([zin.soort, zin.zin, zin.nu, zin.voorkeur, eigenBeleid]);
      const regel = uit.get(sleutel) ?? {
        ...zin,
        gemeenten: [],
        oorzaken: new Set<string>(),
        eigenBeleid,
      };
      if (!regel.gemeenten.includes(gemeente)) regel.gemeenten.push(gemeente);
      for (const oorzaak of verschil.oorzaken) regel.oorzaken.add(oorzaak);
      uit.set(sleutel, regel);
    }
  }
  return [...uit.values()].map((regel) => ({ ...regel, oorzaken: [...regel.oorzaken] }));
}
