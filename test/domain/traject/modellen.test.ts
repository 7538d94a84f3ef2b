import { describe, expect, it } from 'vitest';
import { verwijderGemeente } from '../../../src/domain/traject/opdrachten/kolommen.ts';
import {
  vervangModel,
  verwijderModel,
  voegModelToe,
  voegStapkoppelingToe,
  wisStapkoppeling,
  zetBaankoppeling,
  zetModelgemeenten,
  zetStapkoppeling,
} from '../../../src/domain/traject/opdrachten/modellen.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import {
  toModelVan,
  toTrajectmodel,
  toTrajectmodellen,
  toVervallenKeuzes,
} from '../../../src/domain/traject/trajectmodellen.ts';
import { eigenModel, klein, telIds, voerUit } from '../../builders.ts';

const bestand = (...stappen: string[]) => ({
  bestandsnaam: 'proces.bpmn',
  model: eigenModel(stappen),
  opmerkingen: [],
});
const model = (traject: Traject, id = 'm1') => {
  const gevonden = toTrajectmodel(traject, id);
  if (!gevonden) throw new Error(`geen model ${id}`);
  return gevonden;
};
const journaal = (traject: Traject) =>
  Object.values(traject.journaal)
    .map(({ wat }) => wat)
    .filter(({ soort }) => soort === 'procesmodel');

/** Model m1 (steps a, b/c, d) holds for two gemeenten; something was said about each of its steps. */
function metModel(nieuwId = telIds()): Traject {
  const t = klein();
  return voerUit(
    t,
    voegModelToe(t, 'm1', { ...bestand('a', 'b/c', 'd'), gemeenten: ['GM0796', 'GM0373'] }, nieuwId),
    zetBaankoppeling('m1', 'baan a', 'werkgever'),
    zetBaankoppeling('m1', 'baan b/c', null),
    zetStapkoppeling('m1', 'a', ['A1', 'A2', 'A1']),
    zetStapkoppeling('m1', 'b/c', []),
  );
}

describe('a model of a gemeente', () => {
  it('keeps what was said about its banen and steps, whatever stands in their ids', () => {
    const { banen, stappen, gemeenten, bestandsnaam } = model(metModel());
    expect(bestandsnaam).toBe('proces.bpmn');
    expect(gemeenten).toEqual(['GM0796', 'GM0373']);
    expect([...banen]).toEqual([
      ['baan a', 'werkgever'],
      ['baan b/c', null],
    ]);
    expect([...stappen]).toEqual([
      ['a', ['A1', 'A2']],
      ['b/c', []],
    ]);
  });

  it('goes back to the proposal for a step, which is not the same as "none of ours"', () => {
    const t = voerUit(metModel(), wisStapkoppeling('m1', 'b/c'));
    expect([...model(t).stappen.keys()]).toEqual(['a']);
  });

  it('joins a step to one more of ours beside what people said, and never what was only proposed', () => {
    const t = metModel();
    const na = voerUit(
      t,
      voegStapkoppelingToe(t, 'm1', 'a', 'B1'),
      voegStapkoppelingToe(t, 'm1', 'b/c', 'B2'),
      voegStapkoppelingToe(t, 'm1', 'd', 'B3'),
    );
    expect([...model(na).stappen]).toEqual([
      ['a', ['A1', 'A2', 'B1']],
      ['b/c', ['B2']],
      ['d', ['B3']],
    ]);
  });

  it('does not mix with a model whose id begins the same', () => {
    const t = voerUit(metModel(), zetStapkoppeling('m10', 'z', ['B1']));
    expect(model(t).stappen.has('z')).toBe(false);
  });

  it('holds only for gemeenten of the traject', () => {
    const t = klein();
    const na = voerUit(
      t,
      voegModelToe(t, 'm1', { ...bestand('a'), gemeenten: ['GM0796', 'GM9999'] }, telIds()),
    );
    expect(na.modelgemeenten).toEqual({ GM0796: expect.objectContaining({ waarde: 'm1' }) });
  });
});

describe('one gemeente is in at most one model', () => {
  it('because a second model takes it over', () => {
    const nieuwId = telIds();
    const t = metModel(nieuwId);
    const na = voerUit(t, voegModelToe(t, 'm2', { ...bestand('x'), gemeenten: ['GM0373'] }, nieuwId));
    expect(model(na).gemeenten).toEqual(['GM0796']);
    expect(model(na, 'm2').gemeenten).toEqual(['GM0373']);
  });

  it('also when the list of gemeenten changes', () => {
    const nieuwId = telIds();
    const t = metModel(nieuwId);
    const met2 = voerUit(t, voegModelToe(t, 'm2', { ...bestand('x'), gemeenten: ['GM0355'] }, nieuwId));
    const na = voerUit(met2, zetModelgemeenten(met2, 'm1', ['GM0796', 'GM0355'], nieuwId));
    expect(model(na).gemeenten).toEqual(['GM0796', 'GM0355']);
    expect(model(na, 'm2').gemeenten).toEqual([]);
    expect(toModelVan(na, 'GM0373')).toBeUndefined();
    expect(journaal(na).slice(-2)).toEqual([
      { soort: 'procesmodel', wat: 'erbij', gemeenten: ['GM0355'] },
      { soort: 'procesmodel', wat: 'weg', gemeenten: ['GM0373'] },
    ]);
  });

  it('and nothing is written when the list stays the same', () => {
    expect(zetModelgemeenten(metModel(), 'm1', ['GM0373', 'GM0796'], telIds())).toEqual([]);
  });
});

describe('replacing a model', () => {
  it('keeps what was said about banen and steps that are still there, and for whom it holds', () => {
    const nieuwId = telIds();
    const t = metModel(nieuwId);
    const na = voerUit(
      t,
      vervangModel(
        t,
        'm1',
        { bestandsnaam: 'v2.bpmn', model: eigenModel(['a', 'e']), opmerkingen: [] },
        nieuwId,
      ),
    );
    const { bestandsnaam, banen, stappen, gemeenten } = model(na);
    expect(bestandsnaam).toBe('v2.bpmn');
    expect([...banen.keys()]).toEqual(['baan a']);
    expect([...stappen.keys()]).toEqual(['a']);
    expect(gemeenten).toEqual(['GM0796', 'GM0373']);
    expect(journaal(na).at(-1)).toEqual({
      soort: 'procesmodel',
      wat: 'vervangen',
      gemeenten: ['GM0796', 'GM0373'],
    });
  });

  it('can say which choices fall away, by the names that the old one had', () => {
    expect(toVervallenKeuzes(model(metModel()), eigenModel(['a', 'e']))).toEqual({
      banen: ['baan b/c'],
      stappen: ['b/c'],
    });
    expect(toVervallenKeuzes(model(metModel()), eigenModel(['a', 'b/c', 'd']))).toEqual({
      banen: [],
      stappen: [],
    });
  });

  it('writes nothing for a model that is gone', () => {
    expect(vervangModel(klein(), 'm1', bestand('a'), telIds())).toEqual([]);
  });
});

describe('removing', () => {
  it('a model leaves nothing of it behind but the journaal', () => {
    const nieuwId = telIds();
    const t = metModel(nieuwId);
    const na = voerUit(t, verwijderModel(t, 'm1', nieuwId));
    expect(JSON.stringify({ ...na, journaal: {} })).not.toContain('m1');
    expect(toTrajectmodellen(na)).toEqual([]);
    expect(journaal(na).at(-1)).toEqual({
      soort: 'procesmodel',
      wat: 'weg',
      gemeenten: ['GM0796', 'GM0373'],
    });
  });

  it('a gemeente takes it out of its model; the model stays', () => {
    const t = metModel();
    const na = voerUit(t, verwijderGemeente(t, 'GM0796'), verwijderGemeente(t, 'GM0373'));
    expect(na.modelgemeenten).toEqual({});
    expect(model(na).gemeenten).toEqual([]);
  });

  it('a model in one copy while another copy gives it to a gemeente leaves that gemeente without a model', () => {
    const t = metModel();
    expect(toModelVan({ ...t, procesmodellen: {} }, 'GM0796')).toBeUndefined();
    expect(toModelVan(t, 'GM0796')).toBe('m1');
  });
});
