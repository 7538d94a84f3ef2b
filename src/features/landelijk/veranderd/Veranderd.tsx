import { useState } from 'react';
import { isDag } from '../../../domain/casus/dagnummer.ts';
import { kiesBestanden } from '../../../platform/kiesBestand.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { landelijkstandenTekst } from '../../../texts/landelijkstanden.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { useAnnounceChange } from '../../../ui/useAnnounceChange.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { useUitvoer } from '../publiceren/useUitvoer.ts';
import { Bewaardestanden } from './Bewaardestanden.tsx';
import { Standbewaren } from './Standbewaren.tsx';
import { useStanden } from './useStanden.ts';
import { useVergelijking } from './useVergelijking.ts';
import './veranderd.css';
import { Veranderingentabel } from './Veranderingentabel.tsx';

const tekst = landelijkdelenTekst.veranderd;

/** What is otherwise than on an earlier day, or than in a stand that was saved; also where nothing changed. */
export default function Veranderd() {
  const { beeld, sinds, peildatum, ga } = useLandelijkstaat();
  const standen = useStanden();
  const { veranderingen, anker, gekozen, fout, lees, kies } = useVergelijking(standen);
  const { bewaarJson } = useUitvoer();
  const [bewaart, zetBewaart] = useState(false);
  const meld = useAnnounce();
  const { veranderd, gelijk, stil } = veranderingen;
  const som = tekst.som({ veranderd: veranderd.length, gelijk: gelijk.length, stil: stil.length });
  useAnnounceChange(som);
  const namen = new Map(beeld.regels.map(({ code, naam }) => [code, naam]));
  return (
    <>
      <Card title={anker ? tekst.kopBestand : tekst.kop(sinds)} className="veranderd">
        <div className="veranderd-keuze">
          {anker ? (
            <>
              <p>{tekst.bestand(anker.naam, anker.peildatum)}</p>
              <Button look="link" onClick={() => kies(undefined)}>
                {tekst.losBestand}
              </Button>
            </>
          ) : (
            <DateField
              label={tekst.sinds}
              value={sinds}
              max={peildatum}
              onChange={(dag) => isDag(dag) && dag > '2015' && ga({ sinds: dag }, { vervang: true })}
            />
          )}
          <Button
            icon="folder"
            onClick={() =>
              void kiesBestanden({ soorten: '.json' }).then(([bestand]) => bestand && lees(bestand))
            }
          >
            {tekst.vergelijk}
          </Button>
          <Button icon="save" onClick={() => zetBewaart(true)}>
            {landelijkstandenTekst.open}
          </Button>
        </div>
        {fout !== undefined && <Alert tone="fout" title={fout} />}
        <p className="veranderd-som">
          {veranderd.length === 0 && <b>{tekst.niets} </b>}
          {som}
        </p>
        {veranderd.length > 0 && <Veranderingentabel veranderd={veranderd} namen={namen} />}
        {gelijk.length > 0 && (
          <Disclosure look="kaal" summary={tekst.gelijk(gelijk.length)}>
            <p className="veranderd-namen">{gelijk.map((code) => namen.get(code) ?? code).join(', ')}</p>
          </Disclosure>
        )}
      </Card>
      <Bewaardestanden standen={standen} gekozen={gekozen} onKies={kies} />
      {bewaart && (
        <Standbewaren
          peildatum={peildatum}
          onSluit={() => zetBewaart(false)}
          onDownload={() => {
            bewaarJson();
            zetBewaart(false);
          }}
          onBewaar={async (naam) => {
            const gelukt = await standen.bewaar(naam);
            if (gelukt) {
              zetBewaart(false);
              meld(landelijkstandenTekst.bewaard(naam));
            }
            return gelukt;
          }}
        />
      )}
    </>
  );
}
