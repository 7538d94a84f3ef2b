import type { Norminvulling } from '../../scanlijst/normenset.ts';
import type { Mutatie } from '../mutatie.ts';
import { sleutel } from '../sleutels.ts';
import type { Afvinkbesluit, Puntvinkje, Voorwaarde } from '../traject.ts';

/** Ticks a point with its proof, or (undefined) takes the tick away; a tick replaces a condition. */
export function setVinkje(gemeente: string, punt: string, waarde: Puntvinkje | undefined): Mutatie[] {
  const plek = sleutel(gemeente, punt);
  return [
    { deel: 'vinkjes', sleutel: plek, waarde },
    ...(waarde ? [{ deel: 'voorwaarden' as const, sleutel: plek, waarde: undefined }] : []),
  ];
}

export function setVoorwaarde(gemeente: string, punt: string, waarde: Voorwaarde | undefined): Mutatie[] {
  return [{ deel: 'voorwaarden', sleutel: sleutel(gemeente, punt), waarde }];
}

export function setIngangsdatum(gemeente: string, waarde: string | undefined): Mutatie[] {
  return [{ deel: 'ingangsdatums', sleutel: gemeente, waarde }];
}

/** The role that keeps process, form and letters for this gemeente. */
export function setEigenaar(gemeente: string, rol: string): Mutatie[] {
  return [{ deel: 'eigenaars', sleutel: gemeente, waarde: rol.trim() === '' ? undefined : rol }];
}

/** Checks a gemeente off, by hand, under the criteria version in force. */
export function vinkAf(
  gemeente: string,
  waarde: { op: string; rol: string; criteriaversie: string; onderVoorwaarde: boolean },
  nieuwId: () => string,
): Mutatie[] {
  return [
    { deel: 'afvinken', sleutel: gemeente, waarde: { soort: 'afgevinkt', ...waarde } },
    {
      deel: 'journaal',
      sleutel: nieuwId(),
      waarde: { soort: 'afgevinkt', gemeente, onderVoorwaarde: waarde.onderVoorwaarde },
    },
  ];
}

/** Takes a checked-off gemeente back into the traject, with the reason. */
export function heropen(
  gemeente: string,
  waarde: { op: string; rol: string; reden: string },
  nieuwId: () => string,
): Mutatie[] {
  return [
    { deel: 'afvinken', sleutel: gemeente, waarde: { soort: 'heropend', ...waarde } },
    { deel: 'journaal', sleutel: nieuwId(), waarde: { soort: 'heropend', gemeente } },
  ];
}

/**
 * Takes back a check-off that was a mistake: the gemeente stands again as it did before, without a reason.
 * The journal is append-only, so it gets the reverse event.
 * @param vorige the decision before the check-off; undefined when there was none
 */
export function trekAfvinkenIn(
  gemeente: string,
  vorige: Afvinkbesluit | undefined,
  nieuwId: () => string,
): Mutatie[] {
  return [
    { deel: 'afvinken', sleutel: gemeente, waarde: vorige },
    { deel: 'journaal', sleutel: nieuwId(), waarde: { soort: 'heropend', gemeente } },
  ];
}

/** Fills or (undefined) empties a norm for this traject; a value needs a source. */
export function setNorm(norm: string, waarde: Norminvulling | undefined, nieuwId: () => string): Mutatie[] {
  return [
    { deel: 'normen', sleutel: norm, waarde },
    {
      deel: 'journaal',
      sleutel: nieuwId(),
      waarde: { soort: 'norm', norm, gevuld: waarde !== undefined },
    },
  ];
}
