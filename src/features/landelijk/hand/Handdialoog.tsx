import type { Handfeit } from '../../../domain/voortgang/handfeit.ts';
import { handTekst as tekst } from '../../../texts/handstatus.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import './hand.css';
import { Handvelden } from './Handvelden.tsx';
import { useHandinvoer } from './useHandinvoer.ts';

type HanddialoogProps = {
  gemeente: { code: string; naam: string };
  /** YYYY-MM-DD */
  vandaag: string;
  /** @returns false when the browser keeps nothing */
  onBewaar: (feit: Handfeit) => Promise<boolean>;
  onSluit: () => void;
};

/** Sets the status of one gemeente of which there is no file: with a day, a ground and a source. */
export function Handdialoog({ gemeente: { code, naam }, vandaag, onBewaar, onSluit }: HanddialoogProps) {
  const staat = useHandinvoer(vandaag, onBewaar);
  return (
    <FormDialog
      onClose={onSluit}
      title={tekst.titel(naam)}
      closeLabel={tekst.sluit}
      onSubmit={() => void staat.bewaar(code)}
      className="handdialoog"
      submitLabel={tekst.bewaar}
      cancelLabel={tekst.annuleer}
    >
      <p>{tekst.uitleg}</p>
      <Handvelden code={code} staat={staat} vandaag={vandaag} />
    </FormDialog>
  );
}
