import { describe, expect, it } from 'vitest';
import { toVoorstellen } from '../../src/domain/proces/toVoorstellen.ts';
import { kanOnsDocumentZijn, kanOnsIdZijn } from '../../src/domain/proces/onzeIds.ts';
import { stelBanenVoor } from '../../src/domain/proces/stelBanenVoor.ts';
import { vergelijkModel } from '../../src/domain/proces/vergelijkModel.ts';
import { BPMN_UITBREIDING } from '../../src/domain/proces/bpmnUitbreiding.ts';
import { meetlat, werkwijze } from '../builders.ts';
import { lees, lijnen, proces } from './lees.ts';

const NAMEN = {
  A1: 'Bezwaar registreren',
  A2: 'Bezwaar beoordelen',
  A3: 'Hoorzitting plannen',
  B1: 'Bezwaar afdoen',
};
const taken = Object.entries(NAMEN)
  .map(([id, naam]) => `<task id="${id}" name="${naam}"/>`)
  .join('');
const BEZWAAR = proces(
  `<startEvent id="begin" name="Bezwaar"/>${taken}<exclusiveGateway id="B4" name="Gegrond?"/>
   <task id="T1" name="Dossier sluiten"/><sequenceFlow id="l1" sourceRef="begin" targetRef="A1"/>
   <sequenceFlow id="l2" sourceRef="A1" targetRef="B4"/>`,
);

describe('a file that is not ours with ids like ours', () => {
  it('has none of our steps, gateways and events', async () => {
    const { model } = await lees(BEZWAAR);
    const banen = stelBanenVoor(model, werkwijze.werkproces);
    const vergelijking = vergelijkModel({ model, banen, meetlat });
    expect(vergelijking.niveau).toBe('hoofdstap');
    expect(vergelijking.koppelingen.filter(({ grond }) => grond === 'id')).toEqual([]);
    expect(vergelijking.nietGekoppeld).toEqual({
      stappen: ['model:A1', 'model:A2', 'model:A3', 'model:B1', 'T1'],
      poorten: ['model:B4'],
      gebeurtenissen: ['model:begin'],
    });
  });

  it('proposes the same answers as with any other ids', async () => {
    const antwoorden = async (xml: string) => {
      const { model } = await lees(xml);
      const banen = stelBanenVoor(model, werkwijze.werkproces);
      const vergelijking = vergelijkModel({ model, banen, meetlat });
      return toVoorstellen(vergelijking, meetlat).map(({ scanpunt, antwoorden: uit }) => [
        scanpunt,
        uit.map(({ optie }) => optie),
      ]);
    };
    const anders = BEZWAAR.replaceAll(/"([AB]\d)"/g, '"Taak-$1"');
    expect(await antwoorden(BEZWAAR)).toEqual(await antwoorden(anders));
  });

  it('keeps its lines, and every id that cannot be ours', async () => {
    const gelezen = await lees(BEZWAAR);
    expect(lijnen(gelezen)).toEqual(['Bezwaar > Bezwaar registreren', 'Bezwaar registreren > Gegrond?']);
    expect(gelezen.model.graaf.stappen['T1']?.naam).toBe('Dossier sluiten');
  });
});

it('a step that others added to our own file does not become one of ours by its id', async () => {
  const ons = `<extensionElements><lks:model xmlns:lks="${BPMN_UITBREIDING}" formaat="1"/></extensionElements>`;
  const { model } = await lees(proces(`${ons}<task id="Stap_A2" name="Ons"/><task id="A1" name="Erbij"/>`));
  expect(Object.keys(model.graaf.stappen)).toEqual(['A2', 'model:A1']);
});

it('a document of others does not become one of ours by its id', async () => {
  const xml = proces(
    `<task id="T1" name="Stuurt brief"><dataOutputAssociation id="d1"><targetRef>r1</targetRef></dataOutputAssociation></task>
     <dataObject id="B-BESLUIT" name="Bezwaarbrief"/><dataObjectReference id="r1" dataObjectRef="B-BESLUIT"/>
     <dataStoreReference id="Kast" name="Kast"/>`,
  );
  const { model } = await lees(xml);
  expect(model.documenten).toContainEqual({ id: 'model:B-BESLUIT', naam: 'Bezwaarbrief' });
  expect(model.graaf.stappen['T1']?.documenten).toEqual(['model:B-BESLUIT']);
});

it('every document of ours can be told by the form of its id', () => {
  const ids = werkwijze.werkproces.documenten.map(({ id }) => id);
  expect(ids.filter((id) => !kanOnsDocumentZijn(id))).toEqual([]);
});

it('every id of the preferred process can be told by its form', () => {
  const { voorkeur } = meetlat;
  const { hoofdstappen, extraStappen } = werkwijze.werkproces;
  const ids = [
    ...[voorkeur.stappen, voorkeur.poorten, voorkeur.gebeurtenissen].flatMap((delen) => Object.keys(delen)),
    ...[...hoofdstappen, ...extraStappen].map(({ id }) => id),
  ];
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id) => !kanOnsIdZijn(id))).toEqual([]);
});
