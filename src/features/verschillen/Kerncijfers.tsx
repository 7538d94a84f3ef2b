import { useState } from 'react';
import type { Cijferregel } from '../../diagram/cijfers/cijferregel.ts';
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
  const { cijfers, regels } = useVerschillenscherm().kerncijfers();
  const [open, zetOpen] = useState<string>();
  const tegels = toTegels(regels);
  const tegel = tegels.find(({ sleutel }) => sleutel === open);
  return (
    <section className="kc" aria-label={t.naam}>
      <ul>
        {tegels.map(({ sleutel, naam, regels: [regel] }) =>
          regel ? (
            <li key={sleutel} className={regel.eenheid === undefined ? undefined : 'kc-breed'}>
              <button
                type="button"
                className="kc-tegel"
                aria-haspopup="dialog"
                onClick={() => zetOpen(sleutel)}
              >
                <Tegel naam={naam} regel={regel} />
              </button>
            </li>
          ) : null,
        )}
      </ul>
      <Dialog
        open={tegel !== undefined}
        onClose={() => zetOpen(undefined)}
        title={tegel?.naam}
        closeLabel={t.sluit}
        size="breed"
      >
        {tegel?.regels.map((regel) => (
          <Kerncijferuitleg
            key={regel.sleutel}
            regel={regel}
            cijfers={cijfers}
            kop={tegel.regels.length > 1}
          />
        ))}
        <Casuslink />
      </Dialog>
    </section>
  );
}

type Tegelgroep = { sleutel: string; naam: string; regels: readonly Cijferregel[] };

/** One tile per figure; overdrachten show their first route, the other routes stand in the explanation. */
function toTegels(regels: readonly Cijferregel[]): Tegelgroep[] {
  const overdrachten = regels.filter(({ cijfer }) => cijfer.cijfer.soort === 'overdrachten');
  const andere = regels.filter(({ cijfer }) => cijfer.cijfer.soort !== 'overdrachten');
  return [
    ...andere.map((regel) => ({ sleutel: regel.sleutel, naam: regel.naam, regels: [regel] })),
    { sleutel: 'overdrachten', naam: t.overdrachten, regels: overdrachten },
  ];
}

function Tegel({ naam, regel }: { naam: string; regel: Cijferregel }) {
  const { cijfer, kort, eenheid, zin, stempel } = regel;
  return (
    <>
      <span className="kc-naam">{naam}</span>
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
    </>
  );
}
