import { KENNISPAGINAS } from '../../content/kennis.ts';
import { toHash } from '../../routes/route.ts';
import { kennisTekst as t } from '../../texts/kennis.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

type KennislijstProps = { gekozen: string | undefined };

/** All pages as links: beside the page, or folded above it on a narrow screen (the other one is not there then). */
export function Kennislijst({ gekozen }: KennislijstProps) {
  return (
    <nav className="kennislijst no-print" aria-label={t.allePaginas}>
      <div className="kennislijst-breed">
        <h2>{t.allePaginas}</h2>
        <Links gekozen={gekozen} />
        <h2>{t.rekenen}</h2>
        <Hulplinks />
      </div>
      <div className="kennislijst-smal">
        <Disclosure key={gekozen} summary={t.allePaginas} startOpen={gekozen === undefined}>
          <Links gekozen={gekozen} />
        </Disclosure>
        <Hulplinks />
      </div>
    </nav>
  );
}

/** The open page is marked with a bar and with aria-current. */
function Links({ gekozen }: KennislijstProps) {
  return (
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
  );
}

function Hulplinks() {
  return (
    <>
      <a href={toHash({ pagina: 'rekenhulp', zoek: {} })}>{t.rekenhulp}</a>
      <a href={toHash({ pagina: 'beleidsregel', deel: 'proberen', zoek: {} })}>{t.beleidsregel}</a>
      <a href={toHash({ pagina: 'casus', zoek: {} })}>{t.casus}</a>
    </>
  );
}
