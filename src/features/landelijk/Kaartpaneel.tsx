import { useMemo } from 'react';
import { tekenCelkaart } from '../../diagram/celkaart/tekenCelkaart.ts';
import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import type { Aanwijzing } from './aanwijzing.ts';
import { Celkaart } from './Celkaart.tsx';
import { Kaartlegenda } from './Kaartlegenda.tsx';
import './kaartpaneel.css';
import { type Landelijkbeeld, type Landelijketelling, toKaartstanden } from './landelijkbeeld.ts';

type KaartpaneelProps = {
  beeld: Landelijkbeeld;
  telling: Landelijketelling;
  klassen: ReadonlySet<Kaartklasse>;
  onKlassen: (klassen: ReadonlySet<Kaartklasse>) => void;
  toonVoorbeelden: boolean;
  gekozen: string | null;
  omlijnd: readonly string[] | undefined;
  aanwijzing: Aanwijzing;
  onKies: (code: string | null) => void;
  leeg: boolean;
};

/** Legend and map of the country. */
export function Kaartpaneel({
  beeld,
  telling,
  klassen,
  onKlassen,
  toonVoorbeelden,
  leeg,
  onKies,
  ...kaartdeel
}: KaartpaneelProps) {
  const kaart = useMemo(() => tekenCelkaart(beeld.gemeenten), [beeld.gemeenten]);
  const standen = useMemo(() => toKaartstanden(beeld, toonVoorbeelden), [beeld, toonVoorbeelden]);
  const groepen = useMemo(
    () => new Map(telling.regios.map(({ code, gemeenten }) => [code, gemeenten])),
    [telling],
  );
  return (
    <section className="kaartpaneel landelijk-kaart" aria-label={tekst.beeld.kaart}>
      <Kaartlegenda aantallen={telling.aantallen} zichtbaar={klassen} onChange={onKlassen} />
      {leeg && <p className="kaart-leeg">{tekst.bestanden.leegKaart}</p>}
      <Celkaart
        {...kaartdeel}
        kaart={kaart}
        standen={standen}
        zichtbaar={telling.zichtbaar}
        groepen={groepen}
        onSelect={onKies}
      />
    </section>
  );
}
