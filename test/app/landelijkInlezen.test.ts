import { describe, expect, it } from 'vitest';
import { neemOpInLandelijk } from '../../src/app/landelijkInlezen.ts';
import type { Trajectvoortgang } from '../../src/domain/voortgang/voortgangsbestand.ts';
import type { Ingelezen, LandelijkeOpslag } from '../../src/storage/landelijkeOpslag.ts';

const voortgang: Trajectvoortgang = {
  traject: 't1',
  naam: 'Proefregio',
  voorbeeld: false,
  scanlijst: { id: 'lks-scanlijst', versie: '2026.1' },
  stand: '2026-11-01T10:00:00.000Z',
  gemeenten: [],
};
const op = '2026-11-02T10:00:00.000Z';

function inGeheugen(): LandelijkeOpslag & { rijen: Map<string, Ingelezen> } {
  const rijen = new Map<string, Ingelezen>();
  return {
    rijen,
    alles: async () => ({ ingelezen: [...rijen.values()], handfeiten: [], keuzes: [] }),
    neemOp: async (kies) => {
      for (const een of kies([...rijen.values()])) rijen.set(een.bron, een);
    },
    volg: () => () => undefined,
    verwijder: async (bron) => void rijen.delete(bron),
    zetHand: async () => undefined,
    verwijderHand: async () => undefined,
    zetKeuze: async () => undefined,
    standen: async () => [],
    zetStand: async () => undefined,
    verwijderStand: async () => undefined,
    wis: async () => rijen.clear(),
  };
}

describe('opening a voortgangsbestand', () => {
  it('keeps it, and says so; the second time it says that it was there', async () => {
    const opslag = inGeheugen();
    const eerst = await neemOpInLandelijk(opslag, { voortgang, opgeslagenOp: op }, 'a.json');
    expect(eerst).toEqual({ gelukt: true, zin: 'a.json staat nu bij Landelijk.' });
    expect(opslag.rijen.get('t1')).toMatchObject({ opgeslagenOp: op, voortgang });
    const weer = await neemOpInLandelijk(opslag, { voortgang, opgeslagenOp: op }, 'a.json');
    expect(weer.zin).toContain('stond er al');
  });

  it('says so when the browser keeps nothing', async () => {
    const weigert = {
      ...inGeheugen(),
      neemOp: () => Promise.reject(new DOMException('geen opslag', 'InvalidStateError')),
    };
    expect(await neemOpInLandelijk(weigert, { voortgang, opgeslagenOp: op }, 'a.json')).toMatchObject({
      gelukt: false,
    });
  });
});
