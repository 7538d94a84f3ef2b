import { isDag } from '../../../domain/casus/dagnummer.ts';
import { kiesBestanden } from '../../../platform/kiesBestand.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useAnnounceChange } from '../../../ui/useAnnounceChange.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { useUitvoer } from '../publiceren/useUitvoer.ts';
import { useVergelijking } from './useVergelijking.ts';
import './veranderd.css';
import { Veranderingentabel } from './Veranderingentabel.tsx';

const tekst = landelijkdelenTekst.veranderd;

/** What is otherwise than on an earlier day, or than in a stand that was saved; also where nothing changed. */
export default function Veranderd() {
  const { beeld, sinds, peildatum, ga } = useLandelijkstaat();
  const { veranderingen, bewaard, fout, lees, laatLos } = useVergelijking();
  const { bewaarJson } = useUitvoer();
  const { veranderd, gelijk, stil } = veranderingen;
  const som = tekst.som({ veranderd: veranderd.length, gelijk: gelijk.length, stil: stil.length });
  useAnnounceChange(som);
  const namen = new Map(beeld.regels.map(({ code, naam }) => [code, naam]));
  return (
    <Card title={bewaard ? tekst.kopBestand : tekst.kop(sinds)} className="veranderd">
      <div className="veranderd-keuze">
        {bewaard ? (
          <>
            <p>{tekst.bestand(bewaard.naam, bewaard.publicatie.peildatum)}</p>
            <Button look="link" onClick={laatLos}>
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
        <Button icon="save" onClick={() => bewaarJson()}>
          {tekst.bewaar}
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
  );
}
