import { useState } from 'react';
import { neemOver } from '../../domain/traject/opdrachten/antwoorden.ts';
import type { MetCode } from '../../domain/traject/trajectgemeenten.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Select } from '../../ui/Select.tsx';
import { telAntwoorden, telOverTeNemen } from './kolomtelling.ts';

const teksten = team.kolommen.neemOver;

/** Asks whose answers a gemeente takes over: only where it has none. */
export function NeemOver({ gemeente, onClose }: { gemeente: MetCode; onClose: () => void }) {
  const { traject, werkwijze, afgeleid, voerUit } = useWerkruimte();
  const announce = useAnnounce();
  const aantallen = telAntwoorden(traject);
  const bronnen = afgeleid.gemeenten.filter(({ code }) => code !== gemeente.code && aantallen.has(code));
  const [van, setVan] = useState(bronnen[0]?.code ?? '');
  const scanpunten = werkwijze.scanlijst.scanpunten.map(({ id }) => id);
  const aantal = telOverTeNemen(traject, { van, naar: gemeente.code, scanpunten });
  return (
    <FormDialog
      size="smal"
      onClose={onClose}
      title={teksten.titel(gemeente.naam)}
      closeLabel={team.sluit}
      onSubmit={() => {
        if (aantal > 0) {
          voerUit(team.kolommen.undo.neemOver(gemeente.naam), (huidig, { versie, nieuwId }) =>
            neemOver(huidig, { van, naar: [gemeente.code], scanpunten, versie, nieuwId }),
          );
          announce(teksten.gedaan(aantal, gemeente.naam));
        }
        onClose();
      }}
      submitLabel={teksten.ja}
      cancelLabel={team.annuleer}
    >
      <Select
        label={teksten.van}
        value={van}
        onChange={setVan}
        options={bronnen.map(({ code, naam }) => ({ value: code, label: naam }))}
        data-autofocus
      />
      <p aria-live="polite">{teksten.uitleg(aantal, gemeente.naam)}</p>
    </FormDialog>
  );
}
