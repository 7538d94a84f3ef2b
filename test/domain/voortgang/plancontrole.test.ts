import { describe, expect, it } from 'vitest';
import { laadVoorbeeld } from '../../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../../src/content/voorbeeldNaarTraject.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { setIngangsdatum, setVinkje } from '../../../src/domain/traject/opdrachten/afvinken.ts';
import { setWerk } from '../../../src/domain/traject/opdrachten/werk.ts';
import {
  setBesluit,
  setEigenWijziging,
  setWijzigingsveld,
} from '../../../src/domain/traject/opdrachten/wijzigingen.ts';
import type { Mutatie } from '../../../src/domain/traject/mutatie.ts';
import type { EigenWijziging, Traject } from '../../../src/domain/traject/traject.ts';
import { AANDACHTSOORTEN, controleerPlan } from '../../../src/domain/voortgang/plancontrole.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, telIds, voerUit, werkwijze } from '../../builders.ts';

const leidAf = maakAfleider(werkwijze);
const nieuwId = telIds();
const VANDAAG = '2027-01-15';
const controleer = (t: Traject) => {
  const afgeleid = leidAf(t);
  const { gemeenten: plannen, kringen } = afgeleid.plan();
  return controleerPlan({
    traject: t,
    wijzigingen: afgeleid.wijzigingen(),
    plannen,
    standen: afgeleid.afvinkstanden(),
    kringen,
    vandaag: VANDAAG,
  });
};
/** What is found, in short: kind, change, gemeenten. */
const kort = (t: Traject, soort: (typeof AANDACHTSOORTEN)[number]) =>
  controleer(t)
    .filter((punt) => punt.soort === soort)
    .map(({ wijziging, gemeenten }) => [wijziging.id, ...gemeenten]);

const ZEIST = 'GM0355';
const antwoord = (scanpunt: string, optie: string) =>
  setAntwoord(klein(), {
    gemeenten: [ZEIST],
    scanpunt,
    antwoord: { soort: 'optie', optie },
    versie: '2026.1',
    nieuwId,
  });
const plek = (wijziging: string) => [{ gemeente: ZEIST, wijziging }];
const aanpassen = (...ids: string[]): Mutatie[] =>
  ids.flatMap((id) => setBesluit(plek(id), { keuze: 'aanpassen' }, nieuwId));
const begin = voerUit(klein(), antwoord('AANV-01', 'd'), aanpassen('AANV-01/1', 'AANV-01/2'));
const met = (...mutaties: (readonly Mutatie[])[]) => voerUit(begin, ...mutaties);
const dag = (id: string, waarde: string) => setWijzigingsveld(plek(id), 'deadline', waarde, nieuwId);

describe('the check of the plan finds', () => {
  it('a difference without a decision', () => {
    expect(kort(voerUit(klein(), antwoord('AANV-01', 'd')), 'geen-besluit')).toEqual([
      ['AANV-01/1', ZEIST],
      ['AANV-01/2', ZEIST],
    ]);
    expect(kort(begin, 'geen-besluit')).toEqual([]);
  });

  it('open work without an owner', () => {
    const metEigenaar = met(setWijzigingsveld(plek('AANV-01/1'), 'eigenaar', 'Jurist', nieuwId));
    expect(kort(metEigenaar, 'geen-eigenaar')).toEqual([['AANV-01/2', ZEIST]]);
    const klaar = met(setWijzigingsveld(plek('AANV-01/1'), 'status', { stand: 'klaar' }, nieuwId));
    expect(kort(klaar, 'geen-eigenaar')).toEqual([['AANV-01/2', ZEIST]]);
  });

  it('a day that has passed, and a day after the gemeente begins', () => {
    expect(kort(met(dag('AANV-01/1', '2027-01-14'), dag('AANV-01/2', VANDAAG)), 'te-laat')).toEqual([
      ['AANV-01/1', ZEIST],
    ]);
    const na = (ingang: string) =>
      kort(met(dag('AANV-01/1', '2027-03-01'), setIngangsdatum(ZEIST, ingang)), 'na-ingangsdatum');
    expect(na('2027-02-28')).toEqual([['AANV-01/1', ZEIST]]);
    expect(na('2027-03-01')).toEqual([]);
  });

  it('a day before that of what has to be done first', () => {
    const t = met(dag('AANV-01/1', '2027-03-01'), dag('AANV-01/2', '2027-02-01'));
    expect(kort(t, 'te-vroeg')).toEqual([['AANV-01/2', ZEIST]]);
  });

  it('work that is done for a point without proof, until somebody ticks the point', () => {
    const klaar = met(setWijzigingsveld(plek('AANV-01/1'), 'status', { stand: 'klaar' }, nieuwId));
    expect(kort(klaar, 'geen-bewijs')).toEqual([['AANV-01/1', ZEIST]]);
    const bewezen = voerUit(klaar, setVinkje(ZEIST, 'AFV-03', { bewijs: 'link', rol: 'begeleider' }));
    expect(kort(bewezen, 'geen-bewijs')).toEqual([]);
  });

  it('a norm from the law that was accepted, also where that does not count', () => {
    // DOEL-04 is strict: accepting is not offered. DOEL-05 is law, and may be discussed.
    const t = met(
      antwoord('DOEL-04', 'b'),
      setBesluit(plek('DOEL-04/1'), { keuze: 'aanvaarden', reden: 'zo' }, nieuwId),
    );
    expect(kort(t, 'wet-aanvaard')).toEqual([['DOEL-04/1', ZEIST]]);
    expect(kort(met(antwoord('DOEL-04', 'b'), aanpassen('DOEL-04/1')), 'wet-aanvaard')).toEqual([]);
  });

  it('own changes that wait for each other', () => {
    const eigen = (titel: string, na: string[]): EigenWijziging => ({
      titel,
      tekst: '',
      soort: 'beleid',
      rol: 'beleid',
      gemeenten: [ZEIST],
      na,
    });
    const t = met(
      setEigenWijziging('EIGEN-a/1', eigen('a', ['EIGEN-b/1'])),
      setEigenWijziging('EIGEN-b/1', eigen('b', ['EIGEN-a/1'])),
    );
    expect(controleer(t).filter(({ soort }) => soort === 'kring')).toMatchObject([
      { kring: ['EIGEN-a/1', 'EIGEN-b/1'] },
    ]);
  });

  it('nothing in a plan without answers', () => {
    expect(controleer(klein())).toEqual([]);
  });

  it('things in the order in which they are shown, and a gemeente at most once in each', async () => {
    const t = voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld('voorbeeldregio'), id: 'proef' });
    const alles = leidAf(t)
      .wijzigingen()
      .map((wijziging) => ({ wijziging, rijen: wijziging.gemeenten }));
    for (const stand of ['te-doen', 'klaar'] as const) {
      const punten = controleer(voerUit(t, setWerk(alles, { status: { stand } }, nieuwId)));
      const soorten = punten.map(({ soort }) => AANDACHTSOORTEN.indexOf(soort));
      expect(soorten.length).toBeGreaterThan(5);
      expect(soorten).toEqual(soorten.toSorted((a, b) => a - b));
      for (const { gemeenten } of punten) expect(new Set(gemeenten).size).toBe(gemeenten.length);
    }
  });
});
