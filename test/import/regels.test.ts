import { describe, expect, it, test } from 'vitest';
import { definities, elementenBij, lees, lijnen, proces } from './lees.ts';

const lijn = (van: string, naar: string, naam = ''): string =>
  `<sequenceFlow id="${van}-${naar}" name="${naam}" sourceRef="${van}" targetRef="${naar}"/>`;

describe('pools and lanes', () => {
  const pool = (id: string, naam: string, procesId?: string): string =>
    `<participant id="${id}" name="${naam}"${procesId === undefined ? '' : ` processRef="${procesId}"`}/>`;
  const metLanen = (id: string, namen: readonly string[]): string =>
    `<process id="${id}"><laneSet id="${id}-ls">${namen
      .map((naam, i) => `<lane id="${id}-l${i}" name="${naam}"><flowNodeRef>${id}-t${i}</flowNodeRef></lane>`)
      .join(
        '',
      )}</laneSet>${namen.map((_, i) => `<task id="${id}-t${i}" name="${id} ${i}"/>`).join('')}</process>`;

  it('says the pool before the lane only where two lanes have one name', async () => {
    const { model } = await lees(
      definities(
        `<collaboration id="c">${pool('p1', 'Gemeente', 'a')}${pool('p2', 'UWV', 'b')}</collaboration>${metLanen('a', ['Balie', 'Archief'])}${metLanen('b', ['balie'])}`,
      ),
    );
    expect(model.banen.map(({ naam }) => naam)).toEqual(['Gemeente: Balie', 'Archief', 'UWV: balie']);
    expect(model.naam).toBe('Gemeente en UWV');
  });

  it('makes a lane of a pool without lanes, and an event for every message to a party without steps', async () => {
    const gelezen = await lees(
      definities(
        `<collaboration id="c">${pool('p1', 'Gemeente', 'a')}${pool('p2', 'Werkgever')}
          <messageFlow id="m1" name="Aanvraag" sourceRef="p2" targetRef="t"/>
          <messageFlow id="m2" name="Besluit" sourceRef="t" targetRef="p2"/>
          <messageFlow id="m3" name="Kwijt" sourceRef="p2" targetRef="p1"/>
        </collaboration><process id="a"><task id="t" name="Beslist"/></process>`,
      ),
    );
    expect(gelezen.model.banen.map(({ naam }) => naam)).toEqual(['Gemeente', 'Werkgever']);
    expect(lijnen(gelezen)).toEqual(['Aanvraag > Beslist [Aanvraag]', 'Beslist > Besluit [Besluit]']);
    expect(elementenBij(gelezen, 'berichtstroom')).toEqual(['Aanvraag', 'Besluit']);
    expect(elementenBij(gelezen, 'berichtstroom-zonder-stap')).toEqual(['Kwijt']);
    expect(gelezen.model.naam).toBe('Gemeente');
  });

  it('lays processes without a collaboration together and says so', async () => {
    const gelezen = await lees(
      definities(
        '<process id="a" name="Een"><task id="x" name="X"/></process><process id="b" name="Twee"><task id="y" name="Y"/></process>',
      ),
    );
    expect(gelezen.model.banen.map(({ naam }) => naam)).toEqual(['Een', 'Twee']);
    expect(elementenBij(gelezen, 'meer-processen')).toEqual(['Een', 'Twee']);
  });

  it('reads a process that stands in no pool', async () => {
    const gelezen = await lees(
      definities(
        `<collaboration id="c">${pool('p1', 'Gemeente', 'a')}</collaboration><process id="a"><task id="x"/></process><process id="b" name="Los"><task id="y"/></process>`,
      ),
    );
    expect(elementenBij(gelezen, 'proces-zonder-pool')).toEqual(['Los']);
    expect(gelezen.model.banen.map(({ naam }) => naam)).toEqual(['Gemeente', 'Los']);
  });

  it('names a second pool with the same process, and gives one whose process is empty a lane', async () => {
    const gelezen = await lees(
      definities(
        `<collaboration id="c">${pool('p1', 'Gemeente', 'a')}${pool('p2', 'Ook gemeente', 'a')}${pool('p3', 'UWV', 'b')}${pool('p4', 'Werkgever', 'b')}</collaboration><process id="a"><task id="x" name="X"/></process><process id="b"/>`,
      ),
    );
    expect(elementenBij(gelezen, 'pool-zelfde-proces')).toEqual(['Ook gemeente']);
    expect(elementenBij(gelezen, 'pool-zonder-stappen')).toEqual(['UWV', 'Werkgever']);
    expect(gelezen.model.banen.map(({ naam }) => naam)).toEqual(['Gemeente', 'UWV', 'Werkgever']);
  });

  it('takes the innermost of nested lanes, and an outer lane only for what stands in no inner one', async () => {
    const { model } = await lees(
      proces(
        `<laneSet id="ls"><lane id="buiten" name="Gemeente"><flowNodeRef>a</flowNodeRef><flowNodeRef>b</flowNodeRef>
          <childLaneSet id="cls"><lane id="binnen" name="Balie"><flowNodeRef>a</flowNodeRef></lane></childLaneSet>
        </lane></laneSet><task id="a"/><task id="b"/>`,
      ),
    );
    expect(model.banen.map(({ naam }) => naam)).toEqual(['Gemeente', 'Balie']);
    expect([model.graaf.stappen['a']?.baan, model.graaf.stappen['b']?.baan]).toEqual(['binnen', 'buiten']);
  });
});

describe('names and ids', () => {
  it('cuts what is longer than 500 characters and says so once', async () => {
    const gelezen = await lees(proces(`<task id="t" name="${'é'.repeat(600)}"/>`));
    const { naam } = gelezen.model.graaf.stappen['t'] ?? { naam: '' };
    expect(naam).toHaveLength(500);
    expect(naam.endsWith('é…')).toBe(true);
    expect(elementenBij(gelezen, 'ingekort')).toHaveLength(1);
  });

  it('calls what has no name "(zonder naam)" and tells where that matters', async () => {
    const gelezen = await lees(
      proces(
        `<task id="t"/><exclusiveGateway id="splits"/><exclusiveGateway id="samen"/><endEvent id="e"/>
        ${lijn('t', 'splits')}${lijn('splits', 'samen')}${lijn('splits', 'e')}${lijn('samen', 'e')}`.replace(
          '<exclusiveGateway id="splits"/>',
          '<exclusiveGateway id="splits"><outgoing>splits-samen</outgoing><outgoing>splits-e</outgoing></exclusiveGateway>',
        ),
      ),
    );
    expect(gelezen.model.graaf.stappen['t']?.naam).toBe('(zonder naam)');
    expect(elementenBij(gelezen, 'zonder-naam')).toEqual(['t', 'splits']);
  });

  test.each(['1', 'a b', 'tâche-é', '{3F2A}', 'a:b:c', 'stap "1"'.replaceAll('"', '&quot;')])(
    'reads an element whose id is %s, which the library alone would drop',
    async (id) => {
      const gelezen = await lees(
        proces(
          `<task id="${id}" name="Vreemd"/><task id="t" name="Gewoon"/><sequenceFlow id="f" sourceRef="${id}" targetRef="t"/>`,
        ),
      );
      expect(lijnen(gelezen)).toEqual(['Vreemd > Gewoon']);
      expect(gelezen.opmerkingen).toEqual([]);
    },
  );

  it('follows a reference with a namespace in front', async () => {
    const gelezen = await lees(
      proces(
        '<task id="a" name="A"/><task id="b" name="B"/><sequenceFlow id="f" sourceRef="tns:a" targetRef="tns:b"/>',
      ),
    );
    expect(lijnen(gelezen)).toEqual(['A > B']);
  });

  it('gives elements without an id one of their own', async () => {
    const { model } = await lees(proces('<task name="A"/><task name="B"/>'));
    expect(Object.values(model.graaf.stappen).map(({ id, naam }) => [id, naam])).toEqual([
      ['Stap-2', 'A'],
      ['Stap-3', 'B'],
    ]);
  });
});

describe('lines', () => {
  it('keeps two lines between the same steps when they say something else, and names the same line twice', async () => {
    const gelezen = await lees(
      proces(
        `<exclusiveGateway id="p" name="Hoe?"/><task id="t" name="T"/>
        <sequenceFlow id="1a" name="snel" sourceRef="p" targetRef="t"/>
        <sequenceFlow id="2a" name="traag" sourceRef="p" targetRef="t"/>
        <sequenceFlow id="3a" name="traag" sourceRef="p" targetRef="t"/>`,
      ),
    );
    expect(lijnen(gelezen)).toEqual(['Hoe? > T [snel]', 'Hoe? > T [traag]']);
    expect(elementenBij(gelezen, 'dubbele-lijn')).toEqual(['traag']);
  });

  it('names lines into a subprocess from which nothing goes on', async () => {
    const gelezen = await lees(
      proces(
        `<task id="a" name="A"/><subProcess id="s" name="S"><startEvent id="b"/><task id="c" name="C"/>${lijn('b', 'c')}${lijn('c', 'c')}</subProcess><task id="d" name="D"/>${lijn('a', 's')}${lijn('s', 'd', 'klaar')}`,
      ),
    );
    expect(lijnen(gelezen)).toEqual(['A > C', 'C > C']);
    expect(elementenBij(gelezen, 'losse-lijn')).toEqual(['klaar']);
  });

  it('names the line that holds when no other does', async () => {
    const gelezen = await lees(
      proces(
        `<exclusiveGateway id="p" name="Klopt het?" default="p-b"/><task id="a" name="A"/><task id="b" name="B"/>${lijn('p', 'a', 'ja')}${lijn('p', 'b', 'anders')}`,
      ),
    );
    expect(elementenBij(gelezen, 'standaardlijn')).toEqual(['anders']);
  });

  it('joins the words of two pieces of a line', async () => {
    const gelezen = await lees(
      proces(
        `<subProcess id="s" name="S"><exclusiveGateway id="p" name="Klopt het?"/><task id="c" name="C"/><endEvent id="e"/>${lijn('p', 'c', 'nee')}${lijn('p', 'e', 'ja')}</subProcess><task id="d" name="D"/>${lijn('s', 'd', 'door')}`,
      ),
    );
    expect(lijnen(gelezen)).toEqual(['Klopt het? > C [nee]', 'Klopt het? > D [ja, door]']);
  });
});

describe('subprocesses', () => {
  it('names what stands in one without steps, and says "not in the file" only of an empty one', async () => {
    const gelezen = await lees(
      proces(
        `<subProcess id="s" name="Archiveert"><startEvent id="b" name="Dossier dicht"/><endEvent id="e" name="Bewaard"/>${lijn('b', 'e', 'na een jaar')}
          <textAnnotation id="n"><text>Zeven jaar</text></textAnnotation></subProcess><subProcess id="leeg" name="Betaalt"/>`,
      ),
    );
    expect(Object.keys(gelezen.model.graaf.stappen)).toEqual(['s', 'leeg']);
    expect(elementenBij(gelezen, 'deelproces-zonder-stappen')).toEqual([
      'Archiveert: Dossier dicht',
      'Archiveert: Bewaard',
      'Archiveert: na een jaar',
    ]);
    expect(elementenBij(gelezen, 'aantekening')).toEqual(['Zeven jaar']);
    expect(elementenBij(gelezen, 'deelproces-ingeklapt')).toEqual(['Betaalt']);
  });

  it('and ids that are numbers leave steps in the order of the file, however deep they stand', async () => {
    const { model } = await lees(
      proces(
        `<transaction id="t"><task id="a" name="A"/><subProcess id="s"><task id="10" name="B"/></subProcess><task id="2" name="C"/></transaction><task id="d" name="D"/>`,
      ),
    );
    expect(Object.values(model.graaf.stappen).map(({ naam }) => naam)).toEqual(['A', 'B', 'C', 'D']);
  });
});

it('reads five hundred elements, every one of them', async () => {
  const rij = Array.from({ length: 500 }, (_, i) => i);
  const gelezen = await lees(
    proces(
      rij
        .map((i) => `<task id="t${i}" name="Stap ${i}"/>${i === 0 ? '' : lijn(`t${i - 1}`, `t${i}`)}`)
        .join(''),
    ),
  );
  expect(Object.keys(gelezen.model.graaf.stappen)).toHaveLength(500);
  expect(gelezen.model.graaf.overgangen).toHaveLength(499);
  expect(gelezen.opmerkingen).toEqual([]);
});
