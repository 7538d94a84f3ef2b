import { describe, expect, test } from 'vitest';
import { leesBrowserId } from '../../src/platform/browserId.ts';
import { nieuwId } from '../../src/platform/nieuwId.ts';
import { gezienVan, vergeetAndereTrajecten } from '../../src/platform/trajectvoorkeuren.ts';
import { maakVoorkeuren } from '../../src/platform/voorkeuren.ts';

/** What a browser's localStorage does, as far as we use it: what it holds are its own properties. */
function nepOpslag(): Storage {
  const doe = {
    getItem(this: Record<string, string>, naam: string) {
      return this[naam] ?? null;
    },
    setItem(this: Record<string, string>, naam: string, waarde: string) {
      this[naam] = waarde;
    },
    removeItem(this: Record<string, string>, naam: string) {
      delete this[naam];
    },
  };
  return Object.create(doe) as Storage;
}
const geweigerd = (): Storage => {
  throw new DOMException('blocked', 'SecurityError');
};

describe('choices of this browser', () => {
  test('are there after a reload, until they are forgotten', () => {
    const opslag = nepOpslag();
    maakVoorkeuren(() => opslag).schrijf('voorkeurTonen', 'nee');
    const later = maakVoorkeuren(() => opslag);
    expect(later.lees('voorkeurTonen')).toBe('nee');
    later.schrijf('voorkeurTonen', null);
    expect(maakVoorkeuren(() => opslag).lees('voorkeurTonen')).toBeNull();
  });

  test('live as long as the page where storage is blocked', () => {
    const voorkeuren = maakVoorkeuren(geweigerd);
    expect(voorkeuren.lees('voorkeurTonen')).toBeNull();
    voorkeuren.schrijf('voorkeurTonen', 'nee');
    expect(voorkeuren.lees('voorkeurTonen')).toBe('nee');
  });

  test('of a traject that is gone are forgotten, and no others', () => {
    const opslag = nepOpslag();
    opslag.setItem('gezien-weg', 'of another program');
    const eerder = maakVoorkeuren(() => opslag);
    for (const naam of [gezienVan('weg'), gezienVan('hier'), 'browser']) eerder.schrijf(naam, 'x');
    const kast = maakVoorkeuren(() => opslag);
    kast.schrijf(gezienVan('ook weg'), 'x');
    vergeetAndereTrajecten(['hier'], kast);
    expect(kast.namen().toSorted()).toEqual(['browser', gezienVan('hier')].toSorted());
    expect(maakVoorkeuren(() => opslag).lees(gezienVan('weg'))).toBeNull();
    expect(opslag.getItem('gezien-weg')).toBe('of another program');
  });

  test('a fault of our own is not hidden', () => {
    const voorkeuren = maakVoorkeuren(() => {
      throw new TypeError('ours');
    });
    expect(() => voorkeuren.lees('x')).toThrow('ours');
  });
});

describe('the id of this browser', () => {
  test('stays the same, and is no person', () => {
    const opslag = nepOpslag();
    const eerste = leesBrowserId(maakVoorkeuren(() => opslag));
    expect(eerste).toMatch(/^[0-9a-f]{20}$/);
    expect(leesBrowserId(maakVoorkeuren(() => opslag))).toBe(eerste);
  });

  test('stays the same as long as the page where storage is blocked', () => {
    const voorkeuren = maakVoorkeuren(geweigerd);
    expect(leesBrowserId(voorkeuren)).toBe(leesBrowserId(voorkeuren));
  });

  test('is made anew when what is kept is no id', () => {
    const voorkeuren = maakVoorkeuren(nepOpslag);
    voorkeuren.schrijf('browser', '<script>');
    expect(leesBrowserId(voorkeuren, () => 'nieuw')).toBe('nieuw');
  });

  test('new ids differ', () => {
    expect(new Set(Array.from({ length: 100 }, nieuwId)).size).toBe(100);
  });
});
