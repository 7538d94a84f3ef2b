import { Suspense } from 'react';
import { KENNISPAGINAS } from '../../content/kennis.ts';
import { toHash } from '../../routes/route.ts';
import { kennisTekst as t } from '../../texts/kennis.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Kennislijst } from './Kennislijst.tsx';
import { Kennispagina } from './Kennispagina.tsx';
import './kennis.css';

/** The kennisbank: list at the left, one page at the right. Without a page in the address: the first. */
export default function Kennis({ pagina }: { pagina: string | undefined }) {
  const [eerste] = KENNISPAGINAS;
  const gekozen = pagina === undefined ? eerste : KENNISPAGINAS.find(({ id }) => id === pagina);
  return (
    <div className="kennis">
      <Kennislijst gekozen={gekozen?.id} />
      {gekozen === undefined ? (
        <div>
          <h1 className="sr">{t.titel}</h1>
          <EmptyState
            text={t.bestaatNiet}
            action={
              <LinkButton look="hoofd" href={toHash({ pagina: 'kennis', artikel: eerste?.id, zoek: {} })}>
                {t.naarEerste}
              </LinkButton>
            }
          />
        </div>
      ) : (
        <Suspense key={gekozen.id} fallback={<Skeleton text={t.laden} />}>
          <Kennispagina id={gekozen.id} isGekozen={pagina !== undefined} />
        </Suspense>
      )}
    </div>
  );
}
