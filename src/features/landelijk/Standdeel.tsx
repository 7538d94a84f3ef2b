import type { Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Bronnenlijst } from './Bronnenlijst.tsx';
import { Gemeentetabel } from './Gemeentetabel.tsx';
import { Grondgetallen } from './Grondgetallen.tsx';
import { Statuslijst } from './hand/Statuslijst.tsx';
import { Inlezen } from './inlezen/Inlezen.tsx';
import { Kaartpaneel } from './Kaartpaneel.tsx';
import { useLandelijkstaat } from './landelijkstaat.ts';
import { Regiopaneel } from './Regiopaneel.tsx';
import { toStandwissel } from './selectie/selectie.ts';
import { Verloopkaart } from './verloop/Verloopkaart.tsx';
import { Voorbeelden } from './Voorbeelden.tsx';
import { Vreemd } from './Vreemd.tsx';

type StanddeelProps = {
  /** of this browser: what came with the site cannot be taken out here */
  eigenBronnen: readonly Landelijkebron[];
};

/** Map or table, the three numbers, the curve, the regio's and the files: one selection on one day. */
export function Standdeel({ eigenBronnen }: StanddeelProps) {
  const staat = useLandelijkstaat();
  const { register, beeld, telling, selectie, vandaag, zoek, aanwijzing, leeg, werk, link, ga, kies } = staat;
  const regel = beeld.regels.find(({ code }) => code === zoek['gemeente']);
  const regio = telling.regios.find(({ code }) => code === (selectie.regio ?? regel?.regiocode));
  const toonVoorbeelden = zoek['voorbeelden'] !== undefined;
  const alsTabel = zoek['beeld'] === 'tabel';
  const legenda = {
    klassen: selectie.klassen,
    onKlassen: (klassen: typeof selectie.klassen) => ga(toStandwissel(klassen)),
  };
  return (
    <>
      <div className={alsTabel ? 'landelijk-vak landelijk-tabelbeeld' : 'landelijk-vak'}>
        {!alsTabel && (
          <Kaartpaneel
            {...legenda}
            beeld={beeld}
            telling={telling}
            toonVoorbeelden={toonVoorbeelden}
            gekozen={regel?.code ?? null}
            omlijnd={regio?.gemeenten}
            aanwijzing={aanwijzing}
            onKies={kies}
            leeg={leeg}
          />
        )}
        <Grondgetallen />
        <Verloopkaart />
        {alsTabel ? (
          <Gemeentetabel
            {...legenda}
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
          />
        )}
        <aside className="landelijk-zij" aria-label={tekst.bestanden.kop}>
          <Inlezen leeg={leeg} leesBestanden={werk.leesBestanden} />
          <Statuslijst />
          <Bronnenlijst bronnen={eigenBronnen} vandaag={vandaag} onVerwijder={werk.verwijderBron} />
        </aside>
      </div>
      {toonVoorbeelden && <Voorbeelden beeld={beeld} />}
      {beeld.vreemd.length > 0 && <Vreemd standen={beeld.vreemd} />}
    </>
  );
}
