import type { Casusbeeld } from '../../diagram/casus/casusbeeld.ts';
import { casusTekst } from '../../texts/casus.ts';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type Speeldag, Speelknoppen } from './Speelknoppen.tsx';
import { Tijdlijn, TEKENICOON } from './Tijdlijn.tsx';
import { useSpeler } from './useSpeler.ts';

const t = casusTekst.tijdlijn;
const SOORTEN = ['formulier', 'brief', 'contact', 'besluit', 'betaling', 'stap'] as const;

type TijdlijnkaartProps = { beeld: Casusbeeld; zin: string; dagen: readonly Speeldag[] };

/** The drawing with its legend, and the buttons to walk through it day by day. */
export function Tijdlijnkaart({ beeld, zin, dagen }: TijdlijnkaartProps) {
  const speler = useSpeler(dagen.length, zin + dagen.map(({ dag }) => dag).join());
  const dag = speler.plek === undefined ? undefined : dagen[speler.plek]?.dag;
  const heeftDuur = beeld.banen.some(({ sporen }) =>
    sporen.some(({ tekens }) => tekens.some(({ duurtTot }) => duurtTot !== undefined)),
  );
  return (
    <Card title={t.titel} flush className="cs-tijdlijn">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard */}
      <section className="cs-schuif" tabIndex={0} aria-label={t.schuif}>
        <Tijdlijn beeld={beeld} zin={zin} dag={dag} />
      </section>
      <ul className="cs-legenda" aria-label={t.legendaNaam}>
        {SOORTEN.map((soort) => (
          <li key={soort}>
            <Icon name={TEKENICOON[soort]} size={16} />
            {t.legenda[soort]}
          </li>
        ))}
        <li>{t.aantal}</li>
        <li>{t.streep}</li>
        {heeftDuur && <li>{t.duurt}</li>}
      </ul>
      <Speelknoppen speler={speler} dagen={dagen} />
    </Card>
  );
}
