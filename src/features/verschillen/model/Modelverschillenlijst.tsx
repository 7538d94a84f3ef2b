import { modelTekst } from '../../../texts/model.ts';
import { verschillen as verschillenTekst } from '../../../texts/verschillen.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Pill, type PillTone } from '../../../ui/Pill.tsx';
import '../verschillenlijst.css';
import type { Modelverschil } from './modelverschillen.ts';
import { useModelloop } from './useModelloop.ts';
import { useModelscherm } from './useModelscherm.ts';

const t = modelTekst.vergelijken;

const TOON = {
  vervalt: 'weg',
  'komt-erbij': 'bij',
  verandert: 'anders',
} as const satisfies Record<Modelverschil['zin']['soort'], PillTone>;

/** The differences beside the picture, one after the other; the chosen one says all of it. */
export function Modelverschillenlijst() {
  const { keuze, verschillen } = useModelscherm();
  const { loop, kiesPlek } = useModelloop();
  const { rijen, namen } = verschillen;
  return (
    <aside className="mo-lijst" aria-label={t.lijst}>
      <div className="vs-zijkop">
        <div>
          <h2>{t.aantal(rijen.length)}</h2>
          {rijen.length > 0 && (
            <fieldset className="vs-stapper">
              <legend className="sr">{verschillenTekst.lijst.kies}</legend>
              <IconButton
                icon="chevronLeft"
                size="klein"
                look="lijn"
                label={t.vorige}
                onClick={() => loop(-1)}
              />
              <span className="num">{t.plek(keuze.verschil ?? 0, rijen.length)}</span>
              <IconButton
                icon="chevronRight"
                size="klein"
                look="lijn"
                label={t.volgende}
                onClick={() => loop(1)}
              />
            </fieldset>
          )}
        </div>
        {rijen.length === 0 && <p>{t.geen}</p>}
      </div>
      <ol className="vs-lijst">
        {rijen.map((rij, plek) => (
          <Regel
            // Two steps can have one name, and so one sentence
            key={`${plek} ${rij.zin.volzin}`}
            rij={rij}
            nummer={plek + 1}
            open={keuze.verschil === plek + 1}
            bijKeuze={() => kiesPlek(plek + 1)}
          />
        ))}
      </ol>
      {namen.length > 0 && (
        <Disclosure look="kaal" summary={t.namen(namen.length)}>
          <ul className="mo-elementen">
            {namen.map(({ zin, knopen }) => (
              <li key={knopen.join(' ')}>{zin.volzin}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </aside>
  );
}

type RegelProps = { rij: Modelverschil; nummer: number; open: boolean; bijKeuze: () => void };

function Regel({ rij: { zin }, nummer, open, bijKeuze }: RegelProps) {
  const { detail } = verschillenTekst;
  return (
    <li className={open ? 'vs-regel vs-open' : 'vs-regel'}>
      <button type="button" aria-expanded={open} onClick={bijKeuze}>
        <Pill tone={TOON[zin.soort]} label={verschillenTekst.lijst.merk[zin.soort]}>
          {nummer}
        </Pill>
        <span>{zin.zin}</span>
      </button>
      {open && (
        <div className="mo-detail">
          {zin.nu !== undefined && <p>{detail.regels.nu(zin.nu)}</p>}
          {zin.voorkeur !== undefined && <p>{detail.regels.voorkeur(zin.voorkeur)}</p>}
          {zin.nu === undefined && <p>{zin.volzin}</p>}
        </div>
      )}
    </li>
  );
}
