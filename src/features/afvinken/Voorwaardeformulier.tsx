import { type SubmitEvent, useId, useState } from 'react';
import { MAX_TEKST } from '../../domain/scanlijst/antwoord.ts';
import { bevatBsn } from '../../domain/traject/bsn.ts';
import type { Voorwaarde } from '../../domain/traject/traject.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useFormulierfocus } from './useFormulierfocus.ts';

type VoorwaardeformulierProps = {
  huidig: Voorwaarde | undefined;
  rollen: readonly SelectOption<string>[];
  eersteRol: string;
  /** YYYY-MM-DD */
  vandaag: string;
  onBewaar: (voorwaarde: Voorwaarde) => void;
  onAnnuleer: () => void;
};

/** Asks why a point cannot be met yet, and until when that is accepted. */
export function Voorwaardeformulier({
  huidig,
  rollen,
  eersteRol,
  vandaag,
  onBewaar,
  onAnnuleer,
}: VoorwaardeformulierProps) {
  const id = useId();
  const [reden, setReden] = useState(huidig?.reden ?? '');
  const [geldigTot, setGeldigTot] = useState(huidig?.geldigTot ?? '');
  const [rol, setRol] = useState(huidig?.rol ?? eersteRol);
  const [pogingen, setPogingen] = useState(0);
  const formulier = useFormulierfocus(pogingen);
  const redenfout =
    reden.trim() === ''
      ? tekst.voorwaarde.redenNodig
      : reden.length > MAX_TEKST
        ? tekst.teLang(MAX_TEKST)
        : undefined;
  const totfout = /^\d{4}-/.test(geldigTot) && geldigTot > vandaag ? undefined : tekst.voorwaarde.totNodig;
  const rolfout = rol === '' ? tekst.vink.rolNodig : undefined;
  const verstuur = (event: SubmitEvent) => {
    event.preventDefault();
    setPogingen((n) => n + 1);
    if (redenfout ?? totfout ?? rolfout) return;
    onBewaar({ reden: reden.trim(), geldigTot, rol });
  };
  return (
    <form ref={formulier} className="puntform" noValidate onSubmit={verstuur} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {tekst.voorwaarde.titel}
      </h3>
      <TextArea
        label={tekst.voorwaarde.reden}
        rows={2}
        value={reden}
        onChange={setReden}
        error={pogingen > 0 ? redenfout : undefined}
      />
      {bevatBsn(reden) && <Alert tone="waarschuwing" live title={tekst.bsn} />}
      <div className="puntform-naast">
        <DateField
          label={tekst.voorwaarde.tot}
          value={geldigTot}
          onChange={setGeldigTot}
          error={pogingen > 0 ? totfout : undefined}
        />
        <Select
          label={tekst.voorwaarde.rol}
          options={rollen}
          value={rol}
          onChange={setRol}
          error={pogingen > 0 ? rolfout : undefined}
        />
      </div>
      <div className="row">
        <Button type="submit" icon="shield">
          {tekst.voorwaarde.bewaar}
        </Button>
        <Button look="stil" onClick={onAnnuleer}>
          {tekst.annuleer}
        </Button>
      </div>
    </form>
  );
}
