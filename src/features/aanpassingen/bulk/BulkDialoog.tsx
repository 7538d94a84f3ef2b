import { useState } from 'react';
import { Inspanning } from '../../../domain/scanlijst/scanlijst.ts';
import { type Gekozen, setWerk } from '../../../domain/traject/opdrachten/werk.ts';
import { Wijzigingsstand } from '../../../domain/wijziging/besluit.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { aanpassingen } from '../../../texts/aanpassingen.ts';
import { plan } from '../../../texts/plan.ts';
import { wijzigingen as woorden } from '../../../texts/wijzigingen.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { FieldError } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { ROLLENLIJST } from '../Werkvelden.tsx';
import { Bulkbesluit } from './Bulkbesluit.tsx';
import { type Bulkinvoer, LEGE_INVOER, telWerking, toBulkfout, toWerkwaarden } from './bulkinvoer.ts';

const t = plan.bulk;

type BulkDialoogProps = {
  gekozen: readonly Gekozen[];
  sluit: () => void;
  /** It was written. @param zin says how much */
  opKlaar: (zin: string) => void;
};

/** Asks what has to change on all chosen rows, and writes it in one step. */
export function BulkDialoog({ gekozen, sluit, opKlaar }: BulkDialoogProps) {
  const { voerUit } = useWerkruimte();
  const [invoer, zetInvoer] = useState(LEGE_INVOER);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const zet = (deel: Partial<Bulkinvoer>) => zetInvoer({ ...invoer, ...deel });
  const fout = toBulkfout(invoer);
  const werking = telWerking(gekozen, toWerkwaarden(invoer));
  const aantal = gekozen.length;
  const bewaar = () => {
    if (fout) return zetGeprobeerd(true);
    if (werking.verandert === 0) return zetGeprobeerd(true);
    const uitkomst = voerUit(t.opdracht(werking.verandert), (_, { nieuwId }) =>
      setWerk(gekozen, toWerkwaarden(invoer), nieuwId),
    );
    // The page behind this window says why it was refused.
    if (uitkomst.soort !== 'geschreven') return sluit();
    return opKlaar(t.gedaan(werking.verandert));
  };
  return (
    <FormDialog
      title={t.titel(aantal)}
      closeLabel={aanpassingen.sluiten}
      onClose={sluit}
      onSubmit={bewaar}
      submitLabel={t.pasToe}
      cancelLabel={aanpassingen.annuleren}
    >
      <p className="muted">{t.uitleg(telGemeenten(gekozen))}</p>
      {geprobeerd && fout === 'niets' && <FieldError id="bulk-niets">{t.niets}</FieldError>}
      {geprobeerd && fout === undefined && werking.verandert === 0 && (
        <FieldError id="bulk-zelfde">{t.stondErAl}</FieldError>
      )}
      <div className="aa-naast">
        <Select<Bulkinvoer['status']>
          label={aanpassingen.kolom.status}
          value={invoer.status}
          onChange={(status) => zet({ status })}
          options={[
            { value: '', label: t.blijft },
            ...Wijzigingsstand.options.map((stand) => ({ value: stand, label: woorden.stand[stand] })),
          ]}
          data-autofocus
        />
        <Select<Bulkinvoer['inspanning']>
          label={aanpassingen.kolom.inspanning}
          value={invoer.inspanning}
          onChange={(inspanning) => zet({ inspanning })}
          options={[
            { value: '', label: t.blijft },
            ...Inspanning.options.map((maat) => ({ value: maat, label: woorden.inspanning[maat] })),
          ]}
        />
      </div>
      {invoer.status === 'geblokkeerd' && (
        <TextField
          label={aanpassingen.geblokkeerd.titel}
          hint={aanpassingen.geblokkeerd.hint}
          error={geprobeerd && fout === 'wachtOp' ? aanpassingen.geblokkeerd.nodig : undefined}
          value={invoer.wachtOp}
          onChange={(wachtOp) => zet({ wachtOp })}
          maxLength={500}
        />
      )}
      <div className="aa-naast">
        <TextField
          label={aanpassingen.kolom.wie}
          hint={t.leegBlijft}
          value={invoer.eigenaar}
          onChange={(eigenaar) => zet({ eigenaar })}
          list={ROLLENLIJST}
          autoComplete="off"
          maxLength={120}
        />
        <DateField
          label={aanpassingen.kolom.klaarOp}
          hint={t.leegBlijft}
          value={invoer.deadline}
          onChange={(deadline) => zet({ deadline })}
          min="2015-01-01"
          max="2099-12-31"
        />
      </div>
      <Bulkbesluit gekozen={gekozen} invoer={invoer} zet={zet} redenNodig={geprobeerd && fout === 'reden'} />
      {werking.vervangt > 0 && <p className="muted">{t.vervangt(werking.vervangt)}</p>}
    </FormDialog>
  );
}

function telGemeenten(gekozen: readonly Gekozen[]): number {
  return new Set(gekozen.flatMap(({ rijen }) => rijen.map(({ gemeente }) => gemeente))).size;
}
