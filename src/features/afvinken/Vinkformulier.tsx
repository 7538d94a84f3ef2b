import { type SubmitEvent, useId, useState } from 'react';
import { MAX_TEKST } from '../../domain/scanlijst/antwoord.ts';
import { bevatBsn } from '../../domain/traject/bsn.ts';
import type { Puntvinkje } from '../../domain/traject/traject.ts';
import type { Afvinkpunt } from '../../domain/werkwijze/afvinkpunt.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useFormulierfocus } from './useFormulierfocus.ts';

type VinkformulierProps = {
  punt: Afvinkpunt;
  /** What is stored now; undefined for a new tick. */
  huidig: Puntvinkje | undefined;
  rollen: readonly SelectOption<string>[];
  eersteRol: string;
  onBewaar: (vinkje: Puntvinkje) => void;
  onAnnuleer: () => void;
};

const ANDERS = 'anders';

/** Asks the proof of one point and who saw it. */
export function Vinkformulier({ punt, huidig, rollen, eersteRol, onBewaar, onAnnuleer }: VinkformulierProps) {
  const id = useId();
  const [bewijs, setBewijs] = useState(huidig?.bewijs ?? '');
  const [rol, setRol] = useState(huidig?.rol ?? eersteRol);
  const [gekozen, setGekozen] = useState<string | null>(huidig ? ANDERS : null);
  const [pogingen, setPogingen] = useState(0);
  const formulier = useFormulierfocus(pogingen);
  const kies = (keuze: string) => {
    setGekozen(keuze);
    const isSuggestie = bewijs.trim() === '' || punt.bewijs.includes(bewijs);
    if (isSuggestie) setBewijs(keuze === ANDERS ? '' : keuze);
  };
  const bewijsfout =
    bewijs.trim() === ''
      ? tekst.vink.bewijsNodig
      : bewijs.length > MAX_TEKST
        ? tekst.teLang(MAX_TEKST)
        : undefined;
  const rolfout = rol === '' ? tekst.vink.rolNodig : undefined;
  const verstuur = (event: SubmitEvent) => {
    event.preventDefault();
    setPogingen((n) => n + 1);
    if (bewijsfout === undefined && rolfout === undefined) onBewaar({ bewijs: bewijs.trim(), rol });
  };
  return (
    <form ref={formulier} className="puntform" noValidate onSubmit={verstuur} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {tekst.vink.titel}
      </h3>
      <RadioGroup
        label={tekst.vink.suggesties}
        look="kaal"
        options={[
          ...punt.bewijs.map((zin) => ({ value: zin, label: zin })),
          { value: ANDERS, label: tekst.vink.anders },
        ]}
        value={gekozen}
        onChange={kies}
      />
      <TextArea
        label={tekst.vink.bewijs}
        hint={tekst.vink.bewijsUitleg}
        rows={2}
        value={bewijs}
        onChange={setBewijs}
        error={pogingen > 0 ? bewijsfout : undefined}
      />
      {bevatBsn(bewijs) && <Alert tone="waarschuwing" live title={tekst.bsn} />}
      <Select
        label={tekst.vink.rol}
        className="puntform-kort"
        options={rollen}
        value={rol}
        onChange={setRol}
        error={pogingen > 0 ? rolfout : undefined}
      />
      <div className="row">
        <Button type="submit" icon="check">
          {huidig ? tekst.vink.wijzig : tekst.vink.bewaar}
        </Button>
        <Button look="stil" onClick={onAnnuleer}>
          {tekst.annuleer}
        </Button>
      </div>
    </form>
  );
}
