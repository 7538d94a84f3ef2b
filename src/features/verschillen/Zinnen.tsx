import { useEffect, useRef } from 'react';
import type { Zindeel, Zinstap } from '../../diagram/zinnenlijst/zinnenlijst.ts';
import type { Gemeentewoorden } from '../../export/zinnen/zinblokken.ts';
import { zinnen as t } from '../../texts/zinnen.ts';
import { Kerncijfers } from './Kerncijfers.tsx';
import { Merkpil } from './Merkpil.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';
import { useZinnen } from './useZinnen.ts';
import { Zinacties } from './Zinacties.tsx';
import { Zinregels } from './Zinregels.tsx';
import { useWoorden } from './useWoorden.ts';
import './zinnen.css';

/** The whole comparison as an ordered list of sentences, to read, to hear and to take along. */
export function Zinnen({ leeg }: { leeg: boolean }) {
  const { lijst, gemeenten } = useZinnen();
  const { keuze } = useVerschillenscherm();
  const vak = useRef<HTMLElement>(null);
  useEffect(() => {
    if (keuze.verschil === undefined) return;
    vak.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [keuze.verschil]);
  return (
    <article ref={vak} className="vs-zinnen" aria-label={t.naam}>
      <header>
        <h2>{lijst.titel}</h2>
        <Zinacties lijst={lijst} gemeenten={gemeenten} />
      </header>
      {lijst.inleiding.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {!leeg && (
        <section>
          <h2>{t.kop.cijfers}</h2>
          <Kerncijfers />
        </section>
      )}
      <section>
        <h2>{t.kop.anders}</h2>
        <p className="muted">{lijst.fasen.length === 0 ? t.niets.anders : t.uitleg.anders}</p>
        {lijst.fasen.map(({ id, naam, stappen }) => (
          <section key={id}>
            <h3>{naam}</h3>
            <Stappen stappen={stappen} gemeenten={gemeenten} />
          </section>
        ))}
      </section>
      {lijst.buiten.length > 0 && (
        <section>
          <h2>{t.kop.buiten}</h2>
          <p className="muted">{t.uitleg.buiten}</p>
          <Zinregels regels={lijst.buiten} gemeenten={gemeenten} />
        </section>
      )}
      {lijst.delen.map((deel) => (
        <Deel key={deel.soort} deel={deel} />
      ))}
      <section>
        <h2>{t.kop.beleid}</h2>
        <p className="muted">{lijst.beleid.length === 0 ? t.niets.beleid : t.uitleg.beleid}</p>
        <Zinregels regels={lijst.beleid} gemeenten={gemeenten} />
      </section>
      <p className="muted">{lijst.slot}</p>
    </article>
  );
}

type StappenProps = { stappen: readonly Zinstap[]; gemeenten: Gemeentewoorden };

function Stappen({ stappen, gemeenten }: StappenProps) {
  const { link } = useVerschillenscherm();
  const woorden = useWoorden();
  return (
    <ol>
      {stappen.map(({ id, naam, merk, regels }) => (
        <li key={id}>
          <p className="vs-zinstap">
            <a href={link({ stap: id })}>{naam}</a> <Merkpil merk={merk} /> {woorden.merk(merk)}
          </p>
          <Zinregels regels={regels} gemeenten={gemeenten} />
        </li>
      ))}
    </ol>
  );
}

function Deel({ deel: { soort, stappen, zinnen } }: { deel: Zindeel }) {
  const { link } = useVerschillenscherm();
  return (
    <section>
      <h2>{t.kop[soort]}</h2>
      {stappen.length + zinnen.length === 0 && <p className="muted">{t.niets[soort]}</p>}
      {stappen.length > 0 && <p>{t[soort].stappen}</p>}
      {stappen.length > 0 && (
        <ul className="vs-zinpunten">
          {stappen.map(({ id, naam }) => (
            <li key={id}>
              <a href={link({ stap: id })}>{naam}</a>
            </li>
          ))}
        </ul>
      )}
      {zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
    </section>
  );
}
