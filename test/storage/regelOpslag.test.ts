import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { maakRegelOpslag } from '../../src/storage/regelOpslag.ts';
import { zetNepBrowser } from './nepBrowser.ts';

const regel = (id: string, uur: string) => ({
  id,
  bestand: `${id}.dmn`,
  ingelezenOp: `2026-06-01T${uur}:00:00.000Z`,
  dmn: `<definitions name="${id}" />`,
});

beforeEach(() => {
  zetNepBrowser();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the local rules that a browser remembers', () => {
  test('come back as they were, in the order of reading in', async () => {
    await maakRegelOpslag().zet(regel('b', '10'));
    await maakRegelOpslag().zet(regel('a', '11'));
    expect(await maakRegelOpslag().alle()).toEqual([regel('b', '10'), regel('a', '11')]);
  });

  test('can be forgotten one by one', async () => {
    const opslag = maakRegelOpslag();
    await opslag.zet(regel('a', '10'));
    await opslag.zet(regel('b', '11'));
    await opslag.verwijder('a');
    expect((await opslag.alle()).map(({ id }) => id)).toEqual(['b']);
  });

  test('are not kept where the browser refuses, and the caller hears it', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(maakRegelOpslag().zet(regel('a', '10'))).rejects.toThrow(
      'Cannot read properties of undefined',
    );
  });
});
