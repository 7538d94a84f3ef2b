import { useState } from 'react';
import { MAX_TEKST } from '../../domain/scanlijst/antwoord.ts';
import { bevatBsn } from '../../domain/traject/bsn.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { Alert } from '../../ui/Alert.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { laatsteRol, rolopties } from './rollen.ts';

type HeropendialoogProps = {
  naam: string;
  onHeropen: (gegevens: { rol: string; reden: string }) => void;
  onSluit: () => void;
};

/** Asks why a gemeente that was checked off is taken back. */
export function Heropendialoog({ naam, onHeropen, onSluit }: HeropendialoogProps) {
  const { traject, werkwijze } = useWerkruimte();
  const [reden, setReden] = useState('');
  const [rol, setRol] = useState(() => laatsteRol(traject));
  const [geprobeerd, setGeprobeerd] = useState(false);
  const redenfout =
    reden.trim() === ''
      ? tekst.heropen.redenNodig
      : reden.length > MAX_TEKST
        ? tekst.teLang(MAX_TEKST)
        : undefined;
  const rolfout = rol === '' ? tekst.vink.rolNodig : undefined;
  return (
    <FormDialog
      size="smal"
      onClose={onSluit}
      title={tekst.heropen.titel(naam)}
      closeLabel={tekst.dicht}
      onSubmit={() => {
        setGeprobeerd(true);
        if (redenfout === undefined && rolfout === undefined) onHeropen({ rol, reden: reden.trim() });
      }}
      submitLabel={tekst.klaar.heropen(naam)}
      cancelLabel={tekst.annuleer}
    >
      <p>{tekst.heropen.uitleg}</p>
      <TextArea
        label={tekst.heropen.reden}
        value={reden}
        onChange={setReden}
        error={geprobeerd ? redenfout : undefined}
        data-autofocus
      />
      {bevatBsn(reden) && <Alert tone="waarschuwing" live title={tekst.bsn} />}
      <Select
        label={tekst.heropen.rol}
        options={rolopties(werkwijze.team)}
        value={rol}
        onChange={setRol}
        error={geprobeerd ? rolfout : undefined}
      />
    </FormDialog>
  );
}
