import { describe, expect, it } from 'vitest';
import { neemOpInLandelijk } from '../../src/app/landelijkInlezen.ts';
import type { Trajectvoortgang } from '../../src/domain/voortgang/voortgangsbestand.ts';
import type { Ingelezen, LandelijkeOpslag } from '../../src/storage/landelijkeOpslag.ts';

const voortgang = (naam = 'Proefregio'): Trajectvoortgang => ({
  traject: 't1',
  naam,
  voorbeeld: false,
  scanlijst: { id: 'lks-scanlijst', versie: '2026.1' },
  stand: '2026-11-01T10:00:00.000Z',
  gemeenten: [],
});
const op = (dag: number) => `2026-11-${String(dag).padStart(2, '0')}T10:00:00.000Z`;

function inGeheugen(): LandelijkeOpslag & { rijen: Map<string, Ingelezen> } {
  const rijen = new Map<string, Ingelezen>();
  return {
    rijen,
    alle: async () => [...rijen.values()],
    zet: async (ingelezen) => {
      for (const een of ingelezen) rijen.set(een.bron, een);
    },
    verwijder: async (bron) => void rijen.delete(bron),
    wis: async () => rijen.clear(),
  };
}

describe('reading voortgang in', () => {
  it('keeps one row per traject, the newest', async () => {
    const opslag = inGeheugen();
    expect(await neemOpInLandelijk(opslag, { voortgang: voortgang(), opgeslagenOp: op(2) })).toBe('gelukt');
    expect(await neemOpInLandelijk(opslag, { voortgang: voortgang('anders'), opgeslagenOp: op(3) })).toBe(
      'gelukt',
    );
    expect([...opslag.rijen.values()].map((r) => (r.voortgang as Trajectvoortgang).naam)).toEqual(['anders']);
  });

  it('changes nothing for the same content, also from a file that was saved later', async () => {
    const opslag = inGeheugen();
    await neemOpInLandelijk(opslag, { voortgang: voortgang(), opgeslagenOp: op(2) });
    expect(await neemOpInLandelijk(opslag, { voortgang: voortgang(), opgeslagenOp: op(9) })).toBe('dubbel');
  });

  it('refuses a file that was saved earlier', async () => {
    const opslag = inGeheugen();
    await neemOpInLandelijk(opslag, { voortgang: voortgang(), opgeslagenOp: op(9) });
    expect(await neemOpInLandelijk(opslag, { voortgang: voortgang('oud'), opgeslagenOp: op(2) })).toBe(
      'ouder',
    );
    expect(opslag.rijen.get('t1')?.voortgang).toMatchObject({ naam: 'Proefregio' });
  });

  it('takes a later file in which something was taken back, although it has no newer fact', async () => {
    const opslag = inGeheugen();
    await neemOpInLandelijk(opslag, { voortgang: voortgang('met vinkje'), opgeslagenOp: op(2) });
    const terug = { ...voortgang('zonder vinkje'), stand: op(1) };
    expect(await neemOpInLandelijk(opslag, { voortgang: terug, opgeslagenOp: op(3) })).toBe('gelukt');
  });

  it('says so when the browser keeps nothing', async () => {
    const weigert = {
      ...inGeheugen(),
      alle: () => Promise.reject(new DOMException('geen opslag', 'InvalidStateError')),
    };
    expect(await neemOpInLandelijk(weigert, { voortgang: voortgang(), opgeslagenOp: op(2) })).toBe(
      'niet-bewaard',
    );
  });
});
