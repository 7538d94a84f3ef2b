import { describe, expect, test } from 'vitest';
import { setTeamlid } from '../../../src/domain/traject/opdrachten/team.ts';
import type { Teamlid, Traject } from '../../../src/domain/traject/traject.ts';
import { toKolommen } from '../../../src/domain/traject/trajectgemeenten.ts';
import { ontbrekendeRollen, toTeambezetting } from '../../../src/features/team/teambezetting.ts';
import { klein, telIds, voerUit, werkwijze } from '../../builders.ts';

function bezetting(...leden: Teamlid[]) {
  const traject: Traject = leden.reduce(
    (t, lid, at) => voerUit(t, setTeamlid(t, `lid${at}`, lid, telIds())),
    klein(),
  );
  return toTeambezetting({ rollen: werkwijze.team.rollen, traject, kolommen: toKolommen(traject) });
}
const rol = (rijen: ReturnType<typeof bezetting>, id: string) => rijen.find((rij) => rij.rol.id === id);

describe('who is in the team', () => {
  test('an empty team misses the four core roles, and none of the others', () => {
    expect(ontbrekendeRollen(bezetting()).map(({ id }) => id)).toEqual([
      'beslisser',
      'administratie',
      'consulent',
      'begeleider',
    ]);
  });

  test('a role per uitvoerder has a gap for every column without anybody', () => {
    const administratie = rol(bezetting({ rol: 'administratie', uitvoerder: 'k1' }), 'administratie');
    expect(administratie?.gaten.map((kolom) => kolom?.naam)).toEqual(['Zeist']);
  });

  test('one column with the role is enough for the role not to be missing', () => {
    const ontbreekt = ontbrekendeRollen(bezetting({ rol: 'administratie', uitvoerder: 'k1' }));
    expect(ontbreekt.map(({ id }) => id)).not.toContain('administratie');
  });

  test('somebody for the whole traject fills the role for all columns', () => {
    expect(rol(bezetting({ rol: 'consulent', uitvoerder: null }), 'consulent')?.gaten).toEqual([]);
  });

  test('somebody of a column that is gone stays visible and fills no gap', () => {
    const consulent = rol(bezetting({ rol: 'consulent', uitvoerder: 'weg' }), 'consulent');
    expect(consulent?.leden).toHaveLength(1);
    expect(consulent?.gaten).toHaveLength(2);
  });

  test('members stand in the order of the columns, in whatever order they came', () => {
    const consulent = rol(
      bezetting({ rol: 'consulent', uitvoerder: 'k2' }, { rol: 'consulent', uitvoerder: 'k1' }),
      'consulent',
    );
    expect(consulent?.leden.map(({ uitvoerder }) => uitvoerder)).toEqual(['k1', 'k2']);
  });
});
