import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { diffProces } from '../../../src/domain/proces/diffProces.ts';
import { koppelStappen } from '../../../src/domain/proces/koppelStappen.ts';
import { pasVerschillenToe } from '../../../src/domain/proces/pasVerschillenToe.ts';
import type { Procesgraaf } from '../../../src/domain/proces/procesgraaf.ts';
import { toGekoppeld } from '../../../src/domain/proces/toGekoppeld.ts';
import { graaf, inhoud, lijn, stap, willekeurigeGraaf } from './graafbouwer.ts';
import { ANDERS, ZELFDE } from './stapnamen.ts';

const een = (id: string, naam: string) => graaf([stap(id, { naam })]);
const rij = (letter: string, ...namen: string[]) =>
  graaf(namen.map((naam, i) => stap(`${letter}${i}`, { naam })));
/** `h0+h1=v0` for what belongs together, in the order that they are given. */
const kort = (vraag: Parameters<typeof koppelStappen>[0]) =>
  koppelStappen(vraag).map(({ huidig, voorkeur }) => `${huidig.join('+')}=${voorkeur.join('+')}`);

describe('names of municipal steps', () => {
  it.each(ZELFDE)('%s is the same step as %s', (nu, straks) => {
    expect(kort({ huidig: een('h', nu), voorkeur: een('v', straks) })).toEqual(['h=v']);
    expect(kort({ huidig: een('h', straks), voorkeur: een('v', nu) })).toEqual(['h=v']);
  });

  it.each(ANDERS)('%s is another step than %s', (nu, straks) => {
    expect(kort({ huidig: een('h', nu), voorkeur: een('v', straks) })).toEqual(['h=', '=v']);
    expect(kort({ huidig: een('h', straks), voorkeur: een('v', nu) })).toEqual(['h=', '=v']);
  });

  it.each(ANDERS)('%s stays another step than %s where everything around it is the same', (nu, straks) => {
    const tussen = (letter: string, naam: string) =>
      rij(letter, 'Intake met kandidaat houden', naam, 'Dossier naar archief brengen');
    expect(kort({ huidig: tussen('h', nu), voorkeur: tussen('v', straks) })).toEqual([
      'h0=v0',
      'h1=',
      'h2=v2',
      '=v1',
    ]);
  });
});

describe('what decides between names that are equally alike', () => {
  it('is the lane', () => {
    const huidig = graaf([stap('h', { naam: 'LKS aanvragen', baan: 'werknemer' })]);
    const voorkeur = graaf([
      stap('v0', { naam: 'vraagt LKS aan', baan: 'werkgever' }),
      stap('v1', { naam: 'vraagt LKS aan', baan: 'werknemer' }),
    ]);
    expect(kort({ huidig, voorkeur })).toEqual(['h=v1', '=v0']);
  });

  it('are the neighbours', () => {
    const huidig = rij('h', 'Meten', 'Controleren', 'Betalen', 'Afsluiten');
    const voorkeur = rij('v', 'Controleren', 'Meten', 'Controleren', 'Betalen');
    expect(kort({ huidig, voorkeur })).toEqual(['h0=v1', 'h1=v2', 'h2=v3', 'h3=', '=v0']);
  });

  it('are the documents', () => {
    const met = (id: string, document: string) => stap(id, { naam: 'Brief sturen', documenten: [document] });
    const los = { overgangen: [] };
    expect(
      kort({
        huidig: graaf([met('h', 'B-EINDE')], los),
        voorkeur: graaf([met('v0', 'B-BESLUIT'), met('v1', 'B-EINDE')], los),
      }),
    ).toEqual(['h=v1', '=v0']);
  });

  it('is the order when nothing else does: the first belongs to the first', () => {
    const los = { overgangen: [] };
    const drie = (letter: string) =>
      graaf(
        ['0', '1', '2'].map((n) => stap(`${letter}${n}`, { naam: 'Controleren' })),
        los,
      );
    expect(kort({ huidig: drie('h'), voorkeur: drie('v') })).toEqual(['h0=v0', 'h1=v1', 'h2=v2']);
  });

  it('is not a lane that the preferred process does not know', () => {
    const huidig = graaf([stap('h', { naam: 'Besluit nemen', baan: 'Team Inkomen' })]);
    const [koppeling] = koppelStappen({ huidig, voorkeur: een('v', 'neemt het besluit over de LKS') });
    expect(koppeling).toMatchObject({ voorkeur: ['v'], grond: 'gelijkenis' });
  });
});

describe('several steps that are one', () => {
  it('are found when the names together fit clearly better', () => {
    const [fijn, grof] = [
      rij('f', 'LKS berekenen', 'Besluit nemen'),
      rij('g', 'LKS berekenen en besluit nemen'),
    ];
    expect(kort({ huidig: fijn, voorkeur: grof })).toEqual(['f0+f1=g0']);
    expect(kort({ huidig: grof, voorkeur: fijn })).toEqual(['g0=f0+f1']);
  });

  it('are found by the other names of the preferred step', () => {
    const huidig = rij('h', 'Meting plannen', 'Loonwaarde meten', 'Rapport schrijven', 'Lunchen');
    const aliassen = new Map([['v0', ['plant de meting', 'schrijft het rapport']]]);
    expect(kort({ huidig, voorkeur: een('v0', 'Meet de loonwaarde'), aliassen })).toEqual([
      'h0+h1+h2=v0',
      'h3=',
    ]);
  });

  it('are found over one step in between that is nothing of ours, not over more', () => {
    const voorkeur = een('v', 'neemt het besluit');
    const aliassen = new Map([['v', ['verstuurt de brieven']]]);
    const met = (...tussen: string[]) =>
      kort({
        huidig: rij('h', 'Besluit nemen', ...tussen, 'Brieven versturen'),
        voorkeur,
        aliassen,
      });
    expect(met('Lunchen')).toEqual(['h0+h2=v', 'h1=']);
    expect(met('Lunchen', 'Wandelen')).toEqual(['h0=v', 'h1=', 'h2=', 'h3=']);
  });

  it('are not found for two steps with the same name', () => {
    const huidig = rij('h', 'Aanvraag controleren', 'Aanvraag controleren');
    expect(kort({ huidig, voorkeur: een('v0', 'controleert de aanvraag') })).toEqual(['h0=v0', 'h1=']);
  });
});

describe('what somebody said', () => {
  const huidig = rij('h', 'LKS aanvragen', 'Besluit nemen');
  const voorkeur = rij('v', 'vraagt LKS aan', 'neemt het besluit over de LKS', 'betaalt de LKS');

  it('goes before names and ids', () => {
    const handmatig = new Map([['h0', ['v1']]]);
    expect(koppelStappen({ huidig, voorkeur, handmatig })).toMatchObject([
      { huidig: ['h0'], voorkeur: ['v1'], score: 1, grond: 'handmatig' },
      { huidig: ['h1'], voorkeur: [], score: 0, grond: 'gelijkenis' },
      { huidig: [], voorkeur: ['v0'] },
      { huidig: [], voorkeur: ['v2'] },
    ]);
    const zelfdeId = graaf([stap('v0', { naam: 'vraagt LKS aan' })]);
    expect(kort({ huidig: zelfdeId, voorkeur, handmatig: new Map([['v0', []]]) })).toEqual([
      'v0=',
      '=v0',
      '=v1',
      '=v2',
    ]);
  });

  it('can give a step several counterparts, and several steps one', () => {
    expect(kort({ huidig, voorkeur, handmatig: new Map([['h0', ['v0', 'v2']]]) })).toEqual([
      'h0=v0+v2',
      'h1=v1',
    ]);
    const allebei = new Map([
      ['h0', ['v0']],
      ['h1', ['v0', 'v2']],
    ]);
    expect(kort({ huidig, voorkeur, handmatig: allebei })).toEqual(['h0+h1=v0+v2', '=v1']);
  });

  it('about one of several steps that were proposed as one leaves the others proposed', () => {
    const fijn = rij('f', 'LKS berekenen', 'Besluit nemen');
    const grof = rij('g', 'LKS berekenen en besluit nemen');
    const [voorstel] = koppelStappen({ huidig: fijn, voorkeur: grof });
    const metEen = koppelStappen({ huidig: fijn, voorkeur: grof, handmatig: new Map([['f1', ['g0']]]) });
    expect(metEen).toEqual([{ ...voorstel, huidig: ['f0', 'f1'], voorkeur: ['g0'], grond: 'gelijkenis' }]);
    expect(metEen[0]?.score).toBeLessThan(1);
    const beide = new Map([
      ['f0', ['g0']],
      ['f1', ['g0']],
    ]);
    expect(koppelStappen({ huidig: fijn, voorkeur: grof, handmatig: beide })).toMatchObject([
      { huidig: ['f0', 'f1'], score: 1, grond: 'handmatig' },
    ]);
    // Who says that one of them is something else, says nothing that keeps the other.
    expect(kort({ huidig: fijn, voorkeur: grof, handmatig: new Map([['f1', []]]) })).not.toContain(
      'f0+f1=g0',
    );
  });

  it('about steps that are gone is passed over', () => {
    const handmatig = new Map([
      ['weg', ['v0']],
      ['h0', ['weg']],
      ['h1', ['v2', 'weg']],
    ]);
    expect(kort({ huidig, voorkeur, handmatig })).toEqual(['h0=v0', 'h1=v2', '=v1']);
  });
});

describe('any two processes', () => {
  const paar = fc.record({ huidig: willekeurigeGraaf, voorkeur: willekeurigeGraaf });
  const metGezegd = paar.chain(({ huidig, voorkeur }) =>
    fc
      .dictionary(
        fc.constantFrom(...Object.keys(huidig.stappen), 'weg'),
        fc.subarray([...Object.keys(voorkeur.stappen), 'ook weg']),
      )
      .map((gezegd) => ({ huidig, voorkeur, handmatig: new Map(Object.entries(gezegd)) })),
  );
  const ids = ({ stappen }: Procesgraaf) => Object.keys(stappen).toSorted();

  test.prop([metGezegd])('have every step in exactly one koppeling', (vraag) => {
    const koppelingen = koppelStappen(vraag);
    expect(koppelingen.flatMap((k) => k.huidig).toSorted()).toEqual(ids(vraag.huidig));
    expect(koppelingen.flatMap((k) => k.voorkeur).toSorted()).toEqual(ids(vraag.voorkeur));
    for (const { score } of koppelingen) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test.prop([metGezegd])('give the preferred one when koppeld and their differences are applied', (vraag) => {
    const invoer = { ...vraag, koppelingen: koppelStappen(vraag) };
    const { graaf: nu } = toGekoppeld(invoer);
    expect(inhoud(pasVerschillenToe(nu, diffProces(invoer)))).toEqual(inhoud(vraag.voorkeur));
  });

  test.prop([willekeurigeGraaf])('that are equal are koppeld by id and have no differences', (voorkeur) => {
    const koppelingen = koppelStappen({ huidig: voorkeur, voorkeur });
    expect(koppelingen.every(({ grond }) => grond === 'id')).toBe(true);
    expect(diffProces({ huidig: voorkeur, voorkeur, koppelingen })).toEqual([]);
  });

  it('with other ids and the same names are the same process', () => {
    const namen = ZELFDE.map(([, naam]) => naam).filter((naam, i, alle) => alle.indexOf(naam) === i);
    const koppelingen = kort({ huidig: rij('h', ...namen), voorkeur: rij('v', ...namen) });
    expect(koppelingen).toEqual(namen.map((_, i) => `h${i}=v${i}`));
  });

  it('may have loops and gateways between their steps', () => {
    const namen = ['Aanvraag controleren', 'Meten', 'Aanvraag controleren', 'Betalen'];
    const lus = (letter: string) => ({
      ...rij(letter, ...namen),
      overgangen: [
        ...lijn(`${letter}0`, 'poort', `${letter}1`, `${letter}2`, `${letter}3`),
        ...lijn(`${letter}3`, `${letter}1`),
      ],
    });
    expect(kort({ huidig: lus('h'), voorkeur: lus('v') })).toEqual(['h0=v0', 'h1=v1', 'h2=v2', 'h3=v3']);
  });
});

describe('two processes of very many steps whose names share their words', () => {
  const AANTAL = 450;
  const plekken = Array.from({ length: AANTAL }, (_, n) => n);
  const paren = (naam: (n: number) => string) =>
    kort({
      huidig: rij('h', ...plekken.map(naam)),
      voorkeur: rij('v', ...plekken.toReversed().map(naam)),
    });

  it('are matched by the rare word, wherever it stands', () => {
    expect(paren((n) => `onderdeel ${n} van de aanvraag behandelen`)).toEqual(
      plekken.map((n) => `h${n}=v${AANTAL - 1 - n}`),
    );
  });

  it('are matched by place when nothing else tells them apart', () => {
    const geteld = paren(() => 'aanvraag behandelen').filter((paar) => !/^=|=$/.test(paar));
    expect(geteld).toHaveLength(AANTAL);
  });
});
