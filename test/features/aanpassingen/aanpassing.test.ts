import { describe, expect, it } from 'vitest';
import { laadVoorbeeld } from '../../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../../src/content/voorbeeldNaarTraject.ts';
import { laadWerkwijze } from '../../../src/content/werkwijze.ts';
import { toBlokkades } from '../../../src/domain/voortgang/blokkades.ts';
import type { Wijzigingsstand } from '../../../src/domain/wijziging/besluit.ts';
import { isInPlan, type WijzigingInGemeente } from '../../../src/domain/wijziging/wijziging.ts';
import {
  inGemeente,
  toAanpassingen,
  toGedeeld,
  toRijstand,
} from '../../../src/features/aanpassingen/aanpassing.ts';
import { telBesprekingen } from '../../../src/features/aanpassingen/besprekingen.ts';
import {
  filterAanpassingen,
  isGefilterd,
  KLAAROP,
  leesFilter,
  schrijfFilter,
  telMeer,
  toKlaarOp,
} from '../../../src/features/aanpassingen/filter.ts';
import { groepeer } from '../../../src/features/aanpassingen/groepeer.ts';
import { SORTERINGEN, sorteer } from '../../../src/features/aanpassingen/sorteer.ts';
import { toTijdlijn } from '../../../src/features/aanpassingen/tijdlijn/tijdlijn.ts';
import { toZichtbareWijzigingen } from '../../../src/features/aanpassingen/selectie.ts';
import { toVarianten } from '../../../src/features/aanpassingen/varianten.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';

const werkwijze = await laadWerkwijze();
const traject = voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld('voorbeeldregio'), id: 'proef' });
const afgeleid = maakAfleider(werkwijze)(traject);
const { gemeenten } = afgeleid;
const wijzigingen = afgeleid.wijzigingen();
const alle = toAanpassingen(wijzigingen, gemeenten);
const { rollen } = werkwijze.team;
const leeg = leesFilter({});
const VANDAAG = '2026-11-22';
const context = { rollen, vandaag: VANDAAG };

function rij(stand: Wijzigingsstand, meer: Partial<WijzigingInGemeente> = {}): WijzigingInGemeente {
  return {
    gemeente: 'VB0001',
    teksten: [],
    vereist: 'moet',
    status: { stand },
    inspanning: 'M',
    geldt: 'geldt',
    ...meer,
  };
}

describe('toRijstand', () => {
  it.each([
    [['klaar', 'klaar'], 'klaar'],
    [['klaar', 'geblokkeerd', 'bezig'], 'geblokkeerd'],
    [['te-doen', 'klaar'], 'bezig'],
    [['te-doen', 'bezig'], 'bezig'],
    [['te-doen', 'te-doen'], 'te-doen'],
  ] as const)('%j together is %s', (standen, stand) => {
    expect(toRijstand(standen.map((s) => rij(s)))).toBe(stand);
  });
});

describe('toGedeeld', () => {
  it('tells a value that all share from values that differ; empty is a value too', () => {
    const lees = ({ eigenaar }: WijzigingInGemeente) => eigenaar;
    expect(toGedeeld([rij('klaar'), rij('klaar')], lees)).toEqual({ soort: 'gelijk', waarde: undefined });
    expect(toGedeeld([rij('klaar', { eigenaar: 'A' }), rij('klaar')], lees)).toEqual({ soort: 'verschilt' });
  });
});

describe('toAanpassingen', () => {
  it('shows exactly the work: each gemeente of each change that is in the plan, once', () => {
    const verwacht = wijzigingen.flatMap((w) =>
      w.gemeenten.filter((r) => isInPlan(w, r)).map((r) => `${w.id} ${r.gemeente} ${r.geldt}`),
    );
    const getoond = alle.flatMap(({ wijziging, rijen }) =>
      rijen.map((r) => `${wijziging.id} ${r.gemeente} ${r.geldt}`),
    );
    expect(verwacht.length).toBeGreaterThan(10);
    expect(getoond.toSorted()).toEqual(verwacht.toSorted());
  });

  it('says that a row keeps a gemeente from being checked off when it does', () => {
    const blokkerend = new Set(
      gemeenten.flatMap(({ code }) => toBlokkades(wijzigingen, code).map((b) => b.wijziging.id)),
    );
    expect(alle.some(({ blokkeert }) => blokkeert)).toBe(true);
    for (const { blokkeert, wijziging } of alle.filter((a) => a.blokkeert)) {
      expect(blokkeert && blokkerend.has(wijziging.id)).toBe(true);
    }
  });

  it('gives work that fell away a row of its own, below all others', () => {
    const eerste = wijzigingen.find((w) => w.gemeenten.some((r) => isInPlan(w, r)));
    if (!eerste) throw new Error('the example has no work');
    const [a, ...rest] = eerste.gemeenten;
    if (!a) throw new Error('a change without gemeenten');
    const weg = { ...eerste, gemeenten: [{ ...a, geldt: 'vervallen' as const }, ...rest] };
    const rijen = toAanpassingen([weg, ...wijzigingen.filter((w) => w.id !== eerste.id)], gemeenten);
    expect(rijen.at(-1)).toMatchObject({ vervallen: true, sleutel: `${eerste.id}/vervallen` });
    expect(rijen.filter(({ vervallen }) => vervallen)).toHaveLength(1);
  });
});

describe('the address', () => {
  it('gives back every choice, and holds only what differs from usual', () => {
    const filter = {
      weergave: 'bord',
      tekst: 'brief & "x"',
      gemeente: 'VB0002',
      rol: 'administratie',
      status: 'bezig',
      soort: 'brief',
      thema: 'betaling',
      klaarOp: 'tot',
      tot: '2027-05-31',
      groep: 'rol',
      sorteer: 'titel',
      sinds: '2026-11-01',
      open: 'AANV-01/1',
    } as const;
    expect(leesFilter(schrijfFilter({}, filter))).toEqual(filter);
    expect(schrijfFilter({ presenteren: '' }, leeg)).toEqual({ presenteren: '' });
  });

  it('reads what it does not know as everything', () => {
    expect(
      leesFilter({
        status: 'weg',
        groep: 'kleur',
        weergave: 'taart',
        soort: 'x',
        klaarop: 'ooit',
        tot: 'juni',
        sorteer: '',
      }),
    ).toEqual(leeg);
    expect(isGefilterd(leeg)).toBe(false);
  });
});

describe('filterAanpassingen', () => {
  it('with one gemeente chosen, a row is about that gemeente only', () => {
    const rijen = filterAanpassingen(alle, { ...leeg, gemeente: 'VB0002' }, context);
    expect(rijen.length).toBeGreaterThan(0);
    expect(rijen.every((r) => r.rijen.length === 1 && r.rijen[0]?.gemeente === 'VB0002')).toBe(true);
  });

  it('finds words in any order, without regard to case and accents', () => {
    const [eerste] = alle;
    const tekst = (eerste?.titel ?? '').split(' ').toReversed().join(' ').toUpperCase();
    expect(filterAanpassingen(alle, { ...leeg, tekst }, context)).toContainEqual(eerste);
    expect(filterAanpassingen(alle, { ...leeg, tekst: 'bestaat-niet' }, context)).toEqual([]);
  });

  it('knows the role in an owner with an uitvoerder, and keeps other owners apart', () => {
    const [eerste] = alle;
    if (!eerste) throw new Error('no rows');
    const met = (eigenaar: string) => [{ ...eerste, rijen: [rij('te-doen', { eigenaar })] }];
    const vind = (eigenaar: string, rol: string) =>
      filterAanpassingen(met(eigenaar), { ...leeg, rol }, context).length;
    expect(vind('Administratie, Werkbedrijf De Brug', 'administratie')).toBe(1);
    expect(vind('administratie De Brug', 'administratie')).toBe(1);
    expect(vind('Leverancier', 'administratie')).toBe(0);
    expect(vind('Leverancier', 'anders')).toBe(1);
  });
});

describe('groepeer', () => {
  const groepcontext = { themas: werkwijze.scanlijst.themas, rollen, gemeenten };

  it.each(['soort', 'thema', 'status'] as const)('puts every row under exactly one %s', (groep) => {
    const rijen = groepeer(alle, groep, groepcontext).flatMap((g) => g.rijen.map(({ sleutel }) => sleutel));
    expect(rijen.toSorted()).toEqual(alle.map(({ sleutel }) => sleutel).toSorted());
  });

  it('loses no row per role', () => {
    const rijen = new Set(groepeer(alle, 'rol', groepcontext).flatMap((g) => g.rijen.map((r) => r.sleutel)));
    expect(rijen.size).toBe(alle.length);
  });

  it('shows a row under each of its gemeenten, with only that gemeente', () => {
    for (const { id, rijen } of groepeer(alle, 'gemeente', groepcontext)) {
      expect(rijen).toEqual(alle.flatMap((a) => inGemeente(a, id) ?? []));
    }
  });
});

describe('the day of work', () => {
  it('is late the day after, and never once it is done or fell away', () => {
    const laat = (meer: Partial<WijzigingInGemeente>) =>
      toKlaarOp(rij('bezig', { deadline: '2026-11-21', ...meer }), VANDAAG);
    expect(laat({})).toBe('te-laat');
    expect(laat({ deadline: VANDAAG })).toBe('binnenkort');
    expect(laat({ deadline: '2026-12-23' })).toBe('later');
    expect(laat({ status: { stand: 'klaar' } })).toBeUndefined();
    expect(laat({ geldt: 'vervallen' })).toBeUndefined();
  });

  it('gives filters that together show all work that is not done', () => {
    const getoond = new Set(
      KLAAROP.flatMap((klaarOp) => filterAanpassingen(alle, { ...leeg, klaarOp }, context)).map(
        (a) => a.sleutel,
      ),
    );
    const open = alle.filter((a) => !a.vervallen && a.stand !== 'klaar').map((a) => a.sleutel);
    expect([...getoond].toSorted()).toEqual(open.toSorted());
  });

  it('up to and including a day shows work that is not done and has a day till then; without that day everything', () => {
    const tot = (dag: string) => filterAanpassingen(alle, { ...leeg, klaarOp: 'tot', tot: dag }, context);
    expect(tot('')).toEqual(alle);
    const dagen = alle.flatMap(({ rijen }) => rijen.flatMap(({ deadline }) => deadline ?? [])).toSorted();
    expect(dagen.length).toBeGreaterThan(0);
    for (const dag of dagen) {
      const verwacht = alle.filter(({ rijen }) =>
        rijen.some(
          (r) => toKlaarOp(r, VANDAAG) !== undefined && r.deadline !== undefined && r.deadline <= dag,
        ),
      );
      expect(tot(dag)).toEqual(verwacht);
    }
    expect(tot('2001-01-01')).toEqual([]);
  });

  it('counts what is set behind "Meer"', () => {
    expect(telMeer(leeg)).toBe(0);
    expect(telMeer({ ...leeg, soort: 'brief', sorteer: 'titel', status: 'bezig' })).toBe(2);
  });
});

describe('sorteer', () => {
  it.each(SORTERINGEN)('on %s loses no row', (sortering) => {
    expect(new Set(sorteer(alle, sortering))).toEqual(new Set(alle));
  });

  it('puts what has no day last, and the first day first', () => {
    const [a, b, c] = [undefined, '2027-02-01', '2027-01-01'].map((deadline, n) => ({
      ...(alle[n] ?? alle[0]),
      rijen: [rij('bezig', deadline === undefined ? {} : { deadline })],
    })) as typeof alle;
    expect(
      sorteer(
        [a, b, c].filter((x) => x !== undefined),
        'klaar-op',
      ),
    ).toEqual([c, b, a]);
  });
});

describe('toTijdlijn', () => {
  const tijdlijn = toTijdlijn(alle, new Map([['VB0001', '2027-03-01']]), '2027-01-15');
  const posten = tijdlijn.maanden.flatMap(({ posten: p }) => p);

  it('puts each gemeente of each change on its own day once, and only open work below the line', () => {
    const opLijn = posten.flatMap((post) =>
      post.soort === 'ingang'
        ? []
        : post.aanpassing.rijen.map((r) => `${post.aanpassing.sleutel} ${r.gemeente} ${post.dag}`),
    );
    const verwacht = alle.flatMap((a) =>
      a.rijen.flatMap((r) => (r.deadline === undefined ? [] : [`${a.sleutel} ${r.gemeente} ${r.deadline}`])),
    );
    expect(opLijn.length).toBeGreaterThan(0);
    expect(opLijn.toSorted()).toEqual(verwacht.toSorted());
    expect(
      tijdlijn.zonderDag
        .flatMap((a) => a.rijen)
        .every((r) => r.deadline === undefined && r.status.stand !== 'klaar'),
    ).toBe(true);
  });

  it('goes forward in time, with the days on which gemeenten begin', () => {
    const dagen = posten.map(({ dag }) => dag);
    expect(dagen).toEqual(dagen.toSorted());
    expect(posten).toContainEqual({ soort: 'ingang', dag: '2027-03-01', gemeente: 'VB0001' });
  });

  it('is later as today is later: nothing that was late stops being late', () => {
    const laat = (vandaag: string) =>
      toTijdlijn(alle, new Map(), vandaag).maanden.reduce((som, maand) => som + maand.teLaat, 0);
    expect(laat('2000-01-01')).toBe(0);
    expect(laat('2099-01-01')).toBeGreaterThanOrEqual(laat('2027-01-15'));
    expect(laat('2099-01-01')).toBeGreaterThan(0);
  });
});

describe('telBesprekingen', () => {
  it('counts a question once, and as undecided as long as one gemeente has no decision', () => {
    const { besloten, later, onbesloten } = telBesprekingen(wijzigingen, alle);
    expect(besloten).toBeGreaterThan(0);
    expect(later).toBeGreaterThan(0);
    expect(onbesloten).toBeLessThanOrEqual(afgeleid.verschillen().length);
    expect(telBesprekingen([], [])).toEqual({ besloten: 0, later: 0, onbesloten: 0, deels: 0 });
  });

  it('tells a question with a decision on some of its changes from one without any', () => {
    const { onbesloten, deels } = telBesprekingen(wijzigingen, alle);
    const zonder = wijzigingen.map((w) => ({
      ...w,
      gemeenten: w.gemeenten.map((r) => {
        const kopie = { ...r };
        delete kopie.besluit;
        return kopie;
      }),
    }));
    const kaal = telBesprekingen(zonder, []);
    expect(deels).toBeGreaterThan(0);
    expect(kaal).toMatchObject({ deels: 0, later: 0 });
    expect(kaal.onbesloten).toBeGreaterThan(onbesloten + deels);
  });
});

describe('toZichtbareWijzigingen', () => {
  it('takes the gemeenten that the rows show, and each change once', () => {
    const rijen = filterAanpassingen(alle, { ...leeg, gemeente: 'VB0002' }, context);
    const zichtbaar = toZichtbareWijzigingen(rijen);
    expect(zichtbaar).toHaveLength(rijen.length);
    expect(new Set(zichtbaar.flatMap((w) => w.gemeenten.map((g) => g.gemeente)))).toEqual(
      new Set(['VB0002']),
    );
  });
});

describe('toVarianten', () => {
  it('covers each gemeente of a row once, and joins only equal answers', () => {
    for (const aanpassing of alle) {
      const varianten = toVarianten(aanpassing, traject, werkwijze.werkproces.ankers);
      expect(varianten.flatMap((v) => v.gemeenten).toSorted()).toEqual(
        aanpassing.rijen.map((r) => r.gemeente).toSorted(),
      );
      const inhoud = varianten.map(({ nu, doe, vereist }) => JSON.stringify([nu, doe, vereist]));
      expect(new Set(inhoud).size).toBe(inhoud.length);
    }
  });
});
