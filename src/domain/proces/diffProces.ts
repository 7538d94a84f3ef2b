import type { Procesgraaf, Procespoort, Processtap, Stapeigenschap } from './procesgraaf.ts';
import type { Overgang } from './werkproces.ts';

/**
 * One change between the current and the preferred process, seen from now to preferred:
 * `stap-vervalt` = only in the current one, `stap-komt-erbij` = only in the preferred one.
 * `oorzaken`: the scanpunten that caused it (empty when the process was not built from answers).
 */
export type Procesverschil = { oorzaken: readonly string[] } & (
  | { soort: 'stap-vervalt'; stap: Processtap }
  | { soort: 'stap-komt-erbij'; stap: Processtap }
  | {
      [E in Stapeigenschap]: {
        soort: 'stap-verandert';
        stap: string;
        eigenschap: E;
        huidig: Processtap[E];
        voorkeur: Processtap[E];
      };
    }[Stapeigenschap]
  | { soort: 'poort-vervalt'; poort: Procespoort }
  | { soort: 'poort-komt-erbij'; poort: Procespoort }
  | {
      soort: 'route-verandert';
      poort: string;
      onderwerp: string;
      huidig: string | null;
      voorkeur: string | null;
    }
  | { soort: 'overgang-vervalt'; overgang: Overgang }
  | { soort: 'overgang-komt-erbij'; overgang: Overgang }
);

const EIGENSCHAPPEN = [
  'naam',
  'baan',
  'termijn',
  'documenten',
  'kanalen',
  'frequentie',
  'volgorde',
] as const satisfies readonly Stapeigenschap[];

/** Compares two processes. Cost is linear in steps and lines. Equal processes give an empty list. */
export function diffProces({
  huidig,
  voorkeur,
}: {
  huidig: Procesgraaf;
  voorkeur: Procesgraaf;
}): Procesverschil[] {
  const oorzaken = (pad: string) => huidig.oorzaken?.[pad] ?? [];
  const uit: Procesverschil[] = [];
  for (const stap of Object.values(huidig.stappen)) {
    const doel = voorkeur.stappen[stap.id];
    if (!doel) uit.push({ soort: 'stap-vervalt', stap, oorzaken: oorzaken(`stap/${stap.id}`) });
    else if (doel !== stap) uit.push(...diffStap(stap, doel, oorzaken));
  }
  for (const stap of Object.values(voorkeur.stappen)) {
    if (huidig.stappen[stap.id]) continue;
    uit.push({ soort: 'stap-komt-erbij', stap, oorzaken: oorzaken(`stap/${stap.id}`) });
  }
  uit.push(...diffPoorten(huidig, voorkeur, oorzaken), ...diffOvergangen(huidig, voorkeur, oorzaken));
  return uit;
}

type ToOorzaken = (pad: string) => readonly string[];

function diffStap(huidig: Processtap, voorkeur: Processtap, oorzaken: ToOorzaken): Procesverschil[] {
  return EIGENSCHAPPEN.filter((e) => !zelfde(huidig[e], voorkeur[e])).map(
    (eigenschap) =>
      ({
        soort: 'stap-verandert',
        stap: huidig.id,
        eigenschap,
        huidig: huidig[eigenschap],
        voorkeur: voorkeur[eigenschap],
        oorzaken: oorzaken(`stap/${huidig.id}/${eigenschap}`),
      }) as Procesverschil,
  );
}

function diffPoorten(huidig: Procesgraaf, voorkeur: Procesgraaf, oorzaken: ToOorzaken): Procesverschil[] {
  const uit: Procesverschil[] = [];
  for (const poort of Object.values(huidig.poorten)) {
    const doel = voorkeur.poorten[poort.id];
    if (!doel) {
      uit.push({ soort: 'poort-vervalt', poort, oorzaken: oorzaken(`poort/${poort.id}`) });
      continue;
    }
    for (const onderwerp of new Set([...Object.keys(poort.routes), ...Object.keys(doel.routes)])) {
      const nu = poort.routes[onderwerp] ?? null;
      const straks = doel.routes[onderwerp] ?? null;
      if (nu === straks) continue;
      uit.push({
        soort: 'route-verandert',
        poort: poort.id,
        onderwerp,
        huidig: nu,
        voorkeur: straks,
        oorzaken: oorzaken(`poort/${poort.id}/${onderwerp}`),
      });
    }
  }
  for (const poort of Object.values(voorkeur.poorten)) {
    if (huidig.poorten[poort.id]) continue;
    uit.push({ soort: 'poort-komt-erbij', poort, oorzaken: oorzaken(`poort/${poort.id}`) });
  }
  return uit;
}

function diffOvergangen(huidig: Procesgraaf, voorkeur: Procesgraaf, oorzaken: ToOorzaken): Procesverschil[] {
  if (huidig.overgangen === voorkeur.overgangen) return [];
  const sleutel = (o: Overgang) => `${o.van}\u0000${o.naar}\u0000${o.label ?? ''}`;
  const nu = new Set(huidig.overgangen.map(sleutel));
  const straks = new Set(voorkeur.overgangen.map(sleutel));
  const vanEinden = ({ van, naar }: Overgang) => [
    ...new Set([
      ...oorzaken(`stap/${van}`),
      ...oorzaken(`stap/${naar}`),
      ...oorzaken(`overgang/${van}/${naar}`),
    ]),
  ];
  return [
    ...huidig.overgangen
      .filter((o) => !straks.has(sleutel(o)))
      .map((overgang) => ({
        soort: 'overgang-vervalt' as const,
        overgang,
        oorzaken: vanEinden(overgang),
      })),
    ...voorkeur.overgangen
      .filter((o) => !nu.has(sleutel(o)))
      .map((overgang) => ({
        soort: 'overgang-komt-erbij' as const,
        overgang,
        oorzaken: vanEinden(overgang),
      })),
  ];
}

/** Equal by content; the values are strings, null, flat lists and flat term objects. */
function zelfde(a: Processtap[Stapeigenschap], b: Processtap[Stapeigenschap]): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const velden = Object.entries(a);
  const ander = b as unknown as Record<string, unknown>;
  return velden.length === Object.keys(b).length && velden.every(([k, v]) => ander[k] === v);
}
