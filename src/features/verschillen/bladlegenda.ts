import type { Beeld, Stand } from '../../diagram/beeld.ts';
import type { Legendaregel } from '../../diagram/svg/svgLegenda.ts';
import type { Merk } from '../../domain/proces/merken.ts';
import { schema as s } from '../../texts/schema.ts';
import { toLegendamerken } from './legendamerken.ts';
import type { Woorden } from './useWoorden.ts';

type Bladlegenda = {
  beeld: Pick<Beeld, 'knopen' | 'tekens'>;
  stand: Stand;
  tellingen: ReadonlyMap<Merk, number>;
  woorden: Pick<Woorden, 'stand' | 'legenda'>;
  /** outline of the icon of a mark */
  toPad: (merk: Merk) => string;
};

const TEKENS = ['begin', 'tussentijds', 'einde', 'ga-naar'] as const;

/** The legend of a sheet: what is drawn on it, and nothing else. */
export function toBladlegenda({ beeld, stand, tellingen, woorden, toPad }: Bladlegenda): Legendaregel[] {
  const { knopen, tekens } = beeld;
  const telling = knopen.find((knoop) => knoop.telling !== undefined)?.telling;
  return [
    ...(stand === 'verschil' ? [] : [{ soort: 'woorden' as const, tekst: woorden.stand(stand) }]),
    ...toLegendamerken(stand, tellingen).map((merk) => ({
      soort: 'merk' as const,
      merk,
      pad: toPad(merk),
      tekst: woorden.legenda(merk, tellingen.get(merk) ?? 0),
    })),
    ...TEKENS.filter((teken) => tekens.some(({ soort }) => soort === teken)).map((teken) => ({
      soort: 'teken' as const,
      teken,
      tekst: s.tekenLegenda[teken],
    })),
    ...(knopen.some(({ soort }) => soort === 'poort')
      ? [{ soort: 'poort' as const, tekst: s.tekenLegenda.poort }]
      : []),
    ...(telling === undefined
      ? []
      : [{ soort: 'telling' as const, voorbeeld: telling.tekst, tekst: s.tekenLegenda.telling }]),
  ];
}
