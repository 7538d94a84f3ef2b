import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mutatie } from '../../src/domain/traject/mutatie.ts';
import { leegTraject } from '../../src/domain/traject/traject.ts';
import { maakTrajectopslag } from '../../src/storage/trajectopslag.ts';
import type { Trajectverbinding } from '../../src/storage/trajectverbinding.ts';
import { zetNepBrowser } from './nepBrowser.ts';

/** Tabs of one browser: every message arrives at all others, copied, and later. */
class NepKanaal extends EventTarget {
  static open = new Set<NepKanaal>();
  static onderweg: (() => void)[] = [];
  readonly naam: string;
  constructor(naam: string) {
    super();
    this.naam = naam;
    NepKanaal.open.add(this);
  }
  postMessage(data: unknown): void {
    if (!NepKanaal.open.has(this)) throw new DOMException('BroadcastChannel is closed.', 'InvalidStateError');
    const kopie = structuredClone(data);
    for (const ander of NepKanaal.open) {
      if (ander === this || ander.naam !== this.naam) continue;
      NepKanaal.onderweg.push(() => {
        if (NepKanaal.open.has(ander)) ander.dispatchEvent(new MessageEvent('message', { data: kopie }));
      });
    }
  }
  close(): void {
    NepKanaal.open.delete(this);
  }
  static bezorg(): void {
    for (let bericht = this.onderweg.shift(); bericht; bericht = this.onderweg.shift()) bericht();
  }
}

const ID = 't1';
let tik = 0;
const nu = () => new Date(Date.UTC(2026, 5, 1, 10, 0, (tik += 1)));
/** Every tab has its own program. */
const maakTab = () =>
  maakTrajectopslag({
    scanlijst: { id: 'preferente-werkwijze', versie: '1' },
    nu,
    nieuwId: () => `tab${(tik += 1)}`,
    tijdslimiet: 2000,
  });
const stil = { bijVerandering: () => undefined, bijVerwijderd: () => undefined };

async function maakTweeTabs(): Promise<[Trajectverbinding, Trajectverbinding]> {
  const eerste = await maakTab().maak(leegTraject(ID), stil);
  const geopend = await maakTab().open(ID, stil);
  if (geopend.soort !== 'open') throw new Error(geopend.soort);
  NepKanaal.bezorg();
  return [eerste, geopend.verbinding];
}
function antwoord(verbinding: Trajectverbinding, sleutel: string, optie: string): void {
  const mutatie: Mutatie = { deel: 'antwoorden', sleutel, waarde: { soort: 'optie', optie } };
  verbinding.schrijf({
    wat: 'Antwoord',
    mutaties: [mutatie],
    schrijver: { door: { browser: 'b' }, op: nu().toISOString() },
  });
}
const sleutels = (verbinding: Trajectverbinding) => Object.keys(verbinding.lees().antwoorden).sort();

beforeEach(() => {
  zetNepBrowser();
  vi.stubGlobal('BroadcastChannel', NepKanaal);
  NepKanaal.open.clear();
  NepKanaal.onderweg = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('two tabs with the same traject', () => {
  test('that answer different questions at once both have both answers, also after a reload', async () => {
    const [een, twee] = await maakTweeTabs();
    antwoord(een, 'GM1/A', 'a');
    antwoord(twee, 'GM1/B', 'b');
    NepKanaal.bezorg();
    expect(sleutels(een)).toEqual(['GM1/A', 'GM1/B']);
    expect(sleutels(twee)).toEqual(['GM1/A', 'GM1/B']);
    await een.sluit();
    await twee.sluit();
    const later = await maakTab().open(ID, stil);
    expect(later.soort === 'open' && sleutels(later.verbinding)).toEqual(['GM1/A', 'GM1/B']);
  });

  test('that answer the same question at once end up alike', async () => {
    const [een, twee] = await maakTweeTabs();
    antwoord(een, 'GM1/A', 'a');
    antwoord(twee, 'GM1/A', 'b');
    NepKanaal.bezorg();
    expect(een.lees().antwoorden).toEqual(twee.lees().antwoorden);
  });

  test('know of each other until one is closed', async () => {
    const [een, twee] = await maakTweeTabs();
    expect([een.stand().andereTab, twee.stand().andereTab]).toEqual([true, true]);
    await twee.sluit();
    NepKanaal.bezorg();
    expect(een.stand().andereTab).toBe(false);
  });

  test('catch up on what was written while the other was opening', async () => {
    const eerste = await maakTab().maak(leegTraject(ID), stil);
    const geopend = await maakTab().open(ID, stil);
    antwoord(eerste, 'GM1/A', 'a');
    if (geopend.soort !== 'open') throw new Error(geopend.soort);
    antwoord(geopend.verbinding, 'GM1/B', 'b');
    NepKanaal.bezorg();
    expect(sleutels(eerste)).toEqual(['GM1/A', 'GM1/B']);
    expect(sleutels(geopend.verbinding)).toEqual(['GM1/A', 'GM1/B']);
  });

  test('both know that a file was saved', async () => {
    const [een, twee] = await maakTweeTabs();
    antwoord(een, 'GM1/A', 'a');
    NepKanaal.bezorg();
    expect(twee.stand().nietInBestand).toBe(true);
    een.bewaarBestand();
    NepKanaal.bezorg();
    expect(twee.stand()).toMatchObject({ nietInBestand: false, bestandOp: een.stand().bestandOp });
  });

  test("do not undo each other's steps", async () => {
    const [een, twee] = await maakTweeTabs();
    antwoord(een, 'GM1/A', 'a');
    NepKanaal.bezorg();
    expect(twee.ongedaan()).toEqual({ soort: 'leeg' });
    een.ongedaan();
    NepKanaal.bezorg();
    expect(sleutels(twee)).toEqual([]);
  });

  test('when one removes the traject, the other says so, keeps the work in memory and does not bring it back', async () => {
    const eerste = await maakTab().maak(leegTraject(ID), stil);
    antwoord(eerste, 'GM1/A', 'a');
    await eerste.sluit();
    let isGemeld = false;
    const geopend = await maakTab().open(ID, { ...stil, bijVerwijderd: () => (isGemeld = true) });
    if (geopend.soort !== 'open') throw new Error(geopend.soort);
    expect(await maakTab().verwijder(ID)).toBe(true);
    NepKanaal.bezorg();
    expect(isGemeld).toBe(true);
    expect(geopend.verbinding.stand().stand).toBe('mislukt');
    expect(geopend.verbinding.bewaarBestand()).toContain('GM1/A');
    await geopend.verbinding.sluit();
    expect(await indexedDB.databases()).not.toContainEqual(
      expect.objectContaining({ name: `lks-traject-${ID}` }),
    );
  });

  test('say nothing of a removal that the browser refuses: the other goes on', async () => {
    const [een, twee] = await maakTweeTabs();
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await maakTab().verwijder(ID)).toBe(false);
    NepKanaal.bezorg();
    antwoord(twee, 'GM1/A', 'a');
    await twee.klaar();
    expect([een.stand().stand, twee.stand().stand]).toEqual(['bewaard', 'bewaard']);
  });

  test('a removed traject that is made anew gets nothing of a tab that still shows the old one', async () => {
    const [een, twee] = await maakTweeTabs();
    await een.sluit();
    expect(await maakTab().verwijder(ID)).toBe(true);
    NepKanaal.bezorg();
    const nieuw = await maakTab().maak(leegTraject(ID), stil);
    // The first write finds the closed database, the second would open the new one.
    for (const sleutel of ['GM1/OUD', 'GM1/OUD2']) {
      antwoord(twee, sleutel, 'a');
      await twee.klaar();
    }
    NepKanaal.bezorg();
    expect(sleutels(nieuw)).toEqual([]);
    await nieuw.sluit();
    const later = await maakTab().open(ID, stil);
    expect(later.soort === 'open' && sleutels(later.verbinding)).toEqual([]);
  });

  test('a file that one tab saves does not hold the latest work of the other', async () => {
    const [een, twee] = await maakTweeTabs();
    antwoord(een, 'GM1/A', 'a');
    NepKanaal.bezorg();
    antwoord(twee, 'GM1/B', 'b');
    een.bewaarBestand();
    NepKanaal.bezorg();
    expect(een.stand().nietInBestand).toBe(true);
    expect(twee.stand()).toMatchObject({ nietInBestand: true, bestandOp: null });
    await een.sluit();
    await twee.sluit();
    const later = await maakTab().open(ID, stil);
    expect(later.soort === 'open' && later.verbinding.stand().nietInBestand).toBe(true);
  });

  test('also not when that tab closes before it hears of that work', async () => {
    const [een, twee] = await maakTweeTabs();
    antwoord(twee, 'GM1/B', 'b');
    await twee.klaar();
    een.bewaarBestand();
    await een.sluit();
    NepKanaal.bezorg();
    await twee.sluit();
    const later = await maakTab().open(ID, stil);
    expect(later.soort === 'open' && later.verbinding.stand().nietInBestand).toBe(true);
  });

  test('nor the latest undo of the other, which adds nothing to the history', async () => {
    const [een, twee] = await maakTweeTabs();
    antwoord(twee, 'GM1/B', 'b');
    NepKanaal.bezorg();
    twee.ongedaan();
    een.bewaarBestand();
    NepKanaal.bezorg();
    expect(twee.stand().nietInBestand).toBe(true);
  });

  test('a tab that joins gets what is only in the memory of another', async () => {
    const [een] = await maakTweeTabs();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    antwoord(een, 'GM1/A', 'a');
    await een.klaar();
    NepKanaal.onderweg = [];
    const derde = await maakTab().open(ID, stil);
    if (derde.soort !== 'open') throw new Error(derde.soort);
    expect(sleutels(derde.verbinding)).toEqual([]);
    NepKanaal.bezorg();
    expect(sleutels(derde.verbinding)).toEqual(['GM1/A']);
  });

  test('a tab that joins hands over what the others missed', async () => {
    const [een, twee] = await maakTweeTabs();
    antwoord(twee, 'GM1/A', 'a');
    NepKanaal.onderweg = [];
    await twee.sluit();
    NepKanaal.bezorg();
    expect(sleutels(een)).toEqual([]);
    await maakTab().open(ID, stil);
    NepKanaal.bezorg();
    expect(sleutels(een)).toEqual(['GM1/A']);
  });

  test('ignore messages of another version of the program', async () => {
    const [een] = await maakTweeTabs();
    const voor = een.lees();
    const ander = new NepKanaal(`lks-traject-${ID}`);
    ander.postMessage({ formaat: 3, bericht: { soort: 'update', van: 'x', update: new Uint8Array([1]) } });
    ander.postMessage('hallo');
    NepKanaal.bezorg();
    expect(een.lees()).toBe(voor);
  });
});
