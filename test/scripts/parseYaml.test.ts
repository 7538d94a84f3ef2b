import { expect, test } from 'vitest';
import { parseYaml } from '../../scripts/vite/parseYaml.ts';

test('dates and codes with a leading zero in quotes stay text', () => {
  expect(parseYaml('geldig: 2026-07-01\ncode: "0373"\n', 'x.yaml')).toEqual({
    geldig: '2026-07-01',
    code: '0373',
  });
});

test('a key that stands twice is an error with file and line', () => {
  expect(() => parseYaml('a: 1\nb: 2\na: 3\n', 'scanlijst.yaml')).toThrow('scanlijst.yaml:3');
});
