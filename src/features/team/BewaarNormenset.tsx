import { useState } from 'react';
import { download } from '../../platform/download.ts';
import { klok } from '../../platform/klok.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { normenTekst } from '../../texts/normen.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { normensetbestandsnaam, schrijfNormensetbestand } from './normensetbestand.ts';

const teksten = normenTekst.bestand;

/** Asks whose set it is, then saves the norms in force as a file. */
export function BewaarNormenset({ onClose }: { onClose: () => void }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const [veld, setVeld] = useState({
    titel: traject.kenmerken.naam ?? '',
    eigenaar: '',
    versie: '1',
  });
  const [toonFout, setToonFout] = useState(false);
  const fout = (waarde: string) => (toonFout && waarde.trim() === '' ? teksten.leegVeld : undefined);
  const bewaar = () => {
    const [titel, eigenaar, versie] = [veld.titel.trim(), veld.eigenaar.trim(), veld.versie.trim()];
    if (titel === '' || eigenaar === '' || versie === '') {
      setToonFout(true);
      return;
    }
    // Swedish writes a date as YYYY-MM-DD, on the clock of the reader.
    const kop = { titel, eigenaar, versie, datum: klok().toLocaleDateString('sv-SE') };
    const { normen } = afgeleid.meetlat;
    download(
      normensetbestandsnaam(kop),
      schrijfNormensetbestand({ normenset: werkwijze.normenset, normen, kop }),
    );
    onClose();
  };
  return (
    <FormDialog
      size="smal"
      onClose={onClose}
      title={teksten.venster}
      closeLabel={team.sluit}
      onSubmit={bewaar}
      submitLabel={team.bewaar}
      cancelLabel={team.annuleer}
    >
      <p className="muted">{teksten.uitleg}</p>
      <TextField
        label={teksten.naam}
        error={fout(veld.titel)}
        value={veld.titel}
        onChange={(titel) => setVeld({ ...veld, titel })}
        maxLength={200}
        data-autofocus
      />
      <TextField
        label={teksten.eigenaar}
        hint={teksten.eigenaarHint}
        error={fout(veld.eigenaar)}
        value={veld.eigenaar}
        onChange={(eigenaar) => setVeld({ ...veld, eigenaar })}
        maxLength={200}
      />
      <TextField
        label={teksten.versie}
        error={fout(veld.versie)}
        value={veld.versie}
        onChange={(versie) => setVeld({ ...veld, versie })}
        maxLength={50}
      />
    </FormDialog>
  );
}
