import { useState } from 'react';
import type { Norm, Norminvulling } from '../../domain/scanlijst/normenset.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { normenTekst } from '../../texts/normen.ts';
import { Button } from '../../ui/Button.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { leesNormveld, toNormveld } from './normveld.ts';
import { type Normfout, vindNormfout } from './norminvulling.ts';

const teksten = normenTekst;

type NormvensterProps = {
  norm: Norm;
  onBewaar: (invulling: Norminvulling) => void;
  onLeeg: () => void;
  onClose: () => void;
};

/** The value of one norm, with where it comes from. */
export function Normvenster({ norm, onBewaar, onLeeg, onClose }: NormvensterProps) {
  const { werkwijze } = useWerkruimte();
  const [veld, setVeld] = useState(() => toNormveld(norm));
  const [fout, setFout] = useState<Normfout | undefined>();
  const { eenheidKeuze = [], ankerKeuze = [], keuzes = [] } = norm;
  const bewaar = () => {
    const invulling = leesNormveld(norm, veld);
    const nieuw = vindNormfout(norm, invulling);
    setFout(nieuw);
    if (nieuw === undefined) onBewaar(invulling);
  };
  const melding = (...soorten: Normfout[]) =>
    fout !== undefined && soorten.includes(fout) ? teksten.fout[fout] : undefined;
  return (
    <FormDialog
      onClose={onClose}
      title={norm.titel}
      closeLabel={team.sluit}
      onSubmit={bewaar}
      submitLabel={team.bewaar}
      cancelLabel={team.annuleer}
      extra={
        norm.waarde !== null && (
          <Button look="link" icon="trash" onClick={onLeeg}>
            {teksten.maakLeeg}
          </Button>
        )
      }
    >
      <p className="muted">{norm.feit}</p>
      {(norm.soort === 'termijn' || norm.soort === 'getal') && (
        <div className="team-normwaarde">
          <TextField
            label={teksten.waarde}
            inputMode="decimal"
            error={melding('waarde')}
            value={veld.getal}
            onChange={(getal) => setVeld({ ...veld, getal })}
            autoComplete="off"
            data-autofocus
          />
          {eenheidKeuze.length > 0 && (
            <Select
              label={teksten.eenheid}
              error={melding('eenheid')}
              value={veld.eenheid}
              onChange={(eenheid) => setVeld({ ...veld, eenheid })}
              options={eenheidKeuze.map((id) => ({ value: id, label: teksten.eenheidtekst[id] ?? id }))}
            />
          )}
          {ankerKeuze.length > 0 && (
            <Select
              label={teksten.anker}
              error={melding('anker')}
              value={veld.anker}
              onChange={(anker) => setVeld({ ...veld, anker })}
              options={ankerKeuze.map((id) => ({
                value: id,
                label: werkwijze.werkproces.ankers.find((anker) => anker.id === id)?.tekst ?? id,
              }))}
            />
          )}
        </div>
      )}
      {norm.soort === 'keuze' && (
        <RadioGroup
          label={teksten.keuze}
          error={melding('keuze')}
          value={veld.keuze}
          onChange={(keuze) => setVeld({ ...veld, keuze })}
          options={keuzes.map(({ id, titel }) => ({ value: id, label: titel }))}
        />
      )}
      {norm.soort === 'lijst' && (
        <TextArea
          label={teksten.lijst}
          error={melding('lijst')}
          value={veld.regels}
          onChange={(regels) => setVeld({ ...veld, regels })}
        />
      )}
      <TextField
        label={teksten.bronVeld}
        hint={teksten.bronHint}
        error={melding('bron')}
        value={veld.bron}
        onChange={(bron) => setVeld({ ...veld, bron })}
        maxLength={500}
        autoComplete="off"
      />
    </FormDialog>
  );
}
