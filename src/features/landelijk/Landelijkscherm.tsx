import { useCallback, useMemo, useState } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { isVoorbeeld, type Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { toHash } from '../../routes/route.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { maakAanwijzing } from './aanwijzing.ts';
import { Bronnenlijst } from './Bronnenlijst.tsx';
import { Gemeentetabel } from './Gemeentetabel.tsx';
import { Grondgetallen } from './Grondgetallen.tsx';
import { Inlezen } from './Inlezen.tsx';
import { Kaartpaneel } from './Kaartpaneel.tsx';
import type { LandelijkProps } from './Landelijk.tsx';
import { toLandelijkbeeld, toLandelijketelling } from './landelijkbeeld.ts';
import { Landelijkbalk } from './Landelijkbalk.tsx';
import { Regiopaneel } from './Regiopaneel.tsx';
import { Filterbalk } from './selectie/Filterbalk.tsx';
import { leesSelectie, toStandwissel, type Wissel, wissel } from './selectie/selectie.ts';
import { Uitleg } from './Uitleg.tsx';
import { Voorbeelden } from './Voorbeelden.tsx';
import { Vreemd } from './Vreemd.tsx';

type LandelijkschermProps = Omit<LandelijkProps, 'bronnen'> & {
  register: Regioregister;
  bronnen: readonly Landelijkebron[];
  /** YYYY-MM-DD */
  vandaag: string;
};

/** The screen with everything loaded. What is chosen stands in the address. */
export function Landelijkscherm({
  register,
  bronnen,
  vandaag,
  route: { zoek },
  leesBestanden,
  verwijderBron,
}: LandelijkschermProps) {
  const [aanwijzing] = useState(maakAanwijzing);
  const beeld = useMemo(() => toLandelijkbeeld(register, bronnen, vandaag), [register, bronnen, vandaag]);
  const selectie = useMemo(() => leesSelectie(zoek, register), [zoek, register]);
  const telling = useMemo(() => toLandelijketelling(register, beeld, selectie), [register, beeld, selectie]);
  const regel = beeld.regels.find(({ code }) => code === zoek['gemeente']);
  const regio = telling.regios.find(({ code }) => code === (selectie.regio ?? regel?.regiocode));
  const toonVoorbeelden = zoek['voorbeelden'] !== undefined;
  const alsTabel = zoek['beeld'] === 'tabel';
  const leeg = bronnen.every(isVoorbeeld);

  const link = useCallback(
    (anders: Wissel) => toHash({ pagina: 'landelijk', zoek: wissel(zoek, anders) }),
    [zoek],
  );
  const ga = useCallback(
    (anders: Wissel) => {
      location.hash = link(anders);
    },
    [link],
  );
  const kies = useCallback((code: string | null) => ga({ gemeente: code ?? undefined }), [ga]);
  const legenda = {
    klassen: selectie.klassen,
    onKlassen: (klassen: typeof selectie.klassen) => ga(toStandwissel(klassen)),
  };

  return (
    <div className="landelijk">
      <Landelijkbalk
        register={register}
        toonVoorbeelden={toonVoorbeelden}
        alsTabel={alsTabel}
        ga={ga}
        kies={kies}
      />
      <Filterbalk
        register={register}
        selectie={selectie}
        aantal={telling.zichtbaar?.size ?? register.gemeenten.length}
        ga={ga}
      />
      <div className={alsTabel ? 'landelijk-vak landelijk-tabelbeeld' : 'landelijk-vak'}>
        {!alsTabel && (
          <Kaartpaneel
            {...legenda}
            register={register}
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
        <Grondgetallen gronden={telling.gronden} />
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
          <Inlezen leeg={leeg} leesBestanden={leesBestanden} />
          <Bronnenlijst bronnen={bronnen} vandaag={vandaag} onVerwijder={verwijderBron} />
        </aside>
      </div>
      {toonVoorbeelden && <Voorbeelden beeld={beeld} />}
      {beeld.vreemd.length > 0 && <Vreemd standen={beeld.vreemd} />}
      <Uitleg />
    </div>
  );
}
