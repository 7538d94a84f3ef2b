import { memo } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { toHash } from '../../routes/route.ts';
import { start } from '../../texts/start.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

const teksten = start.landelijk;

/** Counted from what this browser has read; undefined: nothing read yet. */
export type Landelijkstand = { afgevinkt: number; gemeenten: number; bezig: number };

type LandelijkkaartProps = { landelijk: Landelijkstand | undefined; register: Regioregister | undefined };

/** The way to the map, with only the figures that were read in. */
export function Landelijkkaart({ landelijk, register }: LandelijkkaartProps) {
  return (
    <section className="panel start-land" aria-labelledby="start-land">
      <div>
        <h2 id="start-land">{teksten.titel}</h2>
        {landelijk === undefined ? (
          <>
            <p>{teksten.leeg}</p>
            <p className="muted start-klein">{teksten.leegUitleg}</p>
          </>
        ) : (
          <>
            <p className="start-groot">
              <b>{landelijk.afgevinkt}</b> {teksten.van(landelijk.gemeenten)}
            </p>
            <p>{teksten.afgevinkt(landelijk.afgevinkt)}</p>
            {landelijk.bezig > 0 && <p>{teksten.bezig(landelijk.bezig)}</p>}
            <p className="muted start-klein">{teksten.grond}</p>
          </>
        )}
        <LinkButton icon="map" href={toHash({ pagina: 'landelijk', zoek: {} })}>
          {teksten.kaart}
        </LinkButton>
      </div>
      {register && <Stippenkaart register={register} />}
    </section>
  );
}

/** The country as dots, one for each gemeente: a decoration that says nothing about any of them. */
const Stippenkaart = memo(function Stippenkaart({ register }: { register: Regioregister }) {
  const d = register.gemeenten
    .map(({ x, y, oppervlakte }) => {
      const r = 0.62 * Math.sqrt(oppervlakte / Math.PI);
      return `M${(x - r).toFixed(1)} ${(620 - y).toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0`;
    })
    .join('');
  return (
    <svg className="start-stippen" viewBox="8 0 272 316" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  );
});
