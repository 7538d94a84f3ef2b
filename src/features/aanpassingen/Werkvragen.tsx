import { useState } from 'react';
import { useGemeentenaam } from '../../store/werkruimte.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type Invoer, toVeldtekst, type Werkplek, type Werkvraag } from './useWerk.ts';

type WerkvragenProps = {
  vraag: Werkvraag | undefined;
  schrijf: (invoer: Invoer) => void;
  vraagOverschrijven: (invoer: Invoer) => void;
  sluit: () => void;
};

/** The questions before something is written. */
export function Werkvragen({ vraag, schrijf, vraagOverschrijven, sluit }: WerkvragenProps) {
  if (!vraag) return null;
  if (vraag.soort === 'overschrijven')
    return <Overschrijven invoer={vraag.invoer} schrijf={schrijf} sluit={sluit} />;
  return <Reden plek={vraag.plek} schrijf={vraagOverschrijven} sluit={sluit} />;
}

function Overschrijven({
  invoer,
  schrijf,
  sluit,
}: {
  invoer: Invoer;
  schrijf: (invoer: Invoer) => void;
  sluit: () => void;
}) {
  const naam = useGemeentenaam();
  return (
    <ConfirmDialog
      open
      title={t.overschrijven.titel}
      confirmLabel={t.overschrijven.ja}
      cancelLabel={t.annuleren}
      closeLabel={t.sluiten}
      onConfirm={() => schrijf(invoer)}
      onCancel={sluit}
    >
      <p>{t.overschrijven.uitleg}</p>
      <ul>
        {invoer.plek.rijen.map((rij) => (
          <li key={rij.gemeente}>
            {t.overschrijven.waarde(
              naam(rij.gemeente),
              toVeldtekst(rij, invoer.veld) ?? t.overschrijven.leeg,
            )}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}

function Reden({
  plek,
  schrijf,
  sluit,
}: {
  plek: Werkplek;
  schrijf: (invoer: Invoer) => void;
  sluit: () => void;
}) {
  const [reden, zetReden] = useState(plek.rijen.find(({ status }) => status.reden)?.status.reden ?? '');
  const [fout, zetFout] = useState(false);
  const bewaar = () => {
    if (reden.trim() === '') return zetFout(true);
    return schrijf({ plek, veld: 'status', waarde: { stand: 'geblokkeerd', reden: reden.trim() } });
  };
  return (
    <FormDialog
      size="smal"
      title={t.geblokkeerd.titel}
      closeLabel={t.sluiten}
      onClose={sluit}
      onSubmit={bewaar}
      submitLabel={t.geblokkeerd.bewaar}
      cancelLabel={t.annuleren}
    >
      <TextField
        label={t.geblokkeerd.veld}
        hint={t.geblokkeerd.hint}
        error={fout && reden.trim() === '' ? t.geblokkeerd.nodig : undefined}
        value={reden}
        onChange={zetReden}
        maxLength={500}
        data-autofocus
      />
    </FormDialog>
  );
}
