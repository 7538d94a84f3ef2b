import { type Bureauregel, toBureau } from '../../../domain/voortgang/bureau.ts';
import {
  isPublicatie,
  isVoorbeeld,
  toGeldendeBronnen,
  type Trajectbron,
} from '../../../domain/voortgang/landelijkebron.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Card } from '../../../ui/Card.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import './bureau.css';
import './bureaukaart.css';
import { Bureaurij } from './Bureaurij.tsx';
import { raaktSelectie } from './raaktSelectie.ts';
import { type Bureaukeuze, useBegeleid } from './useBegeleid.ts';

const tekst = landelijkdelenTekst.bureau;

/** The desk of a begeleider: the trajecten that one supports, what comes next and when each was last heard of. */
export default function Bureau() {
  const { bronnen, vandaag, telling, index } = useLandelijkstaat();
  const selectie = { zichtbaar: telling.zichtbaar, opvolging: index.feiten.opvolging, dag: vandaag };
  const { begeleid, toont, kies, vink, isTeZien } = useBegeleid();
  const trajecten = toGeldendeBronnen(bronnen).filter(isEigenTraject);
  const regels = toBureau(
    trajecten.filter((bron) => raaktSelectie(bron, selectie)),
    vandaag,
  );
  const idVan = ({ bron }: Bureauregel) => bron.voortgang.traject;
  const mijn = regels.filter((regel) => begeleid.has(idVan(regel))).length;
  const zichtbaar = regels.filter((regel) => isTeZien(idVan(regel)));
  return (
    <Card flush className="bureau" title={tekst.kop}>
      <div className="bureau-uitleg">
        <p>{tekst.uitleg}</p>
        {regels.length > 0 && (
          <SegmentedControl<Bureaukeuze>
            label={tekst.filter}
            options={[
              { value: 'mijn', label: tekst.keuze.mijn(mijn) },
              { value: 'alle', label: tekst.keuze.alle(regels.length) },
            ]}
            value={toont}
            onChange={kies}
          />
        )}
      </div>
      {zichtbaar.length === 0 ? (
        <EmptyState icon="people" text={leegtekst(trajecten.length, regels.length)} />
      ) : (
        <Table label={tekst.tabel} stickyHeader>
          <thead>
            <tr>
              <th scope="col">{tekst.traject}</th>
              <th scope="col">{tekst.stand}</th>
              <th scope="col">{tekst.afgevinkt}</th>
              <th scope="col">{tekst.volgende}</th>
              <th scope="col">{tekst.laatste}</th>
            </tr>
          </thead>
          <tbody>
            {zichtbaar.map((regel) => (
              <Bureaurij
                key={regel.bron.id}
                regel={regel}
                isMijn={begeleid.has(idVan(regel))}
                onVink={(naam, aan) => vink(idVan(regel), naam, aan)}
              />
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

/** Why there is nothing to see: no traject at all, none in the filters, or none that one ticked. */
function leegtekst(trajecten: number, inSelectie: number): string {
  if (trajecten === 0) return tekst.leeg;
  return inSelectie === 0 ? tekst.geenInSelectie : tekst.geenMijn;
}

function isEigenTraject(bron: Parameters<typeof isVoorbeeld>[0]): bron is Trajectbron {
  return bron.soort !== 'hand' && !isVoorbeeld(bron) && !isPublicatie(bron);
}
