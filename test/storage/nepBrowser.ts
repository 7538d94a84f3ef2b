import * as nep from 'fake-indexeddb';
import { vi } from 'vitest';

/** A browser in which nothing is stored yet. `vi.unstubAllGlobals` takes it away. */
export function zetNepBrowser(): void {
  for (const [naam, klasse] of Object.entries(nep)) {
    if (naam.startsWith('IDB')) vi.stubGlobal(naam, klasse);
  }
  vi.stubGlobal('indexedDB', new nep.IDBFactory());
}
