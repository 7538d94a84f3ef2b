import type { Procesverschil } from '../../../domain/proces/diffProces.ts';
import type { Voorstel } from '../../../domain/proces/toVoorstellen.ts';
import { modelvoorstellen as t } from '../../../texts/modelvoorstellen.ts';
import { useModelscherm } from './useModelscherm.ts';

/** Why the model says this: the differences that it shows, or the steps that it shows as preferred. */
export function Voorstelreden({ voorstel: { reden } }: { voorstel: Voorstel }) {
  const { onze, zinVan, vergelijking } = useModelscherm();
  const toZin = (verschil: Procesverschil): string | undefined => {
    if (verschil.soort === 'stap-vervalt') return t.heeftStap(verschil.stap.naam);
    if (verschil.soort === 'stap-komt-erbij') return t.mistStap(verschil.stap.naam);
    const zin = zinVan(verschil);
    return zin?.nu === undefined ? zin?.volzin : t.zoNu(zin.zin, zin.nu);
  };
  switch (reden.soort) {
    case 'verschil':
    case 'ontbreekt':
      return reden.verschillen
        .flatMap((verschil) => toZin(verschil) ?? [])
        .map((zin) => <p key={zin}>{zin}</p>);
    case 'zoals-preferent':
      return (
        <p>
          {t.zoalsPreferent(
            reden.stappen.map((id) => onze.get(id)?.naam ?? vergelijking.voorkeur.poorten[id]?.vraag ?? id),
          )}
        </p>
      );
    default:
      return reden satisfies never;
  }
}
