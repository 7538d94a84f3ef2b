import { useWerkruimte } from '../store/werkruimte.ts';
import type { Trajectstaat } from '../store/trajectstaat.ts';
import { openenTekst as t } from '../texts/bewaren.ts';
import { Alert } from '../ui/Alert.tsx';
import { botsingplek, botsingwaarde } from './botsingwoorden.ts';

/** How many are named; of more, how many. */
const GENOEMD = 4;

/** Says which stored facts this version cannot show. They stay; who fills them in anew replaces them. */
export function Onleesbaarbalk({ onleesbaar }: Pick<Trajectstaat, 'onleesbaar'>) {
  const namen = useWerkruimte();
  if (onleesbaar.length === 0) return null;
  const over = onleesbaar.length - GENOEMD;
  return (
    <Alert tone="waarschuwing" bar title={t.onleesbaar(onleesbaar.length)}>
      <p>{t.onleesbaarUitleg}</p>
      <ul>
        {onleesbaar.slice(0, GENOEMD).map((feit) => (
          <li key={`${feit.deel} ${feit.sleutel}`}>
            {t.onleesbaarHier(botsingplek(feit, namen), botsingwaarde(feit, feit.waarde, namen).slice(0, 80))}
          </li>
        ))}
        {over > 0 && <li>{t.onleesbaarMeer(over)}</li>}
      </ul>
    </Alert>
  );
}
