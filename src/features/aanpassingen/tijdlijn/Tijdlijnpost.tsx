import { plan } from '../../../texts/plan.ts';
import { wijzigingen as woorden } from '../../../texts/wijzigingen.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { toGedeeld, type Aanpassing } from '../aanpassing.ts';
import { Gemeentevakjes, type Vakgemeente } from '../Gemeentevakjes.tsx';
import { TeLaat } from '../TeLaat.tsx';
import { useRolnaam } from '../useRolnaam.ts';

type TijdlijnpostProps = {
  aanpassing: Aanpassing;
  gemeenten: readonly Vakgemeente[];
  teLaat: boolean;
  toLink: (sleutel: string) => string;
};

/** One change on the time line: what, for whom, by whom, how far. */
export function Tijdlijnpost({ aanpassing, gemeenten, teLaat, toLink }: TijdlijnpostProps) {
  const rol = useRolnaam()(aanpassing.wijziging.rol);
  const wie = toGedeeld(aanpassing.rijen, ({ eigenaar }) => eigenaar);
  return (
    <div className="tijd-post">
      <p>
        <a href={toLink(aanpassing.sleutel)}>{aanpassing.titel}</a>{' '}
        <small className="muted">
          {wie.soort === 'verschilt' ? plan.bord.wieVerschilt : (wie.waarde ?? rol)}
        </small>
      </p>
      <Gemeentevakjes aanpassing={aanpassing} gemeenten={gemeenten} />
      <span className="tijd-stand">
        <StatusMark tone={aanpassing.stand}>{woorden.stand[aanpassing.stand]}</StatusMark>
        {teLaat && <TeLaat />}
      </span>
    </div>
  );
}
