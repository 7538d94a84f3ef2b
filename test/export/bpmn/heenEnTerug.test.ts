import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toBpmnId, vanBpmnId } from '../../../src/domain/proces/bpmnId.ts';
import type { Procesmodel } from '../../../src/domain/proces/procesmodel.ts';
import { toProcesmodel } from '../../../src/domain/proces/toProcesmodel.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import { writeBpmn } from '../../../src/export/bpmn/writeBpmn.ts';
import { leesBpmn } from '../../../src/import/leesBpmn.ts';
import { meetlat, werkwijze, willekeurigeAntwoorden } from '../../builders.ts';
import { willekeurigModel } from './willekeurigModel.ts';

const { werkproces } = werkwijze;
const onsModel = (graaf: Procesmodel['graaf']): Procesmodel =>
  toProcesmodel({ graaf, werkproces, naam: 'Preferente werkwijze' });

describe('reading what we wrote', () => {
  it('gives the preferente werkwijze back, with nothing to remark', async () => {
    const model = onsModel(meetlat.voorkeur);
    expect(await leesBpmn(await writeBpmn({ model, indeling: null, begrippen: werkproces }))).toEqual({
      soort: 'ok',
      model,
      opmerkingen: [],
    });
  });

  test.prop([willekeurigeAntwoorden], { numRuns: 8 })(
    'gives the process of any gemeente back',
    async (antwoorden) => {
      const model = onsModel(vergelijkGemeente(meetlat, antwoorden).huidig);
      expect(await leesBpmn(await writeBpmn({ model, indeling: null, begrippen: werkproces }))).toEqual({
        soort: 'ok',
        model,
        opmerkingen: [],
      });
    },
  );

  test.prop([willekeurigModel], { numRuns: 100 })(
    'gives any model with tidy names back, with awkward signs anywhere and gateways without a question',
    async (model) => {
      expect(await leesBpmn(await writeBpmn({ model, indeling: null }))).toEqual({
        soort: 'ok',
        model,
        opmerkingen: [],
      });
    },
  );

  test.prop([willekeurigModel], { numRuns: 20 })('writes the same file for the same model', async (model) => {
    expect(await writeBpmn({ model: structuredClone(model), indeling: null })).toBe(
      await writeBpmn({ model, indeling: null }),
    );
  });
});

describe('ids in the file', () => {
  test.prop([fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('Stap', 'Baan')])(
    'are valid names, and ours again when they are read',
    (id, soort) => {
      const bpmnId = toBpmnId(soort, id);
      expect(bpmnId).toMatch(/^[A-Za-z_][\w.-]*$/);
      expect(vanBpmnId(soort, bpmnId)).toBe(id);
    },
  );

  it('are left alone when we did not make them', () => {
    for (const vreemd of ['Stap_a_b', 'Stap_5f_', 'Activity_1', 'Stap_a_110000_', 'Stap_a_5F_']) {
      const id = vanBpmnId('Stap', vreemd);
      expect(id === undefined || toBpmnId('Stap', id) === vreemd, vreemd).toBe(true);
    }
    expect(vanBpmnId('Stap', 'Activity_1')).toBeUndefined();
  });
});
