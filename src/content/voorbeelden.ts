import type { Voorbeeldbestand } from './voorbeeldbestand.ts';

/** The examples as the start page lists them; the rest is loaded on request. */
export const VOORBEELDEN = [
  {
    id: 'voorbeeldregio',
    naam: 'Voorbeeldregio (samengesteld)',
    ondertitel: 'Vijf verzonnen gemeenten: van de eerste vraag tot klaar om af te vinken',
  },
  {
    id: 'werksaam-westfriesland',
    naam: 'WerkSaam Westfriesland',
    ondertitel: 'Zeven gemeenten, alleen wat in de beleidsregel van 2023 staat',
  },
  {
    id: 'kromme-rijn-heuvelrug',
    naam: 'Kromme Rijn Heuvelrug',
    ondertitel: 'Vijf gemeenten, alleen wat in het praktijkvoorbeeld van 2020 staat',
  },
] as const;
export type VoorbeeldId = (typeof VOORBEELDEN)[number]['id'];

const LADERS: Readonly<Record<VoorbeeldId, () => Promise<{ default: unknown }>>> = {
  voorbeeldregio: () => import('../../checklists/voorbeelden/voorbeeldregio.yaml'),
  'werksaam-westfriesland': () => import('../../checklists/voorbeelden/werksaam.yaml'),
  'kromme-rijn-heuvelrug': () => import('../../checklists/voorbeelden/kromme-rijn.yaml'),
};

/** Loads one example; the build has checked it against its schema. @throws when it cannot be fetched */
export async function laadVoorbeeld(id: VoorbeeldId): Promise<Voorbeeldbestand> {
  const { default: data } = await LADERS[id]();
  return data as Voorbeeldbestand;
}
