import { useState } from 'react';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { isInPlan } from '../../domain/wijziging/wijziging.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { titelVanWijziging } from '../../texts/wijzigingen.ts';
import { afvinkdialoogTekst } from '../../texts/afvinkdialoog.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Gemeenterij } from './gemeenterij.ts';
import { rolopties } from './rollen.ts';

type AfvinkdialoogProps = {
  rij: Gemeenterij;
  onVinkAf: (rol: string) => void;
  onSluit: () => void;
};

const ANDERE = 'andere';
const EIGEN_ROLLEN = ['begeleider', 'beslisser'];

/** Last look before a gemeente is checked off: what was seen, what stays open, and who says so. */
export function Afvinkdialoog({ rij, onVinkAf, onSluit }: AfvinkdialoogProps) {
  const { werkwijze } = useWerkruimte();
  const [keuze, setKeuze] = useState<string | null>(null);
  const [andere, setAndere] = useState('');
  const [geprobeerd, setGeprobeerd] = useState(false);
  const rol = keuze === ANDERE ? andere : (keuze ?? '');
  const fout = geprobeerd && rol === '' ? afvinkdialoogTekst.rolNodig : undefined;
  return (
    <FormDialog
      onClose={onSluit}
      title={afvinkdialoogTekst.titel(rij.naam)}
      closeLabel={tekst.dicht}
      onSubmit={() => {
        setGeprobeerd(true);
        if (rol !== '') onVinkAf(rol);
      }}
      submitLabel={tekst.paneel.vinkAf(rij.naam)}
      submitIcon="check"
      cancelLabel={tekst.annuleer}
    >
      <Samenvatting rij={rij} />
      <RadioGroup
        label={afvinkdialoogTekst.rol}
        error={keuze === ANDERE ? undefined : fout}
        value={keuze}
        onChange={setKeuze}
        options={[
          {
            value: 'begeleider',
            label: afvinkdialoogTekst.begeleider,
            sub: afvinkdialoogTekst.begeleiderUitleg,
          },
          { value: 'beslisser', label: afvinkdialoogTekst.beslisser, sub: afvinkdialoogTekst.zelfUitleg },
          { value: ANDERE, label: afvinkdialoogTekst.andere, sub: afvinkdialoogTekst.zelfUitleg },
        ]}
      />
      {keuze === ANDERE && (
        <Select
          label={afvinkdialoogTekst.andere}
          options={rolopties(werkwijze.team).filter(({ value }) => !EIGEN_ROLLEN.includes(value))}
          value={andere}
          onChange={setAndere}
          error={fout}
        />
      )}
      <p className="muted">{afvinkdialoogTekst.criteria(werkwijze.afvinken.versie)}</p>
    </FormDialog>
  );
}

function Samenvatting({ rij: { code, naam, stand, voorwaarden } }: { rij: Gemeenterij }) {
  const { afgeleid, traject } = useWerkruimte();
  const acties = afgeleid
    .wijzigingen()
    .filter(
      (wijziging) =>
        (wijziging.aanleiding.soort === 'zoek-uit' || wijziging.aanleiding.soort === 'leg-vast') &&
        wijziging.gemeenten.some(
          (r) =>
            r.gemeente === code &&
            r.geldt === 'geldt' &&
            isInPlan(wijziging, r) &&
            r.status.stand !== 'klaar',
        ),
    );
  return (
    <>
      {stand.ingangsdatum !== undefined && <p>{afvinkdialoogTekst.samenvatting(naam, stand.ingangsdatum)}</p>}
      {voorwaarden.length > 0 && (
        <section>
          <h3>{afvinkdialoogTekst.voorwaardenKop}</h3>
          <ul className="opsomming">
            {voorwaarden.map((voorwaarde) => {
              const wat =
                voorwaarde.soort === 'punt' ? voorwaarde.punt.titel : titelVanWijziging(voorwaarde.wijziging);
              const { reden, geldigTot: tot } = voorwaarde;
              return (
                <li key={voorwaarde.soort === 'punt' ? voorwaarde.punt.id : voorwaarde.wijziging.id}>
                  {afvinkdialoogTekst.voorwaarde({ wat, reden, tot })}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {stand.blokkerendOpen.length > 0 && (
        <section>
          <h3>{afvinkdialoogTekst.nietGevraagdKop}</h3>
          <p>{afvinkdialoogTekst.nietGevraagd(stand.blokkerendOpen.length)}</p>
          <ul className="opsomming">
            {stand.blokkerendOpen.map(({ id, nummer, vraag }) => (
              <li key={id}>
                <a href={trajectLink(traject.id, 'scan', { scanpunt: id, zoek: { laag: 'alle' } })}>
                  {nummer}. {vraag}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {acties.length > 0 && (
        <section>
          <h3>{afvinkdialoogTekst.actiesKop}</h3>
          <p>{afvinkdialoogTekst.acties(acties.length)}</p>
          <ul className="opsomming">
            {acties.map((wijziging) => (
              <li key={wijziging.id}>{titelVanWijziging(wijziging)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
