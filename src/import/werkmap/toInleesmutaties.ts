import type { Mutatie } from '../../domain/traject/mutatie.ts';
import { setAntwoord, setNotitie } from '../../domain/traject/opdrachten/antwoorden.ts';
import { setBesluit, setWijzigingsveld } from '../../domain/traject/opdrachten/wijzigingen.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import type { Voorstelregel } from './inleesvoorstel.ts';

/** What writes these facts, as one step. @param versie of the scanlijst under which answers are given */
export function toInleesmutaties(
  traject: Traject,
  regels: readonly Voorstelregel[],
  { versie, nieuwId }: { versie: string; nieuwId: () => string },
): Mutatie[] {
  const mutaties = regels.flatMap(({ doel }): Mutatie[] => {
    switch (doel.soort) {
      case 'wijziging': {
        const plekken = [{ gemeente: doel.gemeente, wijziging: doel.wijziging }];
        const { veld } = doel;
        switch (veld.veld) {
          case 'besluit':
            return setBesluit(plekken, veld.waarde, nieuwId);
          case 'status':
            return setWijzigingsveld(plekken, 'status', veld.waarde ?? { stand: 'te-doen' }, nieuwId);
          default:
            return setWijzigingsveld(plekken, veld.veld, veld.waarde, nieuwId);
        }
      }
      case 'antwoord':
        return setAntwoord(traject, {
          gemeenten: [doel.gemeente],
          scanpunt: doel.scanpunt,
          antwoord: doel.antwoord,
          versie,
          nieuwId,
        });
      case 'notitie':
        return setNotitie(traject, { bij: doel.gemeente, scanpunt: doel.scanpunt, tekst: doel.tekst });
      default:
        return doel satisfies never;
    }
  });
  return eenBegin(mutaties);
}

/** Every first answer of a gemeente says that its scan began; once is enough. */
function eenBegin(mutaties: readonly Mutatie[]): Mutatie[] {
  const begonnen = new Set<string>();
  return mutaties.filter((mutatie) => {
    if (mutatie.deel !== 'journaal' || mutatie.waarde.soort !== 'scan-begonnen') return true;
    if (begonnen.has(mutatie.waarde.gemeente)) return false;
    begonnen.add(mutatie.waarde.gemeente);
    return true;
  });
}
