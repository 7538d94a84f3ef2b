import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Alert } from '../../../src/ui/Alert.tsx';
import { Badge } from '../../../src/ui/Badge.tsx';
import { Button } from '../../../src/ui/Button.tsx';
import { LiveRegionProvider } from '../../../src/ui/LiveRegion.tsx';
import { PageHeader } from '../../../src/ui/PageHeader.tsx';
import { Shell } from '../../../src/ui/Shell.tsx';
import '../../../src/ui/ui.css';
import { Basis } from './Basis.tsx';
import './galerij.css';
import { Gegevens } from './Gegevens.tsx';
import { Invoer } from './Invoer.tsx';
import { Meldingen } from './Meldingen.tsx';

const query = new URLSearchParams(location.search);
const steps = ['Team vormen', 'Scan & verschillen', 'Aanpassingen', 'Afvinken'];
const now = Number(query.get('stap') ?? '1');

function Galerij() {
  const [bar, setBar] = useState(query.has('balk'));
  const withWork = !query.has('start');
  return (
    <LiveRegionProvider>
      <Shell
        skipLabel="Naar de inhoud"
        brand={{
          title: 'Implementatiescan',
          sub: 'loonkostensubsidie',
          href: '#/',
          label: 'Implementatiescan loonkostensubsidie, naar de start',
        }}
        labels={{
          nav: 'Hoofdmenu',
          steps: 'Stappen van dit traject',
          done: 'klaar',
          menu: 'Menu',
          closeMenu: 'Menu sluiten',
        }}
        nav={[
          { href: '#/trajecten', label: 'Trajecten', current: !withWork },
          { href: '#/landelijk', label: 'Landelijk' },
          { href: '#/kennis', label: 'Kennis' },
        ].slice(withWork ? 1 : 0)}
        actions={<Button icon="present">Presenteren</Button>}
        work={
          withWork
            ? {
                name: 'Kromme Rijn Heuvelrug',
                sub: '5 gemeenten · bewaard 14.02',
                menuLabel: 'Traject',
                items: [
                  {
                    id: 'bewaar',
                    icon: 'save',
                    label: 'Bewaar als bestand',
                    sub: 'Neem je werk mee',
                    onSelect: () => undefined,
                  },
                  { id: 'open', icon: 'folder', label: 'Voeg bestanden samen', onSelect: () => undefined },
                  {
                    id: 'sluit',
                    icon: 'lock',
                    label: 'Sessie afsluiten',
                    separated: true,
                    onSelect: () => undefined,
                  },
                ],
              }
            : undefined
        }
        steps={
          withWork
            ? steps.map((label, at) => ({
                id: label,
                label,
                href: `#/stap/${at}`,
                done: at < now,
                current: at === now,
              }))
            : undefined
        }
        compact={
          withWork
            ? {
                title: 'Aanvraag',
                sub: 'Vraag 9 van 48',
                backHref: '#/terug',
                backLabel: 'Terug naar alle vragen',
                progress: 0.167,
              }
            : undefined
        }
        bar={
          bar && (
            <Alert
              tone="fout"
              bar
              title="Bewaren lukt niet."
              actions={
                <Button size="klein" icon="download">
                  Download een kopie
                </Button>
              }
            >
              <p>Je werk staat nu alleen in dit venster.</p>
            </Alert>
          )
        }
        footer={<span>Geen besluit. De wet en de verordening gaan voor.</span>}
        mainClass="galerij"
      >
        <PageHeader
          title="Galerij"
          lead="Alle onderdelen in al hun standen."
          badge={<Badge look="voorbeeld">Voorbeeld</Badge>}
          end={<Button onClick={() => setBar(!bar)}>Balk met fout aan of uit</Button>}
        />
        <Basis />
        <Invoer />
        <Gegevens />
        <Meldingen />
      </Shell>
    </LiveRegionProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');
createRoot(root).render(
  <StrictMode>
    <Galerij />
  </StrictMode>,
);
