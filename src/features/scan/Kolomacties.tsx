import { splitsGemeente } from '../../domain/traject/opdrachten/kolommen.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { MenuItem } from '../../ui/MenuRow.tsx';
import type { Antwoordschrijver } from './useAntwoorden.ts';
import type { Vraagkolom } from './vraagkolommen.ts';

type KolomactiesProps = {
  scanpunt: Scanpunt;
  kolom: Vraagkolom;
  kolommen: readonly Vraagkolom[];
  antwoorden: Antwoordschrijver;
  /** beforehand and for the whole region there is nothing to split */
  magSplitsen: boolean;
};

/** What one can do with the active column: same as another one, clear, give a gemeente its own column. */
export function Kolomacties({ scanpunt, kolom, kolommen, antwoorden, magSplitsen }: KolomactiesProps) {
  const { voerUit } = useWerkruimte();
  const naam = useGemeentenaam();
  const zelfde = kolommen.flatMap((ander): MenuItem[] => {
    const { stand } = ander;
    if (ander.id === kolom.id || stand.soort !== 'gelijk') return [];
    return [
      {
        id: `zelfde-${ander.id}`,
        icon: 'copy',
        label: vragen.meer.zelfdeAls(ander.naam),
        onSelect: () => antwoorden.geef(kolom, stand.antwoord),
      },
    ];
  });
  const wis: MenuItem[] =
    kolom.stand.soort === 'leeg'
      ? []
      : [
          {
            id: 'wis',
            icon: 'trash',
            label: vragen.meer.wis,
            separated: zelfde.length > 0,
            onSelect: () => antwoorden.geef(kolom, undefined),
          },
        ];
  const splits =
    magSplitsen && kolom.gemeenten.length > 1
      ? kolom.gemeenten.map((code, plek): MenuItem => ({
          id: `splits-${code}`,
          icon: 'people',
          label: vragen.meer.splits(naam(code)),
          separated: plek === 0,
          onSelect: () =>
            voerUit(vragen.stap.splits(naam(code)), (traject, ctx) =>
              splitsGemeente(traject, code, ctx.nieuwId),
            ),
        }))
      : [];
  const items = [...zelfde, ...wis, ...splits];
  if (items.length === 0) return null;
  return (
    <Menu
      label={vragen.meer.knop(kolom.naam)}
      items={items}
      align="start"
      look="stil"
      size="klein"
      key={scanpunt.id}
    />
  );
}
