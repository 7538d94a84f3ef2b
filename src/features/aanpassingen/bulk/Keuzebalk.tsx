import { plan } from '../../../texts/plan.ts';
import { Button } from '../../../ui/Button.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useAnnounceChange } from '../../../ui/useAnnounceChange.ts';
import './bulk.css';

const t = plan.bulk;

type KeuzebalkProps = {
  aantal: number;
  /** what was done last; '' = nothing yet */
  gedaan: string;
  opVerander: () => void;
  opStop: () => void;
};

/** How many rows are ticked and what one can do with them; stays in sight at the foot of the screen. */
export function Keuzebalk({ aantal, gedaan, opVerander, opStop }: KeuzebalkProps) {
  useAnnounceChange(t.gekozen(aantal));
  return (
    <div className="bulk-balk no-print" role="group" aria-label={t.naam}>
      <b>{t.gekozen(aantal)}</b>
      <Button
        look="hoofd"
        icon="pencil"
        disabledReason={aantal === 0 ? t.kiesEerst : undefined}
        onClick={opVerander}
      >
        {t.verander}
      </Button>
      <Button onClick={opStop}>{t.stop}</Button>
      {gedaan !== '' && <StatusMark tone="klaar">{gedaan}</StatusMark>}
    </div>
  );
}
