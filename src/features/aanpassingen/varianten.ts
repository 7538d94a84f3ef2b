import { sleutel } from '../../domain/traject/sleutels.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import type { Vereist } from '../../domain/scanlijst/scanlijst.ts';
import { antwoordInWoorden, wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import type { Aanpassing } from './aanpassing.ts';

/** Gemeenten that answered the same and have to do the same. */
export type Variant = {
  /** the answer in words; own changes have none */
  nu: string | undefined;
  doe: readonly string[];
  vereist: Vereist;
  gemeenten: readonly string[];
};

/** What the gemeenten of a row answered and must do, equal ones together. */
export function toVarianten(
  { wijziging: { aanleiding }, rijen }: Aanpassing,
  traject: Traject,
  ankers: Werkproces['ankers'],
): Variant[] {
  const varianten = new Map<string, Variant & { gemeenten: string[] }>();
  for (const { gemeente, teksten, vereist } of rijen) {
    const nu =
      aanleiding.soort === 'eigen'
        ? undefined
        : antwoordInWoorden(
            aanleiding.scanpunt,
            traject.antwoorden[sleutel(gemeente, aanleiding.scanpunt.id)]?.waarde,
            ankers,
          );
    const doe =
      aanleiding.soort === 'voorstel' || aanleiding.soort === 'eigen'
        ? teksten.filter((tekst) => tekst !== '')
        : [woorden.doe[aanleiding.soort]];
    const inhoud = JSON.stringify([nu, doe, vereist]);
    const variant = varianten.get(inhoud) ?? { nu, doe, vereist, gemeenten: [] };
    variant.gemeenten.push(gemeente);
    varianten.set(inhoud, variant);
  }
  return [...varianten.values()];
}
