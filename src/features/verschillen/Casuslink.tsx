import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen as t } from '../../texts/verschillen.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

/** From the figures to one case that shows them on days, in the gemeente that is looked at. */
export function Casuslink() {
  const { traject } = useWerkruimte();
  const { gemeente } = useVerschillenscherm().keuze;
  return (
    <p className="no-print">
      <a href={trajectLink(traject.id, 'casus', { zoek: gemeente === undefined ? {} : { gemeente } })}>
        {t.casus}
      </a>
    </p>
  );
}
