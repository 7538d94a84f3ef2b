import { useState } from 'react';
import { Grond } from '../../../domain/voortgang/gemeentestatus.ts';
import type { Handfeit } from '../../../domain/voortgang/handfeit.ts';
import {
  EERSTE_DAG,
  type Handfout,
  type Handinvoer,
  HANDSTATUSSEN,
  toHandfeit,
  toKwartalen,
} from '../../../domain/voortgang/handformulier.ts';
import { klok } from '../../../platform/klok.ts';
import { nieuwId } from '../../../platform/nieuwId.ts';
import { handTekst as tekst } from '../../../texts/handstatus.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import './hand.css';

type HanddialoogProps = {
  gemeente: { code: string; naam: string };
  /** YYYY-MM-DD */
  vandaag: string;
  /** @returns false when the browser keeps nothing */
  onBewaar: (feit: Handfeit) => Promise<boolean>;
  onSluit: () => void;
};

/** Sets the status of one gemeente of which there is no file: with a day, a ground and a source. */
export function Handdialoog({ gemeente, vandaag, onBewaar, onSluit }: HanddialoogProps) {
  const [invoer, setInvoer] = useState<Handinvoer>({
    status: null,
    datum: vandaag,
    grond: 'zelf-opgegeven',
    bron: '',
    kwartaal: '',
    reden: '',
  });
  const [fouten, setFouten] = useState<readonly Handfout[]>([]);
  const [mislukt, setMislukt] = useState(false);
  const zet = (anders: Partial<Handinvoer>) => setInvoer((nu) => ({ ...nu, ...anders }));
  const foutBij = (...soorten: Handfout[]) => {
    const fout = fouten.find((soort) => soorten.includes(soort));
    return fout && tekst.fout[fout];
  };
  const bewaar = async () => {
    const uit = toHandfeit(invoer, {
      id: nieuwId(),
      code: gemeente.code,
      vandaag,
      nu: klok().toISOString(),
    });
    setFouten(uit.soort === 'fout' ? uit.fouten : []);
    if (uit.soort === 'ok') setMislukt(!(await onBewaar(uit.feit)));
  };
  return (
    <FormDialog
      onClose={onSluit}
      title={tekst.titel(gemeente.naam)}
      closeLabel={tekst.sluit}
      onSubmit={() => void bewaar()}
      className="handdialoog"
      submitLabel={tekst.bewaar}
      cancelLabel={tekst.annuleer}
    >
      <p>{tekst.uitleg}</p>
      {mislukt && <Alert tone="fout" title={tekst.nietBewaard} />}
      <RadioGroup
        label={tekst.status}
        look="kaal"
        options={HANDSTATUSSEN.map((value) => ({ value, label: tekst.kies[value] }))}
        value={invoer.status}
        onChange={(status) => zet({ status })}
        error={foutBij('status')}
      />
      {invoer.status === 'gepland' && (
        <>
          <Select
            label={tekst.kwartaal}
            value={invoer.kwartaal}
            onChange={(kwartaal) => zet({ kwartaal })}
            error={foutBij('kwartaal')}
            options={[
              { value: '', label: '' },
              ...toKwartalen(vandaag).map((value) => ({ value, label: tekst.kwartaalIn(value) })),
            ]}
          />
          <TextField
            label={tekst.reden}
            optional={tekst.hoeftNiet}
            hint={tekst.redenUitleg}
            value={invoer.reden}
            onChange={(reden) => zet({ reden })}
            maxLength={200}
            autoComplete="off"
          />
        </>
      )}
      <DateField
        label={tekst.datum}
        hint={tekst.datumUitleg}
        value={invoer.datum}
        min={EERSTE_DAG}
        max={vandaag}
        onChange={(datum) => zet({ datum })}
        error={foutBij('datum', 'toekomst', 'teOud')}
      />
      <RadioGroup
        label={tekst.grond}
        look="kaal"
        options={Grond.options.map((value) => ({ value, label: tekst.gronden[value] }))}
        value={invoer.grond}
        onChange={(grond) => zet({ grond })}
      />
      <TextField
        label={tekst.bron}
        hint={tekst.bronUitleg}
        value={invoer.bron}
        onChange={(bron) => zet({ bron })}
        error={foutBij('bron')}
        maxLength={200}
        autoComplete="off"
      />
    </FormDialog>
  );
}
