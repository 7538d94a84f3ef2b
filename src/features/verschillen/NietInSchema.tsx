import { verschillen } from '../../texts/verschillen.ts';
import { Merkpil } from './Merkpil.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';
import { toTitel } from './verschilrij.ts';

const t = verschillen.nietInSchema;

/** Differences without a place in the process. */
export function NietInSchema() {
  const { model, keuze, link } = useVerschillenscherm();
  if (model.nietInSchema.length === 0) return null;
  return (
    <section className="vs-strook">
      <h2>{t.titel}</h2>
      <p className="muted">{t.uitleg}</p>
      <ul>
        {model.nietInSchema.map((verschil) => {
          const { nummer } = verschil.scanpunt;
          return (
            <li key={nummer}>
              <a
                href={link({ verschil: nummer, stap: undefined, filter: 'alle' })}
                aria-current={keuze.verschil === nummer || undefined}
              >
                <Merkpil merk="verandert" nummer={nummer} />
                {toTitel(verschil)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
