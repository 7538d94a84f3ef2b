import type { Kalender } from '../../domain/casus/kalender.ts';
import { casusTekst as t } from '../../texts/casus.ts';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { Casusbedrag } from './Casusbedrag.tsx';
import { Casusblad } from './Casusblad.tsx';
import type { Casusstand } from './casusstand.ts';
import type { Casusvelden } from './casusvelden.ts';
import { Casuszinnen } from './Casuszinnen.tsx';
import { Gemeentevergelijking } from './Gemeentevergelijking.tsx';
import { LetOp } from './LetOp.tsx';
import { Tijdlijnkaart } from './Tijdlijnkaart.tsx';
import type { Casusuit } from './toCasusuit.ts';
import { Verschilcijfers } from './Verschilcijfers.tsx';

type CasusuitkomstProps = {
  velden: Casusvelden;
  /** Name of the ready casus. */
  naam: string;
  stand: Extract<Casusstand, { soort: 'ok' }>;
  uit: Casusuit;
  kalender: Kalender;
  /** YYYY-MM-DD */
  vandaag: string;
  kiesGemeente: (code: string) => void;
};

/** A phone: here the drawing is narrow, and long lists stand folded. casus.css has the same. */
const SMAL = '(max-width: 36em)';

/** What comes of a casus: the difference, the drawing, the gemeenten, and all of it in sentences. */
export function Casusuitkomst(props: CasusuitkomstProps) {
  const { velden, naam, stand, uit, kalender, vandaag, kiesGemeente } = props;
  const { voorkeur, gemeenten, bedrag } = stand;
  const { gekozen, verslag, zin, beeld, dagen } = uit;
  const isSmal = useMediaQuery(SMAL);
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
                  {verslag.gebeurtenis.map((regel) => (
                    <li key={regel}>{regel}</li>
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
        <Tijdlijnkaart beeld={isSmal ? beeld.smal : beeld.breed} zin={zin} dagen={dagen} />
        {voorkeur.eersteBetaling && <Casusbedrag velden={velden} uitkomst={bedrag} />}
        {gemeenten.length > 1 && (
          <Gemeentevergelijking
            gemeenten={gemeenten}
            voorkeur={voorkeur}
            gekozen={gekozen.code}
            kies={kiesGemeente}
          />
        )}
        <Casuszinnen titel={titel} verslag={verslag} dicht={isSmal} />
        <LetOp punten={verslag.letOp} kalender={kalender} dicht={isSmal} />
      </div>
      <Casusblad titel={titel} verslag={verslag} beeld={beeld.breed} zin={zin} vandaag={vandaag} />
    </>
  );
}
