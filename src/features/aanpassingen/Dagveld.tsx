import { useState } from 'react';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { toGedeeld } from './aanpassing.ts';
import type { VeldProps } from './useWerk.ts';

/** The days that a plan can hold. */
const MIN = '2015-01-01';
const MAX = '2099-12-31';

/** The day on which it is done; reads as words until somebody works in it. */
export function Dagveld({ plek, werk, uit }: VeldProps) {
  const gedeeld = toGedeeld(plek.rijen, ({ deadline }) => deadline);
  const waarde = gedeeld.soort === 'gelijk' ? (gedeeld.waarde ?? '') : '';
  const [concept, zetConcept] = useState<string>();
  const [geweigerd, zetGeweigerd] = useState(false);
  // On paper a day that is not there yet is room to write.
  const leeg =
    gedeeld.soort === 'verschilt'
      ? { tekst: t.verschilt, klasse: 'muted' }
      : { tekst: t.kiesDag, klasse: 'muted no-print' };
  return (
    <>
      <span className="aa-dag">
        <span aria-hidden="true" className={waarde === '' ? leeg.klasse : undefined}>
          {waarde === '' ? leeg.tekst : dagInWoorden(waarde, 'kort')}
        </span>
        <input
          type="date"
          className="aa-vlak"
          aria-label={t.veld.klaarOp(plek.titel)}
          disabled={uit}
          min={MIN}
          max={MAX}
          aria-invalid={geweigerd || undefined}
          value={concept ?? waarde}
          onChange={(event) => zetConcept(event.target.value)}
          onBlur={(event) => {
            const getypt = toVolJaar(concept ?? waarde);
            // Half a day is no day: the browser calls it bad input and gives ''.
            const isDag =
              !event.target.validity.badInput && (getypt === '' || (getypt >= MIN && getypt <= MAX));
            const dag = isDag ? getypt : waarde;
            zetConcept(undefined);
            zetGeweigerd(!isDag);
            if (dag !== waarde)
              werk.schrijf({ plek, veld: 'deadline', waarde: dag === '' ? undefined : dag });
          }}
        />
      </span>
      {geweigerd && (
        <small className="aa-fout" role="alert">
          {t.dagGeweigerd}
        </small>
      )}
    </>
  );
}

/** Who types 27 for a year means 2027. @param dag YYYY-MM-DD or '' */
function toVolJaar(dag: string): string {
  return dag.startsWith('00') ? `20${dag.slice(2)}` : dag;
}
