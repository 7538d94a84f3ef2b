import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { type Sinds, toNieuws } from '../../../domain/voortgang/nieuws.ts';
import { toDag } from '../../../domain/voortgang/dag.ts';
import { klok } from '../../../platform/klok.ts';
import { voorkeuren } from '../../../platform/voorkeuren.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { type Nieuwsgroep, toNieuwsgroepen } from './nieuwsregels.ts';
import { leesVorigeKeer, onthoudNu } from './vorigeKeer.ts';

/** Days back for who was not here before. */
const DAGEN_TERUG = 7;

export type VorigeKeerStand = {
  /** when that was (ISO time); undefined when we do not know */
  op: string | undefined;
  groepen: readonly Nieuwsgroep[];
};

/** What is new since the last time that this browser left the plan; leaving it remembers how it is then. */
export function useVorigeKeer(): VorigeKeerStand {
  const { traject } = useWerkruimte();
  const [vorige] = useState(() => leesVorigeKeer(traject.id, voorkeuren));
  const onthoud = useEffectEvent(() => onthoudNu(traject, klok().toISOString(), voorkeuren));
  useEffect(() => {
    const weg = () => onthoud();
    addEventListener('pagehide', weg);
    return () => {
      removeEventListener('pagehide', weg);
      weg();
    };
  }, []);
  const sinds = useMemo<Sinds>(() => {
    if (vorige) return { soort: 'gezien', gezien: vorige.gezien };
    const terug = klok();
    terug.setDate(terug.getDate() - DAGEN_TERUG);
    return { soort: 'dag', dag: toDag(terug) };
  }, [vorige]);
  // After what somebody does now has been drawn.
  const rustig = useDeferredValue(traject);
  const groepen = useMemo(() => toNieuwsgroepen(toNieuws(rustig, sinds)), [rustig, sinds]);
  return { op: vorige?.op, groepen };
}
