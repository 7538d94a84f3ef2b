import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { laadVoorbeeld } from '../../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../../src/content/voorbeeldNaarTraject.ts';
import type { Tekenmodel } from '../../../src/diagram/model/tekenmodel.ts';
import type { Procesmodel } from '../../../src/domain/proces/procesmodel.ts';
import { vergelijkTraject } from '../../../src/domain/traject/trajectvergelijking.ts';
import { toBpmnBestand } from '../../../src/export/bpmn/toBpmnBestand.ts';
import { toBpmnindeling } from '../../../src/export/bpmn/toBpmnindeling.ts';
import { writeBpmn } from '../../../src/export/bpmn/writeBpmn.ts';
import { leesBpmn } from '../../../src/import/leesBpmn.ts';
import { meetlat, werkwijze } from '../../builders.ts';
import { processen } from '../../diagram/modellen.ts';
import { bestand, lees } from '../../import/lees.ts';
import { toTekenfouten } from './tekenregels.ts';
import { willekeurigModel } from './willekeurigModel.ts';

const { werkproces } = werkwijze;
const metTekening = (model: Procesmodel): Promise<string> =>
  writeBpmn({ model, indeling: toBpmnindeling(model) });

describe('the drawing in a file', () => {
  it('of the preferente werkwijze has everything on its place', async () => {
    const xml = await toBpmnBestand({ werkproces, graaf: meetlat.voorkeur, naam: 'Preferente werkwijze' });
    expect(await toTekenfouten(xml)).toEqual([]);
  });

  test.each(['voorbeeldregio', 'werksaam-westfriesland', 'kromme-rijn-heuvelrug'] as const)(
    'of every gemeente of %s has everything on its place, and reads back the same',
    async (id) => {
      const traject = voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld(id), id: 'proef' });
      const vergelijkingen = [...vergelijkTraject(meetlat, traject).values()].map((v) => v.vergelijking);
      for (const { huidig } of new Set(vergelijkingen)) {
        const xml = await toBpmnBestand({ werkproces, graaf: huidig, naam: 'Nu' });
        expect(await toTekenfouten(xml)).toEqual([]);
        expect(await leesBpmn(xml)).toMatchObject({
          model: {
            graaf: { stappen: huidig.stappen, overgangen: huidig.overgangen },
          },
          opmerkingen: [],
        });
      }
    },
  );

  test.each([
    'nieuw/visio-twee-pools',
    'nieuw/camunda-vermogen',
    'nieuw/alles-wat-kan',
    'echt/signavio-sollicitatie',
    'echt/eclipse-alles-heet-a',
  ])('of a process of others has everything on its place: %s', async (naam) => {
    const { model } = await lees(bestand(`${naam}.bpmn`));
    expect(await toTekenfouten(await metTekening(model))).toEqual([]);
  });

  test.prop([processen], { numRuns: 25 })(
    'of a process as people draw them has everything on its place',
    async (teken) => {
      expect(await toTekenfouten(await metTekening(toModel(teken)))).toEqual([]);
    },
  );

  test.prop([willekeurigModel], { numRuns: 40 })(
    'of any model has everything on its place',
    async (model) => {
      expect(await toTekenfouten(await metTekening(model))).toEqual([]);
    },
  );

  test.prop([willekeurigModel], { numRuns: 20 })('changes nothing about what is read', async (model) => {
    expect(await leesBpmn(await metTekening(model))).toEqual({ soort: 'ok', model, opmerkingen: [] });
  });
});

/** The process behind a picture, with documents at every third step. */
function toModel({ banen, knopen, overgangen, gebeurtenissen }: Tekenmodel): Procesmodel {
  const op = <T extends { id: string }>(lijst: readonly T[]) =>
    Object.fromEntries(lijst.map((deel) => [deel.id, deel]));
  return {
    naam: 'Proef',
    banen,
    documenten: [
      { id: 'd1', naam: 'verzoek om aanvulling' },
      { id: 'd2', naam: 'brief' },
    ],
    graaf: {
      stappen: op(
        knopen
          .filter(({ soort }) => soort !== 'poort')
          .map(({ id, naam, baan }, nr) => ({
            id,
            naam,
            baan,
            termijn: { soort: 'onbekend' as const },
            documenten: nr % 3 === 0 ? ['d1', 'd2'].slice(0, 1 + (nr % 2)) : [],
            kanalen: [],
            frequentie: null,
            volgorde: null,
          })),
      ),
      poorten: op(
        knopen
          .filter(({ soort }) => soort === 'poort')
          .map(({ id, naam, baan }) => ({
            id,
            vraag: naam || '(zonder naam)',
            baan,
            soort: 'of' as const,
            routes: {},
          })),
      ),
      gebeurtenissen: op(gebeurtenissen),
      overgangen: overgangen.map(({ van, naar, label }) => ({ van, naar, ...(label ? { label } : {}) })),
    },
    groepen: {},
  };
}
