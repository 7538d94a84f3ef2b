import type { Aandachtspunt } from '../../domain/voortgang/plancontrole.ts';
import { Controle } from './controle/Controle.tsx';
import { ALLES, type Filter, type Nakijkweergave } from './filter.ts';
import { Sinds } from './sinds/Sinds.tsx';
import type { VorigeKeerStand } from './sinds/useVorigeKeer.ts';
import { Volgorde } from './volgorde/Volgorde.tsx';
import { WatAls } from './watals/WatAls.tsx';

type NakijkenProps = {
  weergave: Nakijkweergave;
  filter: Filter;
  zet: (deel: Partial<Filter>) => void;
  toLink: (deel: Partial<Filter>) => string;
  punten: readonly Aandachtspunt[];
  vorigeKeer: VorigeKeerStand;
  /** YYYY-MM-DD */
  vandaag: string;
};

/** What looks over the whole plan: check, what changed, what if, order. */
export function Nakijken({ weergave, filter, zet, toLink, punten, vorigeKeer, vandaag }: NakijkenProps) {
  const terug = toLink({ weergave: 'tabel', sinds: '' });
  // A row that a filter hides could not be opened.
  const toRij = (open: string) => toLink({ ...ALLES, weergave: 'tabel', sinds: '', open });
  switch (weergave) {
    case 'controle':
      return <Controle punten={punten} terug={terug} toRij={toRij} />;
    case 'sinds':
      return (
        <Sinds
          dag={filter.sinds}
          zetDag={(sinds) => zet({ sinds })}
          vandaag={vandaag}
          vorigeKeer={vorigeKeer}
          terug={terug}
          toRij={toRij}
        />
      );
    case 'wat-als':
      return <WatAls terug={terug} vandaag={vandaag} />;
    case 'volgorde':
      return <Volgorde terug={terug} toRij={toRij} />;
    default:
      return weergave satisfies never;
  }
}
