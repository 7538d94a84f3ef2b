import { describe, expect, it } from 'vitest';
import { neemOver, setAntwoord, setNotitie } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import {
  splitsGemeente,
  verplaatsGemeente,
  verwijderGemeente,
  voegGemeenteToe,
} from '../../../src/domain/traject/opdrachten/kolommen.ts';
import { setTeamlid } from '../../../src/domain/traject/opdrachten/team.ts';
import { toKolommen } from '../../../src/domain/traject/trajectgemeenten.ts';
import { klein, telIds, voerUit } from '../../builders.ts';

const antwoord = { soort: 'optie', optie: 'd' } as const;
const basis = { scanpunt: 'AANV-01', versie: '2026.1' };
const kolommen = (t: ReturnType<typeof klein>) =>
  toKolommen(t).map(({ naam, gemeenten }) => [naam, gemeenten.map((g) => g.naam)]);

describe('answering', () => {
  it('writes a whole column in one step, and the start of the scan once per gemeente', () => {
    const nieuwId = telIds();
    const t = klein();
    const mutaties = setAntwoord(t, { ...basis, gemeenten: ['GM0796', 'GM0373'], antwoord, nieuwId });
    expect(mutaties.filter(({ deel }) => deel === 'antwoorden')).toHaveLength(2);
    expect(mutaties.filter(({ deel }) => deel === 'journaal')).toHaveLength(2);
    const na = voerUit(t, mutaties);
    const tweede = setAntwoord(na, {
      ...basis,
      scanpunt: 'AANV-02',
      gemeenten: ['GM0796'],
      antwoord,
      nieuwId,
    });
    expect(tweede.filter(({ deel }) => deel === 'journaal')).toHaveLength(0);
  });

  it('writes nothing when the answer is the same, whatever the order of the options', () => {
    const nieuwId = telIds();
    const opties = (...o: string[]) => ({ soort: 'opties', opties: o }) as const;
    const t = voerUit(
      klein(),
      setAntwoord(klein(), { ...basis, gemeenten: ['GM0355'], antwoord: opties('a', 'c'), nieuwId }),
    );
    expect(setAntwoord(t, { ...basis, gemeenten: ['GM0355'], antwoord: opties('c', 'a'), nieuwId })).toEqual(
      [],
    );
  });

  it('takes answers over only where there are none', () => {
    const nieuwId = telIds();
    let t = klein();
    t = voerUit(t, setAntwoord(t, { ...basis, gemeenten: ['GM0796'], antwoord, nieuwId }));
    t = voerUit(
      t,
      setAntwoord(t, { ...basis, gemeenten: ['GM0373'], antwoord: { soort: 'optie', optie: 'a' }, nieuwId }),
    );
    t = voerUit(
      t,
      neemOver(t, {
        van: 'GM0796',
        naar: ['GM0373', 'GM0355'],
        scanpunten: ['AANV-01'],
        versie: '2026.1',
        nieuwId,
      }),
    );
    expect(t.antwoorden['GM0373/AANV-01']?.waarde).toEqual({ soort: 'optie', optie: 'a' });
    expect(t.antwoorden['GM0355/AANV-01']?.waarde).toEqual(antwoord);
  });

  it('records the start of the scan only for a gemeente that received an answer', () => {
    const nieuwId = telIds();
    let t = klein();
    t = voerUit(t, setAntwoord(t, { ...basis, gemeenten: ['GM0796', 'GM0373'], antwoord, nieuwId }));
    const mutaties = neemOver(t, {
      van: 'GM0796',
      naar: ['GM0373', 'GM0355'],
      scanpunten: ['AANV-01'],
      versie: '2026.1',
      nieuwId,
    });
    expect(mutaties.filter(({ deel }) => deel === 'journaal').map(({ waarde }) => waarde)).toEqual([
      { soort: 'scan-begonnen', gemeente: 'GM0355' },
    ]);
  });

  it('removes a note that is emptied', () => {
    let t = klein();
    t = voerUit(t, setNotitie(t, { bij: 'regio', scanpunt: 'AANV-01', tekst: '=1+1' }));
    expect(t.notities['regio/AANV-01']?.waarde).toBe('=1+1');
    t = voerUit(t, setNotitie(t, { bij: 'regio', scanpunt: 'AANV-01', tekst: '  ' }));
    expect(t.notities).toEqual({});
  });
});

describe('columns', () => {
  it('start as proposed', () => {
    expect(kolommen(klein())).toEqual([
      ['Dienst Noord', ["'s-Hertogenbosch", 'Bergen (NH.)']],
      ['Zeist', ['Zeist']],
    ]);
  });

  it('split a gemeente off with its answers, and disappear when emptied', () => {
    const nieuwId = telIds();
    let t = klein();
    t = voerUit(t, setAntwoord(t, { ...basis, gemeenten: ['GM0373'], antwoord, nieuwId }));
    t = voerUit(
      t,
      splitsGemeente(t, 'GM0373', () => 'eigen'),
    );
    expect(kolommen(t)).toEqual([
      ['Dienst Noord', ["'s-Hertogenbosch"]],
      ['Zeist', ['Zeist']],
      ['Bergen (NH.)', ['Bergen (NH.)']],
    ]);
    expect(t.antwoorden['GM0373/AANV-01']?.waarde).toEqual(antwoord);
    t = voerUit(t, verplaatsGemeente(t, 'GM0355', 'k1'));
    expect(kolommen(t).map(([naam]) => naam)).toEqual(['Dienst Noord', 'Bergen (NH.)']);
  });

  it('keep a gemeente whose column somebody else removed at the same time', () => {
    const t = { ...klein(), uitvoerders: {} };
    expect(toKolommen(t).flatMap(({ gemeenten }) => gemeenten.map(({ code }) => code))).toEqual([
      'GM0796',
      'GM0373',
      'GM0355',
    ]);
  });

  it('do not split a gemeente that is alone', () => {
    expect(splitsGemeente(klein(), 'GM0355', telIds())).toEqual([]);
  });

  it('let a gemeente join empty, and leave with every fact about it', () => {
    const nieuwId = telIds();
    let t = klein();
    t = voerUit(t, voegGemeenteToe(t, { code: 'GM0310', naam: 'De Bilt' }, nieuwId));
    t = voerUit(t, setAntwoord(t, { ...basis, gemeenten: ['GM0310'], antwoord, nieuwId }));
    const weg = voerUit(t, verwijderGemeente(t, 'GM0310'));
    expect(JSON.stringify({ ...weg, journaal: {} })).not.toContain('GM0310');
    expect(kolommen(weg)).toEqual(kolommen(klein()));
  });
});

it('keeps a name out of the journaal: only the role', () => {
  const t = voerUit(
    klein(),
    setTeamlid(klein(), 'x', { rol: 'beslisser', uitvoerder: null, naam: 'Voorbeeldnaam' }, telIds()),
  );
  expect(JSON.stringify(t.journaal)).not.toContain('Voorbeeldnaam');
  expect(Object.values(t.journaal).at(-1)?.wat).toEqual({ soort: 'team', rol: 'beslisser', wat: 'erbij' });
});
