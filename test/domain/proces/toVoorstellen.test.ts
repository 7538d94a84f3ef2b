import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { maakAntwoordproef } from '../../../src/domain/proces/antwoordproef.ts';
import type { Procesverschil } from '../../../src/domain/proces/diffProces.ts';
import { getekendBij } from '../../../src/domain/proces/merken.ts';
import { isHerkenbaar } from '../../../src/domain/proces/isHerkenbaar.ts';
import { stelBanenVoor } from '../../../src/domain/proces/stelBanenVoor.ts';
import { toProcesmodel } from '../../../src/domain/proces/toProcesmodel.ts';
import { toVoorstellen, type Voorstel } from '../../../src/domain/proces/toVoorstellen.ts';
import { type Modelvraag, vergelijkModel } from '../../../src/domain/proces/vergelijkModel.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import { meetlat, scanpunt, werkwijze, willekeurigAntwoord, willekeurigeAntwoorden } from '../../builders.ts';
import { bestand, lees } from '../../import/lees.ts';
import { GEMEENTE, model } from './modellen.ts';

const { werkproces, scanlijst } = werkwijze;
const stelVoor = (eigen: Modelvraag['model']) =>
  toVoorstellen(vergelijkModel({ model: eigen, banen: stelBanenVoor(eigen, werkproces), meetlat }), meetlat);
const exporteer = (gegeven: Parameters<typeof vergelijkGemeente>[1]) =>
  toProcesmodel({ graaf: vergelijkGemeente(meetlat, gegeven).huidig, werkproces, naam: 'Nu' });

/** What changes, at which drawn step; an order in words and an order in lines are both an order. */
const waar = (verschil: Procesverschil): string => {
  const volgorde = verschil.soort === 'stap-verandert' && verschil.eigenschap === 'volgorde';
  return `${volgorde ? 'volgorde-verandert' : verschil.soort} ${getekendBij(verschil, meetlat.raakvlakken) ?? ''}`;
};

/** The promise of a proposal: whoever accepts it sees the difference of the model. Gives the answers that break it. */
function toGebroken({ scanpunt: id, antwoorden, reden }: Voorstel): string[] {
  return antwoorden.flatMap(({ antwoord }) => {
    const gevolg = vergelijkGemeente(meetlat, new Map([[id, antwoord]])).procesverschillen;
    const gevonden = new Set(gevolg.map(waar));
    const klopt =
      reden.soort === 'zoals-preferent'
        ? gevolg.length === 0
        : reden.verschillen.some((verschil) => gevonden.has(waar(verschil)));
    return klopt ? [] : [`${id} ${JSON.stringify(antwoord)}`];
  });
}

describe('proposals from a model as a gemeente draws it', () => {
  const voorstellen = stelVoor(GEMEENTE);
  const van = (id: string) => voorstellen.find((voorstel) => voorstel.scanpunt === id);

  it('keep their word: accepted, they give a difference of the same kind at the same step', () => {
    expect(voorstellen.length).toBeGreaterThan(3);
    expect(voorstellen.flatMap(toGebroken)).toEqual([]);
  });

  it('are the same when the answers were tried before, for this model or for another one', () => {
    const beproef = maakAntwoordproef(meetlat);
    const anders = exporteer(new Map([['AANV-01', { soort: 'optie', optie: 'c' }]]));
    for (const eigen of [GEMEENTE, anders, GEMEENTE]) {
      const vergelijking = vergelijkModel({
        model: eigen,
        banen: stelBanenVoor(eigen, werkproces),
        meetlat,
      });
      expect(toVoorstellen(vergelijking, meetlat, beproef)).toEqual(toVoorstellen(vergelijking, meetlat));
    }
  });

  it('follow from an extra step that we know', () => {
    expect(van('BETA-03')).toMatchObject({
      antwoorden: [{ optie: 'b', antwoord: { soort: 'optie', optie: 'b' } }],
      reden: { soort: 'verschil', verschillen: [{ soort: 'stap-vervalt', stap: { id: 'X-E-declaratie' } }] },
    });
  });

  it('that rest on nothing but a step that is missing are asked, not said to fit', () => {
    expect(van('ZIEK-03')).toMatchObject({
      reden: { soort: 'ontbreekt', verschillen: [{ soort: 'stap-komt-erbij', stap: { id: 'HD4' } }] },
    });
  });

  it('name every answer that fits, when there are more', () => {
    expect(van('WIJZ-03')?.antwoorden.map(({ optie }) => optie)).toEqual(['b', 'c']);
  });

  it('say nothing about a step of somebody that the model does not speak of', () => {
    expect(van('BESL-03')).toBeUndefined();
    const metKandidaat = { ...GEMEENTE, banen: [...GEMEENTE.banen, { id: 'L5', naam: 'Kandidaat' }] };
    expect(stelVoor(metKandidaat).find((voorstel) => voorstel.scanpunt === 'BESL-03')).toMatchObject({
      // Only the employer gets letters, at the start and at the end: one answer explains both.
      antwoorden: [{ optie: 'b' }],
      reden: { soort: 'ontbreekt', verschillen: [{ stap: { id: 'HD3' } }, { stap: { id: 'HH4' } }] },
    });
  });

  it('follow from another lane', () => {
    const eigen = model({ K: 'Klantmanager' }, [
      ['1', 'K', 'Loonwaarde meten'],
      ['2', 'K', 'Loonwaarde vaststellen'],
      ['3', 'K', 'LKS berekenen'],
    ]);
    expect(stelVoor(eigen).find((voorstel) => voorstel.scanpunt === 'LOON-01')).toMatchObject({
      reden: {
        soort: 'verschil',
        verschillen: [{ soort: 'stap-verandert', stap: 'HC2', eigenschap: 'baan', huidig: 'consulent' }],
      },
    });
  });

  it('follow from a step that is as preferred only when that leaves one answer', () => {
    const preferent = voorstellen.filter(({ reden }) => reden.soort === 'zoals-preferent');
    for (const { scanpunt: id, antwoorden } of preferent) {
      expect(antwoorden).toHaveLength(1);
      expect(scanpunt(id).voorkeur.optie).toBe(antwoorden[0]?.optie);
    }
  });
});

describe('proposals from a file', () => {
  const uit = async (naam: string) => {
    const eigen = (await lees(bestand(naam))).model;
    return {
      vergelijking: vergelijkModel({ model: eigen, banen: stelBanenVoor(eigen, werkproces), meetlat }),
      voorstellen: stelVoor(eigen),
    };
  };

  it('fit only with more than a missing step', async () => {
    const { vergelijking, voorstellen } = await uit('eigen/voorbeeldstad.bpmn');
    expect(isHerkenbaar(vergelijking)).toBe(true);
    const metReden = (soort: Voorstel['reden']['soort']) =>
      voorstellen.filter(({ reden }) => reden.soort === soort).map(({ scanpunt: id }) => scanpunt(id).nummer);
    expect(metReden('verschil')).toEqual([40, 48, 54]);
    expect(metReden('ontbreekt')).toEqual([49, 53, 57, 62]);
  });

  it('are none when the file is about something else', async () => {
    const { vergelijking, voorstellen } = await uit('echt/signavio-sollicitatie.bpmn');
    expect(isHerkenbaar(vergelijking)).toBe(false);
    expect(voorstellen).toEqual([]);
  });

  it('need at least three matched steps, and one in ten', () => {
    const herkenbaar = (gekoppeld: number, alle: number) =>
      isHerkenbaar({
        koppelingen: Array.from({ length: alle }, (_, nr) => ({
          huidig: [`T${nr}`],
          voorkeur: nr < gekoppeld ? [`H${nr}`] : [],
          score: 1,
          grond: 'gelijkenis',
        })),
        herkend: new Map(),
      });
    expect([herkenbaar(2, 2), herkenbaar(3, 3), herkenbaar(3, 30), herkenbaar(3, 31)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('proposals from our own export', () => {
  test.prop([willekeurigeAntwoorden], { numRuns: 15 })('keep their word', (gegeven) => {
    expect(stelVoor(exporteer(gegeven)).flatMap(toGebroken)).toEqual([]);
  });

  const enkel = fc
    .constantFrom(...scanlijst.scanpunten)
    .chain((punt) => willekeurigAntwoord(punt).map((antwoord) => ({ punt, antwoord })));
  test.prop([enkel], { numRuns: 40 })(
    'hold the one answer that was given, when it shows in the process',
    ({ punt, antwoord }) => {
      const gegeven = new Map([[punt.id, antwoord]]);
      const { procesverschillen } = vergelijkGemeente(meetlat, gegeven);
      if (antwoord.soort !== 'optie' || procesverschillen.length === 0) return;
      const voorstel = stelVoor(exporteer(gegeven)).find(({ scanpunt: id }) => id === punt.id);
      expect(voorstel?.antwoorden.map(({ optie }) => optie)).toContain(antwoord.optie);
    },
  );

  it('of the preferred process never propose anything but the preferred answer', () => {
    const voorstellen = stelVoor(exporteer(new Map()));
    expect(voorstellen).not.toEqual([]);
    expect(voorstellen.every(({ reden }) => reden.soort === 'zoals-preferent')).toBe(true);
    expect(voorstellen.flatMap(toGebroken)).toEqual([]);
  });
});
