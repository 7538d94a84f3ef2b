import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Publicatie } from '../../src/domain/voortgang/publicatie.ts';
import { type Ingelezen, maakLandelijkeOpslag } from '../../src/storage/landelijkeOpslag.ts';
import { leesVoortgang, toVoortgangsbestand } from '../../src/storage/voortgangsbestand.ts';
import { zetNepBrowser } from './nepBrowser.ts';

const op = '2026-06-01T10:00:00.000Z';
beforeEach(() => {
  zetNepBrowser();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what the national picture remembers', () => {
  test('is one fact per source: a later file replaces an earlier one', async () => {
    const opslag = maakLandelijkeOpslag();
    await opslag.neemOp(() => [
      { bron: 't1', ingelezenOp: op, opgeslagenOp: op, voortgang: { gemeenten: 1 } },
      { bron: 't2', ingelezenOp: op, opgeslagenOp: op, voortgang: { gemeenten: 2 } },
    ]);
    await opslag.neemOp(() => [
      { bron: 't1', ingelezenOp: op, opgeslagenOp: op, voortgang: { gemeenten: 3 } },
    ]);
    expect((await maakLandelijkeOpslag().alles()).ingelezen).toEqual([
      { bron: 't1', ingelezenOp: op, opgeslagenOp: op, voortgang: { gemeenten: 3 } },
      { bron: 't2', ingelezenOp: op, opgeslagenOp: op, voortgang: { gemeenten: 2 } },
    ]);
  });

  test('can be forgotten, one source or all', async () => {
    const opslag = maakLandelijkeOpslag();
    await opslag.neemOp(() =>
      ['t1', 't2', 't3'].map((bron) => ({ bron, ingelezenOp: op, opgeslagenOp: op, voortgang: null })),
    );
    await opslag.verwijder('t2');
    expect((await opslag.alles()).ingelezen.map(({ bron }) => bron)).toEqual(['t1', 't3']);
    await opslag.wis();
    expect((await opslag.alles()).ingelezen).toEqual([]);
  });
});

describe('two tabs of one browser', () => {
  const rij = (bron: string): Ingelezen => ({ bron, ingelezenOp: op, opgeslagenOp: op, voortgang: null });

  test('read in one after the other, also at the same time: the second sees what the first kept', async () => {
    const gezien: string[][] = [];
    const leesIn = (bron: string) =>
      maakLandelijkeOpslag().neemOp((aanwezig) => {
        gezien.push(aanwezig.map((een) => een.bron));
        return [rij(bron)];
      });
    await Promise.all([leesIn('t1'), leesIn('t2'), leesIn('t3')]);
    expect(gezien.map(({ length }) => length)).toEqual([0, 1, 2]);
  });

  test('hear of each other that something changed, and not of themselves', async () => {
    const [hier, daar] = [maakLandelijkeOpslag(), maakLandelijkeOpslag()];
    let hierGehoord = 0;
    const stop = hier.volg(() => (hierGehoord += 1));
    const gehoord = new Promise<() => void>((resolve) => {
      const stopDaar = daar.volg(() => resolve(stopDaar));
    });
    await hier.zetKeuze({ code: 'GM0001', traject: 't1', op });
    (await gehoord)();
    expect(hierGehoord).toBe(0);
    stop();
  });
});

describe('the stands that are kept', () => {
  const publicatie = { soort: 'x' } as unknown as Publicatie;
  const stand = (id: string) => ({
    id,
    naam: `Stand ${id}`,
    bewaardOp: op,
    peildatum: '2026-06-01',
    afgevinkt: 3,
    gemeenten: 342,
    publicatie,
  });

  test('are there the next time, can be removed one by one and put back as they were', async () => {
    const opslag = maakLandelijkeOpslag();
    await opslag.zetStand(stand('a'));
    await opslag.zetStand(stand('b'));
    await opslag.verwijderStand('a');
    expect(await maakLandelijkeOpslag().standen()).toEqual([stand('b')]);
    await opslag.zetStand(stand('a'));
    expect(await maakLandelijkeOpslag().standen()).toEqual([stand('a'), stand('b')]);
  });

  test('are no facts: they stay when a source goes, and go when everything is forgotten', async () => {
    const opslag = maakLandelijkeOpslag();
    await opslag.zetStand(stand('a'));
    await opslag.neemOp(() => [{ bron: 't1', ingelezenOp: op, opgeslagenOp: op, voortgang: null }]);
    await opslag.verwijder('t1');
    expect(await opslag.standen()).toHaveLength(1);
    await opslag.wis();
    expect(await opslag.standen()).toEqual([]);
  });
});

describe('a voortgangsbestand', () => {
  const isGetal = (waarde: unknown) => (typeof waarde === 'number' ? waarde : null);

  test('gives back what was written', () => {
    expect(leesVoortgang(JSON.parse(toVoortgangsbestand(7, op)), isGetal)).toEqual({
      soort: 'ok',
      waarde: 7,
      opgeslagenOp: op,
    });
  });

  test.each([
    ['content that the domain refuses', toVoortgangsbestand('zeven', op), 'onleesbaar'],
    ['no time', '{"soort":"lks-implementatiescan/voortgang","formaat":1}', 'onleesbaar'],
    ['a time that is a word', toVoortgangsbestand(7, 'zzz'), 'onleesbaar'],
    ['a time in another zone', toVoortgangsbestand(7, '2026-06-01T10:00:00.000+02:00'), 'onleesbaar'],
    ['a day that does not exist', toVoortgangsbestand(7, '2026-02-31T10:00:00.000Z'), 'onleesbaar'],
    ['a newer format', toVoortgangsbestand(7, op).replace(/"formaat": \d/, '"formaat": 99'), 'te-nieuw'],
    ['a traject', '{"soort":"lks-implementatiescan/traject"}', 'ander-bestand'],
    ['a number', '7', 'ander-bestand'],
  ])('with %s has its own outcome', (_, tekst, soort) => {
    expect(leesVoortgang(JSON.parse(tekst), isGetal)).toMatchObject({ soort });
  });

  test('of format 1 opens: its gemeenten have no earlier statuses', () => {
    const v1 = { soort: 'lks-implementatiescan/voortgang', formaat: 1, opgeslagenOp: op };
    const inhoud = { ...v1, voortgang: { gemeenten: [{ code: 'GM0355' }, 'kapot'] } };
    expect(leesVoortgang(inhoud, (voortgang) => voortgang)).toMatchObject({
      soort: 'ok',
      waarde: { gemeenten: [{ code: 'GM0355', eerder: [] }, 'kapot'] },
    });
  });
});
