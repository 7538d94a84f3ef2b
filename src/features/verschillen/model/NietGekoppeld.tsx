import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Card } from '../../../ui/Card.tsx';
import { modelLink } from './modelkeuze.ts';
import { useModelscherm } from './useModelscherm.ts';

const t = modelTekst.nietGekoppeld;

/** Steps of the model that are none of ours: by choice, or because nothing looks like them. Never dropped. */
export function NietGekoppeld() {
  const { model, rijen } = useModelscherm();
  const { traject } = useWerkruimte();
  const over = rijen.filter(({ onze }) => onze.length === 0);
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
    </Card>
  );
}
