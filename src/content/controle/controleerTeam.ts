import { Laag } from '../../domain/scanlijst/scanlijst.ts';
import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inTeam = bevindingIn('team');

/** The agenda adds up, and asks every question of the workshop once. */
export const controleerTeam: Controle = ({ team, scanlijst }) => {
  const rollen = new Set(team.rollen.map(({ id }) => id));
  const kern = scanlijst.scanpunten
    .filter(({ laag }) => laag === 'kern')
    .toSorted((links, rechts) => (links.kernVolgorde ?? 0) - (rechts.kernVolgorde ?? 0))
    .map(({ id }) => id);
  const { onderdelen, minuten } = team.workshop;
  const som = onderdelen.reduce((totaal, onderdeel) => totaal + onderdeel.minuten, 0);
  const gevraagd = onderdelen.flatMap(({ scanpunten }) => scanpunten ?? []);
  const lagen: ReadonlySet<string> = new Set(Laag.options);
  return [
    ...team.rollen.flatMap(({ id, vooraf }, index) =>
      vooraf.laag.flatMap((laag, plaats): Bevinding[] =>
        lagen.has(laag)
          ? []
          : [
              inTeam(
                ['rollen', index, 'vooraf', 'laag', plaats],
                controleTekst.bestaatNiet({ id, veld: 'laag', waarde: laag }),
              ),
            ],
      ),
    ),
    ...onderdelen.flatMap(({ nr, wie }, index) =>
      wie.flatMap((rol, plaats): Bevinding[] =>
        rollen.has(rol)
          ? []
          : [
              inTeam(
                ['workshop', 'onderdelen', index, 'wie', plaats],
                controleTekst.rolBestaatNiet({ id: `workshop ${nr}`, rol }),
              ),
            ],
      ),
    ),
    ...(som === minuten
      ? []
      : [inTeam(['workshop', 'minuten'], controleTekst.minutenKloppenNiet({ som, minuten }))]),
    ...(gevraagd.join() === kern.join()
      ? []
      : [inTeam(['workshop', 'onderdelen'], controleTekst.workshopIsNietDeKern())]),
  ];
};
