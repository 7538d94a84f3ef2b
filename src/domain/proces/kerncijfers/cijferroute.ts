import { type Procesgraaf, toOvergangen } from '../procesgraaf.ts';
import type { Werkproces } from '../werkproces.ts';
import { naarLijnen, type Routegraaf, toBereikbaar, toRoutegraaf } from './routegraaf.ts';

/** The part of a process that a key figure with a route looks at; undefined when the process has no such route. */
export function toCijferroute(
  { graaf, werkproces }: { graaf: Procesgraaf; werkproces: Werkproces },
  langs: string,
): Routegraaf | undefined {
  const { van, tot } = werkproces.kerncijfers;
  return toRoutegraaf(graaf, { van, tot, langs, erna: toErna(werkproces) });
}

const ernaVan = new WeakMap<Werkproces, ReadonlySet<string>>();

/**
 * What the preferente werkwijze does outside the way from `van` to `tot`: every month after the first payment, say.
 * No graph alone can tell this from work beside the way that comes back each month.
 */
function toErna(werkproces: Werkproces): ReadonlySet<string> {
  const eerder = ernaVan.get(werkproces);
  if (eerder) return eerder;
  const { kerncijfers, deelstappen, poorten, gebeurtenissen } = werkproces;
  const heen = toOvergangen(werkproces).filter(({ van }) => van !== kerncijfers.tot);
  const onderweg = toBereikbaar(kerncijfers.van, naarLijnen(heen));
  const ids = [deelstappen, poorten, gebeurtenissen].flatMap((deel) => deel.map(({ id }) => id));
  const erna = new Set(ids.filter((id) => !onderweg.has(id)));
  ernaVan.set(werkproces, erna);
  return erna;
}
