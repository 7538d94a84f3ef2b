import { type ReactNode, useMemo } from 'react';
import { telKlassen } from '../../domain/voortgang/kaarttelling.ts';
import { toLandelijkeStandOp } from '../../domain/voortgang/landelijkeStand.ts';
import type { Regiostand } from '../../domain/voortgang/regiostand.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Card } from '../../ui/Card.tsx';
import type { Aanwijzing } from './aanwijzing.ts';
import type { Gemeenteregel } from './gemeenteregel.ts';
import type { Landelijkbeeld, Landelijketelling } from './landelijkbeeld.ts';
import { useLandelijkstaat } from './landelijkstaat.ts';
import './regiopaneel.css';
import { Regiogemeenten } from './Regiogemeenten.tsx';
import { Regiotabel } from './Regiotabel.tsx';
import type { Wissel } from './selectie/selectie.ts';

type RegiopaneelProps = {
  beeld: Landelijkbeeld;
  telling: Landelijketelling;
  regio: Regiostand | undefined;
  regel: Gemeenteregel | undefined;
  aanwijzing: Aanwijzing;
  link: (anders: Wissel) => string;
  /** what stands above it */
  boven: ReactNode;
};

/** All regio's, or the chosen one with its gemeenten. */
export function Regiopaneel({ beeld, telling, regio, regel, aanwijzing, link, boven }: RegiopaneelProps) {
  const { sinds, index } = useLandelijkstaat();
  const erbij = useMemo(() => {
    const toen = toLandelijkeStandOp(index.feiten, sinds);
    return new Map(
      telling.regios.map(({ code, gemeenten, aantallen }) => [
        code,
        aantallen.afgevinkt - telKlassen(gemeenten, toen).afgevinkt,
      ]),
    );
  }, [index, sinds, telling]);
  return (
    <div className="regiopaneel">
      {boven}
      {regio ? (
        <Card
          flush
          className="regiokaart"
          title={tekst.gemeente.regio(regio.naam)}
          end={<a href={link({ regio: undefined, gemeente: undefined })}>{tekst.regios.alle}</a>}
        >
          <Regiogemeenten
            regio={regio}
            regels={beeld.regels.filter(
              ({ code, regiocode }) => regiocode === regio.code && telling.zichtbaar?.has(code) !== false,
            )}
            gekozen={regel?.code}
            aanwijzing={aanwijzing}
            link={link}
          />
        </Card>
      ) : (
        <Card flush className="regiokaart" title={tekst.regios.kop}>
          {telling.regios.length === 0 ? (
            <p className="regiokaart-geen">{tekst.tabel.geen}</p>
          ) : (
            <Regiotabel
              regios={telling.regios}
              sinds={sinds}
              erbij={erbij}
              aanwijzing={aanwijzing}
              link={link}
            />
          )}
        </Card>
      )}
    </div>
  );
}
