import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toHoofdgraaf } from '../../../src/domain/proces/hoofdgraaf.ts';
import { stelBanenVoor } from '../../../src/domain/proces/stelBanenVoor.ts';
import { toProcesmodel } from '../../../src/domain/proces/toProcesmodel.ts';
import { type Modelvraag, vergelijkModel } from '../../../src/domain/proces/vergelijkModel.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import { meetlat, werkwijze, willekeurigeAntwoorden } from '../../builders.ts';
import { lijn, opId, willekeurigeGraaf } from './graafbouwer.ts';
import { GEMEENTE, model } from './modellen.ts';
import { HOOFDSTAPNAMEN } from './stapnamen.ts';

const { werkproces } = werkwijze;
const vergelijk = (eigen: Modelvraag['model'], anders: Partial<Modelvraag> = {}) =>
  vergelijkModel({ model: eigen, banen: stelBanenVoor(eigen, werkproces), meetlat, ...anders });
const BANEN = { W: 'Werkgever', K: 'Klantmanager', B: 'Backoffice' };
const kort = ({ koppelingen }: ReturnType<typeof vergelijk>) =>
  koppelingen
    .filter(({ huidig }) => huidig.length > 0)
    .map(({ huidig, voorkeur }) => `${huidig.join('+')}=${voorkeur.join('+')}`);

describe('a step by its name alone', () => {
  it.each(HOOFDSTAPNAMEN)('%s is hoofdstap or extra step "%s"', (naam, id) => {
    const { koppelingen, herkend } = vergelijk(model({ X: 'Onbekend' }, [['s', 'X', naam]]));
    const van = koppelingen.find(({ huidig }) => huidig.includes('s'));
    expect([...(van?.voorkeur ?? []), ...herkend.values()].join('+')).toBe(id);
  });
});

describe('a model as a gemeente draws it', () => {
  const vergelijking = vergelijk(GEMEENTE);
  const merk = (id: string) => vergelijking.merken.get(id)?.merk;

  it('is compared per hoofdstap, also when it draws them finer', () => {
    expect(vergelijking.niveau).toBe('hoofdstap');
    expect(kort(vergelijking)).toEqual([
      'T1=HA1',
      'T2=HB1',
      'T3+T4+T5=HB3',
      'T6=HB4',
      'T7+T8+T9=HC2',
      'T10=HC3',
      'T11+T12+T13=HD1',
      'T14=HD2',
      'T15=',
      'T16=',
      'T17=HE1',
      'T18=HF1',
      'T19=HF2',
      'T20=HG1',
      'T21=HH1',
      'T22=HH2',
    ]);
  });

  it('has the extra steps that we know under their own id, and lists what is nothing of ours', () => {
    expect(vergelijking.herkend).toEqual(new Map([['T15', 'X-E-declaratie']]));
    expect(vergelijking.nietGekoppeld).toEqual({
      stappen: ['T16'],
      poorten: [],
      gebeurtenissen: ['S1', 'E1'],
    });
    expect([merk('X-E-declaratie'), merk('T16')]).toEqual(['vervalt', 'vervalt']);
    expect(vergelijking.nieuweIds.get('G1')).toBe('B4');
    expect(merk('B4')).toBe('blijft');
  });

  it('differs where it says who does a step, not where another part of that step has this lane', () => {
    expect(vergelijking.procesverschillen).toContainEqual(
      expect.objectContaining({
        stap: 'HC3',
        eigenschap: 'baan',
        huidig: 'consulent',
        voorkeur: 'administratie',
      }),
    );
    expect(merk('HC3')).toBe('verandert');
    expect(merk('HC2')).toBe('blijft');
  });

  it('keeps another name as information: the step stays', () => {
    expect(vergelijking.merken.get('HB1')).toMatchObject({
      merk: 'blijft',
      verschillen: [{ eigenschap: 'naam', huidig: 'Aanvraag LKS indienen' }],
    });
  });

  it('lacks a step only where it speaks of who does it', () => {
    expect(merk('HD4')).toBe('komt-erbij');
    expect([merk('HF4'), merk('HD3')]).toEqual(['onbekend', 'onbekend']);
    expect(vergelijking.zonderTegenhanger.stappen).toEqual(expect.arrayContaining(['HD4', 'HF4']));
  });

  it('never differs in what it does not say', () => {
    const soorten = vergelijking.procesverschillen.map((v) =>
      v.soort === 'stap-verandert' ? v.eigenschap : v.soort,
    );
    expect(new Set(soorten)).toEqual(new Set(['naam', 'baan', 'stap-vervalt', 'stap-komt-erbij']));
  });

  it('marks every hoofdstap and gateway, and nothing twice', () => {
    const getekend = [...werkproces.hoofdstappen, ...werkproces.poorten].map(({ id }) => id);
    expect([...vergelijking.merken.keys()]).toEqual([...getekend, 'X-E-declaratie', 'T16']);
  });
});

describe('the order of a model', () => {
  it('differs when it forces the reverse', () => {
    const eigen = model(BANEN, [
      ['1', 'W', 'LKS aanvragen'],
      ['2', 'B', 'LKS uitbetalen'],
      ['3', 'B', 'Aanvraag controleren'],
    ]);
    expect(vergelijk(eigen).procesverschillen).toContainEqual(
      expect.objectContaining({ soort: 'volgorde-verandert', stap: 'HB3', eerderDan: ['HE1'], laterDan: [] }),
    );
  });

  it('does not differ between steps that it draws as one', () => {
    const eigen = model(BANEN, [
      ['1', 'W', 'LKS aanvragen'],
      ['2', 'B', 'Alles daarna'],
    ]);
    const vergelijking = vergelijk(eigen, { handmatig: new Map([['2', ['HB3', 'HC3', 'HD1']]]) });
    expect(kort(vergelijking)).toEqual(['1=HB1', '2=HB3+HC3+HD1']);
    expect(vergelijking.procesverschillen.filter(({ soort }) => soort === 'volgorde-verandert')).toEqual([]);
    expect(['HB3', 'HC3', 'HD1'].map((id) => vergelijking.merken.get(id)?.merk)).toEqual([
      'blijft',
      'blijft',
      'blijft',
    ]);
  });
});

describe('what somebody said about a model', () => {
  const eigen = model(BANEN, [
    ['1', 'W', 'Formulier A7'],
    ['2', 'B', 'LKS uitbetalen'],
  ]);

  it('goes first, whether it names a deelstap or a hoofdstap', () => {
    expect(kort(vergelijk(eigen, { handmatig: new Map([['1', ['B1']]]) }))).toEqual(['1=HB1', '2=HE1']);
    expect(kort(vergelijk(eigen, { handmatig: new Map([['1', ['HB1']]]) }))).toEqual(['1=HB1', '2=HE1']);
    expect(kort(vergelijk(eigen, { handmatig: new Map([['2', []]]) }))).toEqual(['1=', '2=']);
  });

  it('can name an extra step', () => {
    const vergelijking = vergelijk(eigen, { handmatig: new Map([['1', ['X-E-uren']]]) });
    expect(vergelijking.herkend).toEqual(new Map([['1', 'X-E-uren']]));
    // The picture of a model draws that extra step on its own.
    expect(vergelijking.merken.get('X-E-uren')).toMatchObject({
      merk: 'vervalt',
      verschillen: [{ soort: 'stap-vervalt', stap: { id: 'X-E-uren' } }],
    });
  });

  it('decides what a lane is; a lane that is none of ours says nothing', () => {
    const banen = new Map([
      ['W', 'werkgever'],
      ['B', null],
    ]);
    const vergelijking = vergelijk(eigen, { banen });
    expect(vergelijking.merken.get('HE1')?.merk).toBe('blijft');
    expect([...vergelijking.baanBekend]).toEqual([]);
    expect(vergelijk(eigen, { banen: new Map([['B', 'consulent']]) }).merken.get('HE1')?.merk).toBe(
      'verandert',
    );
  });
});

describe('a model without lanes', () => {
  it('lacks every step that is not in it: nothing says that it leaves somebody out', () => {
    const eigen = model({}, [['1', '', 'LKS aanvragen']]);
    expect(vergelijk(eigen).merken.get('HF4')?.merk).toBe('komt-erbij');
  });
});

describe('the preferred process drawn by somebody else', () => {
  const { graaf } = toHoofdgraaf(werkproces, meetlat.voorkeur);
  const vreemd = <T extends { id: string }>(delen: Readonly<Record<string, T>>) =>
    opId(Object.values(delen).map((deel) => ({ ...deel, id: `Task_${deel.id}` })));
  const eigen = {
    ...toProcesmodel({ graaf, werkproces, naam: 'Zelf getekend' }),
    graaf: {
      stappen: vreemd(graaf.stappen),
      poorten: vreemd(graaf.poorten),
      gebeurtenissen: opId(
        Object.values(vreemd(graaf.gebeurtenissen)).map((deel) => ({
          ...deel,
          ...(deel.tijdens === undefined ? {} : { tijdens: `Task_${deel.tijdens}` }),
        })),
      ),
      overgangen: graaf.overgangen.flatMap(({ van, naar }) => lijn(`Task_${van}`, `Task_${naar}`)),
    },
  };

  it('has no differences, and everything of it is found', () => {
    const vergelijking = vergelijk(eigen);
    expect(vergelijking.procesverschillen).toEqual([]);
    expect(new Set([...vergelijking.merken.values()].map(({ merk }) => merk))).toEqual(new Set(['blijft']));
    expect(vergelijking.nietGekoppeld).toEqual({ stappen: [], poorten: [], gebeurtenissen: [] });
    expect(vergelijking.zonderTegenhanger).toEqual({ stappen: [], poorten: [], gebeurtenissen: [] });
  });
});

describe('our own export that comes back', () => {
  test.prop([willekeurigeAntwoorden], { numRuns: 40 })('has the differences that it left with', (gegeven) => {
    const { huidig, procesverschillen } = vergelijkGemeente(meetlat, gegeven);
    const vergelijking = vergelijk(toProcesmodel({ graaf: huidig, werkproces, naam: 'Nu' }));
    expect(vergelijking.niveau).toBe('deelstap');
    const zonderOorzaak = (verschillen: typeof procesverschillen) =>
      verschillen.map(({ oorzaken: _oorzaken, ...rest }) => rest);
    expect(zonderOorzaak(vergelijking.procesverschillen)).toEqual(zonderOorzaak(procesverschillen));
    expect(vergelijking.nietGekoppeld).toEqual({ stappen: [], poorten: [], gebeurtenissen: [] });
  });

  it('has the same marks as the answers gave', () => {
    const gegeven = new Map([
      ['BETA-03', { soort: 'optie', optie: 'b' }],
      ['BESL-03', { soort: 'optie', optie: 'd' }],
      ['AANV-01', { soort: 'optie', optie: 'd' }],
    ] as const);
    const { huidig, merken } = vergelijkGemeente(meetlat, gegeven);
    const vergelijking = vergelijk(toProcesmodel({ graaf: huidig, werkproces, naam: 'Nu' }));
    for (const id of ['X-E-declaratie', 'HD3', 'HB1']) {
      expect(vergelijking.merken.get(id)?.merk).toBe(merken.get(id)?.merk);
    }
    expect(vergelijking.merken.get('HA2')?.merk).toBe('blijft');
  });

  it('shows a step that somebody drew into it', () => {
    const eigen = toProcesmodel({ graaf: meetlat.voorkeur, werkproces, naam: 'Voorkeur' });
    const nieuw = { ...eigen.graaf.stappen['B3'], id: 'Activity_1', naam: 'Vergadert over de aanvraag' };
    const vergelijking = vergelijk({
      ...eigen,
      graaf: { ...eigen.graaf, stappen: { ...eigen.graaf.stappen, Activity_1: nieuw } } as never,
    });
    expect(vergelijking.nietGekoppeld.stappen).toEqual(['Activity_1']);
    expect(vergelijking.merken.get('Activity_1')?.merk).toBe('vervalt');
  });
});

describe('any model', () => {
  const banen = fc.dictionary(
    fc.constantFrom('administratie', 'consulent', 'constructor'),
    fc.constantFrom('administratie', 'werkgever', null),
  );
  const gezegd = (stappen: readonly string[]) =>
    fc.dictionary(
      fc.constantFrom(...stappen, 'weg'),
      fc.subarray(['B1', 'HB3', 'HC2', 'X-E-uren', 'C1', 'bestaat niet']),
    );
  const vraag = fc
    .tuple(willekeurigeGraaf, banen)
    .chain(([graaf, wie]) => gezegd(Object.keys(graaf.stappen)).map((zei) => ({ graaf, wie, zei })));

  test.prop([vraag], { numRuns: 60 })('keeps every step and marks every hoofdstap', ({ graaf, wie, zei }) => {
    const eigen = { ...model({}, []), graaf };
    const vergelijking = vergelijk(eigen, {
      banen: new Map(Object.entries(wie)),
      handmatig: new Map(Object.entries(zei)),
    });
    const { koppelingen, huidig, nieuweIds, merken, nietGekoppeld, herkend } = vergelijking;
    const stappen = Object.keys(graaf.stappen);
    expect(koppelingen.flatMap((k) => k.huidig).toSorted()).toEqual(stappen.toSorted());
    for (const id of stappen) {
      const nieuw = nieuweIds.get(id) ?? '';
      expect(Object.hasOwn(huidig.stappen, nieuw), `${id} ${nieuw}`).toBe(true);
      if (nietGekoppeld.stappen.includes(id)) expect(merken.get(nieuw)?.merk).toBe('vervalt');
      else expect(herkend.has(id) || Object.hasOwn(vergelijking.voorkeur.stappen, nieuw)).toBe(true);
    }
    for (const { id } of werkproces.hoofdstappen) expect(merken.has(id)).toBe(true);
  });
});
