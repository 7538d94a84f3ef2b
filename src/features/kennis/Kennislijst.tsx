import { KENNISPAGINAS } from '../../content/kennis.ts';
import { toHash } from '../../routes/route.ts';
import { kennisTekst as t } from '../../texts/kennis.ts';

/** All pages as links; the open one is marked with a bar and with aria-current. */
export function Kennislijst({ gekozen }: { gekozen: string | undefined }) {
  return (
    <nav className="kennislijst" aria-label={t.allePaginas}>
      <h2>{t.allePaginas}</h2>
      <ol>
        {KENNISPAGINAS.map(({ id, titel }) => (
          <li key={id}>
            <a
              href={toHash({ pagina: 'kennis', artikel: id, zoek: {} })}
              aria-current={id === gekozen ? 'page' : undefined}
            >
              {titel}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
