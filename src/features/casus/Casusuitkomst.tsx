import { useMemo } from 'react';
import type { Casusbron } from '../../content/laadCasusinhoud.ts';
import { toCasusbeeld } from '../../diagram/casus/casusbeeld.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { toCasusverslag } from '../../export/casus/toCasusverslag.ts';
import { casusTekst as t } from '../../texts/casus.ts';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Casusbedrag } from './Casusbedrag.tsx';
import { Casusblad } from './Casusblad.tsx';
import { toCasusdagen } from './casusdagen.ts';
import type { Casusstand } from './casusstand.ts';
import type { Casusvelden } from './casusvelden.ts';
import { Casuszinnen } from './Casuszinnen.tsx';
import { Gemeentevergelijking } from './Gemeentevergelijking.tsx';
import { LetOp } from './LetOp.tsx';
import { toSpeeldagen } from './speeldagen.ts';
import { Tijdlijnkaart } from './Tijdlijnkaart.tsx';
import { Verschilcijfers } from './Verschilcijfers.tsx';

type CasusuitkomstProps = {
  velden: Casusvelden;
  /** Name of the ready casus. */
  naam: string;
  stand: Extract<Casusstand, { soort: 'ok' }>;
  bron: Casusbron;
  werkproces: Werkproces;
  /** YYYY-MM-DD */
  vandaag: string;
  kiesGemeente: (code: string) => void;
};

/** Width of the drawing, px; on a narrower screen one slides it. */
const BREEDTE = 940;

/** What comes of a casus: the difference, the drawing, the gemeenten, and all of it in sentences. */
export function Casusuitkomst({
  velden,
  naam,
  stand,
  bron: { inhoud, kalender },
  werkproces,
  vandaag,
  kiesGemeente,
}: CasusuitkomstProps) {
  const { voorkeur, gemeenten, casus, bedrag } = stand;
  const gekozen = gemeenten.find(({ code }) => code === velden.gemeente) ?? gemeenten[0];
  const uit = useMemo(() => {
    if (!gekozen) return undefined;
    const { loop: huidig, verschil } = gekozen;
    const verslag = toCasusverslag({
      gemeente: gekozen.naam,
      huidig,
      voorkeur,
      verschil,
      dagen: toCasusdagen(casus),
      werkproces,
      delen: new Map(inhoud.delen.map((deel) => [deel.id, deel.naam])),
      hoogstens: casus.hoogstens,
    });
    return {
      verslag,
      beeld: toCasusbeeld({ huidig, voorkeur, werkproces, breedte: BREEDTE }),
      dagen: toSpeeldagen({
        huidig: { loop: huidig, groepen: verslag.huidig.groepen },
        voorkeur: { loop: voorkeur, groepen: verslag.voorkeur.groepen },
      }),
    };
  }, [gekozen, voorkeur, casus, werkproces, inhoud]);
  if (!gekozen || !uit) return null;
  const { verslag, beeld, dagen } = uit;
  const titel = t.blad.titel(naam);
  return (
    <>
      <div className="cs-rechts">
        <Card look="accent" title={t.uitkomst.titel} className="cs-verschil">
          <div className="cs-verschil-delen">
            <div>
              <p className="cs-kop">{verslag.verschil}</p>
              {verslag.gebeurtenis.length > 0 && (
                <ul className="cs-alleen">
                  {verslag.gebeurtenis.map((zin) => (
                    <li key={zin}>{zin}</li>
                  ))}
                </ul>
              )}
              {gekozen.open > 0 && <p className="muted">{t.uitkomst.onvolledig(gekozen.open)}</p>}
              <p className="cs-geenbesluit">
                <Icon name="person" size={20} />
                {t.geenBesluit}
              </p>
            </div>
            <Verschilcijfers huidig={gekozen.loop} voorkeur={voorkeur} />
          </div>
        </Card>
        <Tijdlijnkaart beeld={beeld} zin={verslag.verschil} dagen={dagen} />
        {voorkeur.eersteBetaling && <Casusbedrag velden={velden} uitkomst={bedrag} />}
        {gemeenten.length > 1 && (
          <Gemeentevergelijking
            gemeenten={gemeenten}
            voorkeur={voorkeur}
            gekozen={gekozen.code}
            kies={kiesGemeente}
          />
        )}
        <Casuszinnen titel={titel} verslag={verslag} />
        <LetOp punten={verslag.letOp} kalender={kalender} />
      </div>
      <Casusblad titel={titel} verslag={verslag} beeld={beeld} vandaag={vandaag} />
    </>
  );
}
