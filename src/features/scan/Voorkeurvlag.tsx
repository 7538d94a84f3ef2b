import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import type { Norm } from '../../domain/scanlijst/normenset.ts';
import { vragen } from '../../texts/vragen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Antwoordrij } from '../../domain/scanlijst/antwoordrijen.ts';

/** Whether this row is what the preferente werkwijze asks for. */
export function isVoorkeursrij(scanpunt: Scanpunt, rij: Antwoordrij, norm: Norm | undefined): boolean {
  const { optie, opties } = scanpunt.voorkeur;
  if (rij.soort !== 'optie' && rij.soort !== 'zonder-getal') return false;
  return optie === rij.id || opties?.includes(rij.id) === true || norm?.waarde === rij.id;
}

type VoorkeurvlagProps = { scanpunt: Scanpunt; rij: Antwoordrij; norm: Norm | undefined };

/** The word behind an option: preferred, preferred but not confirmed, or fine as well. */
export function Voorkeurvlag({ scanpunt, rij, norm }: VoorkeurvlagProps) {
  if (isVoorkeursrij(scanpunt, rij, norm)) {
    return scanpunt.voorkeur.teBevestigen ? (
      <Badge look="bevestigen" icon="flag">
        {vragen.voorkeurTeBevestigen}
      </Badge>
    ) : (
      <span className="vlag">
        <Icon name="flag" size={15} />
        {vragen.voorkeur}
      </span>
    );
  }
  return rij.soort === 'optie' && rij.ookGoed ? <Badge>{vragen.magOok}</Badge> : null;
}
