import type { Casusloop } from '../../domain/casus/casusloop.ts';
import { casusTekst } from '../../texts/casus.ts';
import { dagverschilInWoorden, momentInWoorden } from '../../texts/casuszinnen.ts';
import { metHoofdletter } from '../../texts/metHoofdletter.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Table } from '../../ui/Table.tsx';
import type { Gemeenteloop } from './casusstand.ts';

const t = casusTekst.vergelijk;
const kop = casusTekst.uitkomst;

type GemeentevergelijkingProps = {
  gemeenten: readonly Gemeenteloop[];
  voorkeur: Casusloop;
  gekozen: string;
  kies: (code: string) => void;
};

/** The same casus in every gemeente of the traject, with the preferente werkwijze as the last row. */
export function Gemeentevergelijking({ gemeenten, voorkeur, gekozen, kies }: GemeentevergelijkingProps) {
  return (
    <Card title={t.titel} flush className="cs-vergelijk">
      <Table label={t.naam} dense>
        <thead>
          <tr>
            <th scope="col">{t.gemeente}</th>
            <th scope="col">{kop.besluit}</th>
            <th scope="col">{kop.betaling}</th>
            <th scope="col">{t.verschil}</th>
            <th scope="col" className="getal">
              {kop.formulieren}
            </th>
            <th scope="col" className="getal">
              {kop.brieven}
            </th>
          </tr>
        </thead>
        <tbody>
          {gemeenten.map(({ code, naam, loop, verschil }) => (
            <tr key={code} aria-current={code === gekozen || undefined}>
              <th scope="row">
                {/* Stays a button when it is chosen, so that the focus stays on it. */}
                <Button
                  look="link"
                  onClick={() => kies(code)}
                  aria-label={code === gekozen ? undefined : t.toon(naam)}
                >
                  {naam}
                </Button>
                {code === gekozen && <small className="muted"> {t.gekozen}</small>}
              </th>
              <Loopcellen loop={loop} verschil={metHoofdletter(dagverschilInWoorden(verschil.dagen))} />
            </tr>
          ))}
          <tr className="cs-voorkeurrij">
            <th scope="row">{casusTekst.preferent}</th>
            <Loopcellen loop={voorkeur} verschil="" />
          </tr>
        </tbody>
      </Table>
    </Card>
  );
}

function Loopcellen({ loop, verschil }: { loop: Casusloop; verschil: string }) {
  const { besluit, eersteBetaling, formulieren, brieven } = loop;
  return (
    <>
      <td>{besluit ? momentInWoorden(besluit, 'kort') : kop.geenBetaling}</td>
      <td>{eersteBetaling ? momentInWoorden(eersteBetaling, 'kort') : kop.geenBetaling}</td>
      <td>{verschil}</td>
      <td className="getal">{formulieren.length}</td>
      <td className="getal">{brieven.length}</td>
    </>
  );
}
