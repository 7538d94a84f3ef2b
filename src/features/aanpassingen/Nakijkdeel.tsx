import { type ReactNode, useEffect, useRef } from 'react';
import { planhulp as t } from '../../texts/planhulp.ts';
import { Icon } from '../../ui/Icon.tsx';
import './nakijken.css';

type NakijkdeelProps = { titel: string; uitleg?: ReactNode; terug: string; children: ReactNode };

/** The frame of what looks over the whole plan, in the place of the table: its name, and the way back. */
export function Nakijkdeel({ titel, uitleg, terug, children }: NakijkdeelProps) {
  const kop = useRef<HTMLHeadingElement>(null);
  // The menu that led here is gone; reading goes on at the heading.
  useEffect(() => kop.current?.focus({ preventScroll: true }), []);
  return (
    <section className="nakijk" aria-labelledby="nakijk-kop">
      <header>
        <h2 id="nakijk-kop" ref={kop} tabIndex={-1}>
          {titel}
        </h2>
        <a href={terug} className="no-print">
          <Icon name="arrowLeft" size={18} />
          {t.terug}
        </a>
        {uitleg && <p>{uitleg}</p>}
      </header>
      {children}
    </section>
  );
}
