import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bpmnantwoord } from '../../src/import/bpmnWorker.ts';
import { MAX_BPMN } from '../../src/import/bpmnuitkomst.ts';
import { leesBpmnInWorker } from '../../src/import/leesBpmnInWorker.ts';

/** A worker that answers when the test says so. */
class Nepworker extends EventTarget {
  static gemaakt: Nepworker[] = [];
  gestopt = 0;
  gekregen: unknown[] = [];
  constructor() {
    super();
    Nepworker.gemaakt.push(this);
  }
  postMessage(bericht: unknown): void {
    this.gekregen.push(bericht);
  }
  terminate(): void {
    this.gestopt += 1;
  }
  antwoord(data: Bpmnantwoord): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

const worker = (): Nepworker => {
  const [enige] = Nepworker.gemaakt;
  if (!enige) throw new Error('er is geen worker gemaakt');
  return enige;
};

beforeEach(() => {
  Nepworker.gemaakt = [];
  vi.stubGlobal('Worker', Nepworker);
});
afterEach(() => vi.unstubAllGlobals());

describe('reading in a worker', () => {
  const bestand = new Blob(['<x/>']);

  it('gives what the worker read, and stops the worker', async () => {
    const klaar = leesBpmnInWorker(bestand);
    worker().antwoord({ soort: 'klaar', uitkomst: { soort: 'geen-proces' } });
    expect(await klaar).toEqual({ soort: 'geen-proces' });
    expect(worker()).toMatchObject({ gekregen: [bestand], gestopt: 1 });
  });

  it('stops the worker when it is cancelled, and rejects with the reason', async () => {
    const knop = new AbortController();
    const klaar = leesBpmnInWorker(bestand, { signal: knop.signal });
    knop.abort();
    await expect(klaar).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(worker().gestopt).toBe(1);
  });

  it('starts nothing when it was cancelled before', async () => {
    await expect(leesBpmnInWorker(bestand, { signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    expect(Nepworker.gemaakt).toEqual([]);
  });

  it('refuses a file that is too large without reading it', async () => {
    const groot = { size: MAX_BPMN + 1 } as Blob;
    expect(await leesBpmnInWorker(groot)).toEqual({
      soort: 'te-groot',
      grootte: MAX_BPMN + 1,
      maximum: MAX_BPMN,
    });
    expect(Nepworker.gemaakt).toEqual([]);
  });

  it('fails when the worker has a fault', async () => {
    const klaar = leesBpmnInWorker(bestand);
    worker().antwoord({ soort: 'fout', melding: 'kapot' });
    await expect(klaar).rejects.toThrow('kapot');
    expect(worker().gestopt).toBe(1);
  });
});
