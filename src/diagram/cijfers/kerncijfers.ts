import { type Cijferregel, toCijferregel } from './cijferregel.ts';
import { type Cijfer, cijfersleutel, toCijfers } from '../../domain/proces/kerncijfers/cijfer.ts';
import { toCijferpunten } from '../../domain/proces/kerncijfers/cijferpunten.ts';
import { maakRegiocijfer } from '../../domain/proces/kerncijfers/regiocijfer.ts';
import type { Meetlat, Vergelijking } from '../../domain/proces/vergelijking.ts';
import { toAntwoordenPerGemeente } from '../../domain/traject/trajectvergelijking.ts';
import type { Traject } from '../../domain/traject/traject.ts';

/** The key figures of the chosen gemeenten, with their words. */
export type Schermcijfers = {
  /** which ones there are, in the order in which they are shown */
  cijfers: readonly Cijfer[];
  regel: (cijfer: Cijfer) => Cijferregel;
  regels: () => readonly Cijferregel[];
};

/** Computes each figure when somebody asks for it, once: all of them in one go would keep the browser from answering. */
export function maakKerncijfers(
  meetlat: Meetlat,
  traject: Traject,
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
): Schermcijfers {
  const { werkproces } = meetlat.werkwijze;
  const cijfers = toCijfers(werkproces);
  const klaar = new Map<string, Cijferregel>();
  let reken: ReturnType<typeof maakRegiocijfer> | undefined;
  const regel = (cijfer: Cijfer): Cijferregel => {
    const sleutel = cijfersleutel(cijfer);
    const eerder = klaar.get(sleutel);
    if (eerder) return eerder;
    reken ??= maakRegiocijfer({
      meetlat,
      cijferpunten: toCijferpunten(meetlat),
      vergelijkingen,
      antwoorden: toAntwoordenPerGemeente(traject),
    });
    const nieuw = toCijferregel(reken(cijfer), werkproces);
    klaar.set(sleutel, nieuw);
    return nieuw;
  };
  return { cijfers, regel, regels: () => cijfers.map(regel) };
}
