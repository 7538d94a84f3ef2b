import type { Antwoorden } from '../../scanlijst/antwoord.ts';
import {
  beoordeelGemeente,
  type Beoordeling,
  type Beoordelingen,
  EIGEN_ANTWOORD,
  toFeitelijk,
} from '../../scanlijst/beoordeling.ts';
import type { Scanlijst } from '../../scanlijst/scanlijst.ts';
import { toHuidigProces } from '../huidigProces.ts';
import type { Procesgraaf } from '../procesgraaf.ts';
import type { Meetlat } from '../vergelijking.ts';
import { effectenVan } from '../../scanlijst/effectenVan.ts';

/** What somebody said about one scanpunt, as far as a figure about now can build on it. */
export type Puntkennis = 'bekend' | 'open' | 'onbekend';

/** An own answer says that it is different, not how; "weten we niet" and "niet vastgelegd" say nothing. */
export function toPuntkennis(beoordeling: Beoordeling | undefined): Puntkennis {
  switch (beoordeling?.soort) {
    case undefined:
    case 'open':
      return 'open';
    case 'weten-we-niet':
    case 'niet-vastgelegd':
      return 'onbekend';
    case 'anders':
    case 'eigen-beleid':
      return beoordeling.afwijkingen.every(({ code }) => code === EIGEN_ANTWOORD) ? 'onbekend' : 'bekend';
    case 'overgeslagen':
    case 'zoals-preferent':
    case 'niet-van-toepassing':
    case 'nog-niet-te-vergelijken':
      return 'bekend';
    default:
      return beoordeling satisfies never;
  }
}

/**
 * The process of one gemeente with these answers: facts also where the norm is empty, and a term that a question
 * asks for is unknown as long as nobody said it.
 *
 * @param gezegd what the gemeente said itself; `antwoorden` may hold more, to try what would follow
 */
export function toNugraaf(
  { werkwijze: { scanlijst, werkproces }, voorkeur, normen }: Meetlat,
  { antwoorden, gezegd }: { antwoorden: Antwoorden; gezegd: Beoordelingen },
): Procesgraaf {
  const beoordelingen = beoordeelGemeente({ scanlijst, antwoorden, normen });
  const feitelijk = toFeitelijk({ scanlijst, antwoorden, beoordelingen });
  const graaf = toHuidigProces({ voorkeur, werkproces, beoordelingen: feitelijk });
  const onbekend = [...toTermijnpunten(scanlijst)].filter(([, punten]) =>
    punten.some((punt) => toPuntkennis(gezegd.get(punt)) !== 'bekend'),
  );
  const stappen = onbekend.flatMap(([id]) => {
    const stap = graaf.stappen[id];
    return stap ? [[id, { ...stap, termijn: { soort: 'onbekend' as const } }] as const] : [];
  });
  return { ...graaf, stappen: { ...graaf.stappen, ...Object.fromEntries(stappen) } };
}

const termijnpuntenVan = new WeakMap<Scanlijst, ReadonlyMap<string, readonly string[]>>();

/** Step id → the scanpunten that can change its term. */
function toTermijnpunten(scanlijst: Scanlijst): ReadonlyMap<string, readonly string[]> {
  const eerder = termijnpuntenVan.get(scanlijst);
  if (eerder) return eerder;
  const uit = new Map<string, string[]>();
  termijnpuntenVan.set(scanlijst, uit);
  for (const punt of scanlijst.scanpunten) {
    const stappen = effectenVan(punt).flatMap((e) => (e.soort === 'andere-termijn' ? e.stap : []));
    for (const stap of new Set(stappen)) uit.set(stap, [...(uit.get(stap) ?? []), punt.id]);
  }
  return uit;
}
