import { useRef } from 'react';
import { casusTekst } from '../../texts/casus.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { Casuszin } from '../../export/casus/toCasusverslag.ts';
import type { Speler } from './useSpeler.ts';

const t = casusTekst.speler;

/** What happens on one day, on both sides. */
export type Speeldag = { dag: string; huidig: readonly Casuszin[]; voorkeur: readonly Casuszin[] };

type SpeelknoppenProps = { speler: Speler; dagen: readonly Speeldag[] };

/** Play, pause and step; below it what happens on the day at which the walk stands. */
export function Speelknoppen({ speler, dagen }: SpeelknoppenProps) {
  const { plek, speelt, speel, pauzeer, ga } = speler;
  const stand = plek === undefined ? undefined : dagen[plek];
  const speelknop = useRef<HTMLButtonElement>(null);
  return (
    <section className="cs-speler" aria-label={t.naam}>
      <div className="row">
        <IconButton
          look="lijn"
          icon="chevronLeft"
          label={t.vorige}
          onClick={() => ga((plek ?? dagen.length) - 1)}
        />
        <Button
          ref={speelknop}
          look="lijn"
          icon={speelt ? 'pause' : 'play'}
          onClick={speelt ? pauzeer : speel}
        >
          {speelt ? t.pauze : t.speel}
        </Button>
        <IconButton
          look="lijn"
          icon="chevronRight"
          label={t.volgende}
          onClick={() => ga(plek === undefined ? 0 : plek + 1)}
        />
        {plek !== undefined && (
          <Button
            look="stil"
            onClick={() => {
              ga(undefined);
              // This button goes, and the focus must not go with it.
              speelknop.current?.focus();
            }}
          >
            {t.alles}
          </Button>
        )}
        <span className="muted">{plek === undefined ? t.begin : t.stand(plek + 1, dagen.length)}</span>
      </div>
      <div className="cs-dag" aria-live="polite">
        {stand && (
          <>
            <h3>{dagInWoorden(stand.dag)}</h3>
            <div className="cs-twee">
              {(['huidig', 'voorkeur'] as const).map((kant) => (
                <div key={kant}>
                  <h4>{casusTekst.kant[kant]}</h4>
                  <Dagzinnen dag={dagInWoorden(stand.dag)} zinnen={stand[kant]} />
                </div>
              ))}
            </div>
          </>
        )}
      </div>
    </section>
  );
}

/** What happens for certain on this day first; then what begins on it at the earliest, with that said above it. */
function Dagzinnen({ dag, zinnen }: { dag: string; zinnen: readonly Casuszin[] }) {
  if (zinnen.length === 0) return <p className="muted">{t.niets}</p>;
  const perMoment = [...new Set([dag, ...zinnen.map((zin) => zin.dag)])].map((moment) => ({
    moment,
    dan: zinnen.filter((zin) => zin.dag === moment),
  }));
  return perMoment
    .filter(({ dan }) => dan.length > 0)
    .map(({ moment, dan }) => (
      <div key={moment} className="cs-moment">
        {moment !== dag && <p className="muted">{moment}</p>}
        <ul>
          {dan.map(({ sleutel, zin }) => (
            <li key={sleutel}>{zin}</li>
          ))}
        </ul>
      </div>
    ));
}
