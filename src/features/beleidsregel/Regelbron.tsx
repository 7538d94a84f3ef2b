import { useContext } from 'react';
import type { Beleidsregel } from '../../domain/beleidsregel/beleidsregel.ts';
import { beleidsregelTekst as t } from '../../texts/beleidsregel.ts';
import { Icon } from '../../ui/Icon.tsx';
import { BronnenContext } from './BronnenContext.ts';

/** Which rule this is, from when it counts, and where its text stands. */
export function Regelbron({ regel }: { regel: Beleidsregel }) {
  const url = useContext(BronnenContext).find(({ sleutel }) => sleutel === regel.bron)?.url;
  return (
    <p className="br-welke">
      <b>{t.regelVan(regel.naam, regel.uitvoerder)}</b>
      {regel.werktVanaf !== null && `${t.werktVanaf(regel.werktVanaf)} `}
      {regel.peildatum !== null && `${t.gelezenOp(regel.peildatum)} `}
      {url !== undefined && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {t.tekstVanRegel} <Icon name="external" size={14} />
        </a>
      )}
    </p>
  );
}
