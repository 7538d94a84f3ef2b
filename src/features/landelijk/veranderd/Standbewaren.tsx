import { useState } from 'react';
import { landelijkstandenTekst as tekst } from '../../../texts/landelijkstanden.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';

type StandbewarenProps = {
  /** day of the stand, YYYY-MM-DD */
  peildatum: string;
  onSluit: () => void;
  /** false: this browser keeps nothing */
  onBewaar: (naam: string) => Promise<boolean>;
  onDownload: () => void;
};

/** Asks what to call the stand of the shown day, and keeps it; or saves it as a file. */
export function Standbewaren({ peildatum, onSluit, onBewaar, onDownload }: StandbewarenProps) {
  const [naam, zetNaam] = useState(tekst.naamVoor(peildatum));
  const [mislukt, zetMislukt] = useState(false);
  const bewaar = async () => zetMislukt(!(await onBewaar(naam.trim() || tekst.naamVoor(peildatum))));
  return (
    <Dialog
      open
      size="smal"
      onClose={onSluit}
      title={tekst.titel}
      closeLabel={tekst.sluit}
      onSubmit={() => void bewaar()}
      actions={
        <>
          <Button icon="download" onClick={onDownload}>
            {tekst.download}
          </Button>
          <Button look="hoofd" type="submit">
            {tekst.bewaarHier}
          </Button>
        </>
      }
    >
      <p>{tekst.bewaarUitleg(peildatum)}</p>
      {mislukt && <Alert tone="fout" title={tekst.nietBewaard} />}
      <TextField
        label={tekst.naam}
        hint={tekst.naamUitleg}
        value={naam}
        maxLength={100}
        autoComplete="off"
        onChange={zetNaam}
      />
    </Dialog>
  );
}
