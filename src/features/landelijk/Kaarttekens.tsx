import type { ReactNode } from 'react';
import { kaart as tekst } from '../../texts/kaart.ts';
import type { Kaartstanden } from './kaartstand.ts';

type KaarttekensProps = {
  standen: Kaartstanden;
  /** Codes of the gemeenten that the filters leave; undefined = all. The others have no mark. */
  zichtbaar: ReadonlySet<string> | undefined;
};

/** What the marks on the map mean: only those that occur, with their number. */
export function Kaarttekens({ standen, zichtbaar }: KaarttekensProps) {
  const alle = [...standen].flatMap(([code, stand]) => (zichtbaar?.has(code) === false ? [] : [stand]));
  const voorbeelden = alle.filter((stand) => stand.voorbeeld === true).length;
  const onderVoorwaarde = alle.filter(
    (stand) => stand.klasse === 'afgevinkt' && stand.onderVoorwaarde === true && stand.voorbeeld !== true,
  ).length;
  if (voorbeelden + onderVoorwaarde === 0) return null;
  return (
    <ul className="kaarttekens">
      {onderVoorwaarde > 0 && (
        <Teken uitleg={tekst.tekens.onderVoorwaarde(onderVoorwaarde)}>
          <rect className="tegel tegel-afgevinkt" x="1" y="1" width="24" height="16" rx="3" />
          <circle className="tegel-voorwaarde" cx="13" cy="9" r="4" />
        </Teken>
      )}
      {voorbeelden > 0 && (
        <Teken uitleg={tekst.tekens.voorbeeld(voorbeelden)}>
          <rect className="tegel tegel-leeg tegel-voorbeeld" x="1.5" y="1.5" width="23" height="15" rx="3" />
        </Teken>
      )}
    </ul>
  );
}

function Teken({ uitleg, children }: { uitleg: string; children: ReactNode }) {
  return (
    <li>
      <svg className="kaartstaal" viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">
        {children}
      </svg>
      <span>{uitleg}</span>
    </li>
  );
}
