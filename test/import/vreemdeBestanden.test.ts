import { describe, expect, it, test } from 'vitest';
import { Procesmodel } from '../../src/domain/proces/procesmodel.ts';
import { bestand, elementenBij, lees, lijnen } from './lees.ts';

/** What came out of files that others made; see the README beside them. */
const TELLINGEN = {
  'echt/signavio-sollicitatie.bpmn': { banen: 11, stappen: 43, poorten: 23, gebeurtenissen: 57, lijnen: 131 },
  'echt/signavio-berichten.bpmn': { banen: 3, stappen: 2, poorten: 1, gebeurtenissen: 6, lijnen: 6 },
  'echt/signavio-gegevens.bpmn': { banen: 2, stappen: 2, poorten: 0, gebeurtenissen: 0, lijnen: 0 },
  'echt/camunda-geneste-baan.bpmn': { banen: 1, stappen: 1, poorten: 1, gebeurtenissen: 0, lijnen: 1 },
  'echt/eclipse-alles-heet-a.bpmn': { banen: 4, stappen: 4, poorten: 1, gebeurtenissen: 5, lijnen: 4 },
  'echt/eclipse-herhalingen.bpmn': { banen: 1, stappen: 22, poorten: 0, gebeurtenissen: 0, lijnen: 0 },
  'echt/eclipse-gebeurtenisdeelprocessen.bpmn': {
    banen: 1,
    stappen: 16,
    poorten: 0,
    gebeurtenissen: 0,
    lijnen: 0,
  },
  'nieuw/visio-twee-pools.bpmn': { banen: 3, stappen: 6, poorten: 0, gebeurtenissen: 5, lijnen: 11 },
  'nieuw/camunda-vermogen.bpmn': { banen: 2, stappen: 6, poorten: 2, gebeurtenissen: 5, lijnen: 12 },
  'nieuw/flowable-bezwaar.bpmn': { banen: 1, stappen: 6, poorten: 2, gebeurtenissen: 2, lijnen: 10 },
  'nieuw/alles-wat-kan.bpmn': { banen: 1, stappen: 9, poorten: 4, gebeurtenissen: 8, lijnen: 19 },
  'nieuw/lanen-uit-tekening.bpmn': { banen: 3, stappen: 3, poorten: 0, gebeurtenissen: 0, lijnen: 1 },
} as const;

describe('files of other programs', () => {
  test.each(Object.entries(TELLINGEN))('%s gives a whole model', async (naam, telling) => {
    const { model } = await lees(bestand(naam));
    const { graaf, banen } = model;
    expect({
      banen: banen.length,
      stappen: Object.keys(graaf.stappen).length,
      poorten: Object.keys(graaf.poorten).length,
      gebeurtenissen: Object.keys(graaf.gebeurtenissen).length,
      lijnen: graaf.overgangen.length,
    }).toEqual(telling);
    expect(Procesmodel.parse(model)).toEqual(model);
  });

  test.each(Object.keys(TELLINGEN))(
    '%s: every line ends at a node, every node stands in a lane, every document has a name',
    async (naam) => {
      const { model } = await lees(bestand(naam));
      const { stappen, poorten, gebeurtenissen, overgangen } = model.graaf;
      const knopen = new Map(
        [stappen, poorten, gebeurtenissen].flatMap((soort) =>
          Object.values(soort).map(({ id, baan }) => [id, baan]),
        ),
      );
      const banen = new Set(model.banen.map(({ id }) => id));
      const documenten = new Set(model.documenten.map(({ id }) => id));
      expect(overgangen.filter(({ van, naar }) => !knopen.has(van) || !knopen.has(naar))).toEqual([]);
      expect([...knopen.values()].filter((baan) => !banen.has(baan))).toEqual([]);
      expect(Object.values(stappen).flatMap((s) => s.documenten.filter((d) => !documenten.has(d)))).toEqual(
        [],
      );
      expect(Object.keys(model.groepen).filter((id) => stappen[id] === undefined)).toEqual([]);
      expect(new Set(model.banen.map((b) => b.naam.toLowerCase())).size).toBe(model.banen.length);
    },
  );
});

describe('a Signavio file with seventeen pools', async () => {
  const gelezen = await lees(bestand('echt/signavio-sollicitatie.bpmn'));

  it('makes one lane of a party that is drawn several times without steps', () => {
    expect(elementenBij(gelezen, 'pool-zonder-stappen')).toHaveLength(8);
    expect(gelezen.model.banen.filter(({ naam }) => naam === 'Bewerber')).toHaveLength(1);
  });

  it('calls a lane without a name after its pool', () => {
    expect(gelezen.model.banen.map(({ naam }) => naam)).toContain(
      'Bewerbungseingang - Sachbearbeiter Personal',
    );
    expect(gelezen.model.banen.map(({ naam }) => naam)).not.toContain('(zonder naam)');
  });

  it('names all messages, loops, notes and the vendor', () => {
    expect(elementenBij(gelezen, 'berichtstroom')).toHaveLength(29);
    expect(elementenBij(gelezen, 'herhaling')).toHaveLength(4);
    expect(elementenBij(gelezen, 'aantekening')).toHaveLength(16);
    expect(elementenBij(gelezen, 'poort-vereenvoudigd')).toHaveLength(3);
    expect(elementenBij(gelezen, 'leverancier')).toEqual(['Signavio']);
  });

  it('keeps the pool that a step stood in as its group', () => {
    expect(new Set(Object.values(gelezen.model.groepen))).toContain(
      'Bewerbungsprüfung - Führungskraft Fachbereich',
    );
  });
});

describe('a Visio file in ISO-8859-1 with two pools', async () => {
  const gelezen = await lees(bestand('nieuw/visio-twee-pools.bpmn'));

  it('reads accents and line ends in names', () => {
    const teksten = Object.values(gelezen.model.graaf.gebeurtenissen).map(({ tekst }) => tekst);
    expect(teksten).toContain('Nieuwe coöperatie');
    expect(Object.values(gelezen.model.graaf.stappen).map(({ naam }) => naam)).toContain(
      'Krijgt besluit per brief',
    );
  });

  it('runs the lines through subprocesses, with or without a begin and end of their own', () => {
    expect(lijnen(gelezen)).toEqual([
      'Aanvraag binnen > Controleert aanvraag',
      'Berekent bedrag > Stuurt besluit',
      'Controleert aanvraag > Berekent bedrag',
      'Controleert aanvraag > Kijkt mee [1 op 10]',
      'Kijkt mee > Gezien',
      'Krijgt besluit per brief > Klaar',
      'Nieuwe coöperatie > Vraagt aan',
      'Stuurt besluit > Besluit verstuurd',
      'Stuurt besluit > Krijgt besluit per brief [Besluitbrief]',
      'Vraagt aan > Aanvraag binnen [Formulier]',
      'Vraagt aan > Krijgt besluit per brief',
    ]);
  });

  it('keeps the subprocess as group of its steps, else the pool', () => {
    const { graaf, groepen } = gelezen.model;
    const groep = (naam: string) =>
      groepen[Object.values(graaf.stappen).find((s) => s.naam === naam)?.id ?? ''];
    expect(groep('Berekent bedrag')).toBe('Berekenen');
    expect(groep('Stuurt besluit')).toBe('Gemeente');
  });
});

describe('a Camunda file of a gemeente', async () => {
  const gelezen = await lees(bestand('nieuw/camunda-vermogen.bpmn'));
  const { gebeurtenissen } = gelezen.model.graaf;

  it('keeps during which step an event on an edge can happen, and tells which one stops the step', () => {
    expect(gebeurtenissen['Event_timer2']).toMatchObject({
      soort: 'tussentijds',
      tekst: 'Na twee weken',
      tijdens: 'AanvullenTask',
    });
    expect(elementenBij(gelezen, 'onderbreekt')).toEqual(['Event_timer1']);
  });

  it('calls an event without a name after its time, and never makes a term of that', () => {
    expect(gebeurtenissen['Event_timer1']?.tekst).toBe('PT1H');
    expect(elementenBij(gelezen, 'tijd')).toEqual(['PT1H', 'Na twee weken: P2W']);
    expect(Object.values(gelezen.model.graaf.stappen).map(({ termijn }) => termijn.soort)).toEqual(
      Array(6).fill('onbekend'),
    );
  });
});

describe('a file with all that BPMN can say', async () => {
  const gelezen = await lees(bestand('nieuw/alles-wat-kan.bpmn'));

  it('joins the halves of a link and names the half that is alone', () => {
    expect(lijnen(gelezen)).toContain('Antwoord > Leest');
    expect(elementenBij(gelezen, 'koppeling')).toEqual(['blad-2']);
    expect(elementenBij(gelezen, 'koppeling-los')).toEqual(['blad-9']);
    expect(elementenBij(gelezen, 'losse-lijn')).toEqual(['vang-2 → nergens heen']);
  });

  it('leaves a nested subprocess by its error along a way of its own', () => {
    expect(lijnen(gelezen)).toEqual(
      expect.arrayContaining([
        'Leest > Rekent',
        'Klopt het? > Fout gevonden [nee]',
        'Controleert > Genoeg antwoorden?',
        'Duurt te lang > Laat goedkeuren',
      ]),
    );
  });

  it('begins an event subprocess with an event', () => {
    expect(gelezen.model.graaf.gebeurtenissen['begin-2']).toMatchObject({
      soort: 'tussentijds',
      tekst: 'Verzoek om te stoppen',
    });
    expect(lijnen(gelezen)).toContain('Verzoek om te stoppen > Stopt de aanvraag');
  });

  it('puts documents at steps: by data lines, and by a plain line to the step before', () => {
    const stap = gelezen.model.graaf.stappen['taak-1'];
    const naam = (id: string) => gelezen.model.documenten.find((d) => d.id === id)?.naam;
    expect(stap?.documenten.map(naam).toSorted()).toEqual(['Aanvraag', 'Brief', 'Dossier']);
    expect(elementenBij(gelezen, 'document-zonder-stap')).toEqual(['Antwoord: Aanvraag']);
  });

  it('maps every kind of gateway', () => {
    const soorten = Object.values(gelezen.model.graaf.poorten).map(({ vraag, soort }) => [vraag, soort]);
    expect(Object.fromEntries(soorten)).toEqual({
      'Genoeg antwoorden?': 'en-of',
      'Klopt het?': 'of',
      'Wat komt eerst?': 'of',
      'Wie krijgt bericht?': 'en-of',
    });
  });

  it('names everything that has no place in our process', () => {
    expect(Object.fromEntries(gelezen.opmerkingen.map((o) => [o.soort, o.elementen.length]))).toEqual({
      'losse-lijn': 1,
      deelproces: 3,
      'deelproces-ingeklapt': 1,
      gebeurtenisdeelproces: 1,
      'ad-hoc': 1,
      aanroep: 1,
      herhaling: 2,
      compensatie: 1,
      taaksoort: 1,
      uitvoerder: 1,
      'poort-vereenvoudigd': 2,
      gebeurtenissoort: 4,
      tijd: 3,
      'tijdens-deelproces': 1,
      koppeling: 1,
      'koppeling-los': 1,
      'document-zonder-stap': 1,
      aantekening: 1,
      toelichting: 1,
      groepskader: 1,
    });
  });
});

it('reads lanes from the drawing when they do not say what stands in them', async () => {
  const gelezen = await lees(bestand('nieuw/lanen-uit-tekening.bpmn'));
  const { stappen } = gelezen.model.graaf;
  expect([stappen['a']?.baan, stappen['b']?.baan, stappen['c']?.baan]).toEqual(['boven', 'onder', 'p']);
  expect(elementenBij(gelezen, 'zonder-baan')).toEqual(['Zweeft']);
});
