import { verwijderGemeente } from '../../domain/traject/opdrachten/kolommen.ts';
import type { MetCode } from '../../domain/traject/trajectgemeenten.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

const teksten = team.kolommen.verwijder;

type VerwijderGemeenteProps = {
  gemeente: MetCode;
  /** how many answers go with it */
  antwoorden: number;
  onClose: () => void;
};

/** Asks before a gemeente leaves the traject, and says how many answers go along. */
export function VerwijderGemeente({ gemeente, antwoorden, onClose }: VerwijderGemeenteProps) {
  const { voerUit } = useWerkruimte();
  return (
    <ConfirmDialog
      open
      tone="gevaar"
      title={teksten.titel(gemeente.naam)}
      confirmLabel={teksten.ja}
      cancelLabel={teksten.nee}
      closeLabel={team.sluit}
      onCancel={onClose}
      onConfirm={() => {
        voerUit(team.kolommen.undo.weg(gemeente.naam), (traject) =>
          verwijderGemeente(traject, gemeente.code),
        );
        onClose();
      }}
    >
      <p>
        <b>{teksten.uitleg(antwoorden)}</b>
      </p>
      <p>{teksten.terug}</p>
    </ConfirmDialog>
  );
}
