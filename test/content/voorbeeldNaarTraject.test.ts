import { describe, expect, test } from 'vitest';
import { laadVoorbeeld, VOORBEELDEN } from '../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../src/content/voorbeeldNaarTraject.ts';
import { laadWerkwijze } from '../../src/content/werkwijze.ts';
import { toMeetlat, vergelijkGemeente } from '../../src/domain/proces/vergelijking.ts';
import { toBesluitdeel } from '../../src/domain/traject/besluitdeel.ts';
import { TrajectSchema } from '../../src/domain/traject/traject.ts';
import { toAntwoordenPerGemeente, toTrajectnormen } from '../../src/domain/traject/trajectvergelijking.ts';
import { toTrajectwijzigingen } from '../../src/domain/traject/trajectwijzigingen.ts';
import { toAfvinkstand } from '../../src/domain/voortgang/afvinkstand.ts';

const werkwijze = await laadWerkwijze();
const voorbeelden = await Promise.all(VOORBEELDEN.map(({ id }) => laadVoorbeeld(id)));

describe.each(voorbeelden.map((voorbeeld) => ({ voorbeeld, naam: voorbeeld.naam })))(
  '$naam',
  ({ voorbeeld }) => {
    const traject = voorbeeldNaarTraject({ voorbeeld, id: 'kopie-1' });

    test('becomes a traject that could have been saved', () => {
      expect(TrajectSchema.safeParse(traject).error?.issues ?? []).toEqual([]);
      expect(JSON.parse(JSON.stringify(traject))).toEqual(traject);
    });

    test('is marked as an example, with its source', () => {
      expect(traject.kenmerken).toMatchObject({
        voorbeeld: true,
        naam: voorbeeld.naam,
        bron: voorbeeld.bron,
      });
    });

    test('gives every answer a note that names the source, not its key', () => {
      expect(Object.keys(traject.notities)).toEqual(Object.keys(traject.antwoorden));
      const sleutels = new Set(werkwijze.bronnen.map(({ sleutel }) => sleutel));
      for (const { waarde } of Object.values(traject.notities)) {
        expect(waarde).toMatch(/^Bron: ./);
        expect(waarde.match(/[\w-]+/g)?.filter((woord) => sleutels.has(woord))).toEqual([]);
      }
    });

    test('is listed under its own id and name', () => {
      expect(VOORBEELDEN).toContainEqual(expect.objectContaining({ id: voorbeeld.id, naam: voorbeeld.naam }));
    });

    test('says when the scan began, for every gemeente with an answer', () => {
      const begonnen = Object.values(traject.journaal).flatMap(({ wat }) =>
        wat.soort === 'scan-begonnen' ? [wat.gemeente] : [],
      );
      const beantwoord = new Set(Object.keys(traject.antwoorden).map((sleutel) => sleutel.split('/')[0]));
      expect(new Set(begonnen)).toEqual(beantwoord);
    });
  },
);

const regio = voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld('voorbeeldregio'), id: 'kopie-2' });

test('an answer of the uitvoerder holds for its gemeenten, except for the one that has its own', () => {
  expect(regio.antwoorden['VB0001/BESL-06']?.waarde).toEqual({ soort: 'optie', optie: 'a' });
  expect(regio.antwoorden['VB0002/BESL-06']?.waarde).toEqual({ soort: 'optie', optie: 'b' });
});

test('what no source says stays unanswered', async () => {
  const werksaam = voorbeeldNaarTraject({
    voorbeeld: await laadVoorbeeld('werksaam-westfriesland'),
    id: 'k',
  });
  expect(Object.keys(werksaam.antwoorden)).toHaveLength(7 * 7);
});

test('every gemeente of the composed region answered all of the workshop, or skipped it', () => {
  const { scanpunten } = werkwijze.scanlijst;
  for (const gemeente of Object.keys(regio.gemeenten)) {
    const over = scanpunten.flatMap(({ id, slaOver = [] }) => {
      const antwoord = regio.antwoorden[`${gemeente}/${id}`]?.waarde;
      const gekozen = antwoord?.soort === 'optie' ? antwoord.optie : '';
      return slaOver
        .filter(({ als }) => [als.optie].flat().includes(gekozen))
        .flatMap(({ punten }) => punten);
    });
    const open = scanpunten.filter(
      ({ id, laag }) =>
        laag === 'kern' && !over.includes(id) && regio.antwoorden[`${gemeente}/${id}`] === undefined,
    );
    expect(open.map(({ id }) => `${gemeente}/${id}`)).toEqual([]);
  }
});

const meetlat = toMeetlat(werkwijze, toTrajectnormen(werkwijze.normenset, regio));
const vergelijkingen = new Map(
  [...toAntwoordenPerGemeente(regio)].map(([code, antwoorden]) => [
    code,
    vergelijkGemeente(meetlat, antwoorden),
  ]),
);
const wijzigingen = toTrajectwijzigingen(werkwijze.scanlijst, regio, vergelijkingen);

test('a gemeente decided the same about every change of a question, or nothing', () => {
  const verschilt = werkwijze.scanlijst.scanpunten.flatMap((scanpunt) =>
    [...vergelijkingen.keys()]
      .filter(
        (gemeente) => toBesluitdeel({ scanpunt, wijzigingen, gemeenten: [gemeente] }).stand === 'verschilt',
      )
      .map((gemeente) => `${gemeente}/${scanpunt.id}`),
  );
  expect(verschilt).toEqual([]);
});

test('Noorderlinde is the only gemeente that is ready to be checked off, and nobody did it yet', () => {
  const klaar = [...vergelijkingen].filter(
    ([gemeente, vergelijking]) =>
      toAfvinkstand({
        criteria: werkwijze.afvinken,
        scanlijst: werkwijze.scanlijst,
        traject: regio,
        gemeente,
        vergelijking,
        wijzigingen,
      }).kanAfvinken,
  );
  expect(klaar.map(([gemeente]) => gemeente)).toEqual(['VB0001']);
  expect(regio.afvinken).toEqual({});
});

test('the journaal runs in the order of the days', () => {
  const momenten = Object.keys(regio.journaal)
    .toSorted()
    .map((sleutel) => regio.journaal[sleutel]?.op ?? '');
  expect(momenten).toEqual(momenten.toSorted());
  expect(momenten.length).toBeGreaterThan(50);
});

test('decisions, status, owner and deadline stand under keys of their own', () => {
  expect(regio.wijzigingen['VB0001/AANV-01/1/status']?.waarde).toEqual({ stand: 'klaar' });
  expect(regio.wijzigingen['VB0002/BESL-01/2/status']?.waarde).toMatchObject({
    stand: 'geblokkeerd',
    reden: expect.any(String),
  });
  expect(regio.wijzigingen['VB0001/DOEL-02/1/besluit']?.waarde).toMatchObject({
    keuze: 'aanvaarden',
    tot: '2027-06-01',
    bevestigd: { rol: 'beslisser' },
  });
});
