import type { Modelvergelijking } from '../../../domain/proces/vergelijkModel.ts';
import type { Werkproces } from '../../../domain/proces/werkproces.ts';
import { modelTekst } from '../../../texts/model.ts';
import { verschillen } from '../../../texts/verschillen.ts';

/**
 * Something of ours that a step of a model can be. `extra`: a step that exists in practice and not in the preferred
 * process. `keywords`: what it goes by as well.
 */
export type OnzeStap = {
  id: string;
  soort: 'hoofdstap' | 'deelstap' | 'extra';
  naam: string;
  baan: string;
  /** heading in a list: its phase, or that it is extra */
  groep: string;
  keywords: string;
};

/** All that is ours, in the order of the phases, by id. */
export function toOnzeStappen(werkproces: Werkproces): Map<string, OnzeStap> {
  const baannaam = new Map(werkproces.banen.map(({ id, naam }) => [id, naam]));
  const stap = (soort: OnzeStap['soort'], groep: string, keywords = '') => {
    return ({ id, naam, baan }: { id: string; naam: string; baan: string }): [string, OnzeStap] => [
      id,
      { id, soort, naam: verschillen.stap.titel(naam), baan: baannaam.get(baan) ?? baan, groep, keywords },
    ];
  };
  return new Map([
    ...werkproces.fasen.flatMap((fase) =>
      werkproces.hoofdstappen
        .filter((hoofdstap) => hoofdstap.fase === fase.id)
        .flatMap((hoofdstap) => {
          const delen = werkproces.deelstappen.filter((deelstap) => deelstap.hoofdstap === hoofdstap.id);
          const woorden = delen.map(({ naam }) => naam).join(' ');
          return [
            stap('hoofdstap', fase.naam, woorden)(hoofdstap),
            ...delen.map(stap('deelstap', fase.naam)),
          ];
        }),
    ),
    ...werkproces.extraStappen.map(stap('extra', modelTekst.stappen.extraGroep)),
  ]);
}

/** What people choose from: the steps as large as they are compared, and the extra ones. */
export function toKeuzestappen(
  onze: ReadonlyMap<string, OnzeStap>,
  niveau: Modelvergelijking['niveau'],
): OnzeStap[] {
  return [...onze.values()].filter(({ soort }) => soort === niveau || soort === 'extra');
}
