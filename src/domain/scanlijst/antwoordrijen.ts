import type { Antwoord } from './antwoord.ts';
import type { Scanpunt } from './scanlijst.ts';

/** Answers that the app adds to every question. */
const EXTRA_ANTWOORDEN = [
  'weten-we-niet',
  'niet-vastgelegd',
  'anders-namelijk',
  'niet-van-toepassing',
] as const;
type ExtraAntwoord = (typeof EXTRA_ANTWOORDEN)[number];

/** One answer that can be chosen: a row of the grid, a value of a dropdown. `geen`: nothing of a multiple choice that has no option for that itself. */
export type Antwoordrij =
  | { soort: 'optie' | 'zonder-getal'; id: string; tekst: string; ookGoed: boolean }
  | { soort: 'geen'; id: 'geen' }
  | { soort: 'extra'; id: ExtraAntwoord };

/** What one can choose at a question, in the order of the list: never the preferred one first. */
export function toAntwoordrijen(scanpunt: Scanpunt): Antwoordrij[] {
  const opties = scanpunt.opties ?? [];
  const kanLeeg = scanpunt.soortAntwoord === 'meerkeuze' && !opties.some((o) => o.alleen);
  return [
    ...opties.map((o): Antwoordrij => ({
      soort: 'optie',
      id: o.code,
      tekst: o.tekst,
      ookGoed: o.ookGoed === true || o.gewenst === 'mag',
    })),
    ...(scanpunt.zonderGetal ?? []).map((o): Antwoordrij => ({
      soort: 'zonder-getal',
      id: o.code,
      tekst: o.tekst,
      ookGoed: false,
    })),
    ...(kanLeeg ? [{ soort: 'geen', id: 'geen' } as const] : []),
    ...EXTRA_ANTWOORDEN.map((id): Antwoordrij => ({ soort: 'extra', id })),
  ];
}

export function isGekozen(rij: Antwoordrij, antwoord: Antwoord | undefined): boolean {
  if (!antwoord) return false;
  switch (rij.soort) {
    case 'optie':
    case 'zonder-getal':
      return antwoord.soort === 'opties'
        ? antwoord.opties.includes(rij.id)
        : antwoord.soort === 'optie' && antwoord.optie === rij.id;
    case 'geen':
      return antwoord.soort === 'opties' && antwoord.opties.length === 0;
    case 'extra':
      return antwoord.soort === rij.id;
    default:
      return rij satisfies never;
  }
}

/**
 * The answer after choosing a row. With multiple choice a chosen row is taken away again, an option that
 * stands alone replaces the others, and nothing left means "not answered".
 */
export function kiesRij(
  scanpunt: Scanpunt,
  rij: Antwoordrij,
  huidig: Antwoord | undefined,
): Antwoord | undefined {
  switch (rij.soort) {
    case 'extra':
      return toExtra(rij.id, huidig);
    case 'geen':
      return isGekozen(rij, huidig) ? undefined : { soort: 'opties', opties: [] };
    case 'zonder-getal':
      return { soort: 'optie', optie: rij.id };
    case 'optie':
      return scanpunt.soortAntwoord === 'meerkeuze'
        ? wisselOptie(scanpunt, rij.id, huidig)
        : { soort: 'optie', optie: rij.id };
    default:
      return rij satisfies never;
  }
}

/** Choosing again keeps the text that was written with it. */
function toExtra(id: ExtraAntwoord, huidig: Antwoord | undefined): Antwoord {
  if (huidig?.soort === id) return huidig;
  switch (id) {
    case 'anders-namelijk':
      return { soort: id, tekst: '' };
    case 'niet-van-toepassing':
      return { soort: id, reden: '' };
    default:
      return { soort: id };
  }
}

function wisselOptie(scanpunt: Scanpunt, code: string, huidig: Antwoord | undefined): Antwoord | undefined {
  const gekozen = huidig?.soort === 'opties' ? huidig.opties : [];
  if (gekozen.includes(code)) {
    const over = gekozen.filter((c) => c !== code);
    return over.length === 0 ? undefined : { soort: 'opties', opties: over };
  }
  const alleen = new Set(scanpunt.opties?.filter((o) => o.alleen).map((o) => o.code));
  if (alleen.has(code)) return { soort: 'opties', opties: [code] };
  const volgorde = scanpunt.opties?.map((o) => o.code) ?? [];
  const erbij = new Set([...gekozen.filter((c) => !alleen.has(c)), code]);
  return { soort: 'opties', opties: volgorde.filter((c) => erbij.has(c)) };
}
