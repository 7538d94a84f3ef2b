import { describe, expect, it } from 'vitest';
import { woordenVanWerkwijze } from '../../../src/diagram/zinnen/woorden.ts';
import { maakVerschilzinnen } from '../../../src/diagram/zinnen/zinnen.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import { toProcesregels } from '../../../src/diagram/zinnen/procesregels.ts';
import { toStapdetail } from '../../../src/features/verschillen/stapdetail.ts';
import { antwoorden, meetlat, werkwijze } from '../../builders.ts';

const { werkproces } = werkwijze;
const zinVan = maakVerschilzinnen(woordenVanWerkwijze(werkwijze));
const vergelijk = (perGemeente: Record<string, Parameters<typeof antwoorden>[0]>) =>
  new Map(
    Object.entries(perGemeente).map(([code, kort]) => [code, vergelijkGemeente(meetlat, antwoorden(kort))]),
  );
const detail = (id: string, vergelijkingen: ReturnType<typeof vergelijk>) =>
  toStapdetail(id, { werkproces, meetlat, vergelijkingen, zinVan });

describe('toProcesregels', () => {
  it('says the same change of two gemeenten once, with both', () => {
    const vergelijkingen = vergelijk({ A: { 'BETA-03': 'b' }, B: { 'BETA-03': 'b' } });
    const regels = toProcesregels(
      { vergelijkingen, raakvlakken: meetlat.raakvlakken, zinVan },
      ({ soort }) => soort === 'stap-vervalt',
    );
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatchObject({ soort: 'vervalt', gemeenten: ['A', 'B'], oorzaken: ['BETA-03'] });
  });

  it('tells eigen beleid apart', () => {
    const vergelijkingen = vergelijk({ A: { 'DOEL-01': 'b', 'BETA-03': 'b' } });
    const regels = toProcesregels({ vergelijkingen, raakvlakken: meetlat.raakvlakken, zinVan }, () => true);
    expect(regels.filter(({ eigenBeleid }) => eigenBeleid).map(({ oorzaken }) => oorzaken)).toEqual([
      ['DOEL-01'],
    ]);
  });

  it('says nothing about lines between steps', () => {
    const vergelijkingen = vergelijk({ A: { 'BETA-03': 'b' } });
    expect(
      toProcesregels({ vergelijkingen, raakvlakken: meetlat.raakvlakken, zinVan }, ({ soort }) =>
        soort.startsWith('overgang'),
      ),
    ).toEqual([]);
  });
});

describe('toStapdetail', () => {
  it('knows every step that can be drawn', () => {
    const getekend = [
      ...werkproces.hoofdstappen,
      ...werkproces.poorten,
      ...werkproces.extraStappen.filter(({ beeld }) => beeld === 'eigen'),
    ];
    const zonder = getekend.filter(({ id }) => detail(id, new Map()) === undefined).map(({ id }) => id);
    expect(zonder).toEqual([]);
    expect(detail('bestaat-niet', new Map())).toBeUndefined();
  });

  it('shows every deelstap under exactly one step', () => {
    const ids = werkproces.hoofdstappen.flatMap(
      ({ id }) => detail(id, new Map())?.deelstappen.map((stap) => stap.id) ?? [],
    );
    expect(ids.toSorted()).toEqual(werkproces.deelstappen.map(({ id }) => id).toSorted());
  });

  it('puts a change at its deelstap, and an extra step without a cell at its hoofdstap', () => {
    const vergelijkingen = vergelijk({ A: { 'AANV-01': 'd', 'DOEL-03': ['b'] } });
    const aanvraag = detail('HB1', vergelijkingen);
    expect(aanvraag?.deelstappen.find(({ id }) => id === 'B1')?.regels).toMatchObject([
      { soort: 'verandert', oorzaken: ['AANV-01'] },
    ]);
    expect(detail('HB3', vergelijkingen)?.regels).toMatchObject([
      { soort: 'vervalt', oorzaken: ['DOEL-03'] },
    ]);
  });

  it('says of a gateway what the preferente werkwijze does there', () => {
    expect(detail('C1', new Map())?.route).toBeTruthy();
  });
});
