import type { Bedragen } from './bedragen.ts';
import { type Centen, toCenten } from './geld.ts';
import { type Lksinvoer, type Veldfout, vindFouten } from './lksinvoer.ts';
import { type Ontbrekend, toRekenopzet } from './rekenopzet.ts';
import type { Rekenstap } from './rekenstap.ts';
import { toRekenstappen } from './rekenstappen.ts';

/** What comes of a calculation. It is never a decision: a human decides. */
export type Uitkomst =
  | { soort: 'ok'; bedragPerMaand: Centen; stappen: readonly Rekenstap[] }
  | { soort: 'ontbreekt'; wat: readonly Ontbrekend[] }
  | { soort: 'ongeldig'; fouten: readonly Veldfout[] }
  /** No difference with the minimum wage (100), or no loonwaarde at all (0): first ask who belongs to the doelgroep. */
  | { soort: 'doelgroepvraag'; loonwaarde: 0 | 100 };

/**
 * LKS per month by Participatiewet artikel 10d lid 4, 5 and 7:
 * the lowest of (G − loonwaarde) and 70% of G, or 50% of G while nothing was measured; plus werkgeverslasten; times
 * hours ÷ 36. G = minimum wage + vakantiebijslag. Each step is rounded to hundredths of a cent, the last one to cents.
 * @throws Error when the content has a minimum wage for a day, and no rule for the hours
 */
export function berekenLks({ bedragen, ...invoer }: Lksinvoer & { bedragen: Bedragen }): Uitkomst {
  const fouten = vindFouten(invoer);
  if (fouten.length > 0) return { soort: 'ongeldig', fouten };
  const loonwaarde = invoer.wijze.soort === 'gemeten' ? invoer.wijze.loonwaarde : undefined;
  if (loonwaarde === 0 || loonwaarde === 100) return { soort: 'doelgroepvraag', loonwaarde };
  const uitkomst = toRekenopzet(invoer, bedragen);
  if (uitkomst.soort === 'ontbreekt') return uitkomst;
  const { stappen, bedrag } = toRekenstappen(uitkomst.opzet, bedragen);
  return { soort: 'ok', bedragPerMaand: toCenten(bedrag), stappen };
}
