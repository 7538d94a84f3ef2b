import { useState } from 'react';
import { type Cijfer, cijfersleutel } from '../../domain/proces/kerncijfers/cijfer.ts';
import { kerncijfers as t } from '../../texts/kerncijfers.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Cijferbalken } from './Cijferbalken.tsx';
import { Casuslink } from './Casuslink.tsx';
import { Kerncijferuitleg } from './Kerncijferuitleg.tsx';
import './kerncijfers.css';
import { useVerschillenscherm } from './useVerschillen.ts';

/** The row above the picture: every figure now and preferred; a press tells how it was computed. */
export function Kerncijfers() {
  const { cijfers, regel } = useVerschillenscherm().kerncijfers;
  const [open, zetOpen] = useState<Tegelgroep>();
  return (
    <section className="kc" aria-label={t.naam}>
      <ul>
        {toTegels(cijfers).map((groep) => (
          <Tegel key={cijfersleutel(groep.eerste)} groep={groep} bijKeuze={() => zetOpen(groep)} />
        ))}
      </ul>
      <Dialog
        open={open !== undefined}
        onClose={() => zetOpen(undefined)}
        title={open && (open.naam ?? regel(open.eerste).naam)}
        closeLabel={t.sluit}
        size="breed"
      >
        {open?.alle.map((cijfer) => (
          <Kerncijferuitleg key={cijfersleutel(cijfer)} regel={regel(cijfer)} kop={open.alle.length > 1} />
        ))}
        <Casuslink />
      </Dialog>
    </section>
  );
}

/** `naam`: of the tile, where it is not that of its figure. */
type Tegelgroep = { naam?: string; eerste: Cijfer; alle: readonly Cijfer[] };

/** One tile per figure; overdrachten show their first route, the other routes stand in the explanation. */
function toTegels(cijfers: readonly Cijfer[]): Tegelgroep[] {
  const overdrachten = cijfers.filter(({ soort }) => soort === 'overdrachten');
  const andere = cijfers.filter(({ soort }) => soort !== 'overdrachten');
  const [eerste] = overdrachten;
  return [
    ...andere.map((cijfer) => ({ eerste: cijfer, alle: [cijfer] })),
    ...(eerste ? [{ naam: t.overdrachten, eerste, alle: overdrachten }] : []),
  ];
}

type TegelProps = { groep: Tegelgroep; bijKeuze: () => void };

/** Its figure is computed here, so that the browser can answer between one tile and the next. */
function Tegel({ groep, bijKeuze }: TegelProps) {
  const { cijfer, naam, kort, eenheid, zin, stempel } = useVerschillenscherm().kerncijfers.regel(
    groep.eerste,
  );
  return (
    <li className={eenheid === undefined ? undefined : 'kc-breed'}>
      <button type="button" className="kc-tegel" aria-haspopup="dialog" onClick={bijKeuze}>
        <span className="kc-naam">{groep.naam ?? naam}</span>
        <span className="kc-waarde" aria-hidden="true">
          <span className="kc-nu">{kort.nu}</span>
          <Icon name="arrowRight" size={18} />
          <b>{kort.voorkeur}</b>
          {eenheid !== undefined && <small>{eenheid}</small>}
        </span>
        <Cijferbalken cijfer={cijfer} />
        {stempel !== undefined && (
          <span className="kc-mist" aria-hidden="true">
            {stempel}
          </span>
        )}
        <span className="sr">
          {zin} {t.open}
        </span>
      </button>
    </li>
  );
}
