import { useState } from 'react';
import { setEigenaar, setIngangsdatum } from '../../domain/traject/opdrachten/afvinken.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VELDEN_ID } from './Berekendpunt.tsx';
import type { Gemeenterij } from './gemeenterij.ts';
import { rolopties } from './rollen.ts';

const ANDERS = '\u0000anders';

/** Since when the gemeente works this way, and which role keeps it so. Give it a key per gemeente. */
export function Afvinkvelden({ rij }: { rij: Gemeenterij }) {
  const { alleenLezen } = useWerkruimte();
  const dicht = alleenLezen || rij.stand.besluit?.soort === 'afgevinkt';
  return (
    <fieldset className="afvinkvelden" id={VELDEN_ID} disabled={dicht}>
      <legend className="sr">{tekst.punt({ id: 'AFV-08', titel: '' })}</legend>
      <Ingangsdatum rij={rij} dicht={dicht} />
      <Eigenaar rij={rij} />
    </fieldset>
  );
}

function Ingangsdatum({ rij: { code, naam, stand }, dicht }: { rij: Gemeenterij; dicht: boolean }) {
  const { traject, voerUit } = useWerkruimte();
  const bewaard = stand.ingangsdatum ?? '';
  const [concept, setConcept] = useState({ bij: bewaard, waarde: bewaard });
  // Changed elsewhere (another tab, undo): what is stored wins over what was typed.
  if (concept.bij !== bewaard) setConcept({ bij: bewaard, waarde: bewaard });
  const bewaar = (waarde: string) =>
    voerUit(tekst.stappen.ingangsdatum(naam), () =>
      setIngangsdatum(code, waarde === '' ? undefined : waarde),
    );
  const gewenst = traject.kenmerken.gewensteIngangsdatum;
  return (
    <div>
      <DateField
        label={tekst.paneel.ingangsdatum}
        value={concept.waarde}
        onChange={(waarde) => {
          setConcept({ bij: bewaard, waarde });
          // While a year is being typed the browser reports years such as 0002, and '' for half a date.
          if (waarde >= '2000') bewaar(waarde);
        }}
        onBlur={() => concept.waarde === '' && bewaard !== '' && bewaar('')}
      />
      {!dicht && gewenst !== undefined && bewaard === '' && (
        <Button look="link" size="klein" onClick={() => bewaar(gewenst)}>
          {tekst.paneel.gewenst(gewenst)}
        </Button>
      )}
    </div>
  );
}

function Eigenaar({ rij: { code, naam, stand } }: { rij: Gemeenterij }) {
  const { werkwijze, voerUit } = useWerkruimte();
  const bewaard = stand.eigenaar ?? '';
  const isEigen = bewaard !== '' && !werkwijze.team.rollen.some(({ id }) => id === bewaard);
  const [zelf, setZelf] = useState(isEigen);
  const [rol, setRol] = useState(isEigen ? bewaard : '');
  const bewaar = (waarde: string) => {
    if (waarde !== bewaard) voerUit(tekst.stappen.eigenaar(naam), () => setEigenaar(code, waarde));
  };
  const toonVeld = zelf || isEigen;
  return (
    <div className="eigenaarveld">
      <Select
        label={tekst.paneel.eigenaar}
        hint={tekst.paneel.eigenaarUitleg}
        options={[...rolopties(werkwijze.team), { value: ANDERS, label: tekst.rol.anders }]}
        value={toonVeld ? ANDERS : bewaard}
        onChange={(waarde) => {
          setZelf(waarde === ANDERS);
          if (waarde !== ANDERS) bewaar(waarde);
        }}
      />
      {toonVeld && (
        <TextField
          label={tekst.rol.andersVeld}
          maxLength={100}
          value={rol}
          onChange={setRol}
          onBlur={() => rol.trim() !== '' && bewaar(rol.trim())}
        />
      )}
    </div>
  );
}
