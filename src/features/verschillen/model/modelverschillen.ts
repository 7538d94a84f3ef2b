import { type Verschilzin, zegVerschillen } from '../../../diagram/zinnen/zinnen.ts';
import type { Woordenbron } from '../../../diagram/zinnen/woorden.ts';
import type { Procesverschil } from '../../../domain/proces/diffProces.ts';
import { toLijnverschillen } from '../../../domain/proces/lijnverschillen.ts';
import type { Raakvlakken } from '../../../domain/proces/merken.ts';
import { getekendBijModel } from '../../../domain/proces/modelmerken.ts';
import type { Modelvergelijking } from '../../../domain/proces/vergelijkModel.ts';

/** A difference between a model and the preferred process, in words, with the drawn ids that show it. */
export type Modelverschil = { zin: Verschilzin; knopen: readonly string[] };

/** What to walk through, and the steps that only have another name. */
export type Modelverschillen = { rijen: readonly Modelverschil[]; namen: readonly Modelverschil[] };

/** Says the differences of a model, in the order of the comparison; lines follow last. */
export function toModelverschillen(
  { procesverschillen }: Pick<Modelvergelijking, 'procesverschillen'>,
  woorden: Woordenbron,
  raakvlakken: Raakvlakken,
): Modelverschillen {
  const gezegd = procesverschillen.filter(({ soort }) => !LIJN.has(soort));
  const lijnen = toLijnverschillen(procesverschillen);
  const alle = zegVerschillen(procesverschillen, woorden).map((zin, plek) => {
    const verschil = gezegd[plek];
    const bij = verschil ? getekendBijModel(verschil, raakvlakken) : lijnen[plek - gezegd.length]?.van;
    return { verschil, rij: { zin, knopen: bij === undefined ? [] : [bij] } };
  });
  const isNaam = (verschil: Procesverschil | undefined) =>
    verschil?.soort === 'stap-verandert' && verschil.eigenschap === 'naam';
  return {
    rijen: alle.filter(({ verschil }) => !isNaam(verschil)).map(({ rij }) => rij),
    namen: alle.filter(({ verschil }) => isNaam(verschil)).map(({ rij }) => rij),
  };
}

const LIJN: ReadonlySet<Procesverschil['soort']> = new Set(['overgang-vervalt', 'overgang-komt-erbij']);
