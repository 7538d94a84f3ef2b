import type { Poorteigenschap, Procesverschil, ToOorzaken, Zijden } from './diffProces.ts';
import { type Procespoort, vind } from './procesgraaf.ts';

const EIGENSCHAPPEN = ['vraag', 'soort', 'baan'] as const satisfies readonly Poorteigenschap[];

/** Gateways that are new, dropped or changed, and subjects on which a gateway goes another way. */
export function diffPoorten({ huidig, voorkeur, toOorzaken }: Zijden): Procesverschil[] {
  const uit: Procesverschil[] = [];
  for (const poort of Object.values(huidig.poorten)) {
    const doel = vind(voorkeur.poorten, poort.id);
    if (!doel) uit.push({ soort: 'poort-vervalt', poort, oorzaken: toOorzaken(`poort/${poort.id}`) });
    else if (doel !== poort) uit.push(...diffPoort(poort, doel), ...diffRoutes(poort, doel, toOorzaken));
  }
  for (const poort of Object.values(voorkeur.poorten)) {
    if (vind(huidig.poorten, poort.id)) continue;
    uit.push({ soort: 'poort-komt-erbij', poort, oorzaken: toOorzaken(`poort/${poort.id}`) });
  }
  return uit;
}

/** Answers change the routes of a gateway only, so these have no scanpunt behind them. */
function diffPoort(huidig: Procespoort, voorkeur: Procespoort): Procesverschil[] {
  return EIGENSCHAPPEN.filter((e) => huidig[e] !== voorkeur[e]).map(
    (eigenschap) =>
      ({
        soort: 'poort-verandert',
        poort: huidig.id,
        eigenschap,
        huidig: huidig[eigenschap],
        voorkeur: voorkeur[eigenschap],
        oorzaken: [],
      }) as Procesverschil,
  );
}

function diffRoutes(huidig: Procespoort, voorkeur: Procespoort, toOorzaken: ToOorzaken): Procesverschil[] {
  const onderwerpen = new Set([...Object.keys(huidig.routes), ...Object.keys(voorkeur.routes)]);
  return [...onderwerpen].flatMap((onderwerp) => {
    const nu = vind(huidig.routes, onderwerp) ?? null;
    const straks = vind(voorkeur.routes, onderwerp) ?? null;
    if (nu === straks) return [];
    const oorzaken = toOorzaken(`poort/${huidig.id}/${onderwerp}`);
    return [
      { soort: 'route-verandert', poort: huidig.id, onderwerp, huidig: nu, voorkeur: straks, oorzaken },
    ];
  });
}
