import { useState } from 'react';
import { hernoemKolom } from '../../domain/traject/opdrachten/kolommen.ts';
import type { Kolom } from '../../domain/traject/trajectgemeenten.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

const teksten = team.kolommen;

/** Asks for the name of a column; an empty name keeps the old one. */
export function HernoemKolom({ kolom, onClose }: { kolom: Kolom; onClose: () => void }) {
  const { voerUit } = useWerkruimte();
  const [naam, setNaam] = useState(kolom.naam);
  return (
    <FormDialog
      size="smal"
      onClose={onClose}
      title={teksten.hernoem}
      closeLabel={team.sluit}
      onSubmit={() => {
        voerUit(teksten.undo.hernoem, (traject) => hernoemKolom(traject, kolom.id, naam));
        onClose();
      }}
      submitLabel={team.bewaar}
      cancelLabel={team.annuleer}
    >
      <TextField
        label={teksten.hernoemTitel}
        value={naam}
        onChange={setNaam}
        maxLength={200}
        autoComplete="off"
        data-autofocus
      />
    </FormDialog>
  );
}
