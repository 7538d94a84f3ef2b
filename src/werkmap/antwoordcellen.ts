import type { Antwoord } from '../domain/scanlijst/antwoord.ts';
import { toAntwoordrijen } from '../domain/scanlijst/antwoordrijen.ts';
import type { Scanpunt } from '../domain/scanlijst/scanlijst.ts';
import { antwoordrijInWoorden } from '../texts/begrippen.ts';
import { excel } from '../texts/excel.ts';
import type { Cel } from './werkmap.ts';

/** The columns of the scan in which people can type. */
export const SCANINVULKOLOMMEN = [
  'antwoord',
  'aantal',
  'eenheid',
  'vanaf',
  'eigenWoorden',
  'notitie',
] as const;
export type Scaninvulkolom = (typeof SCANINVULKOLOMMEN)[number];
/** Columns that together hold the answer. */
export const ANTWOORDKOLOMMEN = ['antwoord', 'aantal', 'eenheid', 'vanaf', 'eigenWoorden'] as const;

type Anker = { id: string; tekst: string };

/** One row of a question: itself, or one option of a question with several answers. */
export type Antwoordcellen = { optie: string; cellen: Record<Scaninvulkolom, Cel> };

const LEEG: Record<Scaninvulkolom, Cel> = {
  antwoord: null,
  aantal: null,
  eenheid: null,
  vanaf: null,
  eigenWoorden: null,
  notitie: null,
};

/** What one can choose in the row of the question itself: code, or kind of the extra answers. */
export function toAntwoordkeuzes(scanpunt: Scanpunt): { tekst: string; waarde: string }[] {
  return toAntwoordrijen(scanpunt).flatMap((rij) => {
    const isOptie = rij.soort === 'optie' || rij.soort === 'zonder-getal';
    // Of several answers each option has a row of its own.
    if (isOptie && scanpunt.soortAntwoord === 'meerkeuze') return [];
    return { tekst: antwoordrijInWoorden(rij), waarde: isOptie ? `optie:${rij.id}` : rij.id };
  });
}

/** The rows of a question with the answer of a gemeente in it; a question with several answers has a row per option. */
export function toAntwoordcellen(
  scanpunt: Scanpunt,
  antwoord: Antwoord | undefined,
  notitie: string | undefined,
  ankers: readonly Anker[],
): Antwoordcellen[] {
  const kop = {
    optie: '',
    cellen: { ...LEEG, ...toCellen(scanpunt, antwoord, ankers), notitie: notitie ?? null },
  };
  if (scanpunt.soortAntwoord !== 'meerkeuze') return [kop];
  const gekozen = antwoord?.soort === 'opties' ? antwoord.opties : [];
  return [
    kop,
    ...(scanpunt.opties ?? []).map(({ code }) => ({
      optie: code,
      cellen: { ...LEEG, antwoord: gekozen.includes(code) ? excel.scan.ja : null },
    })),
  ];
}

function toCellen(
  scanpunt: Scanpunt,
  antwoord: Antwoord | undefined,
  ankers: readonly Anker[],
): Partial<Record<Scaninvulkolom, Cel>> {
  if (!antwoord) return {};
  const keuze = (waarde: string) =>
    toAntwoordkeuzes(scanpunt).find((k) => k.waarde === waarde)?.tekst ?? waarde.replace(/^optie:/, '');
  switch (antwoord.soort) {
    case 'optie':
      return { antwoord: keuze(`optie:${antwoord.optie}`) };
    case 'opties':
      return antwoord.opties.length === 0 ? { antwoord: keuze('geen') } : {};
    case 'getal':
      return { aantal: antwoord.waarde };
    case 'termijn':
      return {
        aantal: antwoord.waarde,
        eenheid: antwoord.eenheid,
        vanaf: ankers.find(({ id }) => id === antwoord.anker)?.tekst ?? antwoord.anker,
      };
    case 'anders-namelijk':
      return { antwoord: keuze(antwoord.soort), eigenWoorden: antwoord.tekst };
    case 'niet-van-toepassing':
      return { antwoord: keuze(antwoord.soort), eigenWoorden: antwoord.reden };
    case 'weten-we-niet':
    case 'niet-vastgelegd':
      return { antwoord: keuze(antwoord.soort) };
    default:
      return antwoord satisfies never;
  }
}
