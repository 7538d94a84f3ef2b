import { memo } from 'react';
import type { Landelijkecijfers } from '../../domain/voortgang/landelijkecijfers.ts';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { toHash } from '../../routes/route.ts';
import { start } from '../../texts/start.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

const teksten = start.landelijk;

/** Counted from what this browser has and from the stand that came with the site. */
export type Landelijkstand = {
  /** undefined: no news of any gemeente */
  cijfers: Landelijkecijfers | undefined;
  /** day of the published stand in words; null: none was published */
  gepubliceerdOp: string | null;
  /** there is a published stand, but it cannot be read here: it is not counted */
  publicatieMist: boolean;
};

/** On its way, there, or not to be had. */
export type Landelijklading = Landelijkstand | 'laden' | 'fout';

type LandelijkkaartProps = { landelijk: Landelijklading; register: Regioregister | undefined };

/** The way to the map, with only the figures that were read in. */
export function Landelijkkaart({ landelijk, register }: LandelijkkaartProps) {
  return (
    <section className="panel start-land" aria-labelledby="start-land">
      <div>
        <h2 id="start-land">{teksten.titel}</h2>
        {typeof landelijk === 'string' ? <p>{teksten[landelijk]}</p> : <Stand stand={landelijk} />}
        <LinkButton icon="map" href={toHash({ pagina: 'landelijk', zoek: {} })}>
          {teksten.kaart}
        </LinkButton>
      </div>
      {register && <Stippenkaart register={register} />}
    </section>
  );
}

function Stand({ stand: { cijfers, gepubliceerdOp, publicatieMist } }: { stand: Landelijkstand }) {
  const mist = publicatieMist && <p className="muted start-klein">{teksten.publicatieMist}</p>;
  if (!cijfers) {
    return (
      <>
        <p>{teksten.leeg}</p>
        <p className="muted start-klein">{teksten.leegUitleg}</p>
        {mist}
      </>
    );
  }
  const { afgevinkt, gemeenten, bezig, dagen } = cijfers;
  return (
    <>
      <p className="start-groot">
        <b>{afgevinkt}</b> {teksten.van(gemeenten)}
      </p>
      <p>{teksten.afgevinkt(afgevinkt)}</p>
      {bezig > 0 && <p>{teksten.bezig(bezig)}</p>}
      <p className="muted start-klein">{teksten.grond(gepubliceerdOp)}</p>
      {dagen && <p className="muted start-klein">{teksten.oud(dagen)}</p>}
      {mist}
    </>
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
