import { memo } from 'react';
import type { Regiostand } from '../../domain/voortgang/regiostand.ts';
import { kaart } from '../../texts/kaart.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { landelijkdelenTekst } from '../../texts/landelijkdelen.ts';
import { StackBar, type StackPart } from '../../ui/StackBar.tsx';
import { Table } from '../../ui/Table.tsx';
import { Aanwijsrij } from './Aanwijsrij.tsx';
import type { Aanwijzing } from './aanwijzing.ts';
import { KAARTKLASSEN } from './kaartstand.ts';
import './regiotabel.css';
import type { Wissel } from './selectie/selectie.ts';

const TOON = {
  afgevinkt: 'vol',
  bezig: 'streep',
  voorbereiding: 'stip',
  'niet-begonnen': 'leeg',
  onbekend: 'onbekend',
} as const satisfies Record<(typeof KAARTKLASSEN)[number], StackPart['tone']>;

type RegiotabelProps = {
  regios: readonly Regiostand[];
  /** day that `erbij` counts from; without it there is no such column */
  sinds?: string;
  /** check-offs since that day, per code of the regio */
  erbij?: ReadonlyMap<string, number>;
  aanwijzing: Aanwijzing;
  link: (anders: Wissel) => string;
};

/** The arbeidsmarktregio's, each with its stand as a bar and in words. */
export const Regiotabel = memo(function Regiotabel({
  regios,
  sinds,
  erbij,
  aanwijzing,
  link,
}: RegiotabelProps) {
  return (
    <Table label={tekst.regios.tabel} stickyHeader className="regiotabel">
      <thead>
        <tr>
          <th scope="col">{tekst.regios.regio}</th>
          <th scope="col">{tekst.regios.stand}</th>
          <th scope="col" className="getal">
            {tekst.regios.afgevinkt}
          </th>
          {sinds !== undefined && (
            <th scope="col" className="getal">
              <a href={link({ deel: 'veranderd' })}>{landelijkdelenTekst.veranderd.kolom(sinds)}</a>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {regios.map((regio) => (
          <Aanwijsrij key={regio.code} code={regio.code} aanwijzing={aanwijzing}>
            <Regiocellen regio={regio} href={link({ regio: regio.code, gemeente: undefined })} />
            {sinds !== undefined && (
              <td className="getal" data-kop={landelijkdelenTekst.veranderd.kolom(sinds)}>
                {tekst.regios.erbij(erbij?.get(regio.code) ?? 0)}
              </td>
            )}
          </Aanwijsrij>
        ))}
      </tbody>
    </Table>
  );
});

function Regiocellen({ regio: { naam, gemeenten, aantallen }, href }: { regio: Regiostand; href: string }) {
  const delen = KAARTKLASSEN.flatMap((klasse) =>
    aantallen[klasse] === 0 ? [] : [tekst.regios.deel(aantallen[klasse], kaart.klasse[klasse])],
  );
  return (
    <>
      <th scope="row">
        <a href={href} aria-label={tekst.regios.toon(naam)}>
          {naam}
        </a>
      </th>
      <td>
        <span aria-hidden="true">
          <StackBar
            label=""
            parts={KAARTKLASSEN.map((klasse) => ({
              id: klasse,
              tone: TOON[klasse],
              count: aantallen[klasse],
            }))}
          />
        </span>
        <small>{tekst.regios.balk(delen)}</small>
      </td>
      <td className="getal">
        {tekst.regios.van(aantallen.afgevinkt, gemeenten.length)}
        {aantallen.onderVoorwaarde > 0 && (
          <small>{tekst.regios.onderVoorwaarde(aantallen.onderVoorwaarde)}</small>
        )}
      </td>
    </>
  );
}
