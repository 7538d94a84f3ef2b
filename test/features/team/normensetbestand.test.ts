import { describe, expect, test } from 'vitest';
import { type Norminvulling, toNormen } from '../../../src/domain/scanlijst/normenset.ts';
import {
  leesNormensetbestand,
  normensetbestandsnaam,
  schrijfNormensetbestand,
  vergelijkNormen,
} from '../../../src/features/team/normensetbestand.ts';
import { werkwijze } from '../../builders.ts';

const { normenset } = werkwijze;
const leeg = toNormen(normenset);
const betaaldag: Norminvulling = {
  waarde: 25,
  eenheid: 'dag',
  anker: 'van-de-maand',
  bron: 'Besluit van 1 maart',
};
const gevuld = toNormen(normenset, new Map([['NORM-BETAALDAG', betaaldag]]));
const kop = { titel: 'Midden-Nederland', eigenaar: 'Begeleider', versie: '2', datum: '2027-03-01' };
const bestand = schrijfNormensetbestand({ normenset, normen: gevuld, kop });

function lees(tekst: string) {
  const lezing = leesNormensetbestand(tekst);
  if (lezing.soort !== 'ok') throw new Error(`not read: ${JSON.stringify(lezing)}`);
  return lezing.normenset;
}
/** The file with one norm changed. */
function met(id: string, anders: Record<string, unknown>) {
  const json = JSON.parse(bestand) as { normenset: { normen: Record<string, unknown>[] } };
  const { normen } = json.normenset;
  json.normenset.normen = normen.map((norm) => (norm['id'] === id ? { ...norm, ...anders } : norm));
  return lees(JSON.stringify(json));
}

describe('a normenset as a file', () => {
  test('what was saved comes back, with its own id, owner and version', () => {
    expect(lees(bestand)).toMatchObject({ id: 'normenset-midden-nederland', ...kop });
    expect(vergelijkNormen(lees(bestand), leeg)).toEqual({
      nieuw: [['NORM-BETAALDAG', betaaldag]],
      vervangen: [],
      geweigerd: [],
    });
  });

  test('reading the norms that are already there changes nothing', () => {
    expect(vergelijkNormen(lees(bestand), gevuld)).toEqual({ nieuw: [], vervangen: [], geweigerd: [] });
  });

  test('another value replaces, an empty one takes nothing away', () => {
    const anders = met('NORM-BETAALDAG', { waarde: 20 });
    expect(vergelijkNormen(anders, gevuld).vervangen).toEqual([
      ['NORM-BETAALDAG', { ...betaaldag, waarde: 20 }],
    ]);
    const zonder = met('NORM-BETAALDAG', { waarde: null });
    expect(vergelijkNormen(zonder, gevuld)).toEqual({ nieuw: [], vervangen: [], geweigerd: [] });
  });

  test.each([
    ['without a source', 'NORM-BETAALDAG', { bron: null }, 'bron'],
    ['with words for a number', 'NORM-BETAALDAG', { waarde: 'altijd' }, 'waarde'],
    ['with a unit that the norm does not have', 'NORM-BETAALDAG', { eenheid: 'weken' }, 'waarde'],
    ['that the law fixes', 'NORM-BESLISTERMIJN', { waarde: 8 }, 'vast'],
    ['that does not exist here', 'NORM-BETAALDAG', { id: 'NORM-VREEMD' }, 'onbekend'],
  ])('a norm %s is left alone, and said so', (_, id, anders, reden) => {
    const { nieuw, vervangen, geweigerd } = vergelijkNormen(met(id, anders), leeg);
    expect([...nieuw, ...vervangen].map(([gevuldeNorm]) => gevuldeNorm)).not.toContain(id);
    expect(geweigerd.map((norm) => norm.reden)).toEqual([reden]);
  });

  test('each kind of wrong file has a name of its own', () => {
    const soort = (tekst: string) => leesNormensetbestand(tekst).soort;
    expect(soort('geen json')).toBe('geen-json');
    expect(soort(bestand.slice(0, 400))).toBe('afgebroken');
    expect(soort('{"soort":"lks-implementatiescan/traject","formaat":1}')).toBe('ander-bestand');
    expect(soort('null')).toBe('ander-bestand');
    expect(soort(bestand.replace('"formaat": 1', '"formaat": 2'))).toBe('te-nieuw');
    expect(soort(bestand.replace('"feit"', '"feitje"'))).toBe('onleesbaar');
    expect(soort(bestand.replace('"titel"', '"__proto__": {}, "titel"'))).toBe('vreemde-inhoud');
  });

  test('the name of the file has no spaces or odd letters', () => {
    expect(normensetbestandsnaam({ titel: "'s-Hertogenbosch é.o.", datum: '2027-03-01' })).toBe(
      'normenset_s-hertogenbosch-e-o_2027-03-01.json',
    );
    expect(normensetbestandsnaam({ titel: '***', datum: '2027-03-01' })).toBe(
      'normenset_eigen_2027-03-01.json',
    );
  });
});
