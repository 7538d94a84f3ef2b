import { expect, test } from 'vitest';
import { toBegeleiderstafel } from '../../../src/domain/voortgang/begeleiderstafel.ts';
import type { Trajectbron } from '../../../src/domain/voortgang/landelijkebron.ts';
import type { Gemeentevoortgang } from '../../../src/domain/voortgang/voortgangsbestand.ts';

const VANDAAG = '2026-11-22';
const op = (dag: string) => `${dag}T10:00:00.000Z`;
const gemeente = (code: string, anders: Partial<Gemeentevoortgang> = {}): Gemeentevoortgang => ({
  code,
  naam: `Naam ${code}`,
  status: 'scan',
  sinds: op('2026-11-01'),
  grond: 'zelf-opgegeven',
  onderVoorwaarde: false,
  voorwaardeTot: null,
  ingangsdatum: null,
  criteriaversie: null,
  verschilt: {},
  eerder: [],
  ...anders,
});
const traject = (
  naam: string,
  stand: string,
  gemeenten: Gemeentevoortgang[],
  voorbeeld = false,
): Trajectbron => ({
  id: naam,
  soort: 'browser',
  moment: op(stand),
  voortgang: {
    traject: naam,
    naam,
    voorbeeld,
    scanlijst: { id: 'l', versie: '1' },
    stand: op(stand),
    gemeenten,
  },
});

test('silent trajecten come first, the longest silence first, then who has the next date', () => {
  const regels = toBegeleiderstafel(
    [
      traject('rustig', '2026-11-20', [gemeente('GM0001')]),
      traject('straks', '2026-11-20', [gemeente('GM0002', { ingangsdatum: '2027-01-01' })]),
      traject('stil', '2026-08-01', [gemeente('GM0003')]),
      traject('stiller', '2026-02-01', [gemeente('GM0004')]),
    ],
    VANDAAG,
  );
  expect(regels.map(({ naam }) => naam)).toEqual(['stiller', 'stil', 'straks', 'rustig']);
  expect(regels[1]).toMatchObject({ stil: true, teken: { dag: '2026-08-01', dagen: 113 } });
});

test('a traject in which everyone is checked off may be silent', () => {
  const [regel] = toBegeleiderstafel(
    [traject('klaar', '2026-01-01', [gemeente('GM0001', { status: 'afgevinkt' })])],
    VANDAAG,
  );
  expect(regel).toMatchObject({ stil: false, aantallen: { afgevinkt: 1 }, vast: [] });
});

test('dates are those that still come, today included, the first one first', () => {
  const [regel] = toBegeleiderstafel(
    [
      traject('t', '2026-11-20', [
        gemeente('GM0001', { voorwaardeTot: '2027-03-01', ingangsdatum: VANDAAG }),
        gemeente('GM0002', { voorwaardeTot: '2026-11-21' }),
      ]),
    ],
    VANDAAG,
  );
  expect(regel?.datums.map(({ dag, soort }) => [dag, soort])).toEqual([
    [VANDAAG, 'ingangsdatum'],
    ['2027-03-01', 'voorwaarde'],
  ]);
});

test('stuck is who is busy for longer than ninety days, not who waits or is done', () => {
  const lang = op('2026-01-01');
  const [regel] = toBegeleiderstafel(
    [
      traject('t', '2026-11-20', [
        gemeente('GM0001', { status: 'aanpassen', sinds: op('2026-06-01') }),
        gemeente('GM0002', { status: 'scan', sinds: lang }),
        gemeente('GM0003', { status: 'in-gesprek', sinds: lang }),
        gemeente('GM0004', { status: 'afgevinkt', sinds: lang }),
        gemeente('GM0005', { status: 'scan', sinds: op('2026-08-24') }),
      ]),
    ],
    VANDAAG,
  );
  expect(regel?.vast.map(({ code }) => code)).toEqual(['GM0002', 'GM0001']);
});

test('of a traject only its newest source counts, and examples do not stand on the desk', () => {
  const oud = traject('t', '2026-01-01', [gemeente('GM0001'), gemeente('GM0002')]);
  const nieuw = { ...traject('t', '2026-11-01', [gemeente('GM0001')]), id: 'bestand/t' };
  const regels = toBegeleiderstafel([oud, nieuw, traject('v', '2026-11-01', [], true)], VANDAAG);
  expect(regels.map(({ naam, gemeenten }) => [naam, gemeenten])).toEqual([['t', 1]]);
});
