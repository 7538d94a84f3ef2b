import { describe, expect, it } from 'vitest';
import { beoordeel, beoordeelGemeente } from '../../../src/domain/scanlijst/beoordeling.ts';
import { toNormen } from '../../../src/domain/scanlijst/normenset.ts';
import { antwoorden, meetlat, scanpunt, werkwijze } from '../../builders.ts';

const { scanlijst, normenset } = werkwijze;
const { normen } = meetlat;
const oordeel = (id: string, waarde: Parameters<typeof antwoorden>[0][string]) =>
  beoordeel({ scanpunt: scanpunt(id), antwoord: antwoorden({ [id]: waarde }).get(id), normen });

describe('beoordeel', () => {
  it('calls an unanswered question open', () => {
    expect(beoordeel({ scanpunt: scanpunt('AANV-01'), antwoord: undefined, normen }).soort).toBe('open');
  });

  it.each([
    ['the preferred option', 'AANV-01', 'a'],
    ['an option that is also fine', 'AANV-01', 'b'],
  ])('calls %s as preferred', (_, id, code) => {
    expect(oordeel(id, code).soort).toBe('zoals-preferent');
  });

  it('names the deviating option with its effects', () => {
    expect(oordeel('AANV-01', 'd')).toMatchObject({
      soort: 'anders',
      afwijkingen: [{ code: 'd', effecten: [{ soort: 'ander-document', stap: 'B1' }] }],
    });
  });

  it('treats an option code that the list does not know as an own answer, never as preferred', () => {
    expect(oordeel('AANV-01', 'zz')).toMatchObject({
      soort: 'anders',
      afwijkingen: [{ code: 'anders-namelijk' }],
    });
  });

  it('never counts beleidsvrijheid as a difference', () => {
    expect(oordeel('FORF-01', 'c').soort).toBe('eigen-beleid');
  });

  it('reports multiple choice by what is unwanted and chosen, or wanted and not chosen', () => {
    expect(oordeel('AANV-04', ['a', 'd', 'e']).soort).toBe('zoals-preferent');
    expect(oordeel('AANV-04', ['c'])).toMatchObject({ afwijkingen: [{ code: 'a' }, { code: 'c' }] });
  });

  it('compares with an empty norm as not comparable yet', () => {
    expect(
      oordeel('BETA-02', { soort: 'termijn', waarde: 25, eenheid: 'dag', anker: 'van-de-maand' }).soort,
    ).toBe('nog-niet-te-vergelijken');
  });

  it('needs no new answer once the norm is filled', () => {
    const gevuld = toNormen(
      normenset,
      new Map([['NORM-BETAALDAG', { waarde: 20, eenheid: 'dag', anker: 'van-de-maand', bron: 'proef' }]]),
    );
    const vergelijk = (waarde: number) =>
      beoordeel({
        scanpunt: scanpunt('BETA-02'),
        antwoord: { soort: 'termijn', waarde, eenheid: 'dag', anker: 'van-de-maand' },
        normen: gevuld,
      });
    expect(vergelijk(20).soort).toBe('zoals-preferent');
    expect(vergelijk(25)).toMatchObject({
      soort: 'anders',
      afwijkingen: [{ effecten: [{ stap: 'E2', termijn: { waarde: 25 } }] }],
    });
  });

  it('does not let a region overrule a norm that the law fixes', () => {
    const geprobeerd = toNormen(
      normenset,
      new Map([['NORM-BESLISTERMIJN', { waarde: 9, eenheid: 'weken', anker: 'na-aanvraag', bron: 'x' }]]),
    );
    expect(geprobeerd.get('NORM-BESLISTERMIJN')?.waarde).toBe(5);
  });

  it.each([
    [5, 'weken', 'na-loonwaarde', 'zoals-preferent'],
    [4, 'weken', 'na-loonwaarde', 'zoals-preferent'],
    [35, 'dagen', 'na-loonwaarde', 'zoals-preferent'],
    [36, 'dagen', 'na-loonwaarde', 'anders'],
    [6, 'weken', 'na-loonwaarde', 'anders'],
    [3, 'weken', 'na-aanvraag', 'anders'],
  ] as const)('judges a decision term of %i %s %s as %s', (waarde, eenheid, anker, soort) => {
    expect(oordeel('BESL-01', { soort: 'termijn', waarde, eenheid, anker }).soort).toBe(soort);
  });
});

describe('skip rules', () => {
  const beoordeelAlles = (kort: Parameters<typeof antwoorden>[0]) =>
    beoordeelGemeente({ scanlijst, antwoorden: antwoorden(kort), normen });

  it('skips the forfaitaire questions when a gemeente always measures first', () => {
    const uit = beoordeelAlles({ 'FORF-01': 'c', 'FORF-03': 'c' });
    expect(uit.get('FORF-03')).toEqual({ soort: 'overgeslagen', door: 'FORF-01' });
  });

  it('brings the question back, with its answer, when the first answer changes', () => {
    expect(beoordeelAlles({ 'FORF-01': 'a', 'FORF-03': 'c' }).get('FORF-03')?.soort).toBe('anders');
  });

  it('judges every scanpunt exactly once', () => {
    expect([...beoordeelAlles({}).keys()]).toEqual(scanlijst.scanpunten.map(({ id }) => id));
  });
});

describe('answers that say nothing or do not fit', () => {
  it.each([
    ['an own answer without words', 'AANV-01', { soort: 'anders-namelijk', tekst: '  ' }],
    ['not applicable without a reason', 'AANV-01', { soort: 'niet-van-toepassing', reden: '' }],
  ] as const)('count %s as open', (_, id, antwoord) => {
    expect(oordeel(id, antwoord).soort).toBe('open');
  });

  it.each([
    [
      'a term on a choice',
      'ZIEK-01',
      { soort: 'termijn', waarde: 1, eenheid: 'weken', anker: 'na-aanvraag' },
    ],
    ['several options on a single choice', 'ZIEK-01', ['a']],
    ['one option on a multiple choice', 'AANV-05', 'a'],
    ['an unknown code in a multiple choice', 'AANV-05', ['zz']],
  ] as const)('never call %s preferred', (_, id, antwoord) => {
    expect(oordeel(id, antwoord)).toMatchObject({
      soort: 'anders',
      afwijkingen: [{ code: 'anders-namelijk' }],
    });
  });

  it('leave the rule of a skipped question out: a chain of skips does not go on', () => {
    const uit = beoordeelGemeente({
      scanlijst,
      antwoorden: antwoorden({ 'AANV-06': 'b', 'ORG-01': 'b' }),
      normen,
    });
    expect(uit.get('AANV-10')).toEqual({ soort: 'overgeslagen', door: 'AANV-06' });
    expect(uit.get('ORG-09')).toEqual({ soort: 'overgeslagen', door: 'ORG-01' });
  });
});
