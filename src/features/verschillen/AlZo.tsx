import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.alZo;

/** With pride: the questions on which all of them work as preferred, per thema. */
export function AlZo() {
  const { traject, werkwijze } = useWerkruimte();
  const { model } = useVerschillenscherm();
  const themas = werkwijze.scanlijst.themas
    .map((thema) => ({
      thema,
      punten: model.alZo.map(({ scanpunt }) => scanpunt).filter((punt) => punt.thema === thema.id),
    }))
    .filter(({ punten }) => punten.length > 0);
  return (
    <section className="vs-alzo">
      <h2>
        <Icon name="checkDisc" size={24} /> {t.titel}
      </h2>
      <p className="muted">{model.alZo.length === 0 ? t.leeg : t.uitleg(model.alZo.length)}</p>
      <div className="vs-themas">
        {themas.map(({ thema, punten }) => (
          <Disclosure key={thema.id} summary={t.thema(thema.naam, punten.length)}>
            <ul>
              {punten.map((punt) => (
                <li key={punt.id}>
                  <a href={trajectLink(traject.id, 'scan', { scanpunt: punt.id })}>
                    {t.vraag(punt.nummer, punt.vraag)}
                  </a>
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
