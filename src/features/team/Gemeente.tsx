import { splitsGemeente } from '../../domain/traject/opdrachten/kolommen.ts';
import type { Kolom, MetCode } from '../../domain/traject/trajectgemeenten.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Menu } from '../../ui/Menu.tsx';

const teksten = team.kolommen;

type GemeenteProps = {
  gemeente: MetCode;
  kolom: Kolom;
  /** No answers yet, while others have some. */
  isLeeg: boolean;
  /** Another gemeente has answers to take over. */
  heeftBron: boolean;
  onVraag: (soort: 'verplaats' | 'neem-over' | 'verwijder') => void;
};

/** The name of a gemeente; opens what one can do with it. */
export function Gemeente({ gemeente, kolom, isLeeg, heeftBron, onVraag }: GemeenteProps) {
  const { afgeleid, alleenLezen, voerUit } = useWerkruimte();
  const { code, naam } = gemeente;
  const inhoud = (
    <>
      {naam}
      {isLeeg && <Badge>{teksten.leeg}</Badge>}
    </>
  );
  if (alleenLezen) return <span className="chip team-gemeente">{inhoud}</span>;
  const splits = () =>
    voerUit(teksten.undo.splits(naam), (traject, { nieuwId }) => splitsGemeente(traject, code, nieuwId));
  return (
    <Menu
      label={naam}
      className="chip team-gemeente"
      align="start"
      items={[
        {
          id: 'splits',
          icon: 'arrowsSwap',
          label: teksten.menu.splits(naam),
          onSelect: splits,
          disabledReason: kolom.gemeenten.length < 2 ? teksten.menu.alEigen : undefined,
        },
        {
          id: 'verplaats',
          icon: 'arrowRight',
          label: teksten.menu.verplaats,
          onSelect: () => onVraag('verplaats'),
          disabledReason: afgeleid.kolommen.length < 2 ? teksten.menu.geenAnder : undefined,
        },
        {
          id: 'neem-over',
          icon: 'copy',
          label: teksten.menu.neemOver,
          onSelect: () => onVraag('neem-over'),
          disabledReason: heeftBron ? undefined : teksten.menu.geenAntwoorden,
        },
        {
          id: 'verwijder',
          icon: 'trash',
          label: teksten.menu.verwijder,
          separated: true,
          onSelect: () => onVraag('verwijder'),
          disabledReason: afgeleid.gemeenten.length < 2 ? teksten.menu.laatste : undefined,
        },
      ]}
    >
      {inhoud}
    </Menu>
  );
}
