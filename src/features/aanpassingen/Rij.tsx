import { memo } from 'react';
import { isTeLaat } from '../../domain/wijziging/teLaat.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { plan } from '../../texts/plan.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kiesvak } from './bulk/Kiesvak.tsx';
import { Gemeentevakjes, type Vakgemeente } from './Gemeentevakjes.tsx';
import { Paneel, type PaneelProps } from './Paneel.tsx';
import { TeLaat } from './TeLaat.tsx';
import { Werkcellen } from './Werkvelden.tsx';

type RijProps = PaneelProps & {
  gemeenten: readonly Vakgemeente[];
  /** name of the role that usually does this */
  rol: string;
  open: boolean;
  opOpen: (sleutel: string) => void;
  alleenLezen: boolean;
  /** ticked to change with others; undefined while nobody chooses */
  gekozen: boolean | undefined;
  /** YYYY-MM-DD */
  vandaag: string;
  opKies: (sleutels: readonly string[], aan: boolean) => void;
};

/** One change: its row, and what is behind it when it is open. */
export const Rij = memo(function Rij({
  aanpassing,
  gemeenten,
  rol,
  open,
  opOpen,
  alleenLezen,
  werk,
  opEigen,
  gekozen,
  vandaag,
  opKies,
}: RijProps) {
  const { sleutel, titel, nummer, rijen, vervallen, wijziging } = aanpassing;
  const uit = alleenLezen || vervallen;
  const plek = { wijziging: wijziging.id, titel, rijen };
  const paneel = `paneel-${sleutel}`;
  return (
    <>
      <tr
        className={['aa-rij', open ? 'aa-open' : '', vervallen ? 'aa-vervallen' : ''].join(' ')}
        data-sleutel={sleutel}
      >
        <th scope="row" className="aa-wat">
          {gekozen !== undefined && (
            <Kiesvak label={plan.bulk.kies(titel)} aan={gekozen} opKies={(aan) => opKies([sleutel], aan)} />
          )}
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? paneel : undefined}
            onClick={() => opOpen(open ? '' : sleutel)}
          >
            {titel}
          </button>{' '}
          <small>{nummer === undefined ? t.eigen : t.vraag(nummer)}</small>{' '}
          {aanpassing.blokkeert && (
            <span className="aa-tegen">
              <Icon name="lock" size={14} />
              {t.houdtTegen}
            </span>
          )}{' '}
          {rijen.some((rij) => isTeLaat(rij, vandaag)) && <TeLaat />}
        </th>
        <td data-kop={t.kolom.gemeenten} className="aa-gem">
          <Gemeentevakjes aanpassing={aanpassing} gemeenten={gemeenten} />
        </td>
        <Werkcellen plek={plek} werk={werk} uit={uit} rol={rol} />
      </tr>
      {open && (
        <tr className="aa-detail" id={paneel}>
          <td colSpan={6}>
            <Paneel aanpassing={aanpassing} werk={werk} opEigen={opEigen} />
          </td>
        </tr>
      )}
    </>
  );
}, isGelijk);

/** Everything is derived anew after each answer; a row is drawn anew only when it became another one. */
function isGelijk(vorige: Readonly<RijProps>, nieuwe: Readonly<RijProps>): boolean {
  if (vorige.open || nieuwe.open) return false;
  const { aanpassing: a, ...restA } = vorige;
  const { aanpassing: b, ...restB } = nieuwe;
  const sleutels = Object.keys(restA) as (keyof typeof restA)[];
  return (
    sleutels.every((sleutel) => restA[sleutel] === restB[sleutel]) &&
    a.sleutel === b.sleutel &&
    a.titel === b.titel &&
    a.blokkeert === b.blokkeert &&
    JSON.stringify(a.rijen) === JSON.stringify(b.rijen)
  );
}
