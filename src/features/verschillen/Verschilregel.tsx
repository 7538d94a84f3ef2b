import { memo, useEffect, useRef } from 'react';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Besluitteken } from './Besluitteken.tsx';
import { Merkpil } from './Merkpil.tsx';
import { Paarantwoorden } from './Paarantwoorden.tsx';
import { Verschildetail } from './Verschildetail.tsx';
import { usePaar } from './usePaar.ts';
import { useWoorden } from './useWoorden.ts';
import type { Verschilrij } from './verschilrij.ts';

type VerschilregelProps = { rij: Verschilrij; open: boolean; onKies: (nummer: number | undefined) => void };

/** One difference; opens under its title, and scrolls into sight when it is chosen elsewhere. */
export const Verschilregel = memo(function Verschilregel({ rij, open, onKies }: VerschilregelProps) {
  const woorden = useWoorden();
  const paar = usePaar();
  const regel = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const li = regel.current;
    if (open && li) toonRegel(li);
  }, [open]);
  return (
    <li ref={regel} className={open ? 'vs-regel vs-open' : 'vs-regel'} id={`verschil-${rij.nummer}`}>
      <button type="button" aria-expanded={open} onClick={() => onKies(open ? undefined : rij.nummer)}>
        <Merkpil merk={rij.merk} nummer={rij.nummer} />
        <span>
          {rij.titel}
          {paar && !open && <Paarantwoorden scanpunt={rij.verschil.scanpunt} />}
          {rij.vervallen.length > 0 ? (
            <Vervallen stappen={rij.vervallen} />
          ) : (
            <span className="sr">, {woorden.merk(rij.merk)}</span>
          )}
        </span>
        <Besluitteken deel={rij.besluit} />
      </button>
      {open && <Verschildetail rij={rij} />}
    </li>
  );
});

/** Which steps the cross is about, as the picture calls them: the title says what comes instead. */
function Vervallen({ stappen }: { stappen: readonly string[] }) {
  const { hoofdstappen, extraStappen } = useWerkruimte().werkwijze.werkproces;
  const namen = stappen.flatMap((id) => {
    const stap = [...hoofdstappen, ...extraStappen].find((een) => een.id === id);
    return stap ? (stap.kort?.join(' ') ?? stap.naam) : [];
  });
  return (
    <small className="vs-vervalt">
      <span className="sr">, </span>
      {verschillen.lijst.vervalt(namen)}
    </small>
  );
}

/** Brings the row to the top of the list, and takes the focus when what had it went away. */
function toonRegel(li: HTMLLIElement): void {
  const vak = li.parentElement;
  const knop = li.querySelector('button');
  if (!vak || !knop) return;
  const boven = li.offsetTop;
  if (boven < vak.scrollTop || boven + li.offsetHeight > vak.scrollTop + vak.clientHeight) {
    vak.scrollTo({ top: boven });
  }
  if (document.activeElement === document.body) knop.focus({ preventScroll: true });
  knop.scrollIntoView({ block: 'nearest' });
}
