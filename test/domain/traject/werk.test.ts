import { describe, expect, it } from 'vitest';
import { laadVoorbeeld } from '../../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../../src/content/voorbeeldNaarTraject.ts';
import { setWerk, toBesluitplekken } from '../../../src/domain/traject/opdrachten/werk.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import type { Besluit } from '../../../src/domain/wijziging/besluit.ts';
import { isGeldigBesluit } from '../../../src/domain/wijziging/mogelijkheden.ts';
import { vraagtBesluit } from '../../../src/domain/wijziging/wijziging.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { telIds, voerUit, werkwijze } from '../../builders.ts';

const traject = voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld('voorbeeldregio'), id: 'proef' });
const leidAf = maakAfleider(werkwijze);
const alles = (t: Traject) =>
  leidAf(t)
    .wijzigingen()
    .map((wijziging) => ({ wijziging, rijen: wijziging.gemeenten }));
const AANVAARDEN: Besluit = { keuze: 'aanvaarden', reden: 'Kost nu te veel', tot: '2027-06-01' };

describe('setWerk', () => {
  const waarden = {
    status: { stand: 'bezig' },
    eigenaar: 'Administratie',
    deadline: '2027-05-01',
    inspanning: 'L',
    besluit: AANVAARDEN,
  } as const;

  it('writes every value on every chosen change, in every gemeente', () => {
    const na = alles(voerUit(traject, setWerk(alles(traject), waarden, telIds()))).flatMap(
      ({ rijen }) => rijen,
    );
    expect(na.length).toBeGreaterThan(30);
    for (const rij of na)
      expect(rij).toMatchObject({
        status: waarden.status,
        eigenaar: 'Administratie',
        deadline: '2027-05-01',
        inspanning: 'L',
      });
  });

  it('does nothing the second time', () => {
    const eerst = voerUit(traject, setWerk(alles(traject), waarden, telIds()));
    expect(setWerk(alles(eerst), waarden, telIds())).toEqual([]);
  });

  it('leaves out what is not given', () => {
    expect(setWerk(alles(traject), {}, telIds())).toEqual([]);
    const delen = setWerk(alles(traject), { eigenaar: 'X' }, telIds()).map(({ sleutel }) => sleutel);
    expect(delen.length).toBeGreaterThan(0);
    expect(delen.every((sleutel) => sleutel.endsWith('/eigenaar'))).toBe(true);
  });

  it('takes a decision only where the norm offers it, and nowhere on own changes and actions', () => {
    const plekken = toBesluitplekken(alles(traject), AANVAARDEN);
    expect(plekken.length).toBeGreaterThan(0);
    expect(plekken.length).toBeLessThan(alles(traject).flatMap(({ rijen }) => rijen).length);
    for (const { gemeente, wijziging: id } of plekken) {
      const wijziging = alles(traject).find((g) => g.wijziging.id === id)?.wijziging;
      const rij = wijziging?.gemeenten.find((r) => r.gemeente === gemeente);
      if (!wijziging || !rij || !('scanpunt' in wijziging.aanleiding)) throw new Error(id);
      expect(isGeldigBesluit(wijziging.aanleiding.scanpunt, AANVAARDEN)).toBe(true);
      expect(vraagtBesluit(wijziging, rij)).toBe(true);
    }
  });

  it('keeps a confirmed decision confirmed when the same is chosen again', () => {
    const stonden = alles(traject).flatMap(({ wijziging, rijen }) =>
      rijen
        .filter(({ besluit }) => besluit?.bevestigd && besluit.keuze === 'aanpassen' && !besluit.reden)
        .map(({ gemeente }) => `${gemeente}/${wijziging.id}/besluit`),
    );
    const mutaties = setWerk(alles(traject), { besluit: { keuze: 'aanpassen' } }, telIds());
    const geschreven = new Set(mutaties.map(({ sleutel }) => sleutel));
    expect(stonden.length).toBeGreaterThan(0);
    expect(geschreven.size).toBeGreaterThan(0);
    expect(stonden.filter((sleutel) => geschreven.has(sleutel))).toEqual([]);
  });

  it('tells the journaal of each state and each decision, and of nothing else', () => {
    const mutaties = setWerk(alles(traject), waarden, telIds());
    const feiten = mutaties.filter(
      ({ deel, sleutel }) => deel === 'wijzigingen' && /\/(status|besluit)$/.test(sleutel),
    );
    expect(mutaties.filter(({ deel }) => deel === 'journaal')).toHaveLength(feiten.length);
  });
});
