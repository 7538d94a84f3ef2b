import { verschillen } from '../../texts/verschillen.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLoopLangs } from './useLoopLangs.ts';

const t = verschillen.lijst;

/** Previous and next difference, with where one is. */
export function Verschilstapper() {
  const { plek, totaal, loop } = useLoopLangs();
  if (totaal === 0) return null;
  return (
    <fieldset className="vs-stapper">
      <legend className="sr">{t.kies}</legend>
      <IconButton icon="chevronLeft" size="klein" look="lijn" label={t.vorige} onClick={() => loop(-1)} />
      <span className="num">{t.plek(plek, totaal)}</span>
      <IconButton icon="chevronRight" size="klein" look="lijn" label={t.volgende} onClick={() => loop(1)} />
    </fieldset>
  );
}
