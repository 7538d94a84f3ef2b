import { Grond } from '../../../domain/voortgang/gemeentestatus.ts';
import {
  EERSTE_DAG,
  type Handfout,
  HANDSTATUSSEN,
  toKwartalen,
} from '../../../domain/voortgang/handformulier.ts';
import { handTekst as tekst } from '../../../texts/handstatus.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import './hand.css';
import { Nieuwerbericht } from './Nieuwerbericht.tsx';
import type { Handinvoerstaat } from './useHandinvoer.ts';

type HandveldenProps = {
  /** code of the gemeente */
  code: string;
  staat: Handinvoerstaat;
  /** YYYY-MM-DD */
  vandaag: string;
};

/** Status, day, ground and source of one gemeente. */
export function Handvelden({ code, staat: { invoer, mislukt, zet, foutenBij }, vandaag }: HandveldenProps) {
  const fouten = foutenBij(code);
  const foutBij = (...soorten: Handfout[]) => {
    const fout = fouten.find((soort) => soorten.includes(soort));
    return fout && tekst.fout[fout];
  };
  return (
    <>
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
      <Nieuwerbericht code={code} datum={invoer.datum} />
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
    </>
  );
}
