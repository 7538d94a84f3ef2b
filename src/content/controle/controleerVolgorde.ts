import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inScanlijst = bevindingIn('scanlijst');

/** How many questions the workshop has room for. */
export const AANTAL_KERN = 24;

/** Printed numbers run 1, 2, 3 …; themes stand together in their order; the workshop order has no gap. */
export const controleerVolgorde: Controle = ({ scanlijst: { scanpunten, themas } }) => {
  const themavolgorde = themas.map(({ id }) => id);
  let laatste = 0;
  const perPunt = scanpunten.flatMap((punt, index): Bevinding[] => {
    const plek = (veld: string) => ['scanpunten', index, veld];
    const fouten: Bevinding[] = [];
    if (punt.nummer !== index + 1) {
      const tekst = controleTekst.nummerKloptNiet({ id: punt.id, nummer: punt.nummer, hoort: index + 1 });
      fouten.push(inScanlijst(plek('nummer'), tekst));
    }
    const thema = themavolgorde.indexOf(punt.thema);
    if (thema === -1) {
      fouten.push(
        inScanlijst(
          plek('thema'),
          controleTekst.bestaatNiet({ id: punt.id, veld: 'thema', waarde: punt.thema }),
        ),
      );
    } else if (thema < laatste) {
      fouten.push(
        inScanlijst(plek('thema'), controleTekst.themaBuitenVolgorde({ id: punt.id, thema: punt.thema })),
      );
    } else laatste = thema;
    return fouten;
  });
  return [...perPunt, ...kernvolgorde(scanpunten)];
};

function kernvolgorde(scanpunten: Parameters<Controle>[0]['scanlijst']['scanpunten']): Bevinding[] {
  const bezet = new Map<number, string>();
  const fouten = scanpunten.flatMap(({ id, laag, kernVolgorde }, index): Bevinding[] => {
    const plek = ['scanpunten', index, 'kernVolgorde'];
    if (laag !== 'kern') {
      return kernVolgorde === undefined
        ? []
        : [inScanlijst(plek, controleTekst.kernVolgordeBuitenKern({ id }))];
    }
    if (kernVolgorde === undefined) {
      return [
        inScanlijst(['scanpunten', index], controleTekst.kernVolgordeOntbreekt({ id, aantal: AANTAL_KERN })),
      ];
    }
    const ander = bezet.get(kernVolgorde);
    bezet.set(kernVolgorde, id);
    return ander === undefined
      ? []
      : [inScanlijst(plek, controleTekst.kernVolgordeDubbel({ id, ander, plaats: kernVolgorde }))];
  });
  const gaten = Array.from({ length: AANTAL_KERN }, (_, index) => index + 1).filter(
    (plaats) => !bezet.has(plaats),
  );
  const teHoog = [...bezet].filter(
    ([plaats]) => !Number.isInteger(plaats) || plaats < 1 || plaats > AANTAL_KERN,
  );
  return [
    ...fouten,
    ...gaten.map((plaats) =>
      inScanlijst(['scanpunten'], controleTekst.kernVolgordeGat({ plaats, aantal: AANTAL_KERN })),
    ),
    ...teHoog.map(([plaats, id]) => {
      const index = scanpunten.findIndex((punt) => punt.id === id);
      return inScanlijst(
        ['scanpunten', index, 'kernVolgorde'],
        controleTekst.kernVolgordeTeHoog({ id, plaats, aantal: AANTAL_KERN }),
      );
    }),
  ];
}
