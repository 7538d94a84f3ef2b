import { planmenu as t } from '../../texts/planuit.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { Planstand } from './usePlanstand.ts';

/** How far the file is, that it is there, or what to do when it did not work. */
export function Planmelding({ stand, onSluit }: { stand: Planstand; onSluit: () => void }) {
  switch (stand.soort) {
    case 'rust':
      return null;
    case 'bezig':
      return (
        <div className="aa-bezig no-print">
          <p>{stand.wat}</p>
          <ProgressBar label={stand.wat} value={stand.deel} max={1} text={t.ver(stand.deel)} />
        </div>
      );
    case 'klaar':
      return (
        <div className="no-print">
          <Alert tone="gelukt" title={stand.zin} onClose={onSluit} closeLabel={t.sluiten} />
        </div>
      );
    case 'mislukt':
      return (
        <div className="no-print">
          <Alert tone="fout" title={t.mislukt} onClose={onSluit} closeLabel={t.sluiten}>
            {t.misluktUitleg}
          </Alert>
        </div>
      );
    default:
      return stand satisfies never;
  }
}
