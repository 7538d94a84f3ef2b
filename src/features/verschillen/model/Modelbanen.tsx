import { zetBaankoppeling } from '../../../domain/traject/opdrachten/modellen.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Card } from '../../../ui/Card.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Table } from '../../../ui/Table.tsx';
import type { Baanrij } from './baanrijen.ts';
import { Leesopmerkingen } from './Leesopmerkingen.tsx';
import { modelLink } from './modelkeuze.ts';
import { useModelscherm } from './useModelscherm.ts';
import { VoorWie } from './VoorWie.tsx';

const t = modelTekst.banen;

/** For whom the model holds, whose lane is which of ours, and what the reading left out. */
export function Modelbanen() {
  const { model, banen } = useModelscherm();
  const { traject } = useWerkruimte();
  return (
    <div className="mo-tweeluik">
      <div className="mo-kolom">
        <Card title={t.titel} flush>
          <p className="mo-uitleg">{banen.length === 0 ? t.geenBanen : t.uitleg}</p>
          {banen.length > 0 && (
            <Table label={t.tabel}>
              <thead>
                <tr>
                  <th scope="col">{t.eigen}</th>
                  <th scope="col" className="getal">
                    {t.aantal}
                  </th>
                  <th scope="col">{t.onze}</th>
                  <th scope="col">{t.zekerheid}</th>
                </tr>
              </thead>
              <tbody>
                {banen.map((rij) => (
                  <Rij key={rij.id} rij={rij} />
                ))}
              </tbody>
            </Table>
          )}
        </Card>
        <LinkButton
          look="hoofd"
          iconEnd="arrowRight"
          href={modelLink(traject.id, { model: model.id, deel: 'stappen' })}
        >
          {t.naarStappen}
        </LinkButton>
      </div>
      <div className="mo-kolom">
        <VoorWie />
        <Leesopmerkingen />
      </div>
    </div>
  );
}

const GROND = {
  gekozen: { look: 'goed', icon: 'check' },
  voorstel: { look: 'gewoon', icon: 'halfDisc' },
  geen: { look: 'bevestigen', icon: 'minus' },
} as const satisfies Record<Baanrij['grond'], unknown>;

/** A value of the select that is no id of ours. */
const GEEN = '';

function Rij({ rij }: { rij: Baanrij }) {
  const { model } = useModelscherm();
  const { werkwijze, alleenLezen, voerUit } = useWerkruimte();
  const zeg = useAnnounce();
  const { banen } = werkwijze.werkproces;
  const naam = rij.naam === '' ? t.naamloos : rij.naam;
  return (
    <tr>
      <th scope="row">{naam}</th>
      <td className="getal">{rij.stappen}</td>
      <td>
        <Select
          label={t.kies(naam)}
          hideLabel
          disabled={alleenLezen}
          value={rij.onze ?? GEEN}
          onChange={(gekozen) => {
            const onze = gekozen === GEEN ? null : gekozen;
            voerUit(modelTekst.undo.baan(naam), () => zetBaankoppeling(model.id, rij.id, onze));
            zeg(t.grond.gekozen);
          }}
          options={[
            ...banen.map((baan) => ({ value: baan.id, label: baan.naam })),
            { value: GEEN, label: t.geen },
          ]}
        />
      </td>
      <td>
        <Badge {...GROND[rij.grond]}>{t.grond[rij.grond]}</Badge>
      </td>
    </tr>
  );
}
