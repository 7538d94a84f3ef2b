import * as nep from 'fake-indexeddb';
import { vi } from 'vitest';

/**
 * A browser in which nothing is stored yet. `vi.unstubAllGlobals` takes the storage away; the classes stay, because
 * an opening that is on its way still asks for them.
 */
export function zetNepBrowser(): void {
  for (const [naam, klasse] of Object.entries(nep)) {
    if (naam.startsWith('IDB'))
      Object.defineProperty(globalThis, naam, { value: klasse, configurable: true });
  }
  vi.stubGlobal('indexedDB', new nep.IDBFactory());
}
