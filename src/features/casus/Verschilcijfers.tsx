import type { Casusloop, Moment } from '../../domain/casus/casusloop.ts';
import { casusTekst } from '../../texts/casus.ts';
import { momentInWoorden } from '../../texts/casuszinnen.ts';
import { Table } from '../../ui/Table.tsx';

const t = casusTekst.uitkomst;
const inWoorden = (moment: Moment | undefined) => (moment ? momentInWoorden(moment, 'kort') : t.geenBetaling);

/** Now beside preferred: the days that count, and what the employer fills in and gets. */
export function Verschilcijfers({ huidig, voorkeur }: { huidig: Casusloop; voorkeur: Casusloop }) {
  const rijen: readonly [string, (loop: Casusloop) => string | number][] = [
    [t.besluit, ({ besluit }) => inWoorden(besluit)],
    [t.betaling, ({ eersteBetaling }) => inWoorden(eersteBetaling)],
    [t.formulieren, ({ formulieren }) => formulieren.length],
    [t.brieven, ({ brieven }) => brieven.length],
    [t.contacten, ({ contacten }) => contacten],
  ];
  return (
    <Table label={t.titel} dense>
      <thead>
        <tr>
          <th scope="col">{t.wat}</th>
          <th scope="col">{casusTekst.kant.huidig}</th>
          <th scope="col">{casusTekst.kant.voorkeur}</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map(([naam, waarde]) => (
          <tr key={naam}>
            <th scope="row">{naam}</th>
            <td className="num">{waarde(huidig)}</td>
            <td className="num">{waarde(voorkeur)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
