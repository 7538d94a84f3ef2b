import { describe, expect, test } from 'vitest';
import { leesBrowserId } from '../../src/platform/browserId.ts';
import { nieuwId } from '../../src/platform/nieuwId.ts';
import { maakVoorkeuren } from '../../src/platform/voorkeuren.ts';

/** What a browser's localStorage does, as far as we use it. */
function nepOpslag(): Storage {
  const inhoud = new Map<string, string>();
  return {
    getItem: (naam: string) => inhoud.get(naam) ?? null,
    setItem: (naam: string, waarde: string) => void inhoud.set(naam, waarde),
    removeItem: (naam: string) => void inhoud.delete(naam),
  } as Storage;
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
