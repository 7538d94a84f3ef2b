import { useState } from 'react';
import { Wijzigingssoort } from '../../domain/scanlijst/scanlijst.ts';
import type { EigenWijziging } from '../../domain/traject/traject.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Eerstkeuze } from './Eerstkeuze.tsx';

const t = aanpassingen.eigenDialoog;

type EigenDialoogProps = {
  /** undefined: a new one */
  id: string | undefined;
  begin: EigenWijziging | undefined;
  bewaar: (waarde: EigenWijziging) => void;
  sluit: () => void;
};

/** Adds or changes a change of the team's own. */
export function EigenDialoog({ id, begin, bewaar, sluit }: EigenDialoogProps) {
  const { werkwijze, afgeleid } = useWerkruimte();
  const alle = afgeleid.gemeenten.map(({ code }) => code);
  const [invoer, zetInvoer] = useState<EigenWijziging>(
    begin ?? { titel: '', tekst: '', soort: 'werkafspraak', rol: 'administratie', gemeenten: alle },
  );
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const zet = (deel: Partial<EigenWijziging>) => zetInvoer({ ...invoer, ...deel });
  const titel = invoer.titel.trim();
  const compleet = titel !== '' && invoer.gemeenten.length > 0;
  return (
    <FormDialog
      title={begin ? t.anders : t.nieuw}
      closeLabel={aanpassingen.sluiten}
      onClose={sluit}
      onSubmit={() =>
        compleet ? bewaar({ ...invoer, titel, tekst: invoer.tekst.trim() }) : zetGeprobeerd(true)
      }
      submitLabel={t.bewaar}
      cancelLabel={aanpassingen.annuleren}
    >
      <p className="muted">{t.geenClientgegevens}</p>
      <TextField
        label={t.titel}
        value={invoer.titel}
        onChange={(waarde) => zet({ titel: waarde })}
        error={geprobeerd && titel === '' ? t.titelNodig : undefined}
        maxLength={200}
        data-autofocus
      />
      <TextArea
        label={t.tekst}
        optional={t.hoeftNiet}
        value={invoer.tekst}
        onChange={(tekst) => zet({ tekst: tekst.slice(0, MAX_TEKST) })}
      />
      <div className="aa-naast">
        <Select
          label={t.soort}
          value={invoer.soort}
          onChange={(soort) => zet({ soort })}
          options={Wijzigingssoort.options.map((soort) => ({ value: soort, label: woorden.soort[soort] }))}
        />
        <Select
          label={t.rol}
          value={invoer.rol}
          onChange={(rol) => zet({ rol })}
          options={werkwijze.team.rollen.map(({ id, titel: naam }) => ({ value: id, label: naam }))}
        />
      </div>
      <Gemeentekeuze
        gekozen={invoer.gemeenten}
        zet={(gemeenten) => zet({ gemeenten })}
        fout={geprobeerd && invoer.gemeenten.length === 0}
      />
      <Eerstkeuze id={id} gekozen={invoer.na ?? []} zet={(na) => zet({ na })} />
    </FormDialog>
  );
}

/** Longest explanation, in characters. */
const MAX_TEKST = 5000;

function Gemeentekeuze({
  gekozen,
  zet,
  fout,
}: {
  gekozen: readonly string[];
  zet: (gemeenten: string[]) => void;
  fout: boolean;
}) {
  const { gemeenten } = useWerkruimte().afgeleid;
  const allemaal = gemeenten.every(({ code }) => gekozen.includes(code));
  return (
    <fieldset className="groep" aria-describedby={fout ? FOUT : undefined}>
      <legend>{t.gemeenten}</legend>
      {fout && <FieldError id={FOUT}>{t.gemeentenNodig}</FieldError>}
      <div className="aa-keuzes">
        {gemeenten.length > 1 && (
          <Checkbox
            label={t.alleGemeenten}
            checked={allemaal}
            mixed={!allemaal && gekozen.length > 0}
            onChange={(aan) => zet(aan ? gemeenten.map(({ code }) => code) : [])}
          />
        )}
        {gemeenten.map(({ code, naam }) => (
          <Checkbox
            key={code}
            label={naam}
            checked={gekozen.includes(code)}
            onChange={(aan) =>
              zet(gemeenten.map((g) => g.code).filter((c) => (c === code ? aan : gekozen.includes(c))))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

const FOUT = 'aa-gemeenten-fout';
