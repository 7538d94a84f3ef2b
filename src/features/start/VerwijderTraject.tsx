import { start } from '../../texts/start.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { type Moment, toMoment } from './moment.ts';
import { type Trajectregel, watGaatWeg } from './trajectregel.ts';

const teksten = start.lijst;

type VerwijderTrajectProps = {
  /** null: nothing to ask */
  regel: Trajectregel | null;
  nu: Date;
  onJa: (regel: Trajectregel) => void;
  onNee: () => void;
};

/** Asks before a traject leaves this browser, and says what is in no file. */
export function VerwijderTraject({ regel, nu, onJa, onNee }: VerwijderTrajectProps) {
  if (regel === null) return null;
  const bestand = regel.bestandOp === null ? null : toMoment(regel.bestandOp, nu);
  return (
    <ConfirmDialog
      open
      tone="gevaar"
      title={teksten.verwijderTitel(regel.naam || teksten.zonderNaam)}
      confirmLabel={teksten.verwijderJa}
      cancelLabel={teksten.verwijderNee}
      closeLabel={teksten.sluit}
      onConfirm={() => onJa(regel)}
      onCancel={onNee}
    >
      <p>{teksten.verwijderUitleg}</p>
      <p>
        <b>{gevolg(regel, bestand)}</b>
      </p>
    </ConfirmDialog>
  );
}

function gevolg(regel: Trajectregel, bestand: Moment | null): string {
  if (bestand === null) return teksten.verwijderGeenBestand;
  return watGaatWeg(regel) === 'laatste-werk'
    ? teksten.verwijderOudBestand(bestand)
    : teksten.verwijderMetBestand(bestand);
}
