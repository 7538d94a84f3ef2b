import { useContext } from 'react';
import type { Beleidsregel } from '../../domain/beleidsregel/beleidsregel.ts';
import type { Bevinding, Toetsstand } from '../../domain/beleidsregel/toetsAanWet.ts';
import { regeltoetsTekst } from '../../texts/regeltoets.ts';
import { herkomstInWoorden } from '../../texts/herkomst.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import { feitnaam, lokaalInWoorden } from './bevindingInWoorden.ts';
import { BronnenContext } from './BronnenContext.ts';

const t = regeltoetsTekst.toets;

const UITERLIJK = {
  ontbreekt: { look: 'fout', icon: 'cross' },
  'wijkt-af': { look: 'let-op', icon: 'arrowsSwap' },
  elders: { look: 'gewoon', icon: 'document' },
  ruimte: { look: 'gewoon', icon: 'sliders' },
  gelijk: { look: 'goed', icon: 'check' },
  later: { look: 'gewoon', icon: 'clock' },
  onbekend: { look: 'bevestigen', icon: 'question' },
} as const satisfies Record<Toetsstand, { look: string; icon: IconName }>;

/** One fact: what the law says, what the rule says, and how they stand beside each other. */
export function Bevindingkaart({ bevinding, regel }: { bevinding: Bevinding; regel: Beleidsregel }) {
  const bronnen = useContext(BronnenContext);
  const { feit, stand } = bevinding;
  return (
    <li className={`panel br-bevinding br-stand-${stand}`}>
      <header>
        <h3>{feitnaam(bevinding)}</h3>
        <Badge {...UITERLIJK[stand]}>{t.stand[stand]}</Badge>
      </header>
      <dl>
        <dt>{t.regel}</dt>
        <dd>{lokaalInWoorden(bevinding, regel)}</dd>
        <dt>{t.wet}</dt>
        <dd>
          {feit.zin}
          <small>
            {t.vanaf(feit.geldigVanaf)} {herkomstInWoorden(feit.herkomst, bronnen).join('. ')}
          </small>
        </dd>
      </dl>
    </li>
  );
}
