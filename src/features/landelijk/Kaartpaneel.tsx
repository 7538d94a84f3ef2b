import { memo, useMemo } from 'react';
import { tekenCelkaart } from '../../diagram/celkaart/tekenCelkaart.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Celkaart } from './Celkaart.tsx';
import { toGekozen } from './gekozen.ts';
import './kaartpaneel.css';
import { toKaartstanden } from './landelijkbeeld.ts';
import { useLandelijknu } from './landelijkstaat.ts';
import { Legendavak } from './Legendavak.tsx';

/** Legend and map of the country. @param insluiten inside another page: without examples and the line of the regio */
export const Kaartpaneel = memo(function Kaartpaneel({ insluiten = false }: { insluiten?: boolean }) {
  const staat = useLandelijknu();
  const { beeld, telling, zoek, leeg, aanwijzing, kies } = staat;
  const { regel, regio } = toGekozen(staat);
  const toonVoorbeelden = !insluiten && zoek['voorbeelden'] !== undefined;
  const kaart = useMemo(() => tekenCelkaart(beeld.gemeenten), [beeld.gemeenten]);
  const standen = useMemo(() => toKaartstanden(beeld, toonVoorbeelden), [beeld, toonVoorbeelden]);
  const groepen = useMemo(
    () => new Map(telling.regios.map(({ code, gemeenten }) => [code, gemeenten])),
    [telling],
  );
  return (
    <section className="kaartpaneel landelijk-kaart" aria-label={tekst.beeld.kaart}>
      <Legendavak />
      {leeg && <p className="kaart-leeg">{tekst.bestanden.leegKaart}</p>}
      <Celkaart
        kaart={kaart}
        standen={standen}
        zichtbaar={telling.zichtbaar}
        gekozen={regel?.code ?? null}
        omlijnd={insluiten ? undefined : regio?.gemeenten}
        groepen={groepen}
        aanwijzing={aanwijzing}
        onSelect={kies}
      />
    </section>
  );
});
