import { describe, expect, it } from 'vitest';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import {
  bevestigBesluiten,
  setBesluit,
  setWijzigingsveld,
} from '../../../src/domain/traject/opdrachten/wijzigingen.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import type { Besluit } from '../../../src/domain/wijziging/besluit.ts';
import { isAanGewerkt } from '../../../src/domain/wijziging/wijziging.ts';
import { klein, telIds, voerUit, werkwijze } from '../../builders.ts';

const GM = 'GM0796';
const nieuwId = telIds();
const leidAf = maakAfleider(werkwijze);
const antwoord = (t: Traject, scanpunt: string, waarde: Antwoord) =>
  voerUit(t, setAntwoord(t, { gemeenten: [GM], scanpunt, antwoord: waarde, versie: '2026.1', nieuwId }));
const optie = (code: string): Antwoord => ({ soort: 'optie', optie: code });
const besluit = (t: Traject, wijziging: string, waarde: Besluit) =>
  voerUit(t, setBesluit([{ gemeente: GM, wijziging }], waarde, nieuwId));
const redenen = (t: Traject) =>
  leidAf(t)
    .afvinkstanden()
    .get(GM)
    ?.blokkades.map(({ reden }) => reden);
const stand = (t: Traject) => leidAf(t).afvinkstanden().get(GM);

describe('what keeps a gemeente from being checked off', () => {
  const eigen = antwoord(klein(), 'ZIEK-01', { soort: 'anders-namelijk', tekst: 'we doen het half' });

  it('is an own answer on a blocking question, until it is settled', () => {
    expect(redenen(eigen)).toEqual(['geen-besluit']);
    expect(redenen(besluit(eigen, 'ZIEK-01/eigen-antwoord', { keuze: 'later' }))).toEqual(['later']);
    const aanpassen = besluit(eigen, 'ZIEK-01/eigen-antwoord', { keuze: 'aanpassen' });
    expect(redenen(aanpassen)).toEqual(['te-doen']);
  });

  it('is a change that is put off, whether it must or must be discussed', () => {
    const bespreken = antwoord(klein(), 'FORF-03', optie('b'));
    expect(redenen(besluit(bespreken, 'FORF-03/1', { keuze: 'later' }))).toEqual(['later']);
  });

  it('is not lifted by a decision that the norm does not offer', () => {
    const wet = antwoord(klein(), 'AANV-02', optie('b'));
    const vals = besluit(wet, 'AANV-02/1', {
      keuze: 'aanvaarden',
      reden: 'uit een bestand',
      tot: '2020-01-01',
    });
    expect(redenen(vals)).toEqual(['geen-besluit']);
  });

  it('is lifted until a day where the norm allows that, as a condition', () => {
    const niet = antwoord(klein(), 'BETA-01', optie('c'));
    const tot = besluit(niet, 'BETA-01/1', { keuze: 'aanvaarden', reden: 'systeem', tot: '2027-07-01' });
    expect(redenen(tot)).toEqual([]);
    expect(stand(tot)?.onderVoorwaarde).toBe(true);
  });

  it('names the blocking questions that nobody answered yet', () => {
    const open = stand(klein())?.blokkerendOpen.map(({ id }) => id) ?? [];
    expect(open).toContain('LOON-01');
    expect(stand(antwoord(klein(), 'LOON-01', optie('a')))?.blokkerendOpen.map(({ id }) => id)).not.toContain(
      'LOON-01',
    );
  });
});

describe('another answer', () => {
  const plek = [{ gemeente: GM, wijziging: 'AANV-01/1' }];
  let t = antwoord(klein(), 'AANV-01', optie('d'));
  t = besluit(t, 'AANV-01/1', { keuze: 'aanpassen' });
  t = voerUit(t, bevestigBesluiten(t, plek, { rol: 'beslisser', op: '2026-11-21' }, nieuwId));
  t = voerUit(t, setWijzigingsveld(plek, 'status', { stand: 'klaar' }, nieuwId));
  const rij = (x: Traject) =>
    leidAf(x)
      .wijzigingen()
      .find(({ id }) => id === 'AANV-01/1')
      ?.gemeenten.find(({ gemeente }) => gemeente === GM);

  it('makes a confirmed decision a proposal again, and asks to look at finished work once more', () => {
    expect(rij(t)).toMatchObject({
      besluit: { bevestigd: { rol: 'beslisser' } },
      status: { stand: 'klaar' },
    });
    const anders = rij(antwoord(t, 'AANV-01', optie('e')));
    expect(anders?.besluit).toEqual({ keuze: 'aanpassen' });
    expect(anders?.status).toEqual({ stand: 'bezig' });
  });

  it('leaves the decisions on other questions alone', () => {
    expect(rij(antwoord(t, 'ZIEK-01', optie('b')))?.besluit?.bevestigd?.rol).toBe('beslisser');
  });
});

it('calls an owner work', () => {
  expect(isAanGewerkt({ eigenaar: 'Administratie' })).toBe(true);
  expect(isAanGewerkt({ status: { stand: 'te-doen' } })).toBe(false);
});
