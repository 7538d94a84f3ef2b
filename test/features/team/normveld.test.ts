import { describe, expect, test } from 'vitest';
import { vindNormfout } from '../../../src/features/team/norminvulling.ts';
import { leesNormveld, toNormveld } from '../../../src/features/team/normveld.ts';
import { werkwijze } from '../../builders.ts';

const norm = (id: string) => {
  const gevonden = werkwijze.normenset.normen.find((kandidaat) => kandidaat.id === id);
  if (!gevonden) throw new Error(`no norm ${id}`);
  return gevonden;
};
const invulling = (id: string, veld: Partial<ReturnType<typeof toNormveld>>) => {
  const gelezen = leesNormveld(norm(id), { ...toNormveld(norm(id)), bron: 'Brief', ...veld });
  return { gelezen, fout: vindNormfout(norm(id), gelezen) };
};

describe('filling a norm', () => {
  test('a number may have a comma or a point', () => {
    for (const getal of ['23,5', '23.5']) {
      expect(invulling('NORM-WERKGEVERSLASTEN', { getal })).toMatchObject({
        gelezen: { waarde: 23.5, eenheid: 'procent', anker: null },
        fout: undefined,
      });
    }
  });

  test.each(['', 'vijf', '-1', '1e3', '2 weken'])('"%s" is no number', (getal) => {
    expect(invulling('NORM-BETAALDAG', { getal }).fout).toBe('waarde');
  });

  test('without a source no norm is kept', () => {
    expect(invulling('NORM-BETAALDAG', { getal: '25', bron: '  ' }).fout).toBe('bron');
  });

  test('a choice is one of the choices, a list has at least one line', () => {
    expect(invulling('NORM-VOORAF-ACHTERAF', { keuze: null }).fout).toBe('keuze');
    expect(invulling('NORM-VOORAF-ACHTERAF', { keuze: 'c' }).fout).toBeUndefined();
    expect(invulling('NORM-BRIEVENSET', { regels: ' \n ' }).fout).toBe('lijst');
    expect(invulling('NORM-BRIEVENSET', { regels: 'Toekenning\n\n Einde ' }).gelezen.waarde).toEqual([
      'Toekenning',
      'Einde',
    ]);
  });

  test('every norm of the content can be filled: it has units, anchors and choices that fit', () => {
    const fouten = werkwijze.normenset.normen
      .filter(({ vast }) => vast !== true)
      .map(({ id, keuzes }) => [
        id,
        invulling(id, { getal: '3', keuze: keuzes?.[0]?.id ?? null, regels: 'een' }).fout,
      ]);
    expect(fouten.filter(([, fout]) => fout !== undefined)).toEqual([]);
  });
});
