import { effectenVan } from '../../scanlijst/effectenVan.ts';
import type { Scanpunt } from '../../scanlijst/scanlijst.ts';
import { verandertCijfer } from './mogelijkeAntwoorden.ts';

/**
 * Questions whose answers have to be tried together: they touch the same step, or one makes another fall away. What
 * an answer of one group does to a count stands apart from every other group.
 */
export function toVraaggroepen(
  vragen: readonly Scanpunt[],
  scanpunten: readonly Scanpunt[],
): readonly (readonly Scanpunt[])[] {
  const opId = new Map(scanpunten.map((punt) => [punt.id, punt]));
  const groepen: { vragen: Scanpunt[]; raakt: Set<string> }[] = [];
  for (const vraag of vragen) {
    const raakt = toRaakt(vraag, opId);
    const samen = groepen.filter((groep) => raakt.some((deel) => groep.raakt.has(deel)));
    const rest = groepen.filter((groep) => !samen.includes(groep));
    groepen.splice(0, groepen.length, ...rest, {
      vragen: [...samen.flatMap((groep) => groep.vragen), vraag],
      raakt: new Set([...samen.flatMap((groep) => [...groep.raakt]), ...raakt]),
    });
  }
  return groepen.map((groep) => groep.vragen);
}

/** The steps that the answers touch, also by a question that falls away. */
function toRaakt(vraag: Scanpunt, opId: ReadonlyMap<string, Scanpunt>): string[] {
  const weg = (vraag.slaOver ?? []).flatMap(({ punten }) => punten);
  const punten = [vraag, ...weg.flatMap((id) => opId.get(id) ?? [])];
  return punten.flatMap((punt) => [
    `punt/${punt.id}`,
    ...effectenVan(punt)
      .filter(verandertCijfer)
      .map((effect) => `stap/${'stap' in effect ? effect.stap : 'id' in effect ? effect.id : ''}`),
  ]);
}
