import { describe, expect, test } from 'vitest';
import { type ComboOption, filterOptions } from '../../src/ui/filterOptions.ts';

const option = (label: string, rest: Partial<ComboOption> = {}): ComboOption => ({
  value: label,
  label,
  ...rest,
});
const found = (options: ComboOption[], query: string) =>
  filterOptions({ options, query }).map(({ label }) => label);

describe('filterOptions', () => {
  test('an empty query keeps all options in their order', () => {
    expect(found([option('Zeist'), option('Bunnik')], '  ')).toEqual(['Zeist', 'Bunnik']);
  });

  test('accents, apostrophes, hyphens and capitals make no difference', () => {
    const options = [option("'s-Hertogenbosch"), option('Súdwest-Fryslân'), option('Zeist')];
    expect(found(options, 'S HERTOGEN')).toEqual(["'s-Hertogenbosch"]);
    expect(found(options, 'sudwest fryslan')).toEqual(['Súdwest-Fryslân']);
  });

  test('every word must be found, in any order', () => {
    const options = [option('Wijk bij Duurstede'), option('Wijchen')];
    expect(found(options, 'duur wijk')).toEqual(['Wijk bij Duurstede']);
  });

  test('the best match comes first: the same, then the start, then a later word', () => {
    const options = [option('Groot Bergen'), option('Bergen op Zoom'), option('Bergen')];
    expect(found(options, 'bergen')).toEqual(['Bergen', 'Bergen op Zoom', 'Groot Bergen']);
  });

  test('two options with the same label both stay', () => {
    const options = [option('Bergen', { value: 'GM0373' }), option('Bergen', { value: 'GM0893' })];
    expect(filterOptions({ options, query: 'bergen' }).map(({ value }) => value)).toEqual([
      'GM0373',
      'GM0893',
    ]);
  });

  test('keywords are searched and come after labels', () => {
    const options = [option('Kromme Rijn Heuvelrug', { keywords: 'De Bilt Zeist' }), option('Zeist')];
    expect(found(options, 'zeist')).toEqual(['Zeist', 'Kromme Rijn Heuvelrug']);
  });

  test('options of a group stand together, groups in the order in which they first appear', () => {
    const options = [
      option('Zeist', { group: 'Gemeenten' }),
      option('Zeister regio', { group: "Regio's" }),
      option('Bunnik-Zeist', { group: 'Gemeenten' }),
    ];
    expect(found(options, 'zeist')).toEqual(['Zeist', 'Bunnik-Zeist', 'Zeister regio']);
  });

  test('nothing fits: nothing is returned', () => {
    expect(found([option('Zeist')], 'xyz')).toEqual([]);
  });
});
