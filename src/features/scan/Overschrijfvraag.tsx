import { vragen } from '../../texts/vragen.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import type { Antwoordschrijver } from './useAntwoorden.ts';
import type { Vraagkolom } from './vraagkolommen.ts';

type OverschrijfvraagProps = { antwoorden: Antwoordschrijver; perUitvoerder: readonly Vraagkolom[] };

/** Asks before answers that differ from each other are overwritten; says how many. */
export function Overschrijfvraag({ antwoorden, perUitvoerder }: OverschrijfvraagProps) {
  const gemeenten = antwoorden.wacht?.gemeenten ?? [];
  const kolommen = perUitvoerder.filter((kolom) => kolom.gemeenten.some((code) => gemeenten.includes(code)));
  const t = vragen.overschrijven;
  return (
    <ConfirmDialog
      open={antwoorden.wacht !== null}
      title={t.titel}
      confirmLabel={t.ja}
      cancelLabel={t.nee}
      closeLabel={t.sluiten}
      onConfirm={antwoorden.bevestig}
      onCancel={antwoorden.laat}
    >
      <p>{kolommen.length > 1 ? t.kolommen(kolommen.length) : t.gemeenten(gemeenten.length)}</p>
    </ConfirmDialog>
  );
}
