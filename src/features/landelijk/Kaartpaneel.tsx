import { useMemo } from 'react';
import { tekenCelkaart } from '../../diagram/celkaart/tekenCelkaart.ts';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Celkaart } from './Celkaart.tsx';
import { Kaartlegenda } from './Kaartlegenda.tsx';
import { type Landelijkbeeld, toKaartstanden } from './landelijkbeeld.ts';

type KaartpaneelProps = {
  register: Regioregister;
  beeld: Landelijkbeeld;
  zichtbaar: ReadonlySet<Kaartklasse>;
  onZichtbaar: (zichtbaar: ReadonlySet<Kaartklasse>) => void;
  toonVoorbeelden: boolean;
  gekozen: string | null;
  omlijnd: readonly string[] | undefined;
  onKies: (code: string | null) => void;
  leeg: boolean;
};

/** Legend and map of the country. */
export function Kaartpaneel(props: KaartpaneelProps) {
  const { register, beeld, zichtbaar, onZichtbaar, toonVoorbeelden, gekozen, omlijnd, onKies, leeg } = props;
  const kaart = useMemo(() => tekenCelkaart(register.gemeenten), [register]);
  const standen = useMemo(() => toKaartstanden(beeld, toonVoorbeelden), [beeld, toonVoorbeelden]);
  return (
    <section className="kaartpaneel landelijk-kaart" aria-label={tekst.beeld.kaart}>
      <Kaartlegenda aantallen={beeld.aantallen} zichtbaar={zichtbaar} onChange={onZichtbaar} />
      {leeg && <p className="kaart-leeg">{tekst.bestanden.leegKaart}</p>}
      <Celkaart
        kaart={kaart}
        standen={standen}
        zichtbaar={zichtbaar}
        gekozen={gekozen}
        onSelect={onKies}
        {...(omlijnd && { omlijnd })}
      />
    </section>
  );
}
