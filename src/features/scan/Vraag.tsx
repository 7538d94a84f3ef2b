import { useRef, useState } from 'react';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Antwoordkaarten } from './Antwoordkaarten.tsx';
import { Antwoordtabel } from './Antwoordtabel.tsx';
import { toAntwoordrijen } from '../../domain/scanlijst/antwoordrijen.ts';
import { Kolomacties } from './Kolomacties.tsx';
import { Kolommeldingen } from './Kolommeldingen.tsx';
import { Overschrijfvraag } from './Overschrijfvraag.tsx';
import { isGetalvraag, type Roosterbeeld } from './roosterbeeld.ts';
import { Termijninvoer } from './Termijninvoer.tsx';
import { Toetsenuitleg } from './Toetsenuitleg.tsx';
import { useAntwoorden } from './useAntwoorden.ts';
import { useScherm } from './useScherm.ts';
import { useVraagtoetsen } from './useVraagtoetsen.ts';
import { toHeleRegio, type Vraagkolom } from './vraagkolommen.ts';
import { Vervallenmelding } from './Vervallenmelding.tsx';
import { Vraagkop } from './Vraagkop.tsx';
import type { Vragenplek } from './vragenplek.ts';
import { Vraagvoet } from './Vraagvoet.tsx';
import { Wijzekeuze } from './Wijzekeuze.tsx';

type VraagProps = {
  scanpunt: Scanpunt;
  plek: Vragenplek;
  perUitvoerder: readonly Vraagkolom[];
  toonVoorkeur: boolean;
};

/** The middle part: one question and its answers per uitvoerder. */
export function Vraag({ scanpunt, plek, perUitvoerder, toonVoorkeur }: VraagProps) {
  const { traject, werkwijze, afgeleid, alleenLezen } = useWerkruimte();
  const scherm = useScherm();
  const vak = useRef<HTMLElement>(null);
  const antwoorden = useAntwoorden(scanpunt);
  const kolommen = plek.heleRegio
    ? [toHeleRegio(traject, scanpunt.id, perUitvoerder, vragen.heleRegio)]
    : perUitvoerder;
  const [gekozen, setActief] = useState<string | undefined>(
    () => perUitvoerder.find((kolom) => !kolom.klaar)?.id,
  );
  const kolom =
    kolommen.find(({ id }) => id === gekozen) ??
    kolommen.find(({ overgeslagenDoor }) => overgeslagenDoor === undefined) ??
    kolommen[0];
  const metGetal = isGetalvraag(scanpunt);
  const tekening: Roosterbeeld = {
    scanpunt,
    rijen: toAntwoordrijen(scanpunt),
    kolommen,
    actief: kolom?.id ?? '',
    metGetal,
    norm: afgeleid.meetlat.normen.get(scanpunt.voorkeur.norm ?? ''),
    toonVoorkeur,
    alleenLezen,
    kies: antwoorden.kiesRij,
    schrijfTekst: antwoorden.schrijf,
    activeer: setActief,
  };
  const { aan, zetAan, kies, verder, omlaag } = useVraagtoetsen({ vak, beeld: tekening, plek });
  const beeld: Roosterbeeld = { ...tekening, kies };
  const metKaarten =
    scherm === 'smal' || kolommen.length > (metGetal ? 5 : 7) || (scherm === 'middel' && kolommen.length > 4);

  const magSplitsen = !plek.vooraf && !plek.heleRegio;
  const wijze = perUitvoerder.length > 1 && <Wijzekeuze plek={plek} scanpunt={scanpunt.id} />;
  const getal = metGetal && (
    <Termijninvoer
      beeld={beeld}
      kolommen={metKaarten && kolom ? [kolom] : kolommen}
      ankers={werkwijze.werkproces.ankers}
      geef={antwoorden.geef}
      verder={verder}
      omlaag={omlaag}
    />
  );
  return (
    <section className="sc-vraag" ref={vak} aria-labelledby="vraag">
      <div className="sc-rol">
        <Vraagkop scanpunt={scanpunt} plek={plek} />
        <Vervallenmelding scanpunt={scanpunt} />
        {metKaarten ? (
          <>
            {wijze}
            <Antwoordkaarten beeld={beeld} getal={getal} />
          </>
        ) : (
          <>
            {metGetal && wijze}
            {getal}
            <Antwoordtabel beeld={beeld} hoek={!metGetal && wijze} />
          </>
        )}
        <Kolommeldingen
          scanpunt={scanpunt}
          kolommen={kolommen}
          heleRegio={plek.heleRegio}
          magSplitsen={magSplitsen}
        />
      </div>
      {kolom && !alleenLezen && (
        <div className="vr-onder">
          <Kolomacties
            scanpunt={scanpunt}
            kolom={kolom}
            kolommen={kolommen}
            antwoorden={antwoorden}
            magSplitsen={magSplitsen}
          />
          {scherm !== 'smal' && (
            <Toetsenuitleg
              aantal={metGetal ? 0 : Math.min(9, beeld.rijen.length)}
              kolom={kolom.naam}
              meer={kolommen.length > 1}
              aan={aan}
              zetAan={zetAan}
            />
          )}
        </div>
      )}
      <Vraagvoet scanpunt={scanpunt} plek={plek} beeld={beeld} perKolom={scherm === 'smal'} />
      <Overschrijfvraag antwoorden={antwoorden} perUitvoerder={perUitvoerder} />
    </section>
  );
}
