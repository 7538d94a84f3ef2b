import { type KeyboardEvent, useState } from 'react';
import { Wijzigingsstand } from '../../domain/wijziging/besluit.ts';
import { Inspanning } from '../../domain/scanlijst/scanlijst.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import { Blocks } from '../../ui/Blocks.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { toGedeeld, toRijstand } from './aanpassing.ts';
import { Dagveld } from './Dagveld.tsx';
import type { VeldProps } from './useWerk.ts';

const BLOKJES = { S: 1, M: 2, L: 3 } as const satisfies Record<Inspanning, number>;
/** Id of the list of roles that the field Wie offers; the screen draws it once. */
export const ROLLENLIJST = 'aa-rollen';

/** Who, how much, when and how far: the cells of the work in a row of the table. */
export function Werkcellen({ rol, ...veld }: VeldProps & { rol: string }) {
  return (
    <>
      <td data-kop={t.kolom.wie}>
        <Wieveld {...veld} rol={rol} />
      </td>
      <td data-kop={t.kolom.inspanning}>
        <Inspanningveld {...veld} />
      </td>
      <td data-kop={t.kolom.klaarOp}>
        <Dagveld {...veld} />
      </td>
      <td data-kop={t.kolom.status}>
        <Statusveld {...veld} />
      </td>
    </>
  );
}

/** State of the work: a native select under its mark. */
function Statusveld({ plek, werk, uit }: VeldProps) {
  const stand = toRijstand(plek.rijen);
  const redenen = new Set(plek.rijen.flatMap(({ status }) => status.reden ?? []));
  return (
    <span className={`aa-kies aa-stand-${stand}`}>
      <StatusMark tone={stand} sub={stand === 'geblokkeerd' && [...redenen].join('. ')}>
        {woorden.stand[stand]}
      </StatusMark>
      {!uit && <Icon name="chevronDown" size={16} className="aa-pijl" />}
      <select
        aria-label={t.veld.status(plek.titel)}
        disabled={uit}
        value={stand}
        onChange={(event) => {
          const nieuw = Wijzigingsstand.parse(event.target.value);
          if (nieuw === 'geblokkeerd') werk.blokkeer(plek);
          else werk.schrijf({ plek, veld: 'status', waarde: { stand: nieuw } });
        }}
      >
        {Wijzigingsstand.options.map((optie) => (
          <option key={optie} value={optie}>
            {woorden.stand[optie]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** How much work it is. */
function Inspanningveld({ plek, werk, uit }: VeldProps) {
  const gedeeld = toGedeeld(plek.rijen, ({ inspanning }) => inspanning);
  const waarde = gedeeld.soort === 'gelijk' ? gedeeld.waarde : undefined;
  return (
    <span className="aa-kies">
      {waarde === undefined ? (
        <span className="muted">{t.verschilt}</span>
      ) : (
        <Blocks filled={BLOKJES[waarde]}>{woorden.inspanning[waarde]}</Blocks>
      )}
      <select
        aria-label={t.veld.inspanning(plek.titel)}
        disabled={uit}
        value={waarde ?? ''}
        onChange={(event) =>
          werk.schrijf({ plek, veld: 'inspanning', waarde: Inspanning.parse(event.target.value) })
        }
      >
        {waarde === undefined && <option value="">{t.verschilt}</option>}
        {Inspanning.options.map((optie) => (
          <option key={optie} value={optie}>
            {woorden.inspanning[optie]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Who does it: a role, with or without its uitvoerder, or free text. Written on leaving the field. */
function Wieveld({ plek, werk, uit, rol }: VeldProps & { rol: string }) {
  const gedeeld = toGedeeld(plek.rijen, ({ eigenaar }) => eigenaar);
  const waarde = gedeeld.soort === 'gelijk' ? (gedeeld.waarde ?? '') : '';
  // What is being typed; without it the field shows what is stored.
  const [concept, zetConcept] = useState<string>();
  const bewaar = () => {
    const nieuw = concept?.trim() ?? waarde;
    zetConcept(undefined);
    if (nieuw !== waarde) werk.schrijf({ plek, veld: 'eigenaar', waarde: nieuw === '' ? undefined : nieuw });
  };
  const toets = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') bewaar();
    if (event.key === 'Escape') zetConcept(undefined);
  };
  return (
    <>
      <input
        className="aa-vlak"
        aria-label={t.veld.wie(plek.titel)}
        list={ROLLENLIJST}
        placeholder={gedeeld.soort === 'verschilt' ? t.verschilt : rol}
        title={waarde || undefined}
        maxLength={120}
        autoComplete="off"
        disabled={uit}
        value={concept ?? waarde}
        onChange={(event) => zetConcept(event.target.value)}
        onBlur={bewaar}
        onKeyDown={toets}
      />
      <span className="aa-papier" aria-hidden="true">
        {gedeeld.soort === 'verschilt' ? t.verschilt : waarde || rol}
      </span>
    </>
  );
}
