import type { Procesverschil } from './diffProces.ts';
import { getekendBij } from './merken.ts';
import { vind } from './procesgraaf.ts';
import type { Meetlat } from './vergelijking.ts';
import type { Modelvergelijking } from './vergelijkModel.ts';

/**
 * What a model says about a difference that an answer would give: it has it too, it shows the drawn step `stap` as
 * preferred instead, or it says nothing about it.
 */
export type Modeloordeel =
  | { soort: 'bevestigd'; verschil: Procesverschil }
  | { soort: 'weersproken'; stap: string }
  | { soort: 'onbekend' };

const ONBEKEND: Modeloordeel = { soort: 'onbekend' };

export function maakModeloordeel(
  vergelijking: Modelvergelijking,
  meetlat: Meetlat,
): (verschil: Procesverschil) => Modeloordeel {
  return vergelijking.niveau === 'deelstap'
    ? oordeelPerDeelstap(vergelijking, meetlat)
    : oordeelPerHoofdstap(vergelijking, meetlat);
}

/** Our own export says everything: what is not a difference in it, is as preferred. */
function oordeelPerDeelstap(
  { procesverschillen }: Modelvergelijking,
  { raakvlakken }: Meetlat,
): (verschil: Procesverschil) => Modeloordeel {
  const gevonden = new Map(procesverschillen.map((verschil) => [toSleutel(verschil), verschil]));
  return (verschil) => {
    const zelfde = gevonden.get(toSleutel(verschil));
    if (zelfde) return { soort: 'bevestigd', verschil: zelfde };
    const stap = getekendBij(verschil, raakvlakken);
    return stap === undefined ? ONBEKEND : { soort: 'weersproken', stap };
  };
}

/** Equal for the same difference; of a step that comes or goes only which one it is counts. */
function toSleutel(verschil: Procesverschil): string {
  if ('eigenschap' in verschil) {
    const deel =
      'stap' in verschil ? verschil.stap : 'poort' in verschil ? verschil.poort : verschil.gebeurtenis;
    return JSON.stringify([verschil.soort, deel, verschil.eigenschap, verschil.huidig]);
  }
  switch (verschil.soort) {
    case 'stap-vervalt':
    case 'stap-komt-erbij':
      return JSON.stringify([verschil.soort, verschil.stap.id]);
    case 'route-verandert':
      return JSON.stringify([verschil.soort, verschil.poort, verschil.onderwerp, verschil.huidig]);
    default:
      return JSON.stringify(verschil);
  }
}

/**
 * A model of hoofdstappen confirms a missing deelstap only when the hoofdstap is that deelstap and nothing else, and
 * speaks of a lane only where the deelstap has the lane of its hoofdstap.
 */
function oordeelPerHoofdstap(
  { procesverschillen, huidig, baanBekend, herkend }: Modelvergelijking,
  { raakvlakken, voorkeur }: Meetlat,
): (verschil: Procesverschil) => Modeloordeel {
  const extra = new Set(herkend.values());
  const zoek = (past: (verschil: Procesverschil) => boolean): Modeloordeel | undefined => {
    const verschil = procesverschillen.find(past);
    return verschil && { soort: 'bevestigd', verschil };
  };
  const hoofd = (stap: string) => raakvlakken.getekendAls.get(stap) ?? stap;
  const isHeel = (stap: string) => raakvlakken.deelstappen.get(hoofd(stap))?.length === 1;
  return (v) => {
    switch (v.soort) {
      case 'stap-vervalt':
        return extra.has(v.stap.id)
          ? (zoek((m) => m.soort === 'stap-vervalt' && m.stap.id === v.stap.id) ?? ONBEKEND)
          : ONBEKEND;
      case 'stap-komt-erbij': {
        if (!isHeel(v.stap.id)) return ONBEKEND;
        const stap = hoofd(v.stap.id);
        if (vind(huidig.stappen, stap)) return { soort: 'weersproken', stap };
        return zoek((m) => m.soort === 'stap-komt-erbij' && m.stap.id === stap) ?? ONBEKEND;
      }
      case 'stap-verandert': {
        const stap = hoofd(v.stap);
        if (v.eigenschap === 'volgorde') {
          return zoek((m) => m.soort === 'volgorde-verandert' && m.stap === stap) ?? ONBEKEND;
        }
        // Who does another part of the hoofdstap is not drawn.
        const isBaan =
          v.eigenschap === 'baan' && voorkeur.stappen[v.stap]?.baan === huidig.stappen[stap]?.baan;
        const anders = zoek(
          (m) =>
            v.eigenschap === 'baan' &&
            m.soort === 'stap-verandert' &&
            m.stap === stap &&
            m.eigenschap === 'baan' &&
            m.huidig === v.huidig &&
            m.voorkeur === v.voorkeur,
        );
        if (anders) return anders;
        return isBaan && baanBekend.has(stap) ? { soort: 'weersproken', stap } : ONBEKEND;
      }
      default:
        return ONBEKEND;
    }
  };
}
