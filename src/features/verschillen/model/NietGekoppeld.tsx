import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Card } from '../../../ui/Card.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { modelLink } from './modelkeuze.ts';
import { useModelscherm } from './useModelscherm.ts';

const t = modelTekst.nietGekoppeld;

/** Parts of the model that are none of ours: by choice, or because nothing looks like them. Never dropped. */
export function NietGekoppeld() {
  const { model, rijen, vergelijking } = useModelscherm();
  const { traject } = useWerkruimte();
  const { nietGekoppeld } = vergelijking;
  const over = rijen.filter(({ id }) => nietGekoppeld.stappen.includes(id));
  const { poorten, gebeurtenissen } = model.model.graaf;
  const overig = [
    ...nietGekoppeld.poorten.map((id) => ({ id, naam: t.poort(poorten[id]?.vraag ?? '') })),
    ...nietGekoppeld.gebeurtenissen.map((id) => ({
      id,
      naam: t.gebeurtenis(gebeurtenissen[id]?.tekst ?? ''),
    })),
  ];
  return (
    <Card title={t.titel(over.length)}>
      <p className="muted">{over.length === 0 ? t.leeg : t.uitleg}</p>
      {over.length > 0 && (
        <ul className="mo-over">
          {over.map(({ id, naam, baan, bekeken }) => (
            <li key={id}>
              <a href={modelLink(traject.id, { model: model.id, deel: 'stappen', toon: 'alle', stap: id })}>
                {naam}
              </a>
              <small>{bekeken ? t.gekozen(baan) : baan}</small>
            </li>
          ))}
        </ul>
      )}
      {overig.length > 0 && (
        <Disclosure look="kaal" summary={t.overig(overig.length)}>
          <ul className="mo-elementen">
            {overig.map(({ id, naam }) => (
              <li key={id}>{naam}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}
