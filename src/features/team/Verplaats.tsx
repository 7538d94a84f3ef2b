import { useState } from 'react';
import { verplaatsGemeente } from '../../domain/traject/opdrachten/kolommen.ts';
import type { MetCode } from '../../domain/traject/trajectgemeenten.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';

const teksten = team.kolommen;

/** Asks which column a gemeente goes to. */
export function Verplaats({ gemeente, onClose }: { gemeente: MetCode; onClose: () => void }) {
  const { afgeleid, voerUit } = useWerkruimte();
  const anderen = afgeleid.kolommen.filter(({ id }) => id !== gemeente.uitvoerder);
  const [naar, setNaar] = useState(anderen[0]?.id ?? '');
  return (
    <FormDialog
      size="smal"
      onClose={onClose}
      title={teksten.verplaats.titel(gemeente.naam)}
      closeLabel={team.sluit}
      onSubmit={() => {
        voerUit(teksten.undo.verplaats(gemeente.naam), (traject) =>
          verplaatsGemeente(traject, gemeente.code, naar),
        );
        onClose();
      }}
      submitLabel={teksten.verplaats.ja}
      cancelLabel={team.annuleer}
    >
      <Select
        label={teksten.verplaats.naar}
        hint={teksten.verplaats.uitleg}
        value={naar}
        onChange={setNaar}
        options={anderen.map(({ id, naam }) => ({ value: id, label: naam }))}
        data-autofocus
      />
    </FormDialog>
  );
}
