import { useId } from 'react';
import { KAARTKLASSEN, type Kaartklasse } from '../../domain/regio/kaartklasse.ts';
import { kaart as tekst } from '../../texts/kaart.ts';
import './celkaart.css';
import { Kaartstaal } from './Kaartpatronen.tsx';

interface KaartlegendaProps {
  /** How many gemeenten in each class; examples not counted. */
  aantallen: Readonly<Record<Kaartklasse, number>>;
  /** How many of the afgevinkte gemeenten are so under a condition. */
  onderVoorwaarde: number;
  /** How many examples the map shows. */
  voorbeelden: number;
  zichtbaar: ReadonlySet<Kaartklasse>;
  onChange: (zichtbaar: ReadonlySet<Kaartklasse>) => void;
}

/** Legend with counts; each class is a filter that turns its gemeenten on the map on and off. */
export function Kaartlegenda({
  aantallen,
  onderVoorwaarde,
  voorbeelden,
  zichtbaar,
  onChange,
}: KaartlegendaProps) {
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
            {klasse === 'afgevinkt' && onderVoorwaarde > 0 && (
              <p className="kaartlegenda-rij kaartlegenda-teken">
                <svg className="kaartstaal" viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">
                  <rect className="tegel tegel-afgevinkt" x="1" y="1" width="24" height="16" rx="3" />
                  <circle className="tegel-voorwaarde" cx="13" cy="9" r="4" />
                </svg>
                <b className="num">{onderVoorwaarde}</b>
                <span>{tekst.legenda.onderVoorwaarde}</span>
              </p>
            )}
          </li>
        ))}
        {voorbeelden > 0 && (
          <li className="kaartlegenda-rij kaartlegenda-teken">
            <svg className="kaartstaal" viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">
              <rect
                className="tegel tegel-voorbeeld tegel-leeg"
                x="1.5"
                y="1.5"
                width="23"
                height="15"
                rx="3"
              />
            </svg>
            <b className="num">{voorbeelden}</b>
            <span>{tekst.legenda.voorbeeld(voorbeelden)}</span>
          </li>
        )}
      </ul>
      {zichtbaar.size < KAARTKLASSEN.length && (
        <button type="button" className="kaartlegenda-alles" onClick={() => onChange(new Set(KAARTKLASSEN))}>
          {tekst.legenda.alles}
        </button>
      )}
    </fieldset>
  );
}
