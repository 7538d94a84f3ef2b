import { expect, test } from 'vitest';
import { toBestandsnaam } from '../../src/store/bestandsnaam.ts';

test.each([
  ["'s-Hertogenbosch e.o.", 'traject_s-hertogenbosch-e-o_2027-03-01.json'],
  ['Súdwest-Fryslân', 'traject_sudwest-fryslan_2027-03-01.json'],
  ['../../etc/passwd', 'traject_etc-passwd_2027-03-01.json'],
  ['日本', 'traject_zonder-naam_2027-03-01.json'],
  [undefined, 'traject_zonder-naam_2027-03-01.json'],
])('the file of %s is called %s', (naam, bestandsnaam) => {
  expect(toBestandsnaam(naam, new Date(2027, 2, 1, 23, 59))).toBe(bestandsnaam);
});
