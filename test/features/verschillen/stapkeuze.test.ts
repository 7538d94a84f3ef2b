import { describe, expect, it } from 'vitest';
import { toStapkeuze } from '../../../src/features/verschillen/schema/stapkeuze.ts';
import type { Schemaknoop } from '../../../src/features/verschillen/schema/schemamodel.ts';

const knoop = (id: string, ...binnen: string[]): Schemaknoop =>
  ({
    id,
    ...(binnen.length > 0 && { deel: { knopen: binnen.map((deel) => ({ id: deel })) } }),
  }) as unknown as Schemaknoop;
const keuze = { actief: 'A', open: 'A1', gekozen: new Set(['A2', 'B']) };

describe('what is chosen of a step', () => {
  it('is the same object for every step that the choice does not concern, so that it is not drawn again', () => {
    expect(toStapkeuze(knoop('D'), keuze)).toBe(toStapkeuze(knoop('C', 'C1'), keuze));
  });

  it('is whether it shows the chosen difference', () => {
    expect(toStapkeuze(knoop('B'), keuze).gekozen).toEqual(['B']);
  });

  it('is also what is chosen of the deelstappen in it, when it is opened', () => {
    expect(toStapkeuze(knoop('A'), keuze)).toEqual({ actief: 'A', open: undefined, gekozen: [] });
    expect(toStapkeuze(knoop('A', 'A1', 'A2'), keuze)).toEqual({
      actief: 'A',
      open: 'A1',
      gekozen: ['A2'],
    });
  });
});
