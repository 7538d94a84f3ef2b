import type { Door, Vastgelegd } from '../domain/traject/traject.ts';

/** Who wrote an example: no browser, so that it is nobody's. */
export const VOORBEELD_DOOR: Door = { browser: 'voorbeeld' };

/** A moment on a day of an example, as ISO time in UTC. */
export function momentOp(dag: string): string {
  return `${dag}T10:00:00.000Z`;
}

/** A fact of an example, written on a day. */
export function vastOp<T>(dag: string, waarde: T): Vastgelegd<T> {
  return { waarde, door: VOORBEELD_DOOR, op: momentOp(dag) };
}
