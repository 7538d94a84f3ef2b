import { useId } from 'react';
import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';
import { kaart as tekst } from '../../texts/kaart.ts';
import './celkaart.css';
import './kaartlegenda.css';
import { Kaartstaal } from './Kaartpatronen.tsx';
import { KAARTKLASSEN } from './kaartstand.ts';

interface KaartlegendaProps {
  /** How many gemeenten in each class; examples not counted. */
  aantallen: Readonly<Record<Kaartklasse, number>>;
  zichtbaar: ReadonlySet<Kaartklasse>;
  onChange: (zichtbaar: ReadonlySet<Kaartklasse>) => void;
}

/** Legend with counts; each class is a filter that turns its gemeenten on the map on and off. */
export function Kaartlegenda({ aantallen, zichtbaar, onChange }: KaartlegendaProps) {
  const id = useId();
  const wissel = (klasse: Kaartklasse) =>
    onChange(new Set(KAARTKLASSEN.filter((ander) => zichtbaar.has(ander) !== (ander === klasse))));
  return (
    <fieldset className="kaartlegenda">
      <legend className="sr">{tekst.legenda.titel}</legend>
      <ul>
        {KAARTKLASSEN.map((klasse) => (
          <li key={klasse}>
            <label className="kaartlegenda-rij">
              <input
                type="checkbox"
                className="vink"
                checked={zichtbaar.has(klasse)}
                onChange={() => wissel(klasse)}
              />
              <Kaartstaal klasse={klasse} id={`${id}-${klasse}`} />
              <b className="num">{aantallen[klasse]}</b>
              <span>{tekst.klasse[klasse]}</span>
            </label>
          </li>
        ))}
      </ul>
      {zichtbaar.size < KAARTKLASSEN.length && (
        <button type="button" className="kaartlegenda-alles" onClick={() => onChange(new Set(KAARTKLASSEN))}>
          {tekst.legenda.alles}
        </button>
      )}
    </fieldset>
  );
}
