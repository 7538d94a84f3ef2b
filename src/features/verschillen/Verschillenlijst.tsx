import { useCallback } from 'react';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { paar as tPaar } from '../../texts/paar.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { BESLUITICOON } from './besluitteken.ts';
import { toNamen } from './paar.ts';
import { FILTERS } from './schermkeuze.ts';
import { usePaar } from './usePaar.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { useWoorden } from './useWoorden.ts';
import { Verschilregel } from './Verschilregel.tsx';
import { Verschilstapper } from './Verschilstapper.tsx';
import { isInFilter, isTeBespreken, telBesluiten, type Verschilrij } from './verschilrij.ts';
import './verschillenlijst.css';

const t = verschillen.lijst;

/** The list beside the picture: every difference with its number, and what the team chose. */
export function Verschillenlijst() {
  const { keuze, model, alleRijen, rijen, kies } = useVerschillenscherm();
  const paar = usePaar();
  const woorden = useWoorden();
  const aantallen = {
    alle: alleRijen.length,
    wet: alleRijen.filter((rij) => isInFilter(rij, 'wet')).length,
    bespreken: alleRijen.filter((rij) => isInFilter(rij, 'bespreken')).length,
    eigen: model.eigenBeleid.length,
  };
  const kiesVerschil = useCallback((nummer: number | undefined) => kies({ verschil: nummer }), [kies]);
  const buiten = keuze.verschil !== undefined && !rijen.some(({ nummer }) => nummer === keuze.verschil);
  return (
    <>
      <header className="vs-zijkop">
        <div>
          <h2>{woorden.aantal(model.verschillen.length)}</h2>
          <Verschilstapper />
        </div>
        <p className="muted">{verschillen.beantwoord(model.beantwoord.gedaan, model.beantwoord.totaal)}</p>
        {paar ? (
          <p className="muted">{tPaar.uitleg(toNamen(paar))}</p>
        ) : (
          <Select
            label={t.filter}
            hideLabel
            value={keuze.filter}
            onChange={(filter) => kies({ filter, verschil: undefined })}
            options={FILTERS.map((filter) => ({
              value: filter,
              label: t.filters[filter](aantallen[filter]),
            }))}
          />
        )}
        {keuze.filter === 'eigen' && <p className="muted">{t.eigenUitleg}</p>}
        {buiten && <p className="muted">{t.buiten(keuze.verschil ?? 0)}</p>}
      </header>
      {rijen.length === 0 ? (
        <p className="vs-geen">{paar ? tPaar.geen : t.leegFilter[keuze.filter]}</p>
      ) : (
        <ol className="vs-lijst">
          {rijen.map((rij) => (
            <Verschilregel
              key={rij.nummer}
              rij={rij}
              open={rij.nummer === keuze.verschil}
              onKies={kiesVerschil}
            />
          ))}
        </ol>
      )}
      <Lijstvoet rijen={alleRijen} />
    </>
  );
}

/** What was decided so far, and the next step: answer, then talk, then the changes. */
function Lijstvoet({ rijen }: { rijen: readonly Verschilrij[] }) {
  const { traject } = useWerkruimte();
  const { beantwoord } = useVerschillenscherm().model;
  const stap =
    rijen.length === 0 && beantwoord.gedaan < beantwoord.totaal
      ? 'scan'
      : rijen.some(({ besluit }) => isTeBespreken(besluit))
        ? 'bespreken'
        : 'aanpassingen';
  return (
    <footer className="vs-zijvoet">
      {rijen.length > 0 && <Telling rijen={rijen} />}
      <LinkButton look="hoofd" iconEnd="arrowRight" href={trajectLink(traject.id, stap)}>
        {t.naar[stap]}
      </LinkButton>
    </footer>
  );
}

function Telling({ rijen }: { rijen: readonly Verschilrij[] }) {
  return (
    <ul>
      {telBesluiten(rijen).map(({ soort, aantal }) => (
        <li key={soort}>
          <Icon name={BESLUITICOON[soort]} size={16} /> {t.telling[soort](aantal)}
        </li>
      ))}
    </ul>
  );
}
