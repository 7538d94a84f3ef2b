import type { Bereik } from '../../domain/proces/kerncijfers/doorlooptijd.ts';
import type { Regiocijfer } from '../../domain/proces/kerncijfers/regiocijfer.ts';

/** Room beyond the known part for what is unknown. */
const RUIMTE = 1.35;

/**
 * Two bars on one scale: hatched is now, solid is preferred; so far it is sure for everybody. A light part is a
 * range, dots are unknown.
 */
export function Cijferbalken({ cijfer: { nu, hoogsteBekend, voorkeur } }: { cijfer: Regiocijfer }) {
  const toEinde = ({ minimum, maximum }: Bereik, bekend = minimum) => maximum ?? bekend * RUIMTE;
  const schaal = Math.max(1, nu ? toEinde(nu, hoogsteBekend) : 0, voorkeur ? toEinde(voorkeur) : 0);
  return (
    <span className="kc-balken" aria-hidden="true">
      <Balk bereik={nu} hoogsteBekend={hoogsteBekend} schaal={schaal} soort="nu" />
      <Balk bereik={voorkeur} schaal={schaal} soort="voorkeur" />
    </span>
  );
}

type BalkProps = {
  bereik: Bereik | undefined;
  hoogsteBekend?: number | undefined;
  schaal: number;
  soort: 'nu' | 'voorkeur';
};

function Balk({ bereik, hoogsteBekend, schaal, soort }: BalkProps) {
  if (!bereik) return <i className="kc-balk kc-balk-leeg" />;
  const { minimum, maximum } = bereik;
  const einde = maximum ?? hoogsteBekend ?? minimum;
  const procent = (waarde: number) => `${(waarde / schaal) * 100}%`;
  return (
    <i className={`kc-balk kc-balk-${soort}`}>
      {minimum > 0 && <i style={{ width: procent(minimum) }} />}
      {einde > minimum && <i className="kc-bereik" style={{ width: procent(einde - minimum) }} />}
      {maximum === null && <i className="kc-open" />}
    </i>
  );
}
