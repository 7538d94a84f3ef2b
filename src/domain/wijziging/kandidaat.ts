import type { Beoordeeld } from '../proces/vergelijking.ts';
import { type Beoordeling, EIGEN_ANTWOORD } from '../scanlijst/beoordeling.ts';
import type { Inspanning, Scanpunt, Vereist } from '../scanlijst/scanlijst.ts';
import type { Wijziging } from './wijziging.ts';

/** A change that a scanpunt can ask for, before one knows whether any gemeente needs it. */
export type Kandidaat = Omit<Wijziging, 'gemeenten'> & { inspanning: Inspanning };

/** Whether an answer can ask for a change or an action; most do not, and then nothing is made for them. */
export function vraagtIets(beoordeling: Beoordeling | undefined): boolean {
  if (!beoordeling) return false;
  return (
    'afwijkingen' in beoordeling ||
    beoordeling.soort === 'weten-we-niet' ||
    beoordeling.soort === 'niet-vastgelegd'
  );
}

/** Everything that the answers on one scanpunt can ask for. */
export function toKandidaten(scanpunt: Scanpunt): Kandidaat[] {
  const voorstellen = scanpunt.wijzigingen.map((voorstel) => ({
    id: voorstel.id,
    aanleiding: { soort: 'voorstel' as const, scanpunt, voorstel },
    soort: voorstel.soort,
    rol: voorstel.rol,
    inspanning: voorstel.inspanning,
  }));
  const eerste = scanpunt.wijzigingen[0];
  const acties = (['eigen-antwoord', 'zoek-uit', 'leg-vast'] as const).map((soort) => ({
    id: `${scanpunt.id}/${soort}`,
    aanleiding: { soort, scanpunt },
    soort: 'werkafspraak' as const,
    rol: eerste?.rol ?? 'administratie',
    inspanning: 'S' as const,
  }));
  return [...voorstellen, ...acties];
}

export type Aanwijzing = { teksten: readonly string[]; vereist: Vereist };

/** Whether the answer of a gemeente asks for this change, and with which words. */
export function toAanwijzing(
  { aanleiding }: Kandidaat,
  scanpunt: Scanpunt,
  { beoordelingen }: Beoordeeld,
): Aanwijzing | undefined {
  const beoordeling = beoordelingen.get(scanpunt.id);
  if (!beoordeling) return undefined;
  switch (aanleiding.soort) {
    case 'zoek-uit':
      return beoordeling.soort === 'weten-we-niet' ? { teksten: [], vereist: 'bespreken' } : undefined;
    case 'leg-vast':
      return beoordeling.soort === 'niet-vastgelegd' ? { teksten: [], vereist: 'bespreken' } : undefined;
    case 'eigen-antwoord':
      return beoordeling.soort === 'anders' &&
        beoordeling.afwijkingen.some(({ code }) => code === EIGEN_ANTWOORD)
        ? { teksten: [], vereist: 'bespreken' }
        : undefined;
    case 'voorstel': {
      if (!('afwijkingen' in beoordeling)) return undefined;
      const bij = beoordeling.afwijkingen.flatMap(({ code }) => aanleiding.voorstel.bij[code] ?? []);
      if (bij.length === 0) return undefined;
      return {
        teksten: [...new Set(bij.map(({ tekst }) => tekst))],
        vereist: strengste(bij.map(({ vereist }) => vereist)),
      };
    }
    case 'eigen':
      return undefined;
    default:
      return aanleiding satisfies never;
  }
}

const VEREIST: readonly Vereist[] = ['nee', 'mag', 'bespreken', 'moet'];
function strengste(lijst: readonly Vereist[]): Vereist {
  return VEREIST[Math.max(...lijst.map((v) => VEREIST.indexOf(v)))] ?? 'nee';
}
