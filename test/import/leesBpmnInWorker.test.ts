import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bpmnantwoord } from '../../src/import/bpmnWorker.ts';
import { MAX_BPMN } from '../../src/import/bpmnuitkomst.ts';
import { leesBpmnInWorker } from '../../src/import/leesBpmnInWorker.ts';
import { Nepworker } from '../nepworker.ts';

const antwoord = (data: Bpmnantwoord) => Nepworker.enige().antwoord(data);

beforeEach(() => {
  Nepworker.gemaakt = [];
  vi.stubGlobal('Worker', Nepworker);
});
afterEach(() => vi.unstubAllGlobals());

describe('reading in a worker', () => {
  const bestand = new Blob(['<x/>']);

  it('gives what the worker read, and stops the worker', async () => {
    const klaar = leesBpmnInWorker(bestand);
    antwoord({ soort: 'klaar', uitkomst: { soort: 'geen-proces' } });
    expect(await klaar).toEqual({ soort: 'geen-proces' });
    expect(Nepworker.enige()).toMatchObject({ gekregen: [bestand], gestopt: 1 });
  });

  it('stops the worker when it is cancelled, and rejects with the reason', async () => {
    const knop = new AbortController();
    const klaar = leesBpmnInWorker(bestand, { signal: knop.signal });
    knop.abort();
    await expect(klaar).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(Nepworker.enige().gestopt).toBe(1);
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
    antwoord({ soort: 'fout', melding: 'kapot' });
    await expect(klaar).rejects.toThrow('kapot');
    expect(Nepworker.enige().gestopt).toBe(1);
  });
});
