import { useState } from 'react';
import { verplaatsGemeente } from '../../domain/traject/opdrachten/kolommen.ts';
import type { MetCode } from '../../domain/traject/trajectgemeenten.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';

const teksten = team.kolommen;

/** Asks which column a gemeente goes to. */
export function Verplaats({ gemeente, onClose }: { gemeente: MetCode; onClose: () => void }) {
  const { afgeleid, voerUit } = useWerkruimte();
  const anderen = afgeleid.kolommen.filter(({ id }) => id !== gemeente.uitvoerder);
  const [naar, setNaar] = useState(anderen[0]?.id ?? '');
  return (
    <Dialog
      open
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
      actions={
        <>
          <Button onClick={onClose}>{team.annuleer}</Button>
          <Button look="hoofd" type="submit">
            {teksten.verplaats.ja}
          </Button>
        </>
      }
    >
      <Select
        label={teksten.verplaats.naar}
        hint={teksten.verplaats.uitleg}
        value={naar}
        onChange={setNaar}
        options={anderen.map(({ id, naam }) => ({ value: id, label: naam }))}
        data-autofocus
      />
    </Dialog>
  );
}
