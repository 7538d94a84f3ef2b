import type { Opvolging } from '../../../domain/regio/herindeling.ts';
import type { Trajectbron } from '../../../domain/voortgang/landelijkebron.ts';

/**
 * Whether a traject has a gemeente among those that the filters leave. A code of a gemeente that merged stands for its
 * successor.
 * @param zichtbaar codes; undefined: nothing is filtered @param dag YYYY-MM-DD
 */
export function raaktSelectie(
  { voortgang }: Trajectbron,
  {
    zichtbaar,
    opvolging,
    dag,
  }: { zichtbaar: ReadonlySet<string> | undefined; opvolging: Opvolging; dag: string },
): boolean {
  return (
    zichtbaar === undefined ||
    voortgang.gemeenten.some(({ code }) => zichtbaar.has(opvolging(code, dag).code))
  );
}
