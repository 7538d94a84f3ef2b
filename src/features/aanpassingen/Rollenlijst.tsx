import { useWerkruimte } from '../../store/werkruimte.ts';
import { ROLLENLIJST } from './Werkvelden.tsx';

/** What the field Wie offers: every role, and every role at every uitvoerder. */
export function Rollenlijst() {
  const { werkwijze, afgeleid } = useWerkruimte();
  const { rollen } = werkwijze.team;
  const kolommen = afgeleid.kolommen.length > 1 ? afgeleid.kolommen : [];
  const namen = [
    ...rollen.map(({ titel }) => titel),
    ...rollen.flatMap(({ titel }) => kolommen.map((kolom) => `${titel}, ${kolom.naam}`)),
  ];
  return (
    <datalist id={ROLLENLIJST}>
      {namen.map((naam) => (
        <option key={naam} value={naam}>
          {naam}
        </option>
      ))}
    </datalist>
  );
}
