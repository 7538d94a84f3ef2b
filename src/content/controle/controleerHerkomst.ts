import { controleTekst } from '../../texts/controle.ts';
import type { Herkomst } from '../../domain/scanlijst/herkomst.ts';
import type { Bevinding, Datapad } from './Controlefout.ts';
import { type Inhoud, PAKKETBESTAND, type Pakketdeel } from './Inhoud.ts';

const DELEN = [
  'scanlijst',
  'werkproces',
  'normenset',
  'team',
  'afvinken',
  'mijlpalen',
  'bedragen',
  'casussen',
  'wet',
] as const satisfies readonly Pakketdeel[];

/** Every source is in bronnen.yaml, and what nobody confirmed says so in its text. */
export function controleerHerkomst(inhoud: Inhoud): Bevinding[] {
  const sleutels = inhoud.bronnen.bronnen.map(({ sleutel }) => sleutel);
  return [
    ...DELEN.flatMap((deel) =>
      herkomstenIn(inhoud[deel]).flatMap((vondst) => beoordeel(vondst, sleutels, PAKKETBESTAND[deel])),
    ),
    ...inhoud.beleidsregels.flatMap(({ bestand, regel }) =>
      herkomstenIn(regel).flatMap((vondst) => beoordeel(vondst, sleutels, bestand)),
    ),
    ...inhoud.kennis.flatMap(({ bestand, kop }) =>
      kop.herkomst.flatMap((herkomst, index) =>
        beoordeel({ herkomst, plek: ['herkomst', index] }, sleutels, bestand),
      ),
    ),
  ];
}

type Vondst = { herkomst: Herkomst; plek: Datapad };

/** Every `herkomst` list in the data, however deep. */
function herkomstenIn(data: unknown, plek: Datapad = []): Vondst[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([sleutel, waarde]) => {
    const hier = [...plek, Array.isArray(data) ? Number(sleutel) : sleutel];
    if (sleutel !== 'herkomst' || !Array.isArray(waarde)) return herkomstenIn(waarde, hier);
    return (waarde as Herkomst[]).map((herkomst, index) => ({ herkomst, plek: [...hier, index] }));
  });
}

function beoordeel(
  { herkomst: { soort, waar }, plek }: Vondst,
  sleutels: readonly string[],
  bestand: string,
): Bevinding[] {
  if (soort === 'te-bevestigen') {
    return waar.startsWith('te bevestigen: ')
      ? []
      : [{ bestand, plek, melding: controleTekst.zonderTeBevestigen({ waar }) }];
  }
  return sleutels.some((sleutel) => waar.includes(sleutel))
    ? []
    : [{ bestand, plek, melding: controleTekst.onbekendeBron({ waar }) }];
}
