import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { Teaminhoud } from '../../domain/team/teaminhoud.ts';
import { Wijzigingsstand } from '../../domain/wijziging/besluit.ts';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { plan } from '../../texts/plan.ts';
import { wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { type Filter, telMeer } from './filter.ts';
import { GROEPEN } from './groepeer.ts';
import { MeerFilters } from './MeerFilters.tsx';
import { ANDERS } from './rollen.ts';

const t = aanpassingen.filters;

/** How long typing rests before the address follows, in ms: browsers limit how often it may change. */
const RUST = 250;

type FilterbalkProps = {
  filter: Filter;
  zet: (deel: Partial<Filter>) => void;
  gemeenten: readonly { code: string; naam: string }[];
  rollen: Teaminhoud['rollen'];
  /** Begins to choose rows to change together; undefined: not now. */
  opKies: (() => void) | undefined;
};

/** Search, filters and grouping above the list. */
export function Filterbalk({ filter, zet, gemeenten, rollen, opKies }: FilterbalkProps) {
  const meerId = useId();
  const aan = telMeer(filter);
  const [meer, zetMeer] = useState(aan > 0);
  const [tekst, zetTekst] = useZoektekst(filter.tekst, (nieuw) => zet({ tekst: nieuw }));
  return (
    <div className="aa-balk no-print">
      <Toolbar
        label={t.naam}
        end={
          opKies && (
            <Button look="stil" icon="checkRing" onClick={opKies}>
              {plan.bulk.knop}
            </Button>
          )
        }
      >
        <SearchField label={t.zoek} clearLabel={t.zoekLeeg} value={tekst} onChange={zetTekst} />
        <Select
          label={t.gemeente}
          hideLabel
          icon="bank"
          value={filter.gemeente}
          onChange={(gemeente) => zet({ gemeente })}
          options={[
            { value: '', label: t.alleGemeenten },
            ...gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
          ]}
        />
        <Select
          label={t.rol}
          hideLabel
          value={filter.rol}
          onChange={(rol) => zet({ rol })}
          options={[
            { value: '', label: t.alleRollen },
            ...rollen.map(({ id, titel }) => ({ value: id, label: titel })),
            { value: ANDERS, label: aanpassingen.andereRol },
          ]}
        />
        <Select<Filter['status']>
          label={t.status}
          hideLabel
          value={filter.status}
          onChange={(status) => zet({ status })}
          options={[
            { value: '', label: t.alleStatussen },
            ...Wijzigingsstand.options.map((stand) => ({ value: stand, label: woorden.stand[stand] })),
          ]}
        />
        {filter.weergave === 'tabel' && (
          <Select
            label={t.groep}
            hideLabel
            value={filter.groep}
            onChange={(groep) => zet({ groep })}
            options={GROEPEN.map((groep) => ({ value: groep, label: t.perGroep[groep] }))}
          />
        )}
        <Button
          look="stil"
          icon="sliders"
          aria-expanded={meer}
          aria-controls={meer ? meerId : undefined}
          onClick={() => zetMeer(!meer)}
        >
          {t.meer(aan)}
        </Button>
      </Toolbar>
      {meer && <MeerFilters id={meerId} filter={filter} zet={zet} />}
    </div>
  );
}

/** Text that shows at once and reaches the address a moment later. */
function useZoektekst(inAdres: string, bewaar: (tekst: string) => void) {
  const [concept, zetConcept] = useState<{ tekst: string; na: readonly string[] }>({
    tekst: inAdres,
    na: [],
  });
  if (concept.tekst === inAdres && concept.na.length > 0) zetConcept({ tekst: inAdres, na: [] });
  // Once the address says something else (Back, "Toon alles"), what was typed no longer counts.
  const geldt = inAdres === concept.tekst || concept.na.includes(inAdres);
  const tekst = geldt ? concept.tekst : inAdres;
  const bewaarNu = useEffectEvent(bewaar);
  useEffect(() => {
    if (tekst === inAdres) return undefined;
    const wacht = setTimeout(() => bewaarNu(tekst), RUST);
    return () => clearTimeout(wacht);
  }, [tekst, inAdres]);
  return [tekst, (nieuw: string) => zetConcept({ tekst: nieuw, na: [inAdres, tekst] })] as const;
}
