import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leesBladenInWorker, leesWerkmapInWorker } from '../../../src/import/werkmap/leesWerkmapInWorker.ts';
import { MAX_WERKMAP } from '../../../src/import/werkmap/werkmapfout.ts';
import type { Gelezenrij } from '../../../src/import/werkmap/toWerkmapinhoud.ts';
import type { Werkmapbericht } from '../../../src/import/werkmap/werkmapWorker.ts';
import { Nepworker } from '../../nepworker.ts';

const antwoord = (data: Werkmapbericht) => Nepworker.enige().antwoord(data);
const bestand = new Blob(['x']);
const groot = { size: MAX_WERKMAP + 1 } as Blob;
const teGroot = { soort: 'te-groot', grootte: MAX_WERKMAP + 1, maximum: MAX_WERKMAP };

beforeEach(() => {
  Nepworker.gemaakt = [];
  vi.stubGlobal('Worker', Nepworker);
});
afterEach(() => vi.unstubAllGlobals());

describe('reading a workbook in a worker', () => {
  const start = (signal = new AbortController().signal) => {
    const ver: string[] = [];
    const bijBlad = (gedaan: number, totaal: number) => ver.push(`${gedaan}/${totaal}`);
    return { ver, klaar: leesWerkmapInWorker(bestand, { signal, bijBlad }) };
  };

  it('tells how far it is, gives what was read, and stops the worker', async () => {
    const { ver, klaar } = start();
    antwoord({ soort: 'ver', gedaan: 1, totaal: 3 });
    antwoord({ soort: 'ver', gedaan: 3, totaal: 3 });
    antwoord({ soort: 'klaar', uitkomst: { soort: 'leeg' } });
    expect(await klaar).toEqual({ soort: 'leeg' });
    expect(ver).toEqual(['1/3', '3/3']);
    expect(Nepworker.enige()).toMatchObject({ gekregen: [{ bestand, wat: 'werkmap' }], gestopt: 1 });
  });

  it('gives the rows that came before the end, in their order', async () => {
    const rij = (nr: number): Gelezenrij => ({
      soort: 'wijzigingen',
      blad: 'A',
      rij: nr,
      id: `w${nr}`,
      optie: '',
      gemeenten: ['VB0001'],
      stempel: undefined,
      cellen: new Map(),
    });
    const rest = { gelijk: 4, opmerkingen: [], exports: [], eigenBladen: 1 };
    const { klaar } = start();
    antwoord({ soort: 'rijen', rijen: [rij(2), rij(3)] });
    antwoord({ soort: 'rijen', rijen: [rij(4)] });
    antwoord({ soort: 'klaar', uitkomst: { soort: 'ok', inhoud: { ...rest, rijen: [] } } });
    expect(await klaar).toEqual({
      soort: 'ok',
      inhoud: { ...rest, rijen: [rij(2), rij(3), rij(4)] },
    });
  });

  it('stops the worker when it is cancelled, and rejects with the reason', async () => {
    const knop = new AbortController();
    const { klaar } = start(knop.signal);
    knop.abort();
    await expect(klaar).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(Nepworker.enige().gestopt).toBe(1);
  });

  it('starts nothing when it was cancelled before', async () => {
    await expect(start(AbortSignal.abort()).klaar).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    expect(Nepworker.gemaakt).toEqual([]);
  });

  it('a reader that broke on the file is an answer, another one than a worker that does not start', async () => {
    const { klaar } = start();
    antwoord({ soort: 'fout', melding: 'RangeError: Invalid time value' });
    expect(await klaar).toEqual({ soort: 'vastgelopen', melding: 'RangeError: Invalid time value' });
    expect(Nepworker.enige().gestopt).toBe(1);

    Nepworker.gemaakt = [];
    const { klaar: nooit } = start();
    Nepworker.enige().dispatchEvent(Object.assign(new Event('error'), { message: '' }));
    await expect(nooit).rejects.toThrow('did not start');
  });

  it('refuses a file that is too large without starting a worker', async () => {
    const { signal } = new AbortController();
    expect(await leesWerkmapInWorker(groot, { signal, bijBlad: () => undefined })).toEqual(teGroot);
    expect(await leesBladenInWorker(groot)).toEqual(teGroot);
    expect(Nepworker.gemaakt).toEqual([]);
  });
});

describe('reading the cells of a sheet that is not ours', () => {
  it('gives the sheets, or that the reader broke', async () => {
    const klaar = leesBladenInWorker(bestand);
    const bladen = [{ naam: 'csv', rijen: [], afgekapt: false }];
    antwoord({ soort: 'bladen', uitkomst: { soort: 'ok', bladen } });
    expect(await klaar).toEqual({ soort: 'ok', bladen });
    expect(Nepworker.enige()).toMatchObject({ gekregen: [{ bestand, wat: 'bladen' }], gestopt: 1 });

    Nepworker.gemaakt = [];
    const kapot = leesBladenInWorker(bestand);
    antwoord({ soort: 'fout', melding: 'x' });
    expect(await kapot).toEqual({ soort: 'vastgelopen', melding: 'x' });
  });
});
