import { Kaartlegenda } from './Kaartlegenda.tsx';
import { useLandelijknu } from './landelijkstaat.ts';
import { toStandwissel } from './selectie/selectie.ts';

/** The legend of map and table; ticking a class is a filter. */
export function Legendavak() {
  const { telling, selectie, ga } = useLandelijknu();
  return (
    <Kaartlegenda
      aantallen={telling.legenda}
      zichtbaar={selectie.klassen}
      onChange={(klassen) => ga(toStandwissel(klassen))}
    />
  );
}
