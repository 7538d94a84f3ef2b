import { describe, expect, it } from 'vitest';
import { laadVoorbeeld, VOORBEELDEN } from '../../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../../src/content/voorbeeldNaarTraject.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { setBesluit, setWijzigingsveld } from '../../../src/domain/traject/opdrachten/wijzigingen.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { type Stapvoortgang, toStappenKlaar } from '../../../src/domain/voortgang/stapvoortgang.ts';
import { toAanpassingen } from '../../../src/features/aanpassingen/aanpassing.ts';
import { telBesprekingen } from '../../../src/features/aanpassingen/besprekingen.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, telIds, voerUit, werkwijze } from '../../builders.ts';

const leidAf = maakAfleider(werkwijze);
const nieuwId = telIds();
const ALLE = ['GM0796', 'GM0373', 'GM0355'] as const;
const stappen = (traject: Traject) => leidAf(traject).stappen();
const antwoord = (traject: Traject, gemeenten: readonly string[], scanpunt: string, optie: string) =>
  voerUit(
    traject,
    setAntwoord(traject, {
      gemeenten: [...gemeenten],
      scanpunt,
      antwoord: { soort: 'optie', optie },
      versie: '2026.1',
      nieuwId,
    }),
  );
const besluit = (traject: Traject, gemeenten: readonly string[], wijziging: string) =>
  voerUit(
    traject,
    setBesluit(
      gemeenten.map((gemeente) => ({ gemeente, wijziging })),
      { keuze: 'aanpassen' },
      nieuwId,
    ),
  );

describe('the scan counts questions', () => {
  it('has as many questions as there are core questions, however many gemeenten take part', () => {
    const kern = werkwijze.scanlijst.scanpunten.filter(({ laag }) => laag === 'kern').length;
    expect(stappen(klein()).scan).toEqual({ gedaan: 0, totaal: kern });
  });

  it('calls a question done when every gemeente has done it, and the scan begun at the first answer', () => {
    const twee = antwoord(klein(), ALLE.slice(0, 2), 'AANV-01', 'a');
    expect(stappen(klein()).scanBegonnen).toBe(false);
    expect(stappen(twee)).toMatchObject({ scan: { gedaan: 0 }, scanBegonnen: true });
    expect(stappen(antwoord(twee, ALLE.slice(2), 'AANV-01', 'a')).scan.gedaan).toBe(1);
  });
});

describe('what is left to discuss counts questions too', () => {
  it('counts a question once, until every gemeente that differs has a decision', () => {
    const anders = antwoord(klein(), ALLE, 'ZIEK-01', 'b');
    expect(stappen(anders).teBespreken).toBe(1);
    const half = besluit(anders, ALLE.slice(0, 1), 'ZIEK-01/1');
    expect(stappen(half).teBespreken).toBe(1);
    expect(stappen(besluit(half, ALLE.slice(1), 'ZIEK-01/1')).teBespreken).toBe(0);
  });
});

describe('the changes count as the list shows them', () => {
  it('counts one change once, and calls it done when every gemeente has done it', () => {
    const plan = besluit(antwoord(klein(), ALLE, 'ZIEK-01', 'b'), ALLE, 'ZIEK-01/1');
    expect(stappen(plan).aanpassen).toEqual({ gedaan: 0, totaal: 1 });
    const klaarIn = (traject: Traject, gemeenten: readonly string[]) =>
      voerUit(
        traject,
        setWijzigingsveld(
          gemeenten.map((gemeente) => ({ gemeente, wijziging: 'ZIEK-01/1' })),
          'status',
          { stand: 'klaar' },
          nieuwId,
        ),
      );
    expect(stappen(klaarIn(plan, ALLE.slice(0, 2))).aanpassen.gedaan).toBe(0);
    expect(stappen(klaarIn(plan, ALLE)).aanpassen.gedaan).toBe(1);
  });

  it.each(VOORBEELDEN)('says the same numbers as the screen, in example $id', async ({ id }) => {
    const traject = voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld(id), id: 'proef' });
    const afgeleid = leidAf(traject);
    const wijzigingen = afgeleid.wijzigingen();
    const rijen = toAanpassingen(wijzigingen, afgeleid.gemeenten);
    const geldig = rijen.filter(({ vervallen }) => !vervallen);
    const { aanpassen, teBespreken } = afgeleid.stappen();
    expect(aanpassen.totaal).toBe(geldig.length);
    expect(aanpassen.gedaan).toBe(geldig.filter(({ stand }) => stand === 'klaar').length);
    const { onbesloten, deels } = telBesprekingen(wijzigingen, rijen);
    expect(teBespreken).toBe(onbesloten + deels);
  });
});

describe('toStappenKlaar', () => {
  const vol = { gedaan: 2, totaal: 2 };
  const alles: Stapvoortgang = {
    team: vol,
    scan: vol,
    scanBegonnen: true,
    teBespreken: 0,
    aanpassen: vol,
    afvinken: vol,
  };

  it('calls the scan done when nothing is left to discuss, and the changes only after that', () => {
    expect(toStappenKlaar(alles)).toEqual({ team: true, scan: true, aanpassen: true, afvinken: true });
    expect(toStappenKlaar({ ...alles, teBespreken: 1 })).toMatchObject({ scan: false, aanpassen: false });
  });
});
