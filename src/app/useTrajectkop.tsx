import { type ReactNode, useState } from 'react';
import { toStappenKlaar } from '../domain/voortgang/stapvoortgang.ts';
import { klok } from '../platform/klok.ts';
import { toHash, trajectLink } from '../routes/route.ts';
import type { Trajectstaat } from '../store/trajectstaat.ts';
import { useWerkruimte } from '../store/werkruimte.ts';
import { appTekst as t, wanneer } from '../texts/app.ts';
import { bewarenTekst, vraagVoorafTekst } from '../texts/bewaren.ts';
import { Badge } from '../ui/Badge.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import type { MenuItem } from '../ui/MenuRow.tsx';
import type { ShellHeaderProps } from '../ui/ShellHeader.tsx';
import type { ShellStep } from '../ui/ShellSteps.tsx';
import { useBestanden } from './BestandenProvider.tsx';
import type { Diensten } from './diensten.ts';
import { Sessieafsluiten } from './Sessieafsluiten.tsx';
import { useMeld } from './MeldingProvider.tsx';
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
  const { kies, toonVerslag } = useBestanden();
  const meld = useMeld();
  const [venster, zetVenster] = useState<'afsluiten' | 'wissen'>();
  const stand = t.stand(t.gemeenten(afgeleid.gemeenten.length), toBewaarstand(staat));
  const items: MenuItem[] = [
    { id: 'alle', icon: 'arrowLeft', label: t.alleTrajecten, href: toHash({ pagina: 'start', zoek: {} }) },
    { id: 'bewaar', separated: true, icon: 'save', label: bewarenTekst.bewaarBestand, onSelect: bewaar },
    { id: 'open', icon: 'folder', label: bewarenTekst.openBestand, onSelect: () => void kies() },
    ...(toonVerslag
      ? [{ id: 'verslag', icon: 'document' as const, label: bewarenTekst.toonVerslag, onSelect: toonVerslag }]
      : []),
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
            void wis(diensten, traject.id, () => meld(vraagVoorafTekst.wissenMislukt));
          }}
        >
          <p>{staat.opslag.nietInBestand ? vraagVoorafTekst.wisZonderBestand : vraagVoorafTekst.wis}</p>
        </ConfirmDialog>
      </>
    ),
  };
}

async function wis({ store }: Diensten, id: string, bijWeigering: () => void): Promise<void> {
  const gelukt = await store.opdrachten.verwijder(id);
  if (gelukt) location.hash = '#/';
  else {
    bijWeigering();
    await store.opdrachten.open(id);
  }
}

function toBewaarstand({ opslag }: Trajectstaat): string {
  if (opslag.stand === 'bezig') return bewarenTekst.bezig;
  const op = opslag.op ?? opslag.gewijzigdOp;
  if (opslag.stand !== 'bewaard' || op === null) return bewarenTekst.nogGeenStand;
  return opslag.bestandOp === null
    ? bewarenTekst.nooitBestand(wanneer(op, klok()))
    : bewarenTekst.stand(wanneer(op, klok()), wanneer(opslag.bestandOp, klok()));
}

function toStappen(route: Trajectroute, klaar: ReturnType<typeof toStappenKlaar>): ShellStep[] {
  const opAanpassen = route.scherm === 'aanpassingen' || route.scherm === 'inlezen';
  const opScan = ['scan', 'bespreken', 'verschillen', 'casus'].includes(route.scherm);
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
    stap('aanpassen', t.aanpassingen, 'aanpassingen', klaar.aanpassen, opAanpassen),
    stap('afvinken', t.afvinken, 'afvinken', klaar.afvinken, route.scherm === 'afvinken'),
  ];
}
