import { describe, expect, it } from 'vitest';
import { isTeBevestigen } from '../../../src/domain/bedrag/rekenstap.ts';
import { vraagtBegin, vraagtVoltijdsweek } from '../../../src/domain/bedrag/tarieven.ts';
import { bedragen, bereken, berekenGoed, forfaitair, gemeten } from './lksproef.ts';

describe('what is missing', () => {
  it.each([2023, 2024, 2025])('the percentage of %d is unknown: the user has to type it', (jaar) => {
    const geval = { datum: `${jaar}-03-01`, voltijdUren: 36 };
    expect(bereken(geval)).toEqual({ soort: 'ontbreekt', wat: [{ soort: 'werkgeverslasten', jaar }] });
    const { vind } = berekenGoed({ ...geval, werkgeverslasten: 24 });
    expect(vind('werkgeverslasten')).toMatchObject({
      invulling: 'gebruiker',
      berekening: { soort: 'procent', procent: 24 },
    });
  });

  it.each(['2022-12-31', '2027-01-01', '1999-01-01'])(
    'there is no minimum wage on %s, and that is said',
    (datum) => {
      expect(bereken({ datum, werkgeverslasten: 25 })).toEqual({
        soort: 'ontbreekt',
        wat: [{ soort: 'minimumloon', dag: datum, van: '2023-01-01', tot: '2026-12-31' }],
      });
    },
  );

  it('the minimum youth wage of 2023 is not in the content', () => {
    expect(bereken({ datum: '2023-07-01', leeftijd: 19, voltijdUren: 36, werkgeverslasten: 24 })).toEqual({
      soort: 'ontbreekt',
      wat: [{ soort: 'jeugdloon', leeftijd: 19, vanaf: '2024-01-01' }],
    });
  });

  it('every field that is empty is named at once', () => {
    expect(bereken({ leeftijd: undefined, uren: undefined, ...gemeten(undefined) })).toEqual({
      soort: 'ontbreekt',
      wat: ['leeftijd', 'uren', 'loonwaarde'].map((veld) => ({ soort: 'invoer', veld })),
    });
    expect(bereken({ datum: undefined })).toEqual({
      soort: 'ontbreekt',
      wat: [{ soort: 'invoer', veld: 'datum' }],
    });
  });
});

describe('what cannot be right', () => {
  it.each([
    [{ uren: 0 }, 'uren', 'buiten-grens'],
    [{ uren: 60 }, 'uren', 'buiten-grens'],
    [{ uren: -4 }, 'uren', 'buiten-grens'],
    [{ uren: Number.NaN }, 'uren', 'geen-getal'],
    [{ uren: 32.125 }, 'uren', 'te-veel-cijfers'],
    [{ voltijdUren: 0 }, 'voltijdUren', 'buiten-grens'],
    [gemeten(101), 'loonwaarde', 'buiten-grens'],
    [gemeten(-1), 'loonwaarde', 'buiten-grens'],
    [{ leeftijd: 14 }, 'leeftijd', 'buiten-grens'],
    [{ leeftijd: 17.5 }, 'leeftijd', 'te-veel-cijfers'],
    [{ werkgeverslasten: 101 }, 'werkgeverslasten', 'buiten-grens'],
    [{ datum: '2026-02-30' }, 'datum', 'geen-dag'],
    [{ datum: 'morgen' }, 'datum', 'geen-dag'],
  ])('%j gives no amount', (anders, veld, waarom) => {
    expect(bereken(anders)).toEqual({
      soort: 'ongeldig',
      fouten: [expect.objectContaining({ veld, waarom })],
    });
  });

  it('all mistakes are named at once', () => {
    const uitkomst = bereken({ datum: 'x', uren: 60, ...gemeten(101) });
    expect(uitkomst.soort === 'ongeldig' && uitkomst.fouten.map(({ veld }) => veld)).toEqual([
      'datum',
      'uren',
      'loonwaarde',
    ]);
  });

  it('a loonwaarde of 0 asks who belongs to the doelgroep', () => {
    expect(bereken(gemeten(0))).toEqual({ soort: 'doelgroepvraag', loonwaarde: 0 });
  });
});

describe('the minimum wage', () => {
  const juli = { datum: '2026-09-15' };

  it('of a new LKS is that of its first day, still to be confirmed in the second half of the year', () => {
    const stap = berekenGoed(juli).vind('minimumloon');
    expect(stap.berekening).toMatchObject({ bedrag: 23_370_000, vanaf: '2026-07-01' });
    expect(isTeBevestigen(stap)).toBe(true);
    expect(isTeBevestigen(berekenGoed({ datum: '2026-03-01' }).vind('minimumloon'))).toBe(false);
  });

  it('of a running LKS is that of 1 January, by artikel 10d lid 7', () => {
    const stap = berekenGoed({ ...juli, begin: 'loopt' }).vind('minimumloon');
    expect(stap.berekening).toMatchObject({ bedrag: 22_944_000, vanaf: '2026-01-01' });
    expect(stap.herkomst).toContainEqual({ soort: 'wet', waar: 'PW-2026 artikel 10d lid 7' });
    expect(isTeBevestigen(stap)).toBe(false);
  });

  it('is asked about only where it can change the amount', () => {
    expect(vraagtBegin('2026-06-30', bedragen)).toBe(false);
    expect(vraagtBegin('2026-07-01', bedragen)).toBe(true);
    expect(vraagtBegin('2027-07-01', bedragen)).toBe(false);
  });
});

describe('the hours', () => {
  it('above 36 need the full-time week, and count up to it', () => {
    expect(bereken({ uren: 38 })).toEqual({
      soort: 'ontbreekt',
      wat: [{ soort: 'invoer', veld: 'voltijdUren' }],
    });
    const { vind, euro } = berekenGoed({ uren: 38, voltijdUren: 36 });
    expect(vind('uren').berekening).toMatchObject({ gevraagd: 38, geteld: 36, deler: 36 });
    expect(euro).toBe(berekenGoed({ uren: 36 }).euro);
    expect(berekenGoed({ uren: 38, voltijdUren: 40 }).euro).toBe(1307.81);
  });

  it('are divided by the full-time week of the job before 2024, and never more than that', () => {
    const geval = { datum: '2023-07-01', werkgeverslasten: 23.5 };
    expect(bereken({ ...geval, uren: 20 })).toMatchObject({ wat: [{ veld: 'voltijdUren' }] });
    const heel = berekenGoed({ ...geval, uren: 40, voltijdUren: 40 });
    expect(heel.vind('uren').berekening).toMatchObject({ geteld: 40, deler: 40 });
    expect(berekenGoed({ ...geval, uren: 20, voltijdUren: 40 }).euro).toBe(532.19);
    expect(berekenGoed({ ...geval, uren: 44, voltijdUren: 40 }).euro).toBe(heel.euro);
  });

  it('ask for the full-time week only where it can change the amount', () => {
    expect(vraagtVoltijdsweek('2026-01-01', 36, bedragen)).toBe(false);
    expect(vraagtVoltijdsweek('2026-01-01', 36.5, bedragen)).toBe(true);
    expect(vraagtVoltijdsweek('2026-01-01', undefined, bedragen)).toBe(false);
    expect(vraagtVoltijdsweek('2023-01-01', 20, bedragen)).toBe(true);
    expect(vraagtVoltijdsweek('2027-01-01', 40, bedragen)).toBe(false);
  });
});

describe('the steps', () => {
  it('stand in the order of the sum, forfaitair without a comparison', () => {
    const soorten = (uitkomst: ReturnType<typeof berekenGoed>) =>
      uitkomst.stappen.map(({ soort }) => soort).join(' ');
    expect(soorten(berekenGoed({ leeftijd: 18 }))).toBe(
      'minimumloon jeugdloon vakantiebijslag grondslag verschil plafond basis werkgeverslasten samen uren maandbedrag',
    );
    expect(soorten(berekenGoed(forfaitair))).toBe(
      'minimumloon vakantiebijslag grondslag forfaitair werkgeverslasten samen uren maandbedrag',
    );
  });

  it('say what nobody confirmed: the cap before werkgeverslasten, 25% for 2026, and how to round', () => {
    const { stappen } = berekenGoed({ datum: '2026-07-01', begin: 'loopt' });
    expect(stappen.filter(isTeBevestigen).map(({ soort }) => soort)).toEqual([
      'plafond',
      'werkgeverslasten',
      'maandbedrag',
    ]);
  });

  it('each name a source', () => {
    const { stappen } = berekenGoed({ leeftijd: 17, uren: 38, voltijdUren: 40, werkgeverslasten: 24 });
    expect(stappen.every(({ herkomst }) => herkomst.length > 0)).toBe(true);
  });
});
