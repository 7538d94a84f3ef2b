import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding, Datapad } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inCasussen = bevindingIn('casussen');

/** Cases walk through steps that exist, and no step is forgotten: it stands in a part, or in `buiten` with a reason. */
export const controleerCasussen: Controle = ({ casussen, werkproces }) => {
  const stappen = new Set([...werkproces.deelstappen, ...werkproces.extraStappen].map(({ id }) => id));
  const ankers = new Set(werkproces.ankers.map(({ id }) => id));
  const poorten = new Set(werkproces.poorten.map(({ id }) => id));
  const { delen, buiten } = casussen;
  return [
    ...delen.flatMap((deel, n) => {
      const eigen = new Set(deel.stappen.map(({ stap }) => stap));
      const lijsten = (['gegeven', 'zonderDag', 'nodig'] as const).flatMap((veld) =>
        (deel[veld] ?? []).flatMap((stap, m) => zoek(['delen', n, veld, m], stap, eigen, deel.id, veld)),
      );
      return [
        ...deel.stappen.flatMap(({ stap, als }, m) => [
          ...zoek(['delen', n, 'stappen', m, 'stap'], stap, stappen, deel.id, 'stap'),
          ...(als === undefined ? [] : zoek(['delen', n, 'stappen', m, 'als'], als, stappen, deel.id, 'als')),
        ]),
        ...lijsten,
        ...Object.entries(deel.ankers ?? {}).flatMap(([anker, stap]) => [
          ...zoek(['delen', n, 'ankers', anker], anker, ankers, deel.id, 'anker'),
          ...zoek(['delen', n, 'ankers', anker], stap, eigen, deel.id, 'stap'),
        ]),
        ...Object.keys(deel.duurtTot ?? {}).flatMap((stap) =>
          zoek(['delen', n, 'duurtTot', stap], stap, eigen, deel.id, 'duurtTot'),
        ),
      ];
    }),
    ...Object.keys(casussen.ankers).flatMap((anker) =>
      zoek(['ankers', anker], anker, ankers, 'ankers', 'anker'),
    ),
    ...casussen.poorten.flatMap((poort, n) => zoek(['poorten', n], poort, poorten, 'poorten', 'poort')),
    ...buiten.flatMap(({ stap }, n) => zoek(['buiten', n, 'stap'], stap, stappen, 'buiten', 'stap')),
    ...vindVergeten(stappen, [
      ...delen.flatMap((deel) => deel.stappen.map(({ stap }) => stap)),
      ...buiten.map(({ stap }) => stap),
    ]),
    ...casussen.casussen.flatMap(({ id }, n) =>
      casussen.casussen.findIndex((casus) => casus.id === id) < n
        ? [inCasussen(['casussen', n], controleTekst.dubbelId({ id }))]
        : [],
    ),
  ];
};

function zoek(
  plek: Datapad,
  waarde: string,
  mag: ReadonlySet<string>,
  id: string,
  veld: string,
): Bevinding[] {
  return mag.has(waarde) ? [] : [inCasussen(plek, controleTekst.bestaatNiet({ id, veld, waarde }))];
}

function vindVergeten(stappen: ReadonlySet<string>, genoemd: readonly string[]): Bevinding[] {
  const wel = new Set(genoemd);
  return [...stappen]
    .filter((stap) => !wel.has(stap))
    .map((stap) => inCasussen(['delen'], controleTekst.stapInGeenDeel({ stap })));
}
