import { Blocks } from '../../../src/ui/Blocks.tsx';
import { Card } from '../../../src/ui/Card.tsx';
import { Icon } from '../../../src/ui/Icon.tsx';
import { ProgressBar } from '../../../src/ui/ProgressBar.tsx';
import { ProgressSteps } from '../../../src/ui/ProgressSteps.tsx';
import { StackBar } from '../../../src/ui/StackBar.tsx';
import { StatusMark } from '../../../src/ui/StatusMark.tsx';
import { Table } from '../../../src/ui/Table.tsx';
import { Tabs } from '../../../src/ui/Tabs.tsx';
import { Ticks } from '../../../src/ui/Ticks.tsx';

const rows = [
  'Preferent aanvraagformulier gebruiken',
  'Bijlagen niet meer los opvragen',
  'Declaratieformulier stoppen',
];

/** Tables, tabs, cards and progress. */
export function Gegevens() {
  return (
    <section className="galerij-deel">
      <h2>Gegevens</h2>
      <Tabs
        label="Onderdelen van de scan"
        items={[
          { href: '#/vragen', label: 'Vragen', current: false, count: '8/48' },
          { href: '#/verschillen', label: 'Verschillen', current: true },
        ]}
      />
      <StackBar
        label="4 klaar, 4 bezig, 1 geblokkeerd, 4 te doen"
        parts={[
          { id: 'k', tone: 'vol', count: 4 },
          { id: 'b', tone: 'streep', count: 4 },
          { id: 's', tone: 'stip', count: 2 },
          { id: 'x', tone: 'blok', count: 1 },
          { id: 't', tone: 'leeg', count: 4 },
          { id: 'o', tone: 'onbekend', count: 2 },
        ]}
      />
      <div className="galerij-kol">
        <ProgressBar label="Voortgang" value={8} max={48} text="8 van 48 vragen" />
        <ProgressBar label="Voortgang" value={8} max={48} text="8 van 48 vragen" size="klein" />
        <ProgressSteps label="Stap 1 en 2 klaar, stap 3 bezig, stap 4 nog te doen" parts={[1, 1, 0.45, 0]} />
        <Ticks label="7 van 8 punten" filled={7} total={8} />
      </div>
      <Table label="Aanpassingen" stickyHeader>
        <thead>
          <tr>
            <th scope="col">Wijziging</th>
            <th scope="col">Wie</th>
            <th scope="col">Inspanning</th>
            <th scope="col">Klaar</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          <tr className="groepkop">
            <th scope="colgroup" colSpan={5}>
              <button type="button" aria-expanded="true">
                <Icon name="chevronDown" size={18} />
                <Icon name="document" size={18} />
                <b>Formulieren</b>
                <small>0 van 3 klaar</small>
              </button>
            </th>
          </tr>
          {rows.map((row, at) => (
            <tr key={row} className={at === 1 ? 'gekozen' : undefined}>
              <th scope="row">
                {row} <small>verschil {at + 3}</small>
              </th>
              <td>Procesbeheerder</td>
              <td>
                <Blocks filled={at + 1}>Middel</Blocks>
              </td>
              <td className="nowrap">1 maart 2027</td>
              <td>
                <StatusMark
                  tone={at === 2 ? 'geblokkeerd' : 'bezig'}
                  sub={at === 2 ? 'Wacht op leverancier' : undefined}
                >
                  {at === 2 ? 'Geblokkeerd' : 'Bezig'}
                </StatusMark>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="galerij-kol">
        <Card title="Zeist is klaar" look="accent" icon="checkDisc">
          <p>Alle 8 punten kloppen.</p>
        </Card>
        <Card title="Zeist is afgevinkt" look="gelukt" icon="checkDisc" />
        <Card title="1 blokkade in de regio" level={3} look="blok" icon="octagon">
          <p>Wijk bij Duurstede kan nog niet per maand betalen.</p>
        </Card>
        <Card title="Per regio" look="lift" flush end={<a href="#/alle">Alle 35 regio’s</a>}>
          <p className="card">Inhoud tot de rand.</p>
        </Card>
      </div>
    </section>
  );
}
