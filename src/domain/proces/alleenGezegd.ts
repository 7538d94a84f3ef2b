import type { Procesverschil } from './diffProces.ts';
import type { Koppeling } from './koppeling.ts';
import type { Procesgraaf } from './procesgraaf.ts';

/** Leaves out what a model of hoofdstappen does not say. */
export function alleenGezegd(
  verschillen: readonly Procesverschil[],
  {
    koppelingen,
    voorkeur,
    genoemd,
  }: { koppelingen: readonly Koppeling[]; voorkeur: Procesgraaf; genoemd: ReadonlySet<string> },
): Procesverschil[] {
  // One step that is several of ours has one place; theirs are between each other.
  const grof = new Set(koppelingen.filter((k) => k.voorkeur.length > 1).flatMap((k) => k.voorkeur));
  const nietGrof = (ids: readonly string[]) => ids.filter((id) => !grof.has(id));
  return verschillen.flatMap((verschil): Procesverschil[] => {
    switch (verschil.soort) {
      case 'stap-vervalt':
      case 'stap-verandert':
        return [verschil];
      case 'stap-komt-erbij':
        return genoemd.size === 0 || genoemd.has(voorkeur.stappen[verschil.stap.id]?.baan ?? '')
          ? [verschil]
          : [];
      case 'volgorde-verandert': {
        const [eerderDan, laterDan] = [nietGrof(verschil.eerderDan), nietGrof(verschil.laterDan)];
        return grof.has(verschil.stap) || eerderDan.length + laterDan.length === 0
          ? []
          : [{ ...verschil, eerderDan, laterDan }];
      }
      default:
        return [];
    }
  });
}
