import type { Bereik } from '../../domain/proces/kerncijfers/doorlooptijd.ts';
import type { Regiocijfer } from '../../domain/proces/kerncijfers/regiocijfer.ts';

/** Room beyond the known part for what is unknown. */
const RUIMTE = 1.35;

/** Two bars on one scale: hatched is now, solid is preferred. An open end is unknown, a light part is a range. */
export function Cijferbalken({ cijfer: { nu, voorkeur } }: { cijfer: Regiocijfer }) {
  const bereiken = [nu, voorkeur].filter((bereik) => bereik !== undefined);
  const einden = bereiken.map(({ minimum, maximum }) => maximum ?? minimum * RUIMTE);
  const schaal = Math.max(1, ...einden);
  return (
    <span className="kc-balken" aria-hidden="true">
      <Balk bereik={nu} schaal={schaal} soort="nu" />
      <Balk bereik={voorkeur} schaal={schaal} soort="voorkeur" />
    </span>
  );
}

type BalkProps = { bereik: Bereik | undefined; schaal: number; soort: 'nu' | 'voorkeur' };

function Balk({ bereik, schaal, soort }: BalkProps) {
  if (!bereik) return <i className="kc-balk kc-balk-leeg" />;
  const { minimum, maximum } = bereik;
  const procent = (waarde: number) => `${(waarde / schaal) * 100}%`;
  return (
    <i className={`kc-balk kc-balk-${soort}`}>
      <i style={{ width: procent(minimum) }} />
      {maximum === null && <i className="kc-open" />}
      {maximum !== null && maximum > minimum && (
        <i className="kc-bereik" style={{ width: procent(maximum - minimum) }} />
      )}
    </i>
  );
}
