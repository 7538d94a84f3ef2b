import { describe, expect, test } from 'vitest';
import type { Mutatie } from '../../../src/domain/traject/mutatie.ts';
import { pasMutatiesToe } from '../../../src/domain/traject/mutatie.ts';
import { heropen, trekAfvinkenIn, vinkAf } from '../../../src/domain/traject/opdrachten/afvinken.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { splitsGemeente, verplaatsGemeente } from '../../../src/domain/traject/opdrachten/kolommen.ts';
import { setBesluit } from '../../../src/domain/traject/opdrachten/wijzigingen.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, preferentAntwoord, SCHRIJVER, scanpunt, telIds, werkwijze } from '../../builders.ts';

const GM = 'GM0796';
const nieuwId = telIds();
const leidAf = maakAfleider(werkwijze);
const op = (dag: string) => `${dag}T10:00:00.000Z`;
/** As a person would do it on that day. */
const doe = (traject: Traject, dag: string, ...mutaties: readonly (readonly Mutatie[])[]) =>
  mutaties.reduce((t, m) => pasMutatiesToe(t, m, { ...SCHRIJVER, op: op(dag) }), traject);
const antwoord = (traject: Traject, dag: string, id: string, optie?: string) =>
  doe(
    traject,
    dag,
    setAntwoord(traject, {
      gemeenten: [GM],
      scanpunt: id,
      antwoord: optie === undefined ? preferentAntwoord(scanpunt(id)) : { soort: 'optie', optie },
      versie: '2026.1',
      nieuwId,
    }),
  );
const KERN = werkwijze.scanlijst.scanpunten.filter(({ laag }) => laag === 'kern').map(({ id }) => id);
/** First answer on 1 December, the last core question on 5 December. */
const kernKlaar = KERN.reduce(
  (t, id, at) => antwoord(t, at === KERN.length - 1 ? '2026-12-05' : '2026-12-01', id),
  klein(),
);
const af = (traject: Traject, dag: string, rol = 'beslisser') =>
  doe(traject, dag, vinkAf(GM, { op: dag, rol, criteriaversie: '2026.1', onderVoorwaarde: false }, nieuwId));
const weer = (traject: Traject, dag: string) =>
  doe(traject, dag, heropen(GM, { op: dag, rol: 'begeleider', reden: 'GEHEIM' }, nieuwId));

function verloop(traject: Traject): string[] {
  const gemeente = leidAf(traject)
    .voortgang()
    .gemeenten.find(({ code }) => code === GM);
  if (!gemeente) throw new Error('geen gemeente');
  return [...gemeente.eerder, gemeente].map(({ status, sinds }) => `${sinds.slice(5, 10)} ${status}`);
}

describe('the dated statuses of a gemeente', () => {
  test('begin with in gesprek, on the day it joined', () => {
    expect(verloop(klein())).toEqual(['11-21 in-gesprek']);
  });

  test('keep that day when the gemeente gets another column', () => {
    const [kolom = ''] = Object.keys(klein().uitvoerders).filter(
      (id) => id !== klein().gemeenten[GM]?.waarde.uitvoerder,
    );
    const verplaatst = doe(klein(), '2026-12-20', verplaatsGemeente(klein(), GM, kolom));
    expect(verplaatst.gemeenten[GM]?.waarde.uitvoerder).toBe(kolom);
    expect(verloop(verplaatst)).toEqual(['11-21 in-gesprek']);
    const los = doe(verplaatst, '2026-12-24', splitsGemeente(verplaatst, GM, nieuwId));
    expect(los.gemeenten[GM]?.waarde.uitvoerder).not.toBe(kolom);
    expect(verloop(los)).toEqual(['11-21 in-gesprek']);
  });

  test('go on with the scan at the first answer and aanpassen at the last core answer', () => {
    expect(verloop(antwoord(klein(), '2026-12-01', 'AANV-01'))).toEqual(['11-21 in-gesprek', '12-01 scan']);
    expect(verloop(kernKlaar)).toEqual(['11-21 in-gesprek', '12-01 scan', '12-05 aanpassen']);
  });

  test('reach aanpassen only with the first decision on the last core difference', () => {
    const anders = antwoord(kernKlaar, '2026-12-05', 'ZIEK-01', 'b');
    expect(verloop(anders).at(-1)).toBe('12-01 scan');
    const besloten = doe(
      anders,
      '2026-12-09',
      setBesluit([{ gemeente: GM, wijziging: 'ZIEK-01/1' }], { keuze: 'aanpassen' }, nieuwId),
    );
    expect(verloop(besloten).at(-1)).toBe('12-09 aanpassen');
    // A second thought about the same difference does not make it later.
    const herzien = doe(
      besloten,
      '2026-12-20',
      setBesluit([{ gemeente: GM, wijziging: 'ZIEK-01/1' }], { keuze: 'later' }, nieuwId),
    );
    expect(verloop(herzien).at(-1)).toBe('12-09 aanpassen');
  });

  test('keep every check-off and reopening with its day', () => {
    const heen = af(weer(af(kernKlaar, '2026-12-10'), '2027-02-01'), '2027-03-01');
    expect(verloop(heen).slice(2)).toEqual([
      '12-05 aanpassen',
      '12-10 afgevinkt',
      '02-01 heropend',
      '03-01 afgevinkt',
    ]);
  });

  test('leave a check-off that was withdrawn out: it never held', () => {
    const fout = af(kernKlaar, '2026-12-10');
    const terug = doe(fout, '2026-12-11', trekAfvinkenIn(GM, undefined, nieuwId));
    expect(verloop(terug)).toEqual(verloop(kernKlaar));
  });

  test('leave what was undone out, although the journaal keeps it', () => {
    const ongedaan = { ...af(kernKlaar, '2026-12-10'), afvinken: {} };
    expect(verloop(ongedaan)).toEqual(verloop(kernKlaar));
    const opnieuw = af(ongedaan, '2026-12-12');
    expect(verloop(opnieuw).at(-1)).toBe('12-12 afgevinkt');
    expect(verloop(opnieuw).filter((regel) => regel.includes('afgevinkt'))).toHaveLength(1);
  });

  test('never begin later than the next, and end with what holds now', () => {
    // A core answer that was corrected after the check-off.
    const later = antwoord(af(kernKlaar, '2026-12-10'), '2027-01-15', 'ZIEK-01', 'b');
    const dagen = leidAf(later)
      .voortgang()
      .gemeenten.flatMap(({ code, eerder, sinds }) =>
        code === GM ? [...eerder.map((feit) => feit.sinds), sinds] : [],
      );
    expect(dagen).toEqual(dagen.toSorted());
    expect(verloop(later).at(-1)).toBe('12-10 afgevinkt');
  });

  test('say of an earlier check-off only what the journaal knows: no role, no reason', () => {
    const [gemeente] = leidAf(weer(af(kernKlaar, '2026-12-10', 'begeleider'), '2027-02-01'))
      .voortgang()
      .gemeenten.filter(({ code }) => code === GM);
    expect(gemeente?.eerder.at(-1)).toMatchObject({
      status: 'afgevinkt',
      grond: 'zelf-opgegeven',
      criteriaversie: null,
    });
    expect(JSON.stringify(gemeente)).not.toContain('GEHEIM');
  });
});
