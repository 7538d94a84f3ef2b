import { beforeAll, describe, expect, it } from 'vitest';
import { wijzigingssleutel } from '../../src/domain/traject/sleutels.ts';
import type { Traject, Vastgelegd } from '../../src/domain/traject/traject.ts';
import {
  KOLOMMEN,
  toGemeenterijen,
  toLijstregels,
  toWijzigingenlijst,
} from '../../src/export/toWijzigingenlijst.ts';
import { toWijzigingenwerkmap } from '../../src/export/toWijzigingenwerkmap.ts';
import { toDagcel } from '../../src/werkmap/dagcel.ts';
import type { Cel, Tabel } from '../../src/werkmap/werkmap.ts';
import { voorbeeldinvoer } from './voorbeeldinvoer.ts';

type Invoer = Awaited<ReturnType<typeof voorbeeldinvoer>>;

const vast = <T>(waarde: T): Vastgelegd<T> => ({
  waarde,
  door: { browser: 'x' },
  op: '2026-11-21T09:00:00Z',
});

/** Rows as objects by column heading. */
function alsObjecten({ kolommen, rijen }: Tabel): Record<string, Cel>[] {
  return rijen.map((rij) => Object.fromEntries(kolommen.map(({ kop }, k) => [kop, rij[k] ?? null])));
}

function toRijen(invoer: Invoer): Record<string, Cel>[] {
  return alsObjecten(toWijzigingenlijst(invoer, toLijstregels(invoer, invoer.wijzigingen)));
}

describe('toWijzigingenlijst', () => {
  let invoer: Invoer;
  beforeAll(async () => {
    invoer = await voorbeeldinvoer();
  });
  const lijst = () => toRijen(invoer);

  it('has these columns, in this order', () => {
    expect(KOLOMMEN.map(({ kop }) => kop)).toEqual([
      'Nr',
      'Thema',
      'Scanpunt',
      'Nu',
      'Voorkeur',
      'Wijziging',
      'Soort',
      'Aard',
      'Gemeenten',
      'Besluit',
      'Stand van het besluit',
      'Reden',
      'Tot en met',
      'Eigenaar',
      'Inspanning',
      'Deadline',
      'Status',
      'Wacht op',
      'Werkgever merkt',
      'Herkomst',
      'Id',
      'Gemeentecode',
      'Stand bij export',
    ]);
  });

  it('has every gemeente of every change in exactly one row', () => {
    const paren = lijst().flatMap((rij) =>
      String(rij['Gemeenten'])
        .split(', ')
        .map((naam) => `${String(rij['Id'])} ${naam}`),
    );
    const namen = new Map(invoer.gemeenten.map(({ code, naam }) => [code, naam]));
    const verwacht = invoer.wijzigingen.flatMap(({ id, gemeenten }) =>
      gemeenten.map(({ gemeente }) => `${id} ${namen.get(gemeente)}`),
    );
    expect(paren.toSorted()).toEqual(verwacht.toSorted());
  });

  it('splits a change over rows as soon as one fact differs, and joins gemeenten with equal facts', async () => {
    const eerste = invoer.wijzigingen.find(({ gemeenten }) => gemeenten.length >= 3);
    if (!eerste) throw new Error('the example has no change in three gemeenten');
    const [a, b, c] = eerste.gemeenten.map(({ gemeente }) => gemeente);
    const werk = (traject: Traject): Traject => ({
      ...traject,
      antwoorden: {
        ...traject.antwoorden,
        ...gelijkAntwoord(traject, eerste.id.split('/')[0] ?? '', [a, b, c]),
      },
      wijzigingen: Object.fromEntries(
        [a, b, c].map((gemeente) => [
          wijzigingssleutel(gemeente ?? '', eerste.id, 'deadline'),
          vast(gemeente === c ? '2027-04-01' : '2027-03-01'),
        ]),
      ),
    });
    const anders = await voorbeeldinvoer(werk);
    const rijen = toRijen(anders).filter(({ Id }) => Id === eerste.id);
    const metDag = (dag: string) =>
      rijen.filter(({ Deadline }) => Deadline instanceof Date && Deadline.toISOString().startsWith(dag));
    expect(metDag('2027-03-01').map(({ Gemeenten }) => String(Gemeenten).split(', ').length)).toEqual([2]);
    expect(metDag('2027-04-01')).toHaveLength(1);
  });

  it('shows the state only for work that was decided on, and tells the decision of all others', () => {
    for (const rij of lijst()) {
      const stand = String(rij['Stand van het besluit']);
      const inPlan = rij['Besluit'] === 'Aanpassen' || /^(Geen besluit nodig|Vervallen)/.test(stand);
      expect(rij['Status'] !== null, `${String(rij['Id'])}: ${stand}`).toBe(inPlan);
    }
    const standen = new Set(lijst().map((rij) => String(rij['Stand van het besluit'])));
    expect([...standen]).toEqual(
      expect.arrayContaining(['Voorstel team', 'Nog geen besluit', 'Ter informatie']),
    );
  });

  it('gives a gemeente only its own rows', () => {
    const gemeente = { code: 'VB0003', naam: 'Wilgendrecht' };
    const regels = toLijstregels(invoer, invoer.wijzigingen)
      .flat()
      .filter((regel) => regel.gemeente === gemeente.code);
    const rijen = alsObjecten({ kolommen: KOLOMMEN, rijen: toGemeenterijen(invoer, gemeente, regels) });
    expect(rijen.length).toBeGreaterThan(5);
    expect(new Set(rijen.map(({ Gemeenten }) => Gemeenten))).toEqual(new Set(['Wilgendrecht']));
  });

  it('names nobody of the team', async () => {
    const metNamen = await voorbeeldinvoer((traject) => ({
      ...traject,
      team: {
        lid: vast({
          rol: 'administratie',
          uitvoerder: null,
          naam: 'Zorvalp Quist',
          mail: 'zorvalp@voorbeeld.nl',
        }),
      },
    }));
    expect(JSON.stringify(toWijzigingenwerkmap(metNamen))).not.toMatch(/zorvalp|quist/i);
  });
});

describe('sheet Over', () => {
  const over = (invoer: Invoer) => {
    const blad = toWijzigingenwerkmap(invoer).bladen.at(-1);
    return Object.fromEntries((blad?.rijen ?? []).map(([kop, waarde]) => [String(kop), waarde]));
  };

  it('says from which list and norms it comes, counts, and that it decides nothing', async () => {
    const invoer = await voorbeeldinvoer();
    expect(over(invoer)).toMatchObject({
      Traject: 'Voorbeeldregio (samengesteld)',
      'Gemaakt op': new Date('2026-11-21T00:00:00Z'),
      Scanlijst: 'lks-scanlijst',
      'Versie van de scanlijst': '2026.1',
      Normenset: invoer.normenset.titel,
      'Aantal gemeenten': 5,
      'Aantal verschillen': invoer.aantalVerschillen,
      'Aantal wijzigingen': invoer.wijzigingen.length,
      Selectie: 'Alle wijzigingen',
      'Let op': 'Geen besluit. De wet en de verordening gaan voor.',
    });
  });

  it('bears the label Voorbeeld only for an example', async () => {
    expect(over(await voorbeeldinvoer())).toHaveProperty('Voorbeeld');
    const echt = await voorbeeldinvoer((traject) => ({ ...traject, kenmerken: { naam: 'Echt' } }));
    expect(over(echt)).not.toHaveProperty('Voorbeeld');
  });

  it('says that it is a selection', async () => {
    const invoer = await voorbeeldinvoer();
    const deel = { ...invoer, wijzigingen: invoer.wijzigingen.slice(0, 3) };
    expect(over(deel)['Selectie']).toBe(`3 van ${invoer.totaal} wijzigingen`);
  });
});

describe('a gemeente with an apostrophe', () => {
  it('keeps its name in the rows and gets a sheet of its own', async () => {
    const invoer = await voorbeeldinvoer((traject) => ({
      ...traject,
      gemeenten: {
        ...traject.gemeenten,
        VB0001: vast({ naam: "'s-Hertogenbosch", uitvoerder: 'brug', volgorde: 0 }),
      },
    }));
    const werkmap = toWijzigingenwerkmap(invoer);
    expect(werkmap.bladen[1]?.naam).toBe('’s-Hertogenbosch');
    expect(toRijen(invoer).map(({ Gemeenten }) => String(Gemeenten))).toContainEqual(
      expect.stringMatching(/^'s-Hertogenbosch, /),
    );
  });
});

describe('toDagcel', () => {
  it('is midnight UTC, and leaves a day that does not exist as text', () => {
    expect(toDagcel('2028-02-29')).toEqual(new Date(Date.UTC(2028, 1, 29)));
    expect(toDagcel('2027-02-29')).toBe('2027-02-29');
    expect(toDagcel(null)).toBeNull();
  });
});

/** The answer of the first of these gemeenten, for all of them. */
function gelijkAntwoord(
  traject: Traject,
  scanpunt: string,
  gemeenten: readonly (string | undefined)[],
): Traject['antwoorden'] {
  const antwoord = traject.antwoorden[`${gemeenten[0]}/${scanpunt}`];
  return antwoord ? Object.fromEntries(gemeenten.map((g) => [`${g}/${scanpunt}`, antwoord])) : {};
}
