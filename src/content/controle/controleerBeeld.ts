import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inWerkproces = bevindingIn('werkproces');
const MAX_REGELS = 2;
const MAX_TEKENS = 13;

type Cel = {
  id: string;
  baan: string;
  fase: string | undefined;
  rij: number | undefined;
  kort: string[];
  plek: (string | number)[];
};

/** Every drawn thing has a cell of its own and a text that fits in it. */
export const controleerBeeld: Controle = ({ werkproces }) => {
  const { banen, fasen, hoofdstappen, poorten, extraStappen } = werkproces;
  const cellen: Cel[] = [
    ...hoofdstappen.map((stap, index) => ({ ...stap, plek: ['hoofdstappen', index] })),
    ...poorten.map((poort, index) => ({ ...poort, kort: [poort.kort], plek: ['poorten', index] })),
    ...extraStappen
      .map((stap, index) => ({
        ...stap,
        kort: stap.kort ?? [],
        fase: stap.fase,
        rij: stap.rij,
        plek: ['extraStappen', index],
      }))
      .filter(({ beeld }) => beeld === 'eigen'),
  ];
  const bezet = new Map<string, string>();
  return [
    ...cellen.flatMap((cel) => {
      const rijen = banen.find(({ id }) => id === cel.baan)?.rijen ?? 0;
      const fouten: Bevinding[] = [...teksten(cel.id, cel.kort, cel.plek)];
      if (cel.fase === undefined || cel.rij === undefined || cel.kort.length === 0) {
        return [...fouten, inWerkproces(cel.plek, controleTekst.geenCel({ id: cel.id }))];
      }
      if (cel.rij < 1 || cel.rij > rijen) {
        fouten.push(
          inWerkproces(
            [...cel.plek, 'rij'],
            controleTekst.rijBestaatNiet({ id: cel.id, rij: cel.rij, baan: cel.baan }),
          ),
        );
      }
      const sleutel = `${cel.fase}|${cel.baan}|${cel.rij}`;
      const ander = bezet.get(sleutel);
      bezet.set(sleutel, cel.id);
      return ander === undefined
        ? fouten
        : [...fouten, inWerkproces(cel.plek, controleTekst.zelfdeCel({ id: cel.id, ander }))];
    }),
    ...fasen.flatMap(({ id, kort }, index) => teksten(id, kort, ['fasen', index])),
  ];
};

function teksten(id: string, kort: string[], plek: (string | number)[]): Bevinding[] {
  return [
    ...(kort.length > MAX_REGELS
      ? [inWerkproces([...plek, 'kort'], controleTekst.teVeelRegels({ id, hoogste: MAX_REGELS }))]
      : []),
    ...kort
      .filter((regel) => regel.length > MAX_TEKENS)
      .map((tekst) =>
        inWerkproces([...plek, 'kort'], controleTekst.regelTeLang({ id, tekst, hoogste: MAX_TEKENS })),
      ),
  ];
}
