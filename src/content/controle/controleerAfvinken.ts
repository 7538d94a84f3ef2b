import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inAfvinken = bevindingIn('afvinken');
const AANTAL_PUNTEN = 8;
/** What the app works out itself; the first and the last are facts, so they know no condition. */
const BEREKEND: ReadonlySet<string> = new Set(['AFV-01', 'AFV-02', 'AFV-08']);
const ZONDER_VOORWAARDE: ReadonlySet<string> = new Set(['AFV-01', 'AFV-08']);

/** Eight points, numbered in order; the first is about exactly the questions of the workshop. */
export const controleerAfvinken: Controle = ({ afvinken: { punten }, scanlijst }) => {
  const bekend = new Set(scanlijst.scanpunten.map(({ id }) => id));
  const kern = scanlijst.scanpunten.filter(({ laag }) => laag === 'kern').map(({ id }) => id);
  const aantal =
    punten.length === AANTAL_PUNTEN
      ? []
      : [
          inAfvinken(
            ['punten'],
            controleTekst.aantalAfvinkpunten({ aantal: punten.length, hoort: AANTAL_PUNTEN }),
          ),
        ];
  return [
    ...aantal,
    ...punten.flatMap((punt, index): Bevinding[] => {
      const plek = ['punten', index];
      const hoort = `AFV-${String(index + 1).padStart(2, '0')}`;
      const fouten: Bevinding[] = [];
      if (punt.id !== hoort || punt.nr !== index + 1) {
        fouten.push(
          inAfvinken(
            [...plek, 'id'],
            controleTekst.afvinkpuntVolgorde({ id: punt.id, hoort, nr: index + 1 }),
          ),
        );
      }
      const bepaling = BEREKEND.has(punt.id) ? 'berekend' : 'aangevinkt';
      if (punt.bepaling !== bepaling) {
        fouten.push(
          inAfvinken([...plek, 'bepaling'], controleTekst.afvinkBepaling({ id: punt.id, hoort: bepaling })),
        );
      }
      if (punt.voorwaardeMogelijk === ZONDER_VOORWAARDE.has(punt.id)) {
        fouten.push(
          inAfvinken(
            [...plek, 'voorwaardeMogelijk'],
            controleTekst.afvinkVoorwaarde({ id: punt.id, mag: !punt.voorwaardeMogelijk }),
          ),
        );
      }
      for (const [plaats, scanpunt] of punt.scanpunten.entries()) {
        if (bekend.has(scanpunt)) continue;
        fouten.push(
          inAfvinken(
            [...plek, 'scanpunten', plaats],
            controleTekst.bestaatNiet({ id: punt.id, veld: 'scanpunt', waarde: scanpunt }),
          ),
        );
      }
      if (punt.id === 'AFV-01' && punt.scanpunten.toSorted().join() !== kern.toSorted().join()) {
        fouten.push(inAfvinken([...plek, 'scanpunten'], controleTekst.afvinkKern({ id: punt.id })));
      }
      return fouten;
    }),
  ];
};
