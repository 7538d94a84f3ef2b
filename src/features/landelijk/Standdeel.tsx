import { useState } from 'react';
import type { Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Bronnenlijst } from './Bronnenlijst.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { Gemeentefeiten } from './Gemeentefeiten.tsx';
import { toGekozen } from './gekozen.ts';
import { Gemeentetabel } from './Gemeentetabel.tsx';
import { Grondgetallen } from './Grondgetallen.tsx';
import { Statuslijst } from './hand/Statuslijst.tsx';
import { Zelfzetten } from './hand/Zelfzetten.tsx';
import { Inleesrapport } from './inlezen/Inleesrapport.tsx';
import type { Inleesverslag } from './inlezen/inleesverslag.ts';
import { Inlezen } from './inlezen/Inlezen.tsx';
import { Kaartpaneel } from './Kaartpaneel.tsx';
import { useLandelijkstaat } from './landelijkstaat.ts';
import { Regiopaneel } from './Regiopaneel.tsx';
import { Verloopkaart } from './verloop/Verloopkaart.tsx';
import { Voorbeelden } from './Voorbeelden.tsx';
import { Vreemd } from './Vreemd.tsx';

type StanddeelProps = {
  /** of this browser: what came with the site cannot be taken out here */
  eigenBronnen: readonly Landelijkebron[];
};

/** As in landelijk.css: then the chosen gemeente stands right under the map. */
const EEN_KOLOM = '(max-width: 900px)';

/** Map or table, the three numbers, the curve, the regio's and the files: one selection on one day. */
export function Standdeel({ eigenBronnen }: StanddeelProps) {
  const [verslag, setVerslag] = useState<Inleesverslag | null>(null);
  const staat = useLandelijkstaat();
  const { register, beeld, telling, vandaag, zoek, aanwijzing, leeg, werk, link } = staat;
  const { regel, regio } = toGekozen(staat);
  const toonVoorbeelden = zoek['voorbeelden'] !== undefined;
  const smal = useMediaQuery(EEN_KOLOM);
  const feiten = regel && <Gemeentefeiten regel={regel} terug={link({ gemeente: undefined })} />;
  const alsTabel = zoek['beeld'] === 'tabel';
  return (
    <>
      {verslag && <Inleesrapport verslag={verslag} onSluit={() => setVerslag(null)} />}
      <div className={alsTabel ? 'landelijk-vak landelijk-tabelbeeld' : 'landelijk-vak'}>
        {!alsTabel && <Kaartpaneel />}
        {!alsTabel && smal && feiten}
        <Grondgetallen />
        <Verloopkaart />
        {alsTabel ? (
          <Gemeentetabel
            register={register}
            beeld={beeld}
            telling={telling}
            gekozen={regel?.code}
            link={link}
          />
        ) : (
          <Regiopaneel
            beeld={beeld}
            telling={telling}
            regio={regio}
            regel={regel}
            aanwijzing={aanwijzing}
            link={link}
            boven={!smal && feiten}
          />
        )}
        <aside className="landelijk-zij" aria-label={tekst.bestanden.kop}>
          <Inlezen leeg={leeg} leesBestanden={werk.leesBestanden} onVerslag={setVerslag} />
          <Statuslijst />
          <Zelfzetten />
          <Bronnenlijst bronnen={eigenBronnen} vandaag={vandaag} onVerwijder={werk.verwijderBron} />
        </aside>
      </div>
      {toonVoorbeelden && <Voorbeelden beeld={beeld} />}
      {beeld.vreemd.length > 0 && <Vreemd standen={beeld.vreemd} />}
    </>
  );
}
