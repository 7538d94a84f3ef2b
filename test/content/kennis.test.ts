import { expect, test } from 'vitest';
import { KENNISPAGINAS, laadKennispagina } from '../../src/content/kennis.ts';
import { Kenniskop } from '../../src/content/kenniskop.ts';
import { laadBronnen } from '../../src/content/laadBronnen.ts';

const artikelen = await Promise.all(KENNISPAGINAS.map(({ id }) => laadKennispagina(id)));
const bestanden = Object.keys(import.meta.glob('../../checklists/preferente-werkwijze/kennis/*.md'));

test('the list has every page, in reading order, with the words of the page itself', () => {
  const koppen = artikelen.map((artikel) => Kenniskop.parse(artikel?.kop));
  expect(koppen).toHaveLength(bestanden.length);
  expect(koppen.map(({ id, titel, samenvatting }) => ({ id, titel, samenvatting }))).toEqual(KENNISPAGINAS);
  const volgordes = koppen.map(({ volgorde }) => volgorde);
  expect(volgordes).toEqual(volgordes.toSorted((links, rechts) => links - rechts));
});

test('a page has text, and its title only in its front matter', () => {
  for (const artikel of artikelen) {
    expect(artikel?.blokken.length).toBeGreaterThan(3);
    expect(artikel?.blokken).not.toContainEqual(expect.objectContaining({ type: 'heading', depth: 1 }));
  }
});

test('a page that does not exist is undefined', async () => {
  expect(await laadKennispagina('bestaat-niet')).toBeUndefined();
  expect(await laadKennispagina('../team')).toBeUndefined();
});

test('every source of a page begins with a key that has a title', async () => {
  const { bronnen } = await laadBronnen();
  const los = artikelen.flatMap((artikel) =>
    (artikel?.kop.herkomst ?? [])
      .filter(
        ({ soort, waar }) =>
          soort !== 'te-bevestigen' && !bronnen.some(({ sleutel }) => waar.startsWith(sleutel)),
      )
      .map(({ waar }) => waar),
  );
  expect(los).toEqual([]);
});
