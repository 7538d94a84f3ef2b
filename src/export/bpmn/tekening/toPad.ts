import type { Pad, Punt } from '../../../diagram/indeling/pad.ts';
import type { Aansluitingen } from './aansluitingen.ts';
import type { Bedrading } from './bedrading.ts';
import { MATEN } from './maten.ts';
import type { Vorm } from './plaatsVormen.ts';
import type { Gelopen } from './routes.ts';
import type { Vlakken } from './vlakken.ts';

type Delen = {
  einden: Aansluitingen;
  bedrading: Bedrading;
  vlakken: Vlakken;
  vormen: ReadonlyMap<string, Vorm>;
};

/** The points of a line in px, from edge to edge, only level and upright. */
export function toPad(lijn: Gelopen, delen: Delen): Pad {
  const { nr, van, naar, route, rand } = lijn;
  if (route.soort === 'staand')
    return toStaandPad(delen.vormen.get(van.id), delen.vormen.get(naar.id), route.kant);
  const kant = route.soort === 'klem' ? 1 : -1;
  const erin = opRand(delen.vormen.get(naar.id), kant, delen.einden.in.get(nr)?.dy ?? 0);
  const uit =
    rand === undefined
      ? opRand(delen.vormen.get(van.id), 1, delen.einden.uit.get(nr)?.dy ?? 0)
      : uitRandgebeurtenis(delen.vormen.get(rand.gebeurtenis), rand.kant, delen.einden.rand.get(nr) ?? 0);
  const gootX = (goot: number, deel: 1 | 2): number =>
    (delen.vlakken.gootX[goot] ?? 0) + (delen.bedrading.goten.spoor.get(`${nr}|${deel}`) ?? 0) * MATEN.spoor;
  switch (route.soort) {
    case 'recht':
      return [uit, erin];
    case 'goot':
    case 'klem':
    case 'rij':
      return zonderOmweg([uit, [gootX(route.goot, 1), uit[1]], [gootX(route.goot, 1), erin[1]], erin]);
    case 'kanaal': {
      const y =
        (delen.vlakken.kanaalY[route.kanaal] ?? 0) +
        (delen.bedrading.kanalen.spoor.get(`${nr}`) ?? 0) * MATEN.spoor;
      const x2 = gootX(route.goot2, 2);
      const begin: Punt[] =
        route.goot === undefined
          ? [[uit[0], y]]
          : [
              [gootX(route.goot, 1), uit[1]],
              [gootX(route.goot, 1), y],
            ];
      return zonderOmweg([uit, ...begin, [x2, y], [x2, erin[1]], erin]);
    }
    default:
      return route satisfies never;
  }
}

/** Both nodes stand in the middle of one column. */
function toStaandPad(van: Vorm | undefined, naar: Vorm | undefined, kant: 'boven' | 'onder'): Pad {
  if (!van || !naar) throw new Error('Een lijn mist een eind');
  const x = van.vak.x + van.vak.b / 2;
  return kant === 'onder'
    ? [
        [x, van.vak.y + van.vak.h],
        [x, naar.vak.y],
      ]
    : [
        [x, van.vak.y],
        [x, naar.vak.y + naar.vak.h],
      ];
}

/** The point `dy` px below the middle of the right (1) or left (-1) side; a gateway and a circle have no straight side. */
function opRand(vorm: Vorm | undefined, kant: 1 | -1, dy: number): Punt {
  if (!vorm) throw new Error('Een lijn mist een eind');
  const { x, y, b, h } = vorm.vak;
  const [mx, my] = [x + b / 2, y + h / 2];
  switch (vorm.soort) {
    case 'stap':
      return [mx + kant * (b / 2), my + dy];
    case 'poort':
      return [mx + kant * (b / 2) * (1 - Math.abs(dy) / (h / 2)), my + dy];
    case 'gebeurtenis':
      return [mx + kant * Math.round(Math.sqrt((b / 2) ** 2 - dy ** 2)), my + dy];
    default:
      return vorm.soort satisfies never;
  }
}

function uitRandgebeurtenis(vorm: Vorm | undefined, kant: 'boven' | 'onder', dx: number): Punt {
  if (!vorm) throw new Error('Een lijn mist een eind');
  const { x, y, b, h } = vorm.vak;
  const dy = Math.round(Math.sqrt((b / 2) ** 2 - dx ** 2));
  return [x + b / 2 + dx, y + h / 2 + (kant === 'boven' ? -dy : dy)];
}

/** Leaves out points in the middle of a straight piece. */
function zonderOmweg(pad: readonly Punt[]): Punt[] {
  return pad.filter(([x, y], i) => {
    const [vorige, volgende] = [pad[i - 1], pad[i + 1]];
    if (!vorige || !volgende) return true;
    const opLijn = (as: 0 | 1): boolean => vorige[as] === [x, y][as] && volgende[as] === [x, y][as];
    return !opLijn(0) && !opLijn(1);
  });
}
