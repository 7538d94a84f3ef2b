import { useState } from 'react';
import type { Rol } from '../../domain/team/teaminhoud.ts';
import type { Teamlid } from '../../domain/traject/traject.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Button } from '../../ui/Button.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Lid } from './teambezetting.ts';

const teksten = team.lid;

/** Which member is open; `id` null: a new one. */
export type Venster = { rol: Rol; id: string | null; lid: Lid | undefined };

type TeamlidvensterProps = {
  venster: Venster;
  onBewaar: (lid: Teamlid) => void;
  onWeg: () => void;
  onClose: () => void;
};

/** The fields of one member. Nothing is obligatory. */
export function Teamlidvenster({ venster, onBewaar, onWeg, onClose }: TeamlidvensterProps) {
  const { rol, lid } = venster;
  const { kolommen } = useWerkruimte().afgeleid;
  const [uitvoerder, setUitvoerder] = useState(lid?.uitvoerder ?? '');
  const [naam, setNaam] = useState(lid?.naam ?? '');
  const [mail, setMail] = useState(lid?.mail ?? '');
  const [fout, setFout] = useState(false);

  const bewaar = () => {
    const adres = mail.trim();
    if (adres !== '' && !/^\S+@\S+$/.test(adres)) {
      setFout(true);
      return;
    }
    onBewaar({
      rol: rol.id,
      uitvoerder: uitvoerder === '' ? null : uitvoerder,
      ...(naam.trim() !== '' && { naam: naam.trim() }),
      ...(adres !== '' && { mail: adres }),
    });
  };
  const onbekend = uitvoerder !== '' && !kolommen.some(({ id }) => id === uitvoerder);
  return (
    <FormDialog
      onClose={onClose}
      title={rol.titel}
      closeLabel={team.sluit}
      onSubmit={bewaar}
      submitLabel={team.bewaar}
      cancelLabel={team.annuleer}
      extra={
        lid && (
          <Button look="link" icon="trash" onClick={onWeg}>
            {teksten.weg}
          </Button>
        )
      }
    >
      <Select
        label={teksten.uitvoerder}
        value={uitvoerder}
        onChange={setUitvoerder}
        options={[
          { value: '', label: team.rollen.heleTraject },
          ...(onbekend ? [{ value: uitvoerder, label: team.rollen.zonderKolom }] : []),
          ...kolommen.map(({ id, naam: label }) => ({ value: id, label })),
        ]}
      />
      <TextField
        label={teksten.naam}
        optional={team.hoeftNiet}
        hint={teksten.naamUitleg}
        value={naam}
        onChange={setNaam}
        maxLength={200}
        autoComplete="off"
        data-autofocus
      />
      <TextField
        label={teksten.mail}
        optional={team.hoeftNiet}
        type="email"
        error={fout ? teksten.mailFout : undefined}
        value={mail}
        onChange={setMail}
        maxLength={200}
        autoComplete="off"
      />
    </FormDialog>
  );
}
