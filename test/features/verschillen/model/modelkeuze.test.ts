import { describe, expect, test } from 'vitest';
import { leesModelkeuze, modelLink } from '../../../../src/features/verschillen/model/modelkeuze.ts';
import { leesRoute } from '../../../../src/routes/route.ts';

const lees = (link: string) => leesModelkeuze(leesRoute(link).zoek);

describe('the address of an own process model', () => {
  test('gives back what was chosen, also for a step with a strange id', () => {
    const keuze = {
      model: 'm1',
      gemeente: 'GM0310',
      deel: 'stappen',
      stap: 'a/b&c=d#é %',
      toon: 'alle',
      stand: 'nu',
      verschil: 3,
    } as const;
    expect(lees(modelLink('t1', keuze))).toEqual(keuze);
  });

  test('is short when nothing special is chosen', () => {
    expect(modelLink('t1', { model: 'm1', deel: 'banen', toon: 'te-bekijken', stand: 'verschil' })).toBe(
      '#/traject/t1/verschillen?model=m1',
    );
  });

  test('without a model is the list of models', () => {
    expect(modelLink('t1')).toBe('#/traject/t1/verschillen?model');
    expect(lees(modelLink('t1'))).toMatchObject({ model: undefined, deel: 'banen' });
  });

  test('of the screen Verschillen itself is none of these', () => {
    expect(lees('#/traject/t1/verschillen?beeld=nu')).toBeUndefined();
  });

  test('falls back to the standard where it makes no sense', () => {
    expect(lees('#/traject/t1/verschillen?model=m1&deel=x&toon=y&beeld=z&verschil=-1')).toEqual({
      model: 'm1',
      gemeente: undefined,
      deel: 'banen',
      stap: undefined,
      toon: 'te-bekijken',
      stand: 'verschil',
      verschil: undefined,
    });
  });
});
