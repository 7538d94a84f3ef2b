import { type Cijferregel, toCijferregel } from '../../diagram/cijfers/cijferregel.ts';
import { toCijferpunten } from '../../domain/proces/kerncijfers/cijferpunten.ts';
import { type Regiocijfers, toRegiocijfers } from '../../domain/proces/kerncijfers/regiocijfers.ts';
import type { Meetlat, Vergelijking } from '../../domain/proces/vergelijking.ts';
import { toAntwoordenPerGemeente } from '../../domain/traject/trajectvergelijking.ts';
import type { Traject } from '../../domain/traject/traject.ts';

/** The key figures of the chosen gemeenten, with their words. */
export type Schermcijfers = { cijfers: Regiocijfers; regels: readonly Cijferregel[] };

/** Computes them when somebody asks, once. */
export function maakKerncijfers(
  meetlat: Meetlat,
  traject: Traject,
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
): () => Schermcijfers {
  let klaar: Schermcijfers | undefined;
  return () => (klaar ??= reken(meetlat, traject, vergelijkingen));
}

function reken(
  meetlat: Meetlat,
  traject: Traject,
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
): Schermcijfers {
  const cijfers = toRegiocijfers({
    meetlat,
    cijferpunten: toCijferpunten(meetlat),
    vergelijkingen,
    antwoorden: toAntwoordenPerGemeente(traject),
  });
  const { werkproces } = meetlat.werkwijze;
  return { cijfers, regels: cijfers.cijfers.map((cijfer) => toCijferregel(cijfer, werkproces)) };
}
