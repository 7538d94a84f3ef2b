import { useState } from 'react';
import { setWerk } from '../../../domain/traject/opdrachten/werk.ts';
import type { Buurantwoord } from '../../../domain/wijziging/buren.ts';
import type { Wijziging } from '../../../domain/wijziging/wijziging.ts';
import { toDag } from '../../../domain/voortgang/dag.ts';
import { klok } from '../../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { aanpassingen } from '../../../texts/aanpassingen.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { FieldError } from '../../../ui/Field.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';

const t = planhulp.buren;
const FOUT = 'buren-fout';

type NeemOverProps = { wijziging: Wijziging; titel: string; van: Buurantwoord; sluit: () => void };
type Veld = 'besluit' | 'eigenaar' | 'deadline';

/** Asks what to take over from another gemeente and for whom, and writes it in one step. */
export function NeemOver({ wijziging, titel, van, sluit }: NeemOverProps) {
  const { voerUit } = useWerkruimte();
  const meld = useAnnounce();
  const naam = useGemeentenaam();
  const doelen = wijziging.gemeenten.filter(
    ({ gemeente, geldt }) => geldt === 'geldt' && !van.gemeenten.includes(gemeente),
  );
  const [voor, zetVoor] = useState<ReadonlySet<string>>(
    // Who said nothing yet loses nothing.
    new Set(
      doelen
        .filter(
          ({ besluit, eigenaar, deadline }) => !besluit && eigenaar === undefined && deadline === undefined,
        )
        .map((rij) => rij.gemeente),
    ),
  );
  const velden = (['besluit', 'eigenaar', 'deadline'] as const).filter((veld) => van[veld] !== undefined);
  const [wat, zetWat] = useState<ReadonlySet<Veld>>(
    // A day that has passed is seldom what another gemeente needs.
    () => new Set(velden.filter((veld) => veld !== 'deadline' || (van.deadline ?? '') >= toDag(klok()))),
  );
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const [stondErAl, zetStondErAl] = useState(false);
  const compleet = voor.size > 0 && wat.size > 0;

  const bewaar = () => {
    if (!compleet) return zetGeprobeerd(true);
    const rijen = doelen.filter(({ gemeente }) => voor.has(gemeente));
    const waarden = Object.fromEntries([...wat].map((veld) => [veld, van[veld]]));
    if (setWerk([{ wijziging, rijen }], waarden, () => '').length === 0) return zetStondErAl(true);
    const uitkomst = voerUit(t.opdracht(titel), (_, { nieuwId }) =>
      setWerk([{ wijziging, rijen }], waarden, nieuwId),
    );
    const namen = rijen.map(({ gemeente }) => naam(gemeente));
    // The page behind this window says why it was refused.
    if (uitkomst.soort === 'geschreven') meld(t.gedaan(namen));
    return sluit();
  };
  return (
    <FormDialog
      title={t.dialoog(titel)}
      closeLabel={aanpassingen.sluiten}
      onClose={sluit}
      onSubmit={bewaar}
      submitLabel={t.doe}
      cancelLabel={aanpassingen.annuleren}
    >
      {geprobeerd && !compleet && <FieldError id={FOUT}>{t.kies}</FieldError>}
      {stondErAl && compleet && <FieldError id="buren-zelfde">{t.stondErAl}</FieldError>}
      <fieldset className="groep" aria-describedby={geprobeerd && !compleet ? FOUT : undefined}>
        <legend>{t.wat}</legend>
        {velden.map((veld) => (
          <Checkbox
            key={veld}
            label={toLabel(veld, van)}
            sub={veld === 'besluit' ? t.besluitSub : undefined}
            checked={wat.has(veld)}
            onChange={(aan) => zetWat(wissel(wat, veld, aan))}
          />
        ))}
      </fieldset>
      <fieldset className="groep">
        <legend>{t.voor}</legend>
        <div className="aa-keuzes">
          {doelen.map(({ gemeente }) => (
            <Checkbox
              key={gemeente}
              label={naam(gemeente)}
              checked={voor.has(gemeente)}
              onChange={(aan) => zetVoor(wissel(voor, gemeente, aan))}
            />
          ))}
        </div>
      </fieldset>
    </FormDialog>
  );
}

function toLabel(veld: Veld, { eigenaar = '', deadline = '' }: Buurantwoord): string {
  if (veld === 'besluit') return t.besluit;
  return veld === 'eigenaar' ? planhulp.sinds.eigenaar(eigenaar) : planhulp.sinds.deadline(deadline);
}

function wissel<T>(set: ReadonlySet<T>, lid: T, aan: boolean): ReadonlySet<T> {
  const nieuw = new Set(set);
  if (aan) nieuw.add(lid);
  else nieuw.delete(lid);
  return nieuw;
}
