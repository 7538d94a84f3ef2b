import { toBureau } from '../../../domain/voortgang/bureau.ts';
import { trajectLink } from '../../../routes/route.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Card } from '../../../ui/Card.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Table } from '../../../ui/Table.tsx';
import {
  isPublicatie,
  isVoorbeeld,
  toGeldendeBronnen,
  type Trajectbron,
} from '../../../domain/voortgang/landelijkebron.ts';
import { bronnaam } from '../bronnaam.ts';
import '../veranderd/veranderd.css';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { raaktSelectie } from './raaktSelectie.ts';

const tekst = landelijkdelenTekst.bureau;
const TEKEN = { verlopen: 'octagon', vast: 'warning', loopt: 'halfDisc', klaar: 'checkDisc' } as const;

/** The desk of a begeleider: every traject that is known here, what comes next and when it was last heard of. */
export default function Bureau() {
  const { bronnen, vandaag, telling, index } = useLandelijkstaat();
  const selectie = { zichtbaar: telling.zichtbaar, opvolging: index.feiten.opvolging, dag: vandaag };
  const trajecten = toGeldendeBronnen(bronnen).filter(isEigenTraject);
  const regels = toBureau(
    trajecten.filter((bron) => raaktSelectie(bron, selectie)),
    vandaag,
  );
  return (
    <Card flush className="bureau" title={tekst.kop}>
      <p className="bureau-uitleg">{tekst.uitleg}</p>
      {regels.length === 0 ? (
        <EmptyState icon="people" text={trajecten.length === 0 ? tekst.leeg : tekst.geenInSelectie} />
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
            {regels.map(({ bron, stand, afgevinkt, gemeenten, data, laatste, dagenStil }) => (
              <tr key={bron.id}>
                <th scope="row">
                  {bron.soort === 'browser' ? (
                    <a href={trajectLink(bron.id, 'afvinken')}>{bronnaam(bron)}</a>
                  ) : (
                    bronnaam(bron)
                  )}
                  <small>{landelijkTekst.bronnen[bron.soort]}</small>
                </th>
                <td>
                  <span className="statuscel">
                    <Icon name={TEKEN[stand]} size={18} />
                    {tekst.standen[stand]}
                  </span>
                </td>
                <td>{tekst.van(afgevinkt, gemeenten)}</td>
                <td>{data[0] ? tekst.datum[data[0].soort](data[0].dag, data[0].naam) : tekst.geenDatum}</td>
                <td>
                  {laatste !== undefined && dagenStil !== undefined
                    ? `${landelijkTekst.rij.dag(laatste)}, ${landelijkTekst.rij.dagenOud(dagenStil)}`
                    : landelijkTekst.rij.geenBericht}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

function isEigenTraject(bron: Parameters<typeof isVoorbeeld>[0]): bron is Trajectbron {
  return bron.soort !== 'hand' && !isVoorbeeld(bron) && !isPublicatie(bron);
}
