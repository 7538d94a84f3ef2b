import { useState } from 'react';
import { setDatum, setNaam } from '../../domain/traject/opdrachten/team.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { dagenEerder } from './dag.ts';
import { Datumveld } from './Datumveld.tsx';

const teksten = team.gegevens;
const DATUMS = ['startdatum', 'workshopdatum', 'voorbereidenTot', 'gewensteIngangsdatum'] as const;
type Datum = (typeof DATUMS)[number];

/** Name and dates of the traject. */
export function Trajectgegevens() {
  const { traject, werkwijze, alleenLezen, voerUit } = useWerkruimte();
  const { kenmerken } = traject;
  const titelVan = (sleutel: Datum) =>
    werkwijze.team.gegevens.find(({ id }) => id === sleutel)?.titel ?? sleutel;
  const bewaar = (sleutel: Datum, dag: string | undefined) => {
    if (kenmerken[sleutel] === dag) return;
    voerUit(teksten.undoDatum(titelVan(sleutel)), () => setDatum(sleutel, dag));
  };
  const { workshopdatum, voorbereidenTot } = kenmerken;
  const voorstel =
    workshopdatum !== undefined && voorbereidenTot === undefined && !alleenLezen
      ? dagenEerder(workshopdatum, 7)
      : undefined;
  const isTeLaat =
    workshopdatum !== undefined && voorbereidenTot !== undefined && voorbereidenTot > workshopdatum;
  return (
    <Card title={teksten.titel}>
      <div className="team-gegevens">
        <Naamveld />
        {DATUMS.map((sleutel) => (
          <div key={sleutel}>
            <Datumveld
              label={titelVan(sleutel)}
              value={kenmerken[sleutel] ?? ''}
              hint={sleutel === 'voorbereidenTot' && isTeLaat ? teksten.naWorkshop : undefined}
              readOnly={alleenLezen}
              onBewaar={(dag) => bewaar(sleutel, dag)}
            />
            {sleutel === 'voorbereidenTot' && voorstel !== undefined && (
              <p className="team-voorstel">
                <Button look="link" onClick={() => bewaar(sleutel, voorstel)}>
                  {teksten.stelVoor(dagInWoorden(voorstel))}
                </Button>
                <small>{teksten.stelVoorUitleg}</small>
              </p>
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}

/** Writes when the reader leaves the field or presses Enter, so that a name is one undo step. */
function Naamveld() {
  const { traject, alleenLezen, voerUit } = useWerkruimte();
  const [getypt, setGetypt] = useState<string | null>(null);
  const naam = getypt ?? traject.kenmerken.naam ?? '';
  const leeg = naam.trim() === '';
  const bewaar = () => {
    if (getypt !== null && !leeg) voerUit(teksten.undoNaam, (huidig) => setNaam(huidig, getypt));
    setGetypt(null);
  };
  return (
    <TextField
      label={teksten.naam}
      value={naam}
      onChange={setGetypt}
      error={leeg ? teksten.naamLeeg : undefined}
      readOnly={alleenLezen}
      maxLength={200}
      autoComplete="off"
      onBlur={bewaar}
      onKeyDown={(event) => {
        if (event.key === 'Enter') bewaar();
      }}
    />
  );
}
