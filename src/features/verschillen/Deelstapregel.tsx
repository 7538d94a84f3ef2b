import { useEffect, useRef } from 'react';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { herkomstInWoorden } from '../../texts/herkomst.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Procesregels } from './Procesregels.tsx';
import type { Deelstapdetail } from './stapdetail.ts';

const t = verschillen.stap;

type DeelstapregelProps = {
  deelstap: Deelstapdetail;
  /** the one that was opened in the picture: it comes into sight and gets the focus */
  gekozen: boolean;
};

/** One deelstap: what is preferred, the facts of it, what differs now, and where it comes from. */
export function Deelstapregel({ deelstap, gekozen }: DeelstapregelProps) {
  const titel = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (gekozen) titel.current?.focus();
  }, [gekozen]);
  const { werkwijze } = useWerkruimte();
  const teBevestigen = deelstap.herkomst.some(({ soort }) => soort === 'te-bevestigen');
  return (
    <li data-gekozen={gekozen || undefined}>
      <p ref={titel} tabIndex={-1}>
        <b>{deelstap.zin}</b> {teBevestigen && <Badge look="bevestigen">{t.teBevestigen}</Badge>}
      </p>
      {deelstap.regels.length > 0 && <Procesregels regels={deelstap.regels} zonder={deelstap.zin} />}
      {deelstap.feiten.length > 0 && (
        <dl className="vs-feiten">
          {deelstap.feiten.map(({ soort, tekst }) => (
            <div key={soort}>
              <dt>{t.feit[soort]}</dt>
              <dd>{tekst}</dd>
            </div>
          ))}
        </dl>
      )}
      {deelstap.toelichting !== undefined && <p className="muted">{deelstap.toelichting}</p>}
      <Disclosure look="kaal" summary={t.herkomst}>
        <ul>
          {herkomstInWoorden(deelstap.herkomst, werkwijze.bronnen).map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
