import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import type { Mutatie } from '../../src/domain/traject/mutatie.ts';
import { leegTraject } from '../../src/domain/traject/traject.ts';
import { databasenaam } from '../../src/storage/database.ts';
import { maakTrajectopslag } from '../../src/storage/trajectopslag.ts';
import type { Trajectverbinding } from '../../src/storage/trajectverbinding.ts';
import { zetNepBrowser } from './nepBrowser.ts';

const ID = 't1';
const stil = { bijVerandering: () => undefined, bijVerwijderd: () => undefined };
let tik = 0;
const nu = () => new Date(Date.UTC(2026, 5, 1, 10, 0, (tik += 1)));
const maakOpslag = (vatSamen?: () => unknown) =>
  maakTrajectopslag({
    scanlijst: { id: 'preferente-werkwijze', versie: '2026.1' },
    nu,
    nieuwId: () => `tab${(tik += 1)}`,
    tijdslimiet: 2000,
    ...(vatSamen ? { vatSamen } : {}),
  });

function antwoord(verbinding: Trajectverbinding, sleutel: string, optie: string | undefined): void {
  const waarde = optie === undefined ? undefined : { soort: 'optie' as const, optie };
  const mutatie: Mutatie = { deel: 'antwoorden', sleutel, waarde };
  const schrijver = { door: { browser: 'b' }, op: nu().toISOString() };
  expect(verbinding.schrijf({ wat: 'Antwoord', mutaties: [mutatie], schrijver }).soort).toBe('geschreven');
}
const lees = (verbinding: Trajectverbinding) =>
  Object.fromEntries(
    Object.entries(verbinding.lees().antwoorden).map(([sleutel, { waarde }]) => [
      sleutel,
      waarde.soort === 'optie' ? waarde.optie : waarde.soort,
    ]),
  );
const maak = (opslag = maakOpslag()) =>
  opslag.maak({ ...leegTraject(ID), kenmerken: { naam: "'s-Hertogenbosch" } }, stil);
async function open(opslag = maakOpslag()): Promise<Trajectverbinding> {
  const geopend = await opslag.open(ID, stil);
  if (geopend.soort !== 'open') throw new Error(geopend.soort);
  return geopend.verbinding;
}
async function schrijfRuw(...updates: Uint8Array[]): Promise<void> {
  const db = await openDB(databasenaam(ID));
  for (const update of updates) await db.add('updates', update);
  db.close();
}
async function telUpdates(): Promise<number> {
  const db = await openDB(databasenaam(ID));
  const aantal = await db.count('updates');
  db.close();
  return aantal;
}

beforeEach(() => {
  zetNepBrowser();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a traject in the browser', () => {
  test('is there after a reload, with every answer, change and removal', async () => {
    const eerste = await maak();
    antwoord(eerste, 'GM0796/AANV-01', 'a');
    antwoord(eerste, 'GM0796/AANV-02', 'b');
    antwoord(eerste, 'GM0796/AANV-01', 'c');
    antwoord(eerste, 'GM0796/AANV-02', undefined);
    await eerste.sluit();
    const tweede = await open();
    expect(lees(tweede)).toEqual({ 'GM0796/AANV-01': 'c' });
    expect(tweede.lees().kenmerken.naam).toBe("'s-Hertogenbosch");
    await tweede.sluit();
  });

  test('that is not there is not found, and is not made by looking', async () => {
    expect(await maakOpslag().open(ID, stil)).toEqual({ soort: 'niet-gevonden' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('counts as "in no file" from the first change on until it is saved, also after a reload', async () => {
    const verbinding = await maak();
    expect(verbinding.stand()).toMatchObject({ stand: 'bewaard', nietInBestand: false, bestandOp: null });
    antwoord(verbinding, 'GM0796/AANV-01', 'a');
    expect(verbinding.stand().nietInBestand).toBe(true);
    await verbinding.sluit();
    const tweede = await open();
    expect(tweede.stand()).toMatchObject({ nietInBestand: true, bestandOp: null });
    tweede.bewaarBestand();
    expect(tweede.stand().nietInBestand).toBe(false);
    await tweede.sluit();
    const derde = await open();
    expect(derde.stand()).toMatchObject({ nietInBestand: false, bestandOp: expect.any(String) as string });
    await derde.sluit();
  });

  test('with many small writes is rewritten as few, and loses nothing', async () => {
    const verbinding = await maak();
    for (let nummer = 0; nummer < 130; nummer += 1) {
      antwoord(verbinding, `GM0796/X-${nummer}`, 'a');
      await verbinding.klaar();
    }
    await verbinding.sluit();
    expect(await telUpdates()).toBeGreaterThan(100);
    const tweede = await open();
    expect(Object.keys(lees(tweede))).toHaveLength(130);
    expect(await telUpdates()).toBe(1);
    await tweede.sluit();
    const derde = await open();
    expect(Object.keys(lees(derde))).toHaveLength(130);
    await derde.sluit();
  });

  test('has the same database as y-indexeddb makes and reads', async () => {
    const verbinding = await maak();
    antwoord(verbinding, 'GM0796/AANV-01', 'a');
    await verbinding.sluit();
    const doc = new Y.Doc();
    const anders = new IndexeddbPersistence(databasenaam(ID), doc);
    await anders.whenSynced;
    expect(doc.getMap('antwoorden').has('GM0796/AANV-01')).toBe(true);
    doc.getMap('antwoorden').delete('GM0796/AANV-01');
    await anders.destroy();
    const terug = await open();
    expect(lees(terug)).toEqual({});
    await terug.sluit();
  });
});

describe('what a newer version made', () => {
  test.each([
    [
      'a newer document',
      async () => {
        const doc = new Y.Doc();
        const db = await openDB(databasenaam(ID));
        for (const update of (await db.getAll('updates')) as Uint8Array[]) Y.applyUpdate(doc, update);
        db.close();
        doc.getMap('document').set('formaat', 3);
        await schrijfRuw(Y.encodeStateAsUpdate(doc));
      },
    ],
    ['a newer database', async () => (await openDB(databasenaam(ID), 2)).close()],
  ])('%s is read only, and is left exactly as it was', async (_, vernieuw) => {
    const eerste = await maak();
    antwoord(eerste, 'GM0796/AANV-01', 'a');
    await eerste.sluit();
    await vernieuw();
    const voor = await telUpdates();
    const verbinding = await open();
    expect(verbinding.alleenLezen).toBe(true);
    expect(lees(verbinding)).toEqual({ 'GM0796/AANV-01': 'a' });
    await verbinding.sluit();
    expect(await telUpdates()).toBe(voor);
  });
});

describe('stored bytes that cannot be read', () => {
  const rommel = new Uint8Array([250, 250, 250, 1, 2, 3]);

  test('do not hide the rest, are counted, and stay', async () => {
    const eerste = await maak();
    antwoord(eerste, 'GM0796/AANV-01', 'a');
    await eerste.sluit();
    await schrijfRuw(rommel);
    const verbinding = await open();
    expect(lees(verbinding)).toEqual({ 'GM0796/AANV-01': 'a' });
    expect(verbinding.kapotteDelen).toBe(1);
    await verbinding.sluit();
    const nogEens = await open();
    expect(nogEens.kapotteDelen).toBe(1);
    await nogEens.sluit();
  });

  test('stay as well when many small writes are rewritten as few', async () => {
    const eerste = await maak();
    for (let nummer = 0; nummer < 110; nummer += 1) {
      antwoord(eerste, `GM0796/X-${nummer}`, 'a');
      await eerste.klaar();
    }
    await eerste.sluit();
    await schrijfRuw(rommel);
    for (const keer of ['first', 'second']) {
      const verbinding = await open();
      expect([Object.keys(lees(verbinding)).length, verbinding.kapotteDelen], keer).toEqual([110, 1]);
      expect(await telUpdates(), keer).toBe(2);
      await verbinding.sluit();
    }
  });

  test('and nothing else: the traject is set aside with a copy for help', async () => {
    const eerste = await maak();
    await eerste.sluit();
    const db = await openDB(databasenaam(ID));
    await db.clear('updates');
    db.close();
    await schrijfRuw(rommel);
    const uitkomst = await maakOpslag().open(ID, stil);
    expect(uitkomst).toMatchObject({ soort: 'onleesbaar' });
    expect(JSON.parse(uitkomst.soort === 'onleesbaar' ? uitkomst.kopie : '')).toMatchObject({ id: ID });
    expect(await telUpdates()).toBe(1);
  });
});

describe('a page that goes away', () => {
  test('what is done while an earlier write is on its way is asked of the database at once', async () => {
    const verbinding = await maak();
    const gevraagd = vi.spyOn(IDBTransaction.prototype, 'commit');
    antwoord(verbinding, 'GM0796/AANV-01', 'a');
    await Promise.resolve();
    antwoord(verbinding, 'GM0796/AANV-02', 'b');
    await Promise.resolve();
    expect(gevraagd).toHaveBeenCalledTimes(2);
    expect(verbinding.stand().stand).toBe('bezig');
    await verbinding.klaar();
    expect(verbinding.stand().stand).toBe('bewaard');
    await verbinding.sluit();
  });
});

describe('storage that refuses', () => {
  test('a write that fails is shown, not tried at once again, and made good when it can be', async () => {
    const verbinding = await maak();
    const vol = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    antwoord(verbinding, 'GM0796/AANV-01', 'a');
    await verbinding.klaar();
    expect(verbinding.stand()).toMatchObject({ stand: 'mislukt', nietInBestand: true });
    expect(vol).toHaveBeenCalledTimes(1);
    vol.mockRestore();
    antwoord(verbinding, 'GM0796/AANV-02', 'b');
    await verbinding.klaar();
    expect(verbinding.stand().stand).toBe('bewaard');
    await verbinding.sluit();
    const tweede = await open();
    expect(lees(tweede)).toEqual({ 'GM0796/AANV-01': 'a', 'GM0796/AANV-02': 'b' });
    await tweede.sluit();
  });

  test('a transaction that is broken off later is shown as well', async () => {
    const verbinding = await maak();
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      this.abort();
    });
    antwoord(verbinding, 'GM0796/AANV-01', 'a');
    await verbinding.klaar();
    expect(verbinding.stand().stand).toBe('mislukt');
    vi.restoreAllMocks();
    await verbinding.sluit();
  });

  test('a browser without storage lets you work, says so, and lists only what is open', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const opslag = maakOpslag();
    const verbinding = await maak(opslag);
    antwoord(verbinding, 'GM0796/AANV-01', 'a');
    expect(verbinding.stand()).toMatchObject({ stand: 'geen-opslag', nietInBestand: true });
    expect(verbinding.bewaarBestand()).toContain('GM0796/AANV-01');
    expect(await opslag.lijst()).toMatchObject([{ id: ID, naam: "'s-Hertogenbosch" }]);
    expect(await opslag.open('ander', stil)).toEqual({ soort: 'mislukt', reden: 'geen-opslag' });
    expect(await opslag.verwijder(ID)).toBe(false);
    await verbinding.sluit();
    expect(await opslag.lijst()).toBeNull();
  });

  test('storage that refused at first and holds the same traject: a file of it makes no second one', async () => {
    const eerste = await maak();
    const bestand = maakOpslag().leesBestand(eerste.bewaarBestand());
    if (bestand.soort !== 'ok') throw new Error(bestand.soort);
    antwoord(eerste, 'GM0796/AANV-01', 'a');
    await eerste.sluit();
    const tweede = await maakOpslag().maak(bestand, stil);
    expect(lees(tweede)).toEqual({ 'GM0796/AANV-01': 'a' });
    await tweede.sluit();
  });

  test('storage that never answers is given up', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => ({ addEventListener: () => undefined }) as never);
    const opslag = maakTrajectopslag({
      scanlijst: { id: 'x', versie: '1' },
      nu,
      nieuwId: () => 'tab',
      tijdslimiet: 5,
    });
    expect(await opslag.open(ID, stil)).toEqual({ soort: 'mislukt', reden: 'geen-antwoord' });
  });
});

describe('the list of trajecten', () => {
  test('shows name, times and the summary of every traject, the last changed first', async () => {
    const opslag = maakOpslag(() => ({ klaar: 3 }));
    const oud = await opslag.maak({ ...leegTraject('oud'), kenmerken: { voorbeeld: true } }, stil);
    await oud.sluit();
    const verbinding = await maak(opslag);
    antwoord(verbinding, 'GM0796/AANV-01', 'a');
    await verbinding.sluit();
    expect(await opslag.lijst()).toMatchObject([
      { id: ID, naam: "'s-Hertogenbosch", voorbeeld: false, samenvatting: { klaar: 3 } },
      { id: 'oud', naam: '', voorbeeld: true },
    ]);
  });

  test('is rebuilt when it is gone', async () => {
    const opslag = maakOpslag();
    await (await maak(opslag)).sluit();
    const voor = await opslag.lijst();
    await new Promise((klaar) => {
      indexedDB.deleteDatabase('lks-lijst').addEventListener('success', klaar);
    });
    expect(await opslag.lijst()).toEqual(voor);
  });

  test('does not show what was removed', async () => {
    const opslag = maakOpslag();
    await (await maak(opslag)).sluit();
    expect(await opslag.verwijder(ID)).toBe(true);
    expect(await opslag.lijst()).toEqual([]);
    expect(await opslag.open(ID, stil)).toEqual({ soort: 'niet-gevonden' });
  });
});
