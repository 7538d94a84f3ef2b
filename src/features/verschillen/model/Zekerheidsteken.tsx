import { modelTekst as t } from '../../../texts/model.ts';
import { Badge } from '../../../ui/Badge.tsx';
import type { Zekerheid } from './koppelrijen.ts';

const BEELD = {
  gekozen: { look: 'goed', icon: 'check' },
  zeker: { look: 'gewoon', icon: 'checkRing' },
  waarschijnlijk: { look: 'gewoon', icon: 'halfDisc' },
  twijfel: { look: 'let-op', icon: 'question' },
  geen: { look: 'bevestigen', icon: 'minus' },
} as const satisfies Record<Zekerheid, unknown>;

/** How sure a match is: icon, word and number. */
export function Zekerheidsteken({ zekerheid, score }: { zekerheid: Zekerheid; score: number | undefined }) {
  return (
    <span className="mo-zeker">
      <Badge {...BEELD[zekerheid]}>{t.zekerheid[zekerheid]}</Badge>
      {score !== undefined && <small className="num">{t.score(score)}</small>}
    </span>
  );
}
