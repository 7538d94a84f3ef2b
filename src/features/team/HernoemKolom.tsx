import { useState } from 'react';
import { hernoemKolom } from '../../domain/traject/opdrachten/kolommen.ts';
import type { Kolom } from '../../domain/traject/trajectgemeenten.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

const teksten = team.kolommen;

/** Asks for the name of a column; an empty name keeps the old one. */
export function HernoemKolom({ kolom, onClose }: { kolom: Kolom; onClose: () => void }) {
  const { voerUit } = useWerkruimte();
  const [naam, setNaam] = useState(kolom.naam);
  return (
    <Dialog
      open
      size="smal"
      onClose={onClose}
      title={teksten.hernoem}
      closeLabel={team.sluit}
      onSubmit={() => {
        voerUit(teksten.undo.hernoem, (traject) => hernoemKolom(traject, kolom.id, naam));
        onClose();
      }}
      actions={
        <>
          <Button onClick={onClose}>{team.annuleer}</Button>
          <Button look="hoofd" type="submit">
            {team.bewaar}
          </Button>
        </>
      }
    >
      <TextField
        label={teksten.hernoemTitel}
        value={naam}
        onChange={setNaam}
        maxLength={200}
        autoComplete="off"
        data-autofocus
      />
    </Dialog>
  );
}
