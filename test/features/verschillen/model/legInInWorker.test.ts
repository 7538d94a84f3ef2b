import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toModelindeling } from '../../../../src/diagram/indeling.ts';
import { MAAT_SCHERM } from '../../../../src/diagram/maten.ts';
import type {
  Indelingantwoord,
  Indelingvraag,
} from '../../../../src/features/verschillen/model/indelingWorker.ts';
import { legInInWorker } from '../../../../src/features/verschillen/model/legInInWorker.ts';
import { Nepworker } from '../../../nepworker.ts';

const vraag: Indelingvraag = {
  maat: MAAT_SCHERM,
  model: {
    banen: [{ id: 'b', naam: 'Consulent' }],
    fasen: [{ id: 'f', naam: 'Aanvraag', kort: ['Aanvraag'] }],
    knopen: [
      { id: 'een', soort: 'stap', naam: 'vraagt aan', baan: 'b' },
      { id: 'twee', soort: 'stap', naam: 'beslist', baan: 'b' },
    ],
    overgangen: [{ van: 'een', naar: 'twee' }],
    gebeurtenissen: [],
  },
};
const nooit = new AbortController().signal;
const antwoord = (data: Indelingantwoord) => Nepworker.enige().antwoord(data);

beforeEach(() => {
  Nepworker.gemaakt = [];
  vi.stubGlobal('Worker', Nepworker);
});
afterEach(() => vi.unstubAllGlobals());

describe('laying out in a worker', () => {
  it('gives the layout that the worker made, and stops the worker', async () => {
    const klaar = legInInWorker(vraag, nooit);
    expect(Nepworker.enige().gekregen).toEqual([vraag]);
    const indeling = toModelindeling(vraag);
    antwoord({ soort: 'klaar', indeling });
    expect(await klaar).toBe(indeling);
    expect(Nepworker.enige().gestopt).toBe(1);
  });

  it('loses nothing on the way there and back', () => {
    const indeling = toModelindeling(structuredClone(vraag));
    expect(structuredClone(indeling)).toEqual(toModelindeling(vraag));
  });

  it('stops the worker when another comparison came, and rejects with the reason', async () => {
    const knop = new AbortController();
    const klaar = legInInWorker(vraag, knop.signal);
    knop.abort();
    await expect(klaar).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(Nepworker.enige().gestopt).toBe(1);
  });

  it('fails when the model cannot be laid out, or the worker does not start', async () => {
    const klaar = legInInWorker(vraag, nooit);
    antwoord({ soort: 'fout', melding: 'lijn naar niets' });
    await expect(klaar).rejects.toThrow('lijn naar niets');
    const weer = legInInWorker(vraag, nooit);
    Nepworker.gemaakt[1]?.dispatchEvent(new Event('error'));
    await expect(weer).rejects.toThrow('the worker did not start');
  });
});
