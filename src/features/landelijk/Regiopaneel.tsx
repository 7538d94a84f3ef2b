import type { Regiostand } from '../../domain/voortgang/regiostand.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Card } from '../../ui/Card.tsx';
import type { Gemeenteregel } from './gemeenteregel.ts';
import { Gemeentefeiten } from './Gemeentefeiten.tsx';
import type { Landelijkbeeld } from './landelijkbeeld.ts';
import type { Wissel } from './Landelijkscherm.tsx';
import { Regiogemeenten } from './Regiogemeenten.tsx';
import { Regiotabel } from './Regiotabel.tsx';

type RegiopaneelProps = {
  beeld: Landelijkbeeld;
  regio: Regiostand | undefined;
  regel: Gemeenteregel | undefined;
  link: (anders: Wissel) => string;
};

/** All regio's, or the chosen one with its gemeenten; above it the chosen gemeente. */
export function Regiopaneel({ beeld, regio, regel, link }: RegiopaneelProps) {
  return (
    <div className="regiopaneel">
      {regel && <Gemeentefeiten regel={regel} terug={link({ gemeente: undefined })} />}
      {regio ? (
        <Card
          flush
          className="regiokaart"
          title={tekst.gemeente.regio(regio.naam)}
          end={<a href={link({ regio: undefined, gemeente: undefined })}>{tekst.regios.alle}</a>}
        >
          <Regiogemeenten regio={regio} beeld={beeld} gekozen={regel?.code} link={link} />
        </Card>
      ) : (
        <Card flush className="regiokaart" title={tekst.regios.kop}>
          <Regiotabel regios={beeld.regios} link={link} />
        </Card>
      )}
    </div>
  );
}
