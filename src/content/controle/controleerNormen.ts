import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inNormen = bevindingIn('normenset');

/** A filled norm has a source; a norm offers what its question offers. */
export const controleerNormen: Controle = ({ normenset, scanlijst, werkproces }) => {
  const ankers = new Set(werkproces.ankers.map(({ id }) => id));
  const punten = new Map(scanlijst.scanpunten.map((punt) => [punt.id, punt]));
  return [
    ...normenset.normen.flatMap((norm, index): Bevinding[] => {
      const plek = ['normen', index];
      const punt = norm.scanpunt === null ? undefined : punten.get(norm.scanpunt);
      const fouten: Bevinding[] = [];
      const bestaatNiet = (veld: string, waarde: string) =>
        fouten.push(inNormen([...plek, veld], controleTekst.bestaatNiet({ id: norm.id, veld, waarde })));
      if (norm.scanpunt !== null && punt === undefined) bestaatNiet('scanpunt', norm.scanpunt);
      for (const anker of [norm.anker, ...(norm.ankerKeuze ?? [])]) {
        if (anker !== null && !ankers.has(anker)) bestaatNiet('anker', anker);
      }
      if (norm.waarde !== null && norm.bron === null) {
        fouten.push(inNormen([...plek, 'bron'], controleTekst.normZonderBron({ id: norm.id })));
      }
      if (norm.gebruik !== 'vergelijken' || punt === undefined) return fouten;
      if (punt.voorkeur.norm !== norm.id) {
        fouten.push(
          inNormen([...plek, 'scanpunt'], controleTekst.normNietGebruikt({ id: norm.id, punt: punt.id })),
        );
      }
      const codes = punt.opties?.map(({ code }) => code) ?? [];
      for (const { id } of norm.keuzes ?? []) if (!codes.includes(id)) bestaatNiet('keuzes', id);
      return fouten;
    }),
    ...normenset.geenNorm.flatMap(({ scanpunt }, index) =>
      punten.has(scanpunt)
        ? []
        : [
            inNormen(
              ['geenNorm', index, 'scanpunt'],
              controleTekst.bestaatNiet({ id: 'geenNorm', veld: 'scanpunt', waarde: scanpunt }),
            ),
          ],
    ),
  ];
};
