import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Leesstand, maakWerkmaplezing } from '../../../src/features/inlezen/werkmaplezing.ts';
import { voegInhoudSamen } from '../../../src/import/werkmap/toWerkmapinhoud.ts';
import type { Werkmapbericht } from '../../../src/import/werkmap/werkmapWorker.ts';
import { trajectfoutTekst } from '../../../src/texts/bewaren.ts';
import { Nepworker } from '../../nepworker.ts';

const bestand = (naam: string) => ({ name: naam, size: 1 }) as File;
const inhoud = voegInhoudSamen([]);
const gelezen: Werkmapbericht = { soort: 'klaar', uitkomst: { soort: 'ok', inhoud } };

let standen: Leesstand[] = [];
let gemeld: unknown[] = [];
beforeEach(() => {
  standen = [];
  gemeld = [];
  Nepworker.gemaakt = [];
  vi.stubGlobal('Worker', Nepworker);
  vi.stubGlobal('reportError', (fout: unknown) => gemeld.push(fout));
});
afterEach(() => vi.unstubAllGlobals());
const begin = () => maakWerkmaplezing((stand) => standen.push(stand));
const worker = (nummer: number) => {
  const gevonden = Nepworker.gemaakt[nummer];
  if (!gevonden) throw new Error(`er zijn ${Nepworker.gemaakt.length} workers`);
  return gevonden;
};

describe('reading one file at a time', () => {
  it('tells that it began, how far it is and what came out', async () => {
    const klaar = begin().lees(bestand('a.xlsx'));
    worker(0).antwoord({ soort: 'ver', gedaan: 2, totaal: 5 });
    worker(0).antwoord(gelezen);
    await klaar;
    expect(standen).toEqual([
      { soort: 'bezig', naam: 'a.xlsx', gedaan: 0, totaal: 0 },
      { soort: 'bezig', naam: 'a.xlsx', gedaan: 2, totaal: 5 },
      { soort: 'gelezen', naam: 'a.xlsx', inhoud },
    ]);
  });

  it('stopping ends the worker, and nothing of that file is told after', async () => {
    const lezing = begin();
    const klaar = lezing.lees(bestand('a.xlsx'));
    lezing.stop();
    worker(0).antwoord({ soort: 'ver', gedaan: 2, totaal: 5 });
    worker(0).antwoord(gelezen);
    await klaar;
    expect(standen.map(({ soort }) => soort)).toEqual(['bezig', 'gestopt']);
    expect(worker(0).gestopt).toBe(1);
    expect(gemeld).toEqual([]);
  });

  it('stopping just after the answer came still stops', async () => {
    const lezing = begin();
    const klaar = lezing.lees(bestand('a.xlsx'));
    worker(0).antwoord(gelezen);
    lezing.stop();
    await klaar;
    expect(standen.map(({ soort }) => soort)).toEqual(['bezig', 'gestopt']);
  });

  it('leaving the screen ends the worker and tells nothing', async () => {
    const lezing = begin();
    const klaar = lezing.lees(bestand('a.xlsx'));
    lezing.sluit();
    worker(0).antwoord(gelezen);
    await klaar;
    expect(standen).toHaveLength(1);
    expect(worker(0).gestopt).toBe(1);
    expect(gemeld).toEqual([]);
  });

  it('a second file ends the first, whatever the first still says', async () => {
    const lezing = begin();
    const eerste = lezing.lees(bestand('a.xlsx'));
    const tweede = lezing.lees(bestand('b.xlsx'));
    worker(0).antwoord({ soort: 'ver', gedaan: 9, totaal: 9 });
    worker(0).antwoord(gelezen);
    worker(1).antwoord(gelezen);
    await Promise.all([eerste, tweede]);
    expect(standen.slice(1)).toEqual([
      { soort: 'bezig', naam: 'b.xlsx', gedaan: 0, totaal: 0 },
      { soort: 'gelezen', naam: 'b.xlsx', inhoud },
    ]);
    expect([worker(0).gestopt, worker(1).gestopt]).toEqual([1, 1]);
  });

  it('a reader that broke says so about the file; a worker that does not start is a part that does not load', async () => {
    const lezing = begin();
    const eerste = lezing.lees(bestand('a.xlsx'));
    worker(0).antwoord({ soort: 'fout', melding: 'RangeError' });
    await eerste;
    expect(standen.at(-1)).toMatchObject({ soort: 'mislukt', zinnen: [/ging mis/, /csv/] });
    const tweede = lezing.lees(bestand('b.xlsx'));
    worker(1).dispatchEvent(Object.assign(new Event('error'), { message: '' }));
    await tweede;
    expect(standen.at(-1)).toEqual({
      soort: 'mislukt',
      naam: 'b.xlsx',
      zinnen: [trajectfoutTekst.onderdeelLaadtNiet],
    });
    expect(gemeld).toHaveLength(2);
  });
});
