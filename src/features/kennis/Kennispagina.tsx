import { use, useEffect, useRef } from 'react';
import { KENNISPAGINAS } from '../../content/kennis.ts';
import { toHash } from '../../routes/route.ts';
import { kennisTekst as t } from '../../texts/kennis.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Blokken } from './Blokken.tsx';
import { haalKennispagina } from './haalKennispagina.ts';
import { Herkomstlijst } from './Herkomstlijst.tsx';

type KennispaginaProps = {
  /** Id of a page in the list. */
  id: string;
  /** Somebody went to this page: reading starts at its title. */
  isGekozen: boolean;
};

/** One page: title, text, where it comes from, and the pages before and after it. */
export function Kennispagina({ id, isGekozen }: KennispaginaProps) {
  const { artikel, bronnen } = use(haalKennispagina(id));
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isGekozen) kop.current?.focus();
  }, [isGekozen]);
  return (
    <article className="kennispagina panel" aria-labelledby="kennistitel">
      <h1 id="kennistitel" ref={kop} tabIndex={-1}>
        {artikel.kop.titel}
      </h1>
      <p className="kennissamenvatting">{artikel.kop.samenvatting}</p>
      <div className="kennistekst">
        <Blokken blokken={artikel.blokken} />
      </div>
      <Herkomstlijst kop={artikel.kop} bronnen={bronnen} />
      <Buren id={id} />
    </article>
  );
}

function Buren({ id }: { id: string }) {
  const plek = KENNISPAGINAS.findIndex((pagina) => pagina.id === id);
  const vorige = KENNISPAGINAS[plek - 1];
  const volgende = KENNISPAGINAS[plek + 1];
  return (
    <nav className="kennisburen no-print" aria-label={t.vorigeEnVolgende}>
      {vorige && (
        <LinkButton
          look="stil"
          icon="arrowLeft"
          href={toHash({ pagina: 'kennis', artikel: vorige.id, zoek: {} })}
        >
          {t.vorige(vorige.titel)}
        </LinkButton>
      )}
      {volgende && (
        <LinkButton
          look="lijn"
          iconEnd="arrowRight"
          href={toHash({ pagina: 'kennis', artikel: volgende.id, zoek: {} })}
        >
          {t.volgende(volgende.titel)}
        </LinkButton>
      )}
    </nav>
  );
}
