import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { laadVoorbeeld, VOORBEELDEN } from '../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../src/content/voorbeeldNaarTraject.ts';
import { type Stand, toBeeld } from '../src/diagram/beeld.ts';
import { toModelindeling } from '../src/diagram/indeling.ts';
import { MAAT_A3 } from '../src/diagram/maten.ts';
import { type Blad, toSvg } from '../src/diagram/svg.ts';
import { toVergelekenmodel } from '../src/diagram/model/vergelekenmodel.ts';
import type { Procesmodel } from '../src/domain/proces/procesmodel.ts';
import { stelBanenVoor } from '../src/domain/proces/stelBanenVoor.ts';
import { toProcesmodel } from '../src/domain/proces/toProcesmodel.ts';
import { toVoorstellen } from '../src/domain/proces/toVoorstellen.ts';
import { vergelijkModel } from '../src/domain/proces/vergelijkModel.ts';
import { vergelijkTraject } from '../src/domain/traject/trajectvergelijking.ts';
import { toBpmnindeling } from '../src/export/bpmn/toBpmnindeling.ts';
import { writeBpmn } from '../src/export/bpmn/writeBpmn.ts';
import { toEigenBanen } from '../src/features/verschillen/model/eigenBanen.ts';
import { toModelverschillen } from '../src/features/verschillen/model/modelverschillen.ts';
import { toModelwoorden } from '../src/features/verschillen/model/modelwoorden.ts';
import { meetlat, werkwijze } from './builders.ts';
import { leesSvg } from './diagram/svg/leesSvg.ts';
import { toFouten } from './diagram/indeling/regels.ts';
import { willekeurigModel } from './export/bpmn/willekeurigModel.ts';
import { bestand, lees } from './import/lees.ts';

const { werkproces } = werkwijze;

/** The process of now of every gemeente of the examples, each distinct one once. */
async function uitVoorbeelden(): Promise<[string, Procesmodel][]> {
  const rijen = await Promise.all(
    VOORBEELDEN.map(async ({ id }) => {
      const traject = voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld(id), id });
      const perVergelijking = new Map(
        [...vergelijkTraject(meetlat, traject)].map(([code, { vergelijking }]) => [vergelijking, code]),
      );
      return [...perVergelijking].map(([{ huidig }, code]): [string, Procesmodel] => [
        `${id} ${code}`,
        toProcesmodel({ graaf: huidig, werkproces, naam: code }),
      ]);
    }),
  );
  return rijen.flat();
}

/** Files that others drew, and files after models that others drew. */
async function vanAnderen(): Promise<[string, Procesmodel][]> {
  const namen = ['echt', 'nieuw', 'eigen'].flatMap((map) =>
    readdirSync(new URL(`fixtures/bpmn/${map}`, import.meta.url)).map((naam) => `${map}/${naam}`),
  );
  return Promise.all(
    namen.map(async (naam): Promise<[string, Procesmodel]> => [naam, (await lees(bestand(naam))).model]),
  );
}

const gemaakt = fc
  .sample(willekeurigModel, { seed: 3, numRuns: 3 })
  .map((model, nr): [string, Procesmodel] => [`gemaakt ${nr + 1}`, model]);
const voorkeur: [string, Procesmodel] = [
  'de voorkeur',
  toProcesmodel({ graaf: meetlat.voorkeur, werkproces, naam: 'Voorkeur' }),
];
const PROCESSEN = [voorkeur, ...(await uitVoorbeelden()), ...gemaakt, ...(await vanAnderen())];

const toBlad = (anders: Pick<Blad, 'beeld' | 'beschrijving'>): Blad => ({
  titel: 'Eigen proces',
  ondertitel: 'Proef',
  stempels: [],
  cijfers: [],
  vergelijking: 'norm',
  legenda: [],
  lijst: [],
  voet: { links: '', rechts: '' },
  ...anders,
});

it('are those of the examples, three generated ones and at least five of others', () => {
  const namen = PROCESSEN.map(([naam]) => naam);
  expect(namen.filter((naam) => /^(werksaam|kromme|voorbeeldregio)/.test(naam)).length).toBeGreaterThan(4);
  expect(namen.filter((naam) => naam.startsWith('gemaakt'))).toHaveLength(3);
  expect(namen.filter((naam) => /^(echt|nieuw)\//.test(naam)).length).toBeGreaterThanOrEqual(5);
});

describe.each(PROCESSEN)('%s beside the preferred process', (_, model) => {
  const vergelijking = vergelijkModel({ model, banen: stelBanenVoor(model, werkproces), meetlat });

  it('loses no step of either side', () => {
    const nu = vergelijking.koppelingen.flatMap(({ huidig }) => huidig);
    const straks = vergelijking.koppelingen.flatMap((koppeling) => koppeling.voorkeur);
    expect(nu.toSorted()).toEqual(Object.keys(model.graaf.stappen).toSorted());
    expect(straks.toSorted()).toEqual(Object.keys(vergelijking.voorkeur.stappen).toSorted());
  });

  it('says every difference in a sentence of its own', () => {
    const woorden = toModelwoorden(werkwijze, model, vergelijking);
    const { rijen, namen } = toModelverschillen(vergelijking, woorden, meetlat.raakvlakken);
    const zinnen = [...rijen, ...namen].map(({ zin }) => zin.zin);
    expect(zinnen.filter((zin) => zin.trim() === '' || /undefined|\[object/.test(zin))).toEqual([]);
    const stappen = vergelijking.procesverschillen.filter(({ soort }) => soort.startsWith('stap-'));
    expect(zinnen.length).toBeGreaterThanOrEqual(stappen.length > 0 ? 1 : 0);
  });

  it('proposes only answers that exist', () => {
    const punten = new Map(werkwijze.scanlijst.scanpunten.map((punt) => [punt.id, punt]));
    for (const { scanpunt, antwoorden } of toVoorstellen(vergelijking, meetlat)) {
      const opties = new Set([...(punten.get(scanpunt)?.opties ?? []).map(({ code }) => code), 'afwijking']);
      const codes = antwoorden.flatMap(({ optie }) => optie.split('+'));
      expect(codes.filter((code) => !opties.has(code))).toEqual([]);
    }
  });

  const indeling = toModelindeling({
    model: toVergelekenmodel({
      werkproces,
      huidig: vergelijking.huidig,
      modelbanen: { banen: toEigenBanen(model, werkproces), onze: new Map() },
    }),
    maat: MAAT_A3,
  });

  it('is drawn by the rules of the picture', () => {
    expect(toFouten(indeling)).toEqual([]);
  });

  it.each<Stand>(['nu', 'voorkeur', 'verschil'])('stands on a sheet as %s, with every step', (stand) => {
    const merken = new Map([...vergelijking.merken].map(([id, { merk }]) => [id, { merk, nummers: [] }]));
    const beeld = { ...toBeeld({ indeling, merken }), stand };
    const svg = leesSvg(toSvg(toBlad({ beeld, beschrijving: [] }), { soort: 'bestand', letters: '' }));
    const teksten = new Set(svg.map(({ tekst }) => tekst));
    expect(beeld.knopen.flatMap(({ regels }) => regels).filter((regel) => !teksten.has(regel))).toEqual([]);
  });

  it('is the same after a walk through BPMN', async () => {
    const xml = await writeBpmn({ model, indeling: toBpmnindeling(model), begrippen: werkproces });
    expect(await lees(xml)).toMatchObject({ model: { graaf: model.graaf, banen: model.banen } });
  });
});
