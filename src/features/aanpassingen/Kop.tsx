import { trajectLink } from '../../routes/route.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StackBar, type StackPart } from '../../ui/StackBar.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import type { Aanpassing } from './aanpassing.ts';
import type { Besprekingen } from './besprekingen.ts';

const STANDEN = [
  { id: 'klaar', tone: 'vol', icon: 'checkDisc' },
  { id: 'bezig', tone: 'streep', icon: 'halfDisc' },
  { id: 'geblokkeerd', tone: 'blok', icon: 'octagon' },
  { id: 'te-doen', tone: 'leeg', icon: 'ring' },
] as const satisfies readonly {
  id: Aanpassing['stand'];
  tone: StackPart['tone'];
  icon: IconName;
}[];

type KopProps = { traject: string; rijen: readonly Aanpassing[]; besprekingen: Besprekingen };

/** How much there is to do, how far it is, and what still has to be decided. */
export function Kop({ traject, rijen, besprekingen }: KopProps) {
  const tel = (stand: Aanpassing['stand']) => rijen.filter((rij) => rij.stand === stand).length;
  const bespreken = trajectLink(traject, 'bespreken');
  return (
    <PageHeader
      title={t.titel(rijen.length)}
      lead={
        <>
          {besprekingen.besloten > 0 && <span>{t.bijVerschillen(besprekingen.besloten)} </span>}
          {besprekingen.later > 0 && (
            <span>
              <a href={bespreken}>{t.later(besprekingen.later)}</a>{' '}
            </span>
          )}
          {besprekingen.deels > 0 && (
            <span>
              <a href={bespreken}>{t.deels(besprekingen.deels)}</a>{' '}
            </span>
          )}
          {besprekingen.onbesloten > 0 && <a href={bespreken}>{t.onbesloten(besprekingen.onbesloten)}</a>}
        </>
      }
      end={
        rijen.length > 0 && (
          <div className="aa-stand">
            <StackBar label={t.stand} parts={STANDEN.map(({ id, tone }) => ({ id, tone, count: tel(id) }))} />
            <ul aria-label={t.stand}>
              {STANDEN.map(({ id, icon }) => (
                <li key={id} className={`st-${id}`}>
                  <Icon name={icon} size={18} />
                  {t.aantal[id](tel(id))}
                </li>
              ))}
            </ul>
          </div>
        )
      }
    />
  );
}
