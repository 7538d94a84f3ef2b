import { useEffect } from 'react';
import { Merkpil } from './Merkpil.tsx';
import { useLoopLangs } from './useLoopLangs.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { Verschilstapper } from './Verschilstapper.tsx';

/** In a hall: the chosen difference in one line; a presenter's remote (PageUp, PageDown) walks through them. */
export function Presenteerregel() {
  const { keuze, rijen } = useVerschillenscherm();
  const { loop } = useLoopLangs();
  useEffect(() => {
    const bijToets = (event: KeyboardEvent) => {
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      loop(event.key === 'PageDown' ? 1 : -1);
    };
    addEventListener('keydown', bijToets);
    return () => removeEventListener('keydown', bijToets);
  }, [loop]);
  const rij = rijen.find(({ nummer }) => nummer === keuze.verschil);
  return (
    <div className="vs-presenteerregel">
      <Verschilstapper />
      {rij && (
        <p>
          <Merkpil merk={rij.merk} nummer={rij.nummer} /> <b>{rij.titel}</b>
        </p>
      )}
    </div>
  );
}
