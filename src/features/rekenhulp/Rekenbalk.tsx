import type { Rekenstap, Rekenstapsoort } from '../../domain/bedrag/rekenstap.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';
import { StackBar } from '../../ui/StackBar.tsx';

const t = rekenhulp.uitkomst;

/** Which part of the minimum wage LKS covers, and which part the employer pays: as a bar and in words. */
export function Rekenbalk({ stappen }: { stappen: readonly Rekenstap[] }) {
  const bedragVan = (...soorten: Rekenstapsoort[]) =>
    stappen.find(({ soort }) => soorten.includes(soort))?.bedrag ?? 0;
  // Exact but for the rounding to hundredths of a cent, which two digits do not show.
  const lks = Math.round((bedragVan('basis', 'forfaitair') / bedragVan('grondslag')) * 10_000) / 100;
  const werkgever = Math.round((100 - lks) * 100) / 100;
  return (
    <div className="rh-balk">
      <p aria-hidden="true">{t.balkVan}</p>
      <StackBar
        label={t.balk(lks, werkgever)}
        size="hoog"
        parts={[
          { id: 'lks', tone: 'vol', count: lks },
          { id: 'werkgever', tone: 'leeg', count: werkgever },
        ]}
      />
      <p aria-hidden="true" className="rh-balk-delen">
        <span className="rh-balk-lks">{t.balkLks(lks)}</span>
        <span>{t.balkWerkgever(werkgever)}</span>
      </p>
    </div>
  );
}
