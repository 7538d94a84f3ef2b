import { useState } from 'react';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { isInPlan } from '../../domain/wijziging/wijziging.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { titelVanWijziging } from '../../texts/wijzigingen.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
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
  const fout = geprobeerd && rol === '' ? tekst.dialoog.rolNodig : undefined;
  return (
    <Dialog
      open
      onClose={onSluit}
      title={tekst.dialoog.titel(rij.naam)}
      closeLabel={tekst.dicht}
      onSubmit={() => {
        setGeprobeerd(true);
        if (rol !== '') onVinkAf(rol);
      }}
      actions={
        <>
          <Button onClick={onSluit}>{tekst.annuleer}</Button>
          <Button look="hoofd" type="submit" icon="check">
            {tekst.paneel.vinkAf(rij.naam)}
          </Button>
        </>
      }
    >
      <Samenvatting rij={rij} />
      <RadioGroup
        label={tekst.dialoog.rol}
        error={keuze === ANDERE ? undefined : fout}
        value={keuze}
        onChange={setKeuze}
        options={[
          { value: 'begeleider', label: tekst.dialoog.begeleider, sub: tekst.dialoog.begeleiderUitleg },
          { value: 'beslisser', label: tekst.dialoog.beslisser, sub: tekst.dialoog.zelfUitleg },
          { value: ANDERE, label: tekst.dialoog.andere, sub: tekst.dialoog.zelfUitleg },
        ]}
      />
      {keuze === ANDERE && (
        <Select
          label={tekst.dialoog.andere}
          options={rolopties(werkwijze.team).filter(({ value }) => !EIGEN_ROLLEN.includes(value))}
          value={andere}
          onChange={setAndere}
          error={fout}
        />
      )}
      <p className="muted">{tekst.dialoog.criteria(werkwijze.afvinken.versie)}</p>
    </Dialog>
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
      {stand.ingangsdatum !== undefined && <p>{tekst.dialoog.samenvatting(naam, stand.ingangsdatum)}</p>}
      {voorwaarden.length > 0 && (
        <section>
          <h3>{tekst.dialoog.voorwaardenKop}</h3>
          <ul className="opsomming">
            {voorwaarden.map((voorwaarde) => {
              const wat =
                voorwaarde.soort === 'punt' ? voorwaarde.punt.titel : titelVanWijziging(voorwaarde.wijziging);
              const { reden, geldigTot: tot } = voorwaarde;
              return (
                <li key={voorwaarde.soort === 'punt' ? voorwaarde.punt.id : voorwaarde.wijziging.id}>
                  {tekst.dialoog.voorwaarde({ wat, reden, tot })}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {stand.blokkerendOpen.length > 0 && (
        <section>
          <h3>{tekst.dialoog.nietGevraagdKop}</h3>
          <p>{tekst.dialoog.nietGevraagd(stand.blokkerendOpen.length)}</p>
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
          <h3>{tekst.dialoog.actiesKop}</h3>
          <p>{tekst.dialoog.acties(acties.length)}</p>
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
