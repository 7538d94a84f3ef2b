import type { PreferenteWerkwijze } from '../../domain/werkwijze/preferenteWerkwijze.ts';
import { zinnen as t } from '../../texts/zinnen.ts';

/** Names a drawn step as a short sentence: who does what, or which choice it is. */
export function maakStapnaam({ werkproces }: PreferenteWerkwijze): (id: string) => string {
  const banen = new Map(werkproces.banen.map(({ id, zin }) => [id, zin]));
  const stappen = [...werkproces.hoofdstappen, ...werkproces.extraStappen];
  const namen = new Map([
    ...stappen.map(({ id, baan, naam }) => [id, t.stap(banen.get(baan) ?? baan, naam)] as const),
    ...werkproces.poorten.map(({ id, vraag }) => [id, t.poort(vraag)] as const),
  ]);
  return (id) => namen.get(id) ?? id;
}
