import { useCallback, useMemo, useState } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';
import type { Landelijkebron } from '../../domain/voortgang/landelijk.ts';
import { toHash, type Zoek } from '../../routes/route.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Bronnenlijst } from './Bronnenlijst.tsx';
import { Gemeentetabel } from './Gemeentetabel.tsx';
import { Grondgetallen } from './Grondgetallen.tsx';
import { Inlezen } from './Inlezen.tsx';
import { Kaartpaneel } from './Kaartpaneel.tsx';
import { KAARTKLASSEN } from './kaartstand.ts';
import type { LandelijkProps } from './Landelijk.tsx';
import { toLandelijkbeeld } from './landelijkbeeld.ts';
import { Landelijkbalk } from './Landelijkbalk.tsx';
import { Regiopaneel } from './Regiopaneel.tsx';
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
  const beeld = useMemo(() => toLandelijkbeeld(register, bronnen, vandaag), [register, bronnen, vandaag]);
  const [zichtbaar, setZichtbaar] = useState<ReadonlySet<Kaartklasse>>(() => new Set(KAARTKLASSEN));
  const regel = beeld.regels.find(({ code }) => code === zoek['gemeente']);
  const regio = beeld.regios.find(({ code }) => code === (zoek['regio'] ?? regel?.regiocode));
  const toonVoorbeelden = zoek['voorbeelden'] !== undefined;
  const alsTabel = zoek['beeld'] === 'tabel';
  const leeg = bronnen.every(({ voortgang }) => voortgang.voorbeeld);

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
  const kies = useCallback(
    (code: string | null) => {
      const gekozen = beeld.regels.find((r) => r.code === code);
      ga(gekozen ? { gemeente: gekozen.code, regio: gekozen.regiocode } : { gemeente: undefined });
    },
    [beeld, ga],
  );

  return (
    <div className="landelijk">
      <Landelijkbalk
        register={register}
        toonVoorbeelden={toonVoorbeelden}
        alsTabel={alsTabel}
        ga={ga}
        kies={kies}
      />
      <div className={alsTabel ? 'landelijk-vak landelijk-tabelbeeld' : 'landelijk-vak'}>
        {!alsTabel && (
          <Kaartpaneel
            register={register}
            beeld={beeld}
            zichtbaar={zichtbaar}
            onZichtbaar={setZichtbaar}
            toonVoorbeelden={toonVoorbeelden}
            gekozen={regel?.code ?? null}
            omlijnd={regio?.gemeenten}
            onKies={kies}
            leeg={leeg}
          />
        )}
        <Grondgetallen gronden={beeld.gronden} totaal={register.gemeenten.length} />
        {alsTabel ? (
          <Gemeentetabel
            register={register}
            beeld={beeld}
            zichtbaar={zichtbaar}
            onZichtbaar={setZichtbaar}
            gekozen={regel?.code}
            link={link}
          />
        ) : (
          <Regiopaneel beeld={beeld} regio={regio} regel={regel} link={link} />
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

/** What changes in the address; undefined takes a word away. */
export type Wissel = Readonly<Record<string, string | undefined>>;

function wissel(zoek: Zoek, anders: Wissel): Zoek {
  const nieuw: Record<string, string | undefined> = { ...zoek, ...anders };
  return Object.fromEntries(
    Object.entries(nieuw).flatMap(([sleutel, waarde]) => (waarde === undefined ? [] : [[sleutel, waarde]])),
  );
}
