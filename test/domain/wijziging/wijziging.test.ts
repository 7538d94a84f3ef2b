import { describe, expect, it } from 'vitest';
import { toMeetlat } from '../../../src/domain/proces/vergelijking.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import {
  bevestigBesluiten,
  setBesluit,
  setWijzigingsveld,
} from '../../../src/domain/traject/opdrachten/wijzigingen.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { toTrajectnormen, vergelijkTraject } from '../../../src/domain/traject/trajectvergelijking.ts';
import { toTrajectwijzigingen } from '../../../src/domain/traject/trajectwijzigingen.ts';
import { besluitmogelijkheden, isGeldigBesluit } from '../../../src/domain/wijziging/mogelijkheden.ts';
import { toVerschillen } from '../../../src/domain/wijziging/verschil.ts';
import { isInPlan, vraagtBesluit } from '../../../src/domain/wijziging/wijziging.ts';
import { klein, scanpunt, telIds, voerUit, werkwijze } from '../../builders.ts';

const { scanlijst, normenset } = werkwijze;
const nieuwId = telIds();
const antwoord = (t: Traject, gemeenten: string[], id: string, optie: string | undefined) =>
  voerUit(
    t,
    setAntwoord(t, {
      gemeenten,
      scanpunt: id,
      antwoord: optie === undefined ? undefined : { soort: 'optie', optie },
      versie: '2026.1',
      nieuwId,
    }),
  );
const vergelijk = (t: Traject) =>
  new Map(
    [...vergelijkTraject(toMeetlat(werkwijze, toTrajectnormen(normenset, t)), t)].map(
      ([g, { vergelijking }]) => [g, vergelijking],
    ),
  );
const wijzigingen = (t: Traject) => toTrajectwijzigingen(scanlijst, t, vergelijk(t));
const rij = (t: Traject, id: string, gemeente: string) =>
  wijzigingen(t)
    .find((w) => w.id === id)
    ?.gemeenten.find((g) => g.gemeente === gemeente);

describe('changes', () => {
  const t = antwoord(klein(), ['GM0796', 'GM0373'], 'AANV-01', 'd');

  it('follow from a deviating answer, with the text of that option', () => {
    expect(rij(t, 'AANV-01/1', 'GM0796')).toMatchObject({
      vereist: 'moet',
      teksten: ['Vervang het eigen formulier door het preferente aanvraagformulier.'],
      status: { stand: 'te-doen' },
      geldt: 'geldt',
    });
    expect(rij(t, 'AANV-01/1', 'GM0355')).toBeUndefined();
  });

  it('disappear with the answer when nobody worked on them', () => {
    const besloten = voerUit(
      t,
      setBesluit([{ gemeente: 'GM0796', wijziging: 'AANV-01/1' }], { keuze: 'aanpassen' }, nieuwId),
    );
    expect(rij(antwoord(besloten, ['GM0796'], 'AANV-01', 'a'), 'AANV-01/1', 'GM0796')).toBeUndefined();
  });

  it('stay as "vervallen" when somebody had worked on them', () => {
    const bezig = voerUit(
      t,
      setWijzigingsveld(
        [{ gemeente: 'GM0796', wijziging: 'AANV-01/1' }],
        'status',
        { stand: 'bezig' },
        nieuwId,
      ),
    );
    expect(rij(antwoord(bezig, ['GM0796'], 'AANV-01', 'a'), 'AANV-01/1', 'GM0796')?.geldt).toBe('vervallen');
  });

  it('come with an action for "weten we niet", which needs no decision', () => {
    const onbekend = voerUit(
      t,
      setAntwoord(t, {
        gemeenten: ['GM0355'],
        scanpunt: 'AANV-01',
        antwoord: { soort: 'weten-we-niet' },
        versie: '2026.1',
        nieuwId,
      }),
    );
    const actie = wijzigingen(onbekend).find((w) => w.id === 'AANV-01/zoek-uit');
    const [eerste] = actie?.gemeenten ?? [];
    expect(eerste?.gemeente).toBe('GM0355');
    expect(actie && eerste && isInPlan(actie, eerste) && !vraagtBesluit(actie, eerste)).toBe(true);
  });

  it('are in the plan only after the team chose to change', () => {
    const [w] = wijzigingen(t).filter(({ id }) => id === 'AANV-01/1');
    const [zonder] = w?.gemeenten ?? [];
    expect(w && zonder && isInPlan(w, zonder)).toBe(false);
    const met = voerUit(
      t,
      setBesluit([{ gemeente: 'GM0796', wijziging: 'AANV-01/1' }], { keuze: 'aanpassen' }, nieuwId),
    );
    const [w2] = wijzigingen(met).filter(({ id }) => id === 'AANV-01/1');
    expect(w2?.gemeenten.map((g) => isInPlan(w2, g))).toEqual([true, false]);
  });

  it('never ask for a decision on beleidsvrijheid, and never count it as a difference', () => {
    const eigen = antwoord(klein(), ['GM0355'], 'FORF-01', 'c');
    const [w] = wijzigingen(eigen).filter(({ id }) => id === 'FORF-01/1');
    expect(w?.gemeenten.some((g) => vraagtBesluit(w, g))).toBe(false);
    expect(toVerschillen(scanlijst, vergelijk(eigen))).toEqual([]);
  });
});

describe('decisions', () => {
  it.each([
    ['prima', 'AANV-06', []],
    ['bespreken', 'AANV-04', ['aanpassen', 'aanvaarden', 'later']],
    ['niet', 'AANV-01', ['aanpassen', 'aanvaarden', 'later']],
    ['wet', 'AANV-02', ['aanpassen', 'later']],
    ['beleidsvrijheid', 'FORF-01', []],
  ])('offered with %s follow how strict the norm is', (_, id, keuzes) => {
    expect(besluitmogelijkheden(scanpunt(id)).map(({ keuze }) => keuze)).toEqual(keuzes);
  });

  it('to accept need a reason, and with a strict norm an end day too', () => {
    expect(isGeldigBesluit(scanpunt('AANV-04'), { keuze: 'aanvaarden' })).toBe(false);
    expect(isGeldigBesluit(scanpunt('AANV-04'), { keuze: 'aanvaarden', reden: 'klein' })).toBe(true);
    expect(isGeldigBesluit(scanpunt('AANV-01'), { keuze: 'aanvaarden', reden: 'klein' })).toBe(false);
    expect(
      isGeldigBesluit(scanpunt('AANV-01'), { keuze: 'aanvaarden', reden: 'klein', tot: '2027-01-01' }),
    ).toBe(true);
    expect(isGeldigBesluit(scanpunt('AANV-02'), { keuze: 'aanvaarden', reden: 'x', tot: '2027-01-01' })).toBe(
      false,
    );
  });

  it('are a proposal until a beslisser confirms, and again when they change', () => {
    const plek = { gemeente: 'GM0796', wijziging: 'AANV-01/1' };
    let t = antwoord(klein(), ['GM0796'], 'AANV-01', 'd');
    t = voerUit(t, setBesluit([plek], { keuze: 'aanpassen' }, nieuwId));
    expect(rij(t, plek.wijziging, plek.gemeente)?.besluit?.bevestigd).toBeUndefined();
    t = voerUit(t, bevestigBesluiten(t, [plek], { rol: 'beslisser', op: '2026-11-21' }, nieuwId));
    expect(rij(t, plek.wijziging, plek.gemeente)?.besluit?.bevestigd?.rol).toBe('beslisser');
    t = voerUit(t, setBesluit([plek], { keuze: 'later' }, nieuwId));
    expect(rij(t, plek.wijziging, plek.gemeente)?.besluit).toEqual({ keuze: 'later' });
    expect(Object.values(t.journaal).filter(({ wat }) => wat.soort === 'besluit')).toHaveLength(3);
  });
});
