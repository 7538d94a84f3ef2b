import { describe, expect, test } from 'vitest';
import { pasMutatiesToe } from '../../../src/domain/traject/mutatie.ts';
import { setEigenaar, setIngangsdatum } from '../../../src/domain/traject/opdrachten/afvinken.ts';
import { toPunten } from '../../../src/domain/voortgang/knelpunten.ts';
import type { Gemeentestand } from '../../../src/domain/voortgang/landelijkeStand.ts';
import type { Puntuitkomst } from '../../../src/domain/voortgang/voortgangsbestand.ts';
import type { Gemeenteregel } from '../../../src/features/landelijk/gemeenteregel.ts';
import { toPuntenmatrix } from '../../../src/features/landelijk/knelpunten/matrixkolommen.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, SCHRIJVER, werkwijze } from '../../builders.ts';

const GM = 'GM0796';
const leidAf = maakAfleider(werkwijze);
const gehoord = (...feiten: (Record<string, Puntuitkomst> | undefined)[]) => {
  const [feit, ...andere] = feiten.map((punten) => ({ feit: { verschilt: {}, punten } }));
  return { ...feit, andere } as unknown as Gemeentestand;
};

describe('the points of afvinken of a gemeente', () => {
  test('stand in the voortgang as they stand in the traject, all of them and nothing else', () => {
    const traject = pasMutatiesToe(
      klein(),
      [...setIngangsdatum(GM, '2027-01-01'), ...setEigenaar(GM, 'beslisser')],
      SCHRIJVER,
    );
    const punten = leidAf(traject)
      .voortgang()
      .gemeenten.find(({ code }) => code === GM)?.punten;
    expect(Object.keys(punten ?? {})).toEqual(werkwijze.afvinken.punten.map(({ id }) => id));
    const open = werkwijze.afvinken.punten.filter(({ oplossenIn }) => oplossenIn === 'scan');
    for (const { id } of open) expect(punten?.[id]).toBe('open');
    expect(punten?.['AFV-08']).toBe('in-orde');
  });

  test('come from the newest source that says something of them', () => {
    expect(toPunten(gehoord(undefined, { 'AFV-01': 'open' }, { 'AFV-01': 'in-orde' }))).toEqual({
      'AFV-01': 'open',
    });
    expect(toPunten(gehoord(undefined))).toBeUndefined();
  });

  test('make a matrix of the gemeenten that are known, a column for each point', () => {
    const regel = (code: string, stand: Gemeentestand | undefined) => ({ code, stand }) as Gemeenteregel;
    const { kolommen, regels, waarden } = toPuntenmatrix(
      [
        regel('a', gehoord({ 'AFV-01': 'voorwaarde' })),
        regel('b', gehoord(undefined)),
        regel('c', undefined),
      ],
      werkwijze.afvinken,
    );
    expect(kolommen.map(({ kop }) => kop)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(regels.map(({ code }) => code)).toEqual(['a']);
    expect(regels.map((een) => waarden(een)['AFV-01'])).toEqual(['voorwaarde']);
  });
});
