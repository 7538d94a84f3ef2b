import type { Datapad } from './Controlefout.ts';

export type Tekstvondst = { tekst: string; plek: Datapad };

/** Keys whose value is not read by anybody. */
const GEEN_TEKST: ReadonlySet<string> = new Set(['id', 'url', 'sleutel', 'code', 'letter']);

/** Every text in the data, however deep, with its place. */
export function tekstenIn(data: unknown, plek: Datapad = []): Tekstvondst[] {
  if (typeof data === 'string') return [{ tekst: data, plek }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([sleutel, waarde]) =>
    GEEN_TEKST.has(sleutel)
      ? []
      : tekstenIn(waarde, [...plek, Array.isArray(data) ? Number(sleutel) : sleutel]),
  );
}
