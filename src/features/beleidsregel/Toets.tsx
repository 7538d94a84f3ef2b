import { type ReactNode, useMemo } from 'react';
import { isGat, toetsAanWet, toScanvoorstellen } from '../../domain/beleidsregel/toetsAanWet.ts';
import type { Wetsfeit } from '../../domain/beleidsregel/wetsfeiten.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { regeltoetsTekst } from '../../texts/regeltoets.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Bevindingkaart } from './Bevindingkaart.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Scanvoorstellen } from './Scanvoorstellen.tsx';

const t = regeltoetsTekst.toets;

type ToetsProps = {
  gelezen: GelezenRegel;
  wet: readonly Wetsfeit[];
  /** Lets the reader choose a traject, and shows what is passed inside it. */
  inTraject: (inhoud: ReactNode) => ReactNode;
};

/** The rule beside the law: the gaps, the rest, and what both say about the scan. */
export function Toets({ gelezen: { regel, toetsbaar }, wet, inTraject }: ToetsProps) {
  const vandaag = toDag(klok());
  const { gaten, overige, voorstellen } = useMemo(() => {
    const bevindingen = toetsAanWet(wet, regel, toetsbaar, vandaag);
    return {
      gaten: bevindingen.filter(isGat),
      overige: bevindingen.filter((bevinding) => !isGat(bevinding)),
      voorstellen: toScanvoorstellen(regel, bevindingen),
    };
  }, [wet, regel, toetsbaar, vandaag]);
  return (
    <div className="br-toets">
      <section aria-labelledby="br-toets-kop">
        <h2 id="br-toets-kop">{t.titel}</h2>
        <p className="muted">{t.uitleg}</p>
        <p className="br-gaten">{regel.bron === null ? t.alleenTabellen : t.gaten(gaten.length)}</p>
        <ul className="br-bevindingen">
          {gaten.map((bevinding) => (
            <Bevindingkaart key={bevinding.feit.id} bevinding={bevinding} regel={regel} />
          ))}
        </ul>
        <Disclosure summary={t.overige(overige.length)}>
          <ul className="br-bevindingen">
            {overige.map((bevinding) => (
              <Bevindingkaart key={bevinding.feit.id} bevinding={bevinding} regel={regel} />
            ))}
          </ul>
        </Disclosure>
      </section>
      <Card title={regeltoetsTekst.voorstellen.titel} look="accent">
        <p className="muted">
          {voorstellen.length === 0 ? regeltoetsTekst.voorstellen.geen : regeltoetsTekst.voorstellen.uitleg}
        </p>
        {voorstellen.length > 0 && inTraject(<Scanvoorstellen voorstellen={voorstellen} regel={regel} />)}
      </Card>
    </div>
  );
}
