import { describe, expect, it } from 'vitest';
import { toVerschiluitleg } from '../../../src/diagram/zinnen/verschiluitleg.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { vergelijkTraject } from '../../../src/domain/traject/trajectvergelijking.ts';
import { toVerschillen } from '../../../src/domain/wijziging/verschil.ts';
import { klein, meetlat, telIds, voerUit, werkwijze } from '../../builders.ts';

const nieuwId = telIds();
const { versie } = werkwijze.scanlijst;

function uitleg(nummer: number, gegeven: readonly [gemeente: string, scanpunt: string, optie: string][]) {
  const traject = gegeven.reduce(
    (t, [gemeente, scanpunt, optie]) =>
      voerUit(
        t,
        setAntwoord(t, {
          gemeenten: [gemeente],
          scanpunt,
          antwoord: { soort: 'optie', optie },
          versie,
          nieuwId,
        }),
      ),
    klein(),
  );
  const vergelijkingen = new Map(
    [...vergelijkTraject(meetlat, traject)].map(([code, { vergelijking }]) => [code, vergelijking]),
  );
  const verschil = toVerschillen(werkwijze.scanlijst, vergelijkingen).find(
    ({ scanpunt }) => scanpunt.nummer === nummer,
  );
  if (!verschil) throw new Error(`geen verschil ${nummer}`);
  return toVerschiluitleg(verschil, { meetlat, traject, vergelijkingen });
}

describe('toVerschiluitleg', () => {
  it('says what changes, for whom, why, and what the employer notices', () => {
    expect(
      uitleg(40, [
        ['GM0355', 'BETA-03', 'b'],
        ['GM0796', 'BETA-03', 'a'],
      ]),
    ).toMatchObject({
      nummer: 40,
      titel: 'Vanzelf betalen na het besluit',
      voorkeur: 'Nee, de betaling gaat vanzelf',
      teBevestigen: true,
      werkgever: 'Het geld komt vanzelf.',
      gemeenten: ['GM0355'],
      nu: [
        { gemeenten: ['GM0355'], anders: true },
        { gemeenten: ['GM0796'], anders: false },
        { gemeenten: ['GM0373'], tekst: 'Nog geen antwoord' },
      ],
      regels: [
        { soort: 'vervalt', zin: 'De werkgever declareert elke maand.', oorzaken: ['BETA-03'] },
        { soort: 'komt-erbij', gemeenten: ['GM0355'] },
      ],
    });
  });

  it('names every question behind a change, not only this one', () => {
    const { regels } = uitleg(57, [
      ['GM0355', 'VERL-02', 'c'],
      ['GM0355', 'FORF-03', 'c'],
    ]);
    expect(regels.map(({ oorzaken }) => oorzaken.toSorted())).toContainEqual(['FORF-03', 'VERL-02']);
  });

  it('has no change of the process where only the content differs', () => {
    expect(uitleg(4, [['GM0355', 'DOEL-04', 'b']]).regels).toEqual([]);
  });
});
