import { describe, expect, it, test } from 'vitest';
import bedragenbron from '../../../checklists/bedragen.yaml';
import feestdagen from 'virtual:feestdagen';
import { Bedragen } from '../../../src/domain/bedrag/bedragen.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import { type Meldveld, toCasusbasis, toCasusstand } from '../../../src/features/casus/casusstand.ts';
import { beginvelden, type Casusvelden, voorbeeldVan } from '../../../src/features/casus/casusvelden.ts';
import { antwoorden, meetlat } from '../../builders.ts';
import { inhoud, termijn } from '../../domain/casus/casusproef.ts';

const feiten = new Map([
  ['GM0001', antwoorden({ 'BESL-01': termijn(8, 'weken', 'na-aanvraag'), 'AANV-03': 'd' })],
  ['GM0002', antwoorden({})],
]);
const basis = toCasusbasis({
  inhoud,
  kalender: feestdagen,
  bedragen: Bedragen.parse(bedragenbron),
  meetlat,
  gemeenten: [
    { code: 'GM0001', naam: 'Een' },
    { code: 'GM0002', naam: 'Twee' },
  ],
  vergelijkingen: new Map([...feiten].map(([code, gegeven]) => [code, vergelijkGemeente(meetlat, gegeven)])),
  antwoorden: feiten,
});
const dagen = { gemeente: 'GM0001', aanvraag: '2026-11-23', startWerk: '2026-12-01' };
const stand = (anders: Partial<Casusvelden> = {}, casus = 'ziekte') =>
  toCasusstand({ ...beginvelden(voorbeeldVan(inhoud.casussen, casus), dagen), ...anders }, basis);

describe('a casus that one can walk', () => {
  it('gives a walk per gemeente, each beside the preferente werkwijze', () => {
    const uit = stand();
    expect(uit.soort).toBe('ok');
    const verschillen = uit.soort === 'ok' ? uit.gemeenten.map(({ verschil }) => verschil.dagen) : [];
    expect(verschillen.map(({ soort }) => soort)).toEqual(['onbekend', 'onbekend']);
  });

  it('gives a difference in days with an assumption for what is unknown', () => {
    const uit = stand({ hoogstens: '7' });
    const [een] = uit.soort === 'ok' ? uit.gemeenten : [];
    expect(een?.verschil.dagen).toMatchObject({ soort: 'bereik' });
  });

  it('gives an amount as soon as hours and loonwaarde are known, by the rules of the rekenhulp', () => {
    const uit = stand({ uren: '32', loonwaarde: '60' });
    expect(uit).toMatchObject({ bedrag: { soort: 'ok' } });
    expect(stand()).toMatchObject({ soort: 'ok', bedrag: undefined });
  });

  it('gives no amount for somebody under 21, as it changes with every birthday', () => {
    expect(stand({ uren: '32', loonwaarde: '60', leeftijd: 'jong' })).toMatchObject({
      soort: 'ok',
      bedrag: undefined,
    });
  });
});

describe('a casus that one cannot walk has a message and no number', () => {
  test.each<[string, Partial<Casusvelden>, Meldveld]>([
    ['no hours', { uren: '0' }, 'uren'],
    ['60 hours', { uren: '60' }, 'uren'],
    ['a loonwaarde of 101', { uren: '32', loonwaarde: '101' }, 'loonwaarde'],
    ['a start before the rule', { startWerk: '2023-06-30' }, 'startWerk'],
    ['an application in another century', { aanvraag: '1926-11-23' }, 'aanvraag'],
    ['illness before the start', { op: '2026-11-01' }, 'op'],
    ['a number in words', { hoogstens: 'veel' }, 'hoogstens'],
  ])('%s', (_naam, anders, veld) => {
    const uit = stand(anders);
    expect(uit.soort).toBe('fout');
    const melding = uit.soort === 'fout' ? uit.meldingen.get(veld) : undefined;
    expect(melding).toMatch(/\.$/);
  });

  test.each(['0', '100'])('a loonwaarde of %s asks who belongs to the doelgroep', (loonwaarde) => {
    const uit = stand({ uren: '32', loonwaarde });
    expect(uit).toMatchObject({ soort: 'fout', zinnen: [expect.stringContaining('doelgroep LKS')] });
  });

  it('a casus that runs past the calendar', () => {
    const uit = stand({
      aanvraag: '2035-12-20',
      startWerk: '2035-12-28',
      eindeContract: '',
      gebeurtenis: '',
      op: '',
    });
    expect(uit).toMatchObject({ soort: 'fout', zinnen: [expect.stringContaining('2035')] });
  });
});
