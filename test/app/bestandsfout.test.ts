import { expect, it } from 'vitest';
import { bestandsfout } from '../../src/app/bestandsfout.ts';

it.each([
  [{ soort: 'geen-json' }, /eindigt op .json/],
  [{ soort: 'afgebroken' }, /niet compleet/],
  [{ soort: 'ander-bestand' }, /ander soort bestand/],
  [{ soort: 'te-nieuw', formaat: 9 }, /nieuwere versie/],
  [{ soort: 'onbekende-scanlijst', scanlijst: 'x-lijst' }, /x-lijst/],
  [{ soort: 'te-groot', grootte: 60_000_000, maximum: 50_000_000 }, /60 MB.*50 MB/],
  [{ soort: 'vreemde-inhoud' }, /hoort/],
  [{ soort: 'onleesbaar', waar: 'traject.team' }, /traject\.team/],
  [{ soort: 'tekst-te-lang', waar: 'notities', maximum: 40_000 }, /40\.000/],
  [{ soort: 'alleen-lezen' }, /niet veranderen/],
] as const)('says of %o what is wrong, and that nothing changed', (fout, zin) => {
  const [eerste, laatste] = bestandsfout(fout);
  expect(eerste).toMatch(zin);
  expect(laatste).toBe('Er is niets veranderd aan je werk.');
});
