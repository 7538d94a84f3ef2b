import { useEffect, useEffectEvent, useState } from 'react';
import type { Wijzigingssoort } from '../../domain/scanlijst/scanlijst.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { plan } from '../../texts/plan.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import { Table } from '../../ui/Table.tsx';
import { Toggletip } from '../../ui/Toggletip.tsx';
import type { Aanpassing } from './aanpassing.ts';
import { Kiesvak } from './bulk/Kiesvak.tsx';
import type { Keuze } from './bulk/useKeuze.ts';
import type { Groep, Groepering } from './groepeer.ts';
import { toVakbreedte, type Vakgemeente } from './Gemeentevakjes.tsx';
import type { PaneelProps } from './Paneel.tsx';
import { Rij } from './Rij.tsx';
import { useRolnaam } from './useRolnaam.ts';

const SOORTICOON = {
  formulier: 'document',
  brief: 'mail',
  systeem: 'wrench',
  werkafspraak: 'people',
  beleid: 'scale',
  communicatie: 'speech',
} as const satisfies Record<Wijzigingssoort, IconName>;

export type LijstProps = Pick<PaneelProps, 'werk' | 'opEigen'> & {
  groepen: readonly Groep[];
  groepering: Groepering;
  vervallen: readonly Aanpassing[];
  gemeenten: readonly Vakgemeente[];
  open: string;
  opOpen: (sleutel: string) => void;
  /** the rows that are ticked to change together */
  keuze: Keuze;
  opKies: (sleutels: readonly string[], aan: boolean) => void;
  /** YYYY-MM-DD */
  vandaag: string;
};

/** The rows under their headings; what fell away stands at the bottom. */
export function Lijst({
  groepen,
  groepering,
  vervallen,
  gemeenten,
  open,
  opOpen,
  werk,
  opEigen,
  keuze,
  opKies,
  vandaag,
}: LijstProps) {
  const { alleenLezen } = useWerkruimte();
  const rol = useRolnaam();
  useAankomst(open);
  const sleutels = [...new Set(groepen.flatMap(({ rijen }) => rijen.map(({ sleutel }) => sleutel)))];
  const aantal = sleutels.filter((sleutel) => keuze?.has(sleutel)).length;
  const rij = (aanpassing: Aanpassing) => (
    <Rij
      key={aanpassing.sleutel}
      aanpassing={aanpassing}
      gemeenten={gemeenten}
      rol={rol(aanpassing.wijziging.rol)}
      open={open === aanpassing.sleutel}
      opOpen={opOpen}
      alleenLezen={alleenLezen}
      werk={werk}
      opEigen={opEigen}
      gekozen={keuze && !aanpassing.vervallen ? keuze.has(aanpassing.sleutel) : undefined}
      opKies={opKies}
      vandaag={vandaag}
    />
  );
  return (
    <Table label={t.tabel} className="aa-tabel">
      <colgroup>
        <col className="aa-kol-wat" />
        <col style={{ width: toVakbreedte(gemeenten.length) }} />
        <col className="aa-kol-wie" />
        <col className="aa-kol-inspanning" />
        <col className="aa-kol-dag" />
        <col className="aa-kol-status" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            {keuze && (
              <>
                <Kiesvak
                  label={plan.bulk.kiesAlles}
                  aan={aantal === sleutels.length && aantal > 0}
                  deels={aantal > 0 && aantal < sleutels.length}
                  opKies={(aan) => opKies(sleutels, aan)}
                />
                <span className="aa-kiesalles" aria-hidden="true">
                  {plan.bulk.kiesAlles}
                </span>
              </>
            )}
            <span>{t.kolom.wijziging}</span>
          </th>
          <th scope="col">
            {t.kolom.gemeenten} <Afkortingen gemeenten={gemeenten} />
          </th>
          <th scope="col">{t.kolom.wie}</th>
          <th scope="col">{t.kolom.inspanning}</th>
          <th scope="col">{t.kolom.klaarOp}</th>
          <th scope="col">{t.kolom.status}</th>
        </tr>
      </thead>
      {groepen.map(({ id, naam, rijen }) => (
        <Groepdeel
          key={`${groepering}/${id}`}
          naam={naam}
          sub={t.klaarVan(rijen.filter(({ stand }) => stand === 'klaar').length, rijen.length)}
          icoon={groepering === 'soort' ? SOORTICOON[id as Wijzigingssoort] : undefined}
        >
          {rijen.map(rij)}
        </Groepdeel>
      ))}
      {vervallen.length > 0 && (
        <Groepdeel naam={t.vervallen} sub={t.vervallenUitleg} icoon="archive">
          {vervallen.map(rij)}
        </Groepdeel>
      )}
    </Table>
  );
}

/** Who comes here for one row, by a link or from another view, goes on reading there. */
function useAankomst(open: string): void {
  const komAan = useEffectEvent(() => {
    const knop = open === '' ? null : document.querySelector<HTMLElement>('.aa-open button');
    knop?.scrollIntoView({ block: 'center' });
    knop?.focus({ preventScroll: true });
  });
  useEffect(() => komAan(), []);
}

function Groepdeel({
  naam,
  sub,
  icoon,
  children,
}: {
  naam: string;
  sub: string;
  icoon: IconName | undefined;
  children: React.ReactNode;
}) {
  const [dicht, zetDicht] = useState(false);
  return (
    <tbody>
      <tr className="groepkop">
        <th colSpan={6} scope="rowgroup">
          <button type="button" aria-expanded={!dicht} onClick={() => zetDicht(!dicht)}>
            <Icon name={dicht ? 'chevronRight' : 'chevronDown'} size={18} />
            {icoon && <Icon name={icoon} size={18} />}
            <b>{naam}</b>
            <small>{sub}</small>
          </button>
        </th>
      </tr>
      {!dicht && children}
    </tbody>
  );
}

function Afkortingen({ gemeenten }: { gemeenten: readonly Vakgemeente[] }) {
  return (
    <Toggletip label={t.afkortingen}>
      <ul>
        {gemeenten.map(({ code, letters, naam }) => (
          <li key={code}>
            <b>{letters}</b> {naam}
          </li>
        ))}
      </ul>
      <p>{t.afkortingenUitleg}</p>
    </Toggletip>
  );
}
