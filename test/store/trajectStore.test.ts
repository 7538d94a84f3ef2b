import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mutatie } from '../../src/domain/traject/mutatie.ts';
import { leegTraject } from '../../src/domain/traject/traject.ts';
import { databasenaam } from '../../src/storage/database.ts';
import { maakTrajectopslag } from '../../src/storage/trajectopslag.ts';
import type { Trajectopslag } from '../../src/storage/trajectopslag.ts';
import { maakTrajectStore } from '../../src/store/trajectStore.ts';
import type { TrajectStore } from '../../src/store/trajectStore.ts';
import { zetNepBrowser } from '../storage/nepBrowser.ts';

let tik = 0;
const klok = () => new Date(Date.UTC(2026, 5, 1, 10, 0, (tik += 1)));
const nieuwId = () => `id${(tik += 1)}`;
const scanlijst = { id: 'preferente-werkwijze', versie: '2026.1' };

/** A program that was just started; its browser is the stubbed `indexedDB`. */
function start({
  tijdslimiet = 2000,
  pasAan = (opslag: Trajectopslag) => opslag,
}: { tijdslimiet?: number; pasAan?: (opslag: Trajectopslag) => Trajectopslag } = {}): TrajectStore {
  const opslag = pasAan(maakTrajectopslag({ scanlijst, nu: klok, nieuwId, tijdslimiet }));
  const store = maakTrajectStore({ opslag, klok, nieuwId, door: () => ({ browser: 'b1' }) });
  gestart.push(store);
  return store;
}
const gestart: TrajectStore[] = [];
const inhoud = { ...leegTraject('sjabloon'), kenmerken: { naam: "Regio 's-Hertogenbosch", scanlijst } };
const antwoord = (sleutel: string, optie: string): Mutatie => ({
  deel: 'antwoorden',
  sleutel,
  waarde: { soort: 'optie', optie },
});
const toBestand = (tekst: string) => new File([tekst], 'traject.json', { type: 'application/json' });
const sleutels = (store: TrajectStore) => Object.keys(store.getState().traject?.antwoorden ?? {}).sort();
function bewaar(store: TrajectStore): { naam: string; tekst: string } {
  const bestand = store.opdrachten.bewaarBestand();
  if (bestand === null) throw new Error('nothing open');
  return bestand;
}
/** The file as readable text only, with another answer in it. */
function toAnderAntwoord(tekst: string): string {
  const { yjs: _, ...zonder } = JSON.parse(tekst) as Record<string, unknown>;
  return JSON.stringify(zonder).replaceAll('GM0796/AANV-01', 'GM0796/AANV-09');
}
/** A started program with a traject of one answer, and the file of it. */
async function metTraject() {
  const store = start();
  const id = await store.opdrachten.maak(inhoud);
  store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-01', 'a')]);
  return { store, id, bestand: bewaar(store) };
}

beforeEach(() => {
  zetNepBrowser();
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const store of gestart.splice(0)) await store.opdrachten.sluit();
  vi.unstubAllGlobals();
});

describe('a traject on screen', () => {
  test('begins empty, and shows what is made, written and undone', async () => {
    const store = start();
    expect(store.getState()).toMatchObject({ traject: null, laden: 'leeg' });
    const id = await store.opdrachten.maak(inhoud);
    expect(id).not.toBe('sjabloon');
    expect(store.getState()).toMatchObject({ laden: 'klaar', traject: { id }, kanOngedaan: false });
    store.opdrachten.voerUit('Antwoord op vraag 1', [antwoord('GM0796/AANV-01', 'a')]);
    expect(sleutels(store)).toEqual(['GM0796/AANV-01']);
    expect(store.getState()).toMatchObject({ kanOngedaan: true, stapOngedaan: 'Antwoord op vraag 1' });
    store.opdrachten.ongedaan();
    expect(sleutels(store)).toEqual([]);
    expect(store.getState()).toMatchObject({
      kanOngedaan: false,
      kanOpnieuw: true,
      melding: { soort: 'ongedaan', uitkomst: { soort: 'gedaan', wat: 'Antwoord op vraag 1' } },
    });
    store.opdrachten.opnieuw();
    expect(sleutels(store)).toEqual(['GM0796/AANV-01']);
  });

  test('says who wrote and when', async () => {
    const { store } = await metTraject();
    expect(store.getState().traject?.antwoorden['GM0796/AANV-01']).toMatchObject({
      door: { browser: 'b1' },
      op: expect.stringMatching(/^2026-06-01T.*Z$/) as string,
    });
  });

  test('is there after a reload', async () => {
    const { store, id } = await metTraject();
    await store.opdrachten.sluit();
    expect(store.getState()).toMatchObject({ traject: null, laden: 'leeg' });
    const later = start();
    await later.opdrachten.open(id);
    expect(sleutels(later)).toEqual(['GM0796/AANV-01']);
    expect(later.getState().opslag).toMatchObject({ stand: 'bewaard', nietInBestand: false });
  });

  test('stays, undo steps included, when it is opened again', async () => {
    const { store, id } = await metTraject();
    await store.opdrachten.open(id);
    expect(store.getState().kanOngedaan).toBe(true);
  });

  test('that does not exist is not found', async () => {
    const store = start();
    await store.opdrachten.open('bestaat-niet');
    expect(store.getState()).toMatchObject({ laden: 'niet-gevonden', traject: null });
  });

  test('is the last one that was asked for, however fast one clicks', async () => {
    const { store, id } = await metTraject();
    const ander = await store.opdrachten.maak(inhoud);
    await store.opdrachten.sluit();
    await Promise.all([
      store.opdrachten.open(id),
      store.opdrachten.open('bestaat-niet'),
      store.opdrachten.open(ander),
    ]);
    expect(store.getState()).toMatchObject({ laden: 'klaar', traject: { id: ander } });
  });

  test('is not the one that was asked for earlier and arrives later', async () => {
    const { store, id } = await metTraject();
    const ander = await store.opdrachten.maak(inhoud);
    await store.opdrachten.sluit();
    let laatDoor = () => {};
    const poort = new Promise<void>((klaar) => (laatDoor = klaar));
    const traag = start({
      pasAan: (opslag) => ({
        ...opslag,
        async open(welke, luisteraars) {
          if (welke === id) await poort;
          return opslag.open(welke, luisteraars);
        },
      }),
    });
    const eerste = traag.opdrachten.open(id);
    await traag.opdrachten.open(ander);
    laatDoor();
    await eerste;
    expect(traag.getState()).toMatchObject({ laden: 'klaar', traject: { id: ander } });
  });

  test('tells its listeners of an answer twice: at once, and when it is on disk', async () => {
    const { store } = await metTraject();
    await vi.waitFor(() => expect(store.getState().opslag.stand).toBe('bewaard'));
    const standen: string[] = [];
    const stop = store.subscribe(({ opslag }) => standen.push(opslag.stand));
    store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-02', 'a')]);
    await vi.waitFor(() => expect(store.getState().opslag.stand).toBe('bewaard'));
    expect(standen).toEqual(['bezig', 'bewaard']);
    stop();
  });

  test('tells its listeners nothing when nothing changed', async () => {
    const { store } = await metTraject();
    await vi.waitFor(() => expect(store.getState().opslag.stand).toBe('bewaard'));
    const gemeld = vi.fn<() => void>();
    const stop = store.subscribe(gemeld);
    store.opdrachten.voerUit('Niets', []);
    store.opdrachten.opnieuw();
    await Promise.resolve();
    expect(gemeld).not.toHaveBeenCalled();
    stop();
  });

  test('of which the same step is undone twice says so twice', async () => {
    const { store } = await metTraject();
    store.opdrachten.ongedaan();
    const eerste = store.getState().melding;
    store.opdrachten.opnieuw();
    store.opdrachten.ongedaan();
    const tweede = store.getState().melding;
    expect(tweede).toEqual({ ...eerste, nummer: expect.any(Number) as number });
    expect(tweede?.nummer).not.toBe(eerste?.nummer);
  });

  test('is not written when a text is too long: nothing changes, and it is said', async () => {
    const { store } = await metTraject();
    const voor = store.getState().traject;
    const uitkomst = store.opdrachten.voerUit('Notitie', [
      { deel: 'notities', sleutel: 'GM0796/AANV-01', waarde: 'x'.repeat(40_001) },
    ]);
    expect(uitkomst).toMatchObject({ soort: 'geweigerd', reden: 'tekst-te-lang' });
    expect(store.getState()).toMatchObject({ melding: { soort: 'geweigerd' } });
    expect(store.getState().traject).toBe(voor);
  });

  test('of a newer version can be read and saved as a file, not changed', async () => {
    const { store, id } = await metTraject();
    await store.opdrachten.sluit();
    (await openDB(databasenaam(id), 2)).close();
    await store.opdrachten.open(id);
    expect(store.getState()).toMatchObject({ laden: 'klaar', alleenLezen: true });
    expect(store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-02', 'a')])).toEqual({
      soort: 'alleen-lezen',
    });
    expect(sleutels(store)).toEqual(['GM0796/AANV-01']);
    expect(bewaar(store).tekst).toContain('GM0796/AANV-01');
  });

  test('that is removed is gone from the screen and from the list', async () => {
    const { store, id } = await metTraject();
    expect(await store.opdrachten.verwijder(id)).toBe(true);
    expect(store.getState().traject).toBeNull();
    expect(await store.opdrachten.lijst()).toEqual([]);
  });

  test('without one, commands do nothing', () => {
    const store = start();
    expect(store.opdrachten.voerUit('Antwoord', [antwoord('x', 'a')])).toEqual({ soort: 'geen-traject' });
    expect(store.opdrachten.bewaarBestand()).toBeNull();
    store.opdrachten.ongedaan();
    expect(store.getState()).toMatchObject({ traject: null, melding: null });
  });
});

describe('files', () => {
  test('have a name that every system takes', async () => {
    const { bestand } = await metTraject();
    expect(bestand.naam).toBe('traject_regio-s-hertogenbosch_2026-06-01.json');
  });

  test('of an unknown traject open it under its own id, kept in this browser', async () => {
    const { bestand, id } = await metTraject();
    zetNepBrowser();
    const store = start();
    expect(await store.opdrachten.openBestand(toBestand(bestand.tekst))).toMatchObject({
      soort: 'geopend',
      id,
    });
    expect(sleutels(store)).toEqual(['GM0796/AANV-01']);
    expect(store.getState().opslag.nietInBestand).toBe(false);
    await store.opdrachten.sluit();
    await store.opdrachten.open(id);
    expect(sleutels(store)).toEqual(['GM0796/AANV-01']);
  });

  test('of a colleague who went on merge into the traject that is open, and make no copy', async () => {
    const { store, bestand } = await metTraject();
    const hier = globalThis.indexedDB;
    zetNepBrowser();
    const collega = start();
    await collega.opdrachten.openBestand(toBestand(bestand.tekst));
    collega.opdrachten.voerUit('Antwoord', [antwoord('GM0797/AANV-01', 'b')]);
    const terug = bewaar(collega);
    vi.stubGlobal('indexedDB', hier);

    store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-02', 'c')]);
    const uitkomst = await store.opdrachten.openBestand(toBestand(terug.tekst));
    expect(uitkomst).toMatchObject({
      soort: 'samengevoegd',
      verslag: { nieuweAntwoorden: 1, botsingen: [] },
    });
    expect(sleutels(store)).toEqual(['GM0796/AANV-01', 'GM0796/AANV-02', 'GM0797/AANV-01']);
    await store.opdrachten.sluit();
    expect(await store.opdrachten.lijst()).toHaveLength(1);
  });

  test('of a traject that is kept here but not open merge into it and open it', async () => {
    const { store, id, bestand } = await metTraject();
    store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-02', 'c')]);
    await store.opdrachten.sluit();
    expect(await store.opdrachten.openBestand(toBestand(bestand.tekst))).toMatchObject({
      soort: 'niets-nieuw',
      id,
    });
    expect(sleutels(store)).toEqual(['GM0796/AANV-01', 'GM0796/AANV-02']);
  });

  test.each(['open', 'not open'])('do not merge into a traject that is read only and %s', async (waar) => {
    const { store, id, bestand } = await metTraject();
    store.opdrachten.ongedaan();
    await store.opdrachten.sluit();
    (await openDB(databasenaam(id), 2)).close();
    if (waar === 'open') await store.opdrachten.open(id);
    const uitkomst = await store.opdrachten.openBestand(toBestand(toAnderAntwoord(bestand.tekst)));
    expect(uitkomst).toEqual({ soort: 'alleen-lezen' });
    await store.opdrachten.open(id);
    expect(sleutels(store)).toEqual([]);
  });

  test.each([
    ['no JSON', 'hallo', 'geen-json'],
    ['another JSON', '{}', 'ander-bestand'],
    ['cut off', '{"soort": "lks-impl', 'afgebroken'],
    ['newer', '{"soort":"lks-implementatiescan/traject","formaat":3}', 'te-nieuw'],
    ['polluting', '{"soort":"lks-implementatiescan/traject","__proto__":{"x":1}}', 'vreemde-inhoud'],
  ])('that are bad (%s) change nothing, on screen and on disk', async (_, tekst, soort) => {
    const { store } = await metTraject();
    const [voor, lijst] = [store.getState(), await store.opdrachten.lijst()];
    expect(await store.opdrachten.openBestand(toBestand(tekst))).toMatchObject({ soort });
    expect(store.getState().traject).toBe(voor.traject);
    expect(store.getState().kanOngedaan).toBe(true);
    expect(await store.opdrachten.lijst()).toEqual(lijst);
    expect(store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-02', 'a')]).soort).toBe('geschreven');
  });

  test('over 50 MB are refused without reading them', async () => {
    const store = start();
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const groot = { name: 'groot.json', size: 50 * 1024 * 1024 + 1, arrayBuffer };
    expect(await store.opdrachten.openBestand(groot)).toMatchObject({ soort: 'te-groot' });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('that the browser cannot read are reported', async () => {
    const weg = {
      name: 'weg.json',
      size: 10,
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    };
    expect(await start().opdrachten.openBestand(weg)).toEqual({ soort: 'niet-te-lezen' });
  });

  test('of the other kind are handed over', async () => {
    const tekst = '{"soort":"lks-implementatiescan/voortgang","formaat":1}';
    expect(await start().opdrachten.openBestand(toBestand(tekst))).toMatchObject({ soort: 'voortgang' });
  });
});

describe('work that is nowhere but in this tab', () => {
  /** A program whose browser has no room for the answer that was given last. */
  async function metVolleBrowser() {
    const { store, id, bestand } = await metTraject();
    const ander = await store.opdrachten.maak(inhoud);
    await store.opdrachten.open(id);
    const vol = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-02', 'b')]);
    return { store, id, ander, bestand, vol };
  }

  test('is there again after another traject was open, undo included, when the disk is full', async () => {
    const { store, id, ander } = await metVolleBrowser();
    await store.opdrachten.open(ander);
    expect(store.getState()).toMatchObject({ traject: { id: ander }, opslag: { nietInBestand: false } });
    expect(store.opdrachten.heeftWerkInGevaar()).toBe(true);
    await store.opdrachten.open(id);
    expect(sleutels(store)).toEqual(['GM0796/AANV-01', 'GM0796/AANV-02']);
    expect(store.getState()).toMatchObject({ opslag: { stand: 'mislukt' }, kanOngedaan: true });
  });

  test('is closed as always once the browser took it after all', async () => {
    const { store, id, vol } = await metVolleBrowser();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await store.opdrachten.sluit();
      expect(store.opdrachten.heeftWerkInGevaar()).toBe(true);
      vol.mockRestore();
      await vi.advanceTimersByTimeAsync(5000);
    } finally {
      vi.useRealTimers();
    }
    await vi.waitFor(() => expect(store.opdrachten.heeftWerkInGevaar()).toBe(false));
    await store.opdrachten.open(id);
    expect(sleutels(store)).toEqual(['GM0796/AANV-01', 'GM0796/AANV-02']);
    expect(store.getState().kanOngedaan).toBe(false);
  });

  test('is no longer in danger when a file holds it', async () => {
    const { store } = await metVolleBrowser();
    expect(store.opdrachten.heeftWerkInGevaar()).toBe(true);
    bewaar(store);
    expect(store.opdrachten.heeftWerkInGevaar()).toBe(false);
    await store.opdrachten.sluit();
    expect(store.opdrachten.heeftWerkInGevaar()).toBe(false);
  });

  test('gets what a file of the same traject brings', async () => {
    const { store, bestand } = await metVolleBrowser();
    await store.opdrachten.sluit();
    expect(await store.opdrachten.openBestand(toBestand(bestand.tekst))).toMatchObject({
      soort: 'niets-nieuw',
    });
    expect(sleutels(store)).toEqual(['GM0796/AANV-01', 'GM0796/AANV-02']);
  });

  test('stays when the browser refuses to remove it, and goes when it does not', async () => {
    const { store, id } = await metVolleBrowser();
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await store.opdrachten.verwijder(id)).toBe(false);
    expect(store.opdrachten.heeftWerkInGevaar()).toBe(true);
    expect(await store.opdrachten.verwijder(id)).toBe(true);
    expect(store.opdrachten.heeftWerkInGevaar()).toBe(false);
    await store.opdrachten.open(id);
    expect(store.getState().laden).toBe('niet-gevonden');
  });

  test('is listed and opens again in a browser without storage, until it is removed', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = start();
    const id = await store.opdrachten.maak(inhoud);
    store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-01', 'a')]);
    const ander = await store.opdrachten.maak(inhoud);
    await store.opdrachten.sluit();
    const ids = async () => (await store.opdrachten.lijst())?.map((regel) => regel.id).sort();
    expect(await ids()).toEqual([id, ander].sort());
    expect(store.opdrachten.heeftWerkInGevaar()).toBe(true);
    await store.opdrachten.open(id);
    expect(sleutels(store)).toEqual(['GM0796/AANV-01']);
    expect(await store.opdrachten.verwijder(id)).toBe(true);
    expect(await ids()).toEqual([ander]);
    expect(store.opdrachten.heeftWerkInGevaar()).toBe(false);
  });

  test('that another tab removed can still be read and saved after it was left, and not changed', async () => {
    const { store, id } = await metTraject();
    store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-02', 'b')]);
    await start().opdrachten.verwijder(id);
    await vi.waitFor(() => expect(store.getState().melding?.soort).toBe('elders-verwijderd'));
    await store.opdrachten.sluit();
    await store.opdrachten.open(id);
    expect(store.getState()).toMatchObject({ alleenLezen: true, melding: { soort: 'elders-verwijderd' } });
    expect(store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-03', 'b')]).soort).toBe(
      'alleen-lezen',
    );
    expect(bewaar(store).tekst).toContain('GM0796/AANV-02');
  });
});

describe('a browser that does not answer', () => {
  test('opens no file: it may hold the same traject, and there would be two', async () => {
    const { store, id, bestand } = await metTraject();
    store.opdrachten.voerUit('Antwoord', [antwoord('GM0796/AANV-02', 'c')]);
    await store.opdrachten.sluit();
    const traag = start({ tijdslimiet: 20 });
    const open = vi
      .spyOn(indexedDB, 'open')
      .mockImplementationOnce(() => ({ addEventListener: () => undefined }) as never);
    const uitkomst = await traag.opdrachten.openBestand(toBestand(bestand.tekst));
    expect(uitkomst).toEqual({ soort: 'browser-antwoordt-niet' });
    expect(open).toHaveBeenCalledTimes(1);
    expect(traag.getState().traject).toBeNull();
    await store.opdrachten.open(id);
    expect(sleutels(store)).toEqual(['GM0796/AANV-01', 'GM0796/AANV-02']);
  });
});

describe('a browser that keeps nothing', () => {
  test('lets one work and save a file, and says that nothing is kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { store, bestand } = await metTraject();
    expect(store.getState()).toMatchObject({ laden: 'klaar', opslag: { stand: 'geen-opslag' } });
    expect(bestand.tekst).toContain('GM0796/AANV-01');
    expect(await start().opdrachten.lijst()).toBeNull();
    const ander = start();
    expect(await ander.opdrachten.openBestand(toBestand(bestand.tekst))).toMatchObject({ soort: 'geopend' });
    expect(sleutels(ander)).toEqual(['GM0796/AANV-01']);
  });
});
