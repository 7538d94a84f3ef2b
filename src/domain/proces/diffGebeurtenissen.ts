import type { Gebeurteniseigenschap, Procesverschil, Zijden } from './diffProces.ts';
import { type Procesgebeurtenis, vind } from './procesgraaf.ts';

const EIGENSCHAPPEN = [
  'soort',
  'tekst',
  'baan',
  'tijdens',
] as const satisfies readonly Gebeurteniseigenschap[];

/** Events that are new, dropped or changed. No answer changes an event: they have no scanpunt behind them. */
export function diffGebeurtenissen({ huidig, voorkeur }: Zijden): Procesverschil[] {
  if (huidig.gebeurtenissen === voorkeur.gebeurtenissen) return [];
  const uit: Procesverschil[] = [];
  for (const gebeurtenis of Object.values(huidig.gebeurtenissen)) {
    const doel = vind(voorkeur.gebeurtenissen, gebeurtenis.id);
    if (doel) uit.push(...diffGebeurtenis(gebeurtenis, doel));
    else uit.push({ soort: 'gebeurtenis-vervalt', gebeurtenis, oorzaken: [] });
  }
  for (const gebeurtenis of Object.values(voorkeur.gebeurtenissen)) {
    if (vind(huidig.gebeurtenissen, gebeurtenis.id)) continue;
    uit.push({ soort: 'gebeurtenis-komt-erbij', gebeurtenis, oorzaken: [] });
  }
  return uit;
}

function diffGebeurtenis(huidig: Procesgebeurtenis, voorkeur: Procesgebeurtenis): Procesverschil[] {
  return EIGENSCHAPPEN.filter((e) => huidig[e] !== voorkeur[e]).map(
    (eigenschap) =>
      ({
        soort: 'gebeurtenis-verandert',
        gebeurtenis: huidig.id,
        eigenschap,
        huidig: huidig[eigenschap] ?? null,
        voorkeur: voorkeur[eigenschap] ?? null,
        oorzaken: [],
      }) as Procesverschil,
  );
}
