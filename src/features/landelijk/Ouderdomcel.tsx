import type { Ouderdom } from '../../domain/voortgang/ouderdom.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Icon } from '../../ui/Icon.tsx';

/** How old the news is; marked when it is time to ask again. */
export function Ouderdomcel({ ouderdom }: { ouderdom: Ouderdom | undefined }) {
  if (!ouderdom) return <span className="stil">{tekst.rij.geenBericht}</span>;
  return (
    <span className={ouderdom.oud ? 'ouderdom ouderdom-oud' : 'ouderdom'}>
      {tekst.rij.dagenOud(ouderdom.dagen)}
      {ouderdom.oud && (
        <small title={tekst.rij.teOudUitleg}>
          <Icon name="warning" size={14} />
          {tekst.rij.teOud}
        </small>
      )}
    </span>
  );
}
