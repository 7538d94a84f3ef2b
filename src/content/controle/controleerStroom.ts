import { controleTekst } from '../../texts/controle.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inWerkproces = bevindingIn('werkproces');

/** Every step can be reached from the beginning or from an event; every gateway is a real choice. */
export const controleerStroom: Controle = ({ werkproces }) => {
  const { hoofdstappen, poorten, gebeurtenissen, overgangen, gaNaar } = werkproces;
  const lijnen = [...overgangen, ...gaNaar];
  const bereikt = new Set<string>();
  const wachtrij = gebeurtenissen.flatMap(({ naar }) => (naar === undefined ? [] : [naar]));
  for (let knoop = wachtrij.pop(); knoop !== undefined; knoop = wachtrij.pop()) {
    if (bereikt.has(knoop)) continue;
    bereikt.add(knoop);
    for (const { van, naar } of lijnen) if (van === knoop) wachtrij.push(naar);
  }
  const onbereikbaar = (['hoofdstappen', 'poorten', 'gebeurtenissen'] as const).flatMap((lijst) =>
    werkproces[lijst].flatMap((knoop, index) => {
      const begint = 'soort' in knoop && knoop.soort !== 'einde';
      return begint || bereikt.has(knoop.id)
        ? []
        : [inWerkproces([lijst, index], controleTekst.onbereikbaar({ id: knoop.id }))];
    }),
  );
  const isPoort = new Set(poorten.map(({ id }) => id));
  return [
    ...onbereikbaar,
    ...gebeurtenissen.flatMap(({ id, soort, naar }, index) =>
      (soort === 'einde') === (naar === undefined)
        ? []
        : [inWerkproces(['gebeurtenissen', index], controleTekst.gebeurtenisNaar({ id }))],
    ),
    ...poorten.flatMap(({ id }, index) =>
      lijnen.filter(({ van }) => van === id).length >= 2
        ? []
        : [inWerkproces(['poorten', index], controleTekst.poortZonderKeuze({ id }))],
    ),
    ...(['overgangen', 'gaNaar'] as const).flatMap((lijst) =>
      werkproces[lijst].flatMap(({ van, naar, label }, index) =>
        isPoort.has(van) && label === undefined
          ? [inWerkproces([lijst, index], controleTekst.uitgangZonderLabel({ poort: van, naar }))]
          : [],
      ),
    ),
    ...(gebeurtenissen.some(({ soort }) => soort === 'begin') && hoofdstappen.length > 0
      ? []
      : [inWerkproces(['gebeurtenissen'], controleTekst.geenBegin())]),
  ];
};
