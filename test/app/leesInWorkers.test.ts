import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leesInWorkers } from '../../src/app/landelijk/leesInWorkers.ts';
import type { Inleesantwoord, Inleesvraag } from '../../src/app/landelijk/inleesWorker.ts';
import { werkwijze } from '../builders.ts';

/** A worker that answers each file after a turn of its own, in the way that the test says. */
class Nepworker extends EventTarget {
  static gemaakt: Nepworker[] = [];
  static antwoord: (naam: string) => Inleesantwoord | 'nooit' | 'stuk' = () => 'nooit';
  /** how many files each file says to hold, one by one, before its answer */
  static delen = 0;
  gestopt = 0;
  gekregen: Inleesvraag['soort'][] = [];
  constructor() {
    super();
    Nepworker.gemaakt.push(this);
  }
  postMessage(vraag: Inleesvraag): void {
    this.gekregen.push(vraag.soort);
    if (vraag.soort === 'inhoud') return;
    const data = Nepworker.antwoord(vraag.bestand.name);
    if (data === 'nooit') return;
    for (let gedaan = 0; gedaan < Nepworker.delen; gedaan += 1) {
      const deel: Inleesantwoord = { soort: 'deel', gedaan, totaal: Nepworker.delen };
      queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('message'), { data: deel })));
    }
    queueMicrotask(() =>
      this.dispatchEvent(
        data === 'stuk'
          ? Object.assign(new Event('error'), { message: 'kapot' })
          : Object.assign(new Event('message'), { data }),
      ),
    );
  }
  terminate(): void {
    this.gestopt += 1;
  }
}

const bestanden = Array.from({ length: 60 }, (_, n) => new File(['{}'], `${n}.json`));
const fout = (naam: string): Inleesantwoord => ({
  soort: 'gelezen',
  lezingen: [{ naam, soort: 'fout', fout: { soort: 'geen-json' } }],
});
const lees = (
  signal = new AbortController().signal,
  onVoortgang: (gedaan: number, totaal: number) => void = () => undefined,
) => leesInWorkers(bestanden, werkwijze, { onVoortgang, signal });

beforeEach(() => {
  Nepworker.gemaakt = [];
  Nepworker.antwoord = fout;
  Nepworker.delen = 0;
  vi.stubGlobal('Worker', Nepworker);
  vi.stubGlobal('navigator', { hardwareConcurrency: 4 });
});
afterEach(() => vi.unstubAllGlobals());

describe('reading files in workers', () => {
  it('gives the outcomes in the order of the files, tells how far it is, and stops its workers', async () => {
    const gedaan: number[] = [];
    const uit = await lees(undefined, (aantal) => gedaan.push(aantal));
    expect(uit.map(({ naam }) => naam)).toEqual(bestanden.map(({ name }) => name));
    expect(gedaan).toEqual(bestanden.map((_, n) => n + 1));
    expect(Nepworker.gemaakt.length).toBeGreaterThan(1);
    for (const worker of Nepworker.gemaakt) {
      expect(worker.gekregen[0]).toBe('inhoud');
      expect(worker.gestopt).toBe(1);
    }
  });

  it('counts the files in a zip, as soon as the zip says how many there are', async () => {
    Nepworker.delen = 3;
    const stappen: [number, number][] = [];
    await lees(undefined, (gedaan, totaal) => stappen.push([gedaan, totaal]));
    expect(stappen.at(-1)).toEqual([180, 180]);
    expect(stappen).toHaveLength(60 * 4);
    for (const [at, [gedaan, totaal]] of stappen.entries()) {
      expect(gedaan).toBeLessThanOrEqual(totaal);
      expect(gedaan).toBeGreaterThanOrEqual(stappen[at - 1]?.[0] ?? 0);
    }
  });

  it('keeps the other files when one hits a mistake of ours', async () => {
    Nepworker.antwoord = (naam) => (naam === '7.json' ? { soort: 'fout', melding: 'ons' } : fout(naam));
    const uit = await lees();
    expect(uit).toHaveLength(60);
    expect(uit[7]).toEqual({
      naam: '7.json',
      soort: 'fout',
      fout: { soort: 'onverwacht', melding: 'ons' },
    });
  });

  it('rejects with the reason when it is cancelled, and stops its workers', async () => {
    Nepworker.antwoord = () => 'nooit';
    const knop = new AbortController();
    const klaar = lees(knop.signal);
    knop.abort();
    await expect(klaar).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(Nepworker.gemaakt.every(({ gestopt }) => gestopt === 1)).toBe(true);
  });

  it('starts nothing when it was cancelled before', async () => {
    await expect(lees(AbortSignal.abort())).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(Nepworker.gemaakt).toEqual([]);
  });

  it('fails when a worker does not start', async () => {
    Nepworker.antwoord = () => 'stuk';
    await expect(lees()).rejects.toThrow('kapot');
    expect(Nepworker.gemaakt.every(({ gestopt }) => gestopt === 1)).toBe(true);
  });
});
