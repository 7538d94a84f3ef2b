import { type ReactNode, useState } from 'react';
import { toStappenKlaar } from '../domain/voortgang/stapvoortgang.ts';
import { toHash, trajectLink } from '../routes/route.ts';
import type { Trajectstaat } from '../store/trajectstaat.ts';
import { useWerkruimte } from '../store/werkruimte.ts';
import { appTekst as t, tijd } from '../texts/app.ts';
import { bewarenTekst, vraagVoorafTekst } from '../texts/bewaren.ts';
import { Badge } from '../ui/Badge.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import type { MenuItem } from '../ui/MenuRow.tsx';
import type { ShellHeaderProps } from '../ui/ShellHeader.tsx';
import type { ShellStep } from '../ui/ShellSteps.tsx';
import { useBestanden } from './BestandenProvider.tsx';
import type { Diensten } from './diensten.ts';
import { Sessieafsluiten } from './Sessieafsluiten.tsx';
import type { Trajectroute } from './Trajectpagina.tsx';

type Trajectkop = {
  kop: Pick<ShellHeaderProps, 'work' | 'steps' | 'compact'>;
  /** dialogs that the menu opens */
  vensters: ReactNode;
};

/** The header of an open traject: its name, where it is kept, the four steps, and what one can do with it. */
export function useTrajectkop({
  route,
  diensten,
  staat,
  bewaar,
}: {
  route: Trajectroute;
  diensten: Diensten;
  staat: Trajectstaat;
  bewaar: () => void;
}): Trajectkop {
  const { traject, afgeleid } = useWerkruimte();
  const { kies } = useBestanden();
  const [venster, zetVenster] = useState<'afsluiten' | 'wissen'>();
  const stand = t.stand(t.gemeenten(afgeleid.gemeenten.length), toBewaarstand(staat));
  const items: MenuItem[] = [
    { id: 'alle', icon: 'arrowLeft', label: t.alleTrajecten, href: toHash({ pagina: 'start', zoek: {} }) },
    { id: 'bewaar', separated: true, icon: 'save', label: bewarenTekst.bewaarBestand, onSelect: bewaar },
    { id: 'open', icon: 'folder', label: bewarenTekst.openBestand, onSelect: () => void kies() },
    {
      id: 'afsluiten',
      icon: 'lock',
      label: bewarenTekst.sessieAfsluiten,
      sub: bewarenTekst.sessieUitleg,
      onSelect: () => zetVenster('afsluiten'),
      separated: true,
    },
    {
      id: 'wis',
      icon: 'trash',
      label: bewarenTekst.wisUitBrowser,
      onSelect: () => zetVenster('wissen'),
    },
  ];
  const naam = traject.kenmerken.naam ?? t.naam;
  return {
    kop: {
      work: {
        name: naam,
        badge: traject.kenmerken.voorbeeld === true && <Badge look="voorbeeld">{t.voorbeeld}</Badge>,
        sub: stand,
        menuLabel: t.dezeRegio,
        items,
      },
      steps: toStappen(route, toStappenKlaar(afgeleid.stappen())),
      compact: { title: naam, sub: stand, backHref: '#/', backLabel: t.naarDeStart },
    },
    vensters: (
      <>
        <Sessieafsluiten
          open={venster === 'afsluiten'}
          staat={staat}
          store={diensten.store}
          onSluit={() => zetVenster(undefined)}
        />
        <ConfirmDialog
          open={venster === 'wissen'}
          title={bewarenTekst.wisUitBrowser}
          tone="gevaar"
          confirmLabel={vraagVoorafTekst.wisJa}
          cancelLabel={vraagVoorafTekst.wisNee}
          closeLabel={t.sluiten}
          onCancel={() => zetVenster(undefined)}
          onConfirm={() => {
            zetVenster(undefined);
            void wis(diensten, traject.id);
          }}
        >
          <p>{staat.opslag.nietInBestand ? vraagVoorafTekst.wisZonderBestand : vraagVoorafTekst.wis}</p>
        </ConfirmDialog>
      </>
    ),
  };
}

async function wis({ store }: Diensten, id: string): Promise<void> {
  await store.opdrachten.verwijder(id);
  location.hash = '#/';
}

function toBewaarstand({ opslag }: Trajectstaat): string {
  if (opslag.stand === 'bezig') return bewarenTekst.bezig;
  const op = opslag.op ?? opslag.gewijzigdOp;
  if (opslag.stand !== 'bewaard' || op === null) return bewarenTekst.nogGeenStand;
  return opslag.bestandOp === null
    ? bewarenTekst.nooitBestand(tijd(op))
    : bewarenTekst.stand(tijd(op), tijd(opslag.bestandOp));
}

function toStappen(route: Trajectroute, klaar: ReturnType<typeof toStappenKlaar>): ShellStep[] {
  const opScan = ['scan', 'bespreken', 'verschillen'].includes(route.scherm);
  const stap = (
    id: string,
    label: string,
    scherm: Trajectroute['scherm'],
    done: boolean,
    current: boolean,
  ) => ({
    id,
    label,
    href: trajectLink(route.id, scherm),
    done,
    current,
  });
  return [
    stap('team', t.team, 'team', klaar.team, route.scherm === 'team'),
    stap('scan', t.scan, 'scan', klaar.scan, opScan),
    stap('aanpassen', t.aanpassingen, 'aanpassingen', klaar.aanpassen, route.scherm === 'aanpassingen'),
    stap('afvinken', t.afvinken, 'afvinken', klaar.afvinken, route.scherm === 'afvinken'),
  ];
}
