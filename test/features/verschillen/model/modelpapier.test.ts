import { describe, expect, it } from 'vitest';
import { type Blad, toSvg } from '../../../../src/diagram/svg.ts';
import { toModelblad } from '../../../../src/features/verschillen/model/modelblad.ts';
import { toModelstand } from '../../../../src/features/verschillen/model/modelstand.ts';
import { toModelverschillen } from '../../../../src/features/verschillen/model/modelverschillen.ts';
import { toModelwoorden } from '../../../../src/features/verschillen/model/modelwoorden.ts';
import { meetlat, werkwijze } from '../../../builders.ts';
import { leesSvg, toTekstvakken } from '../../../diagram/svg/leesSvg.ts';
import { bestand, lees } from '../../../import/lees.ts';

const A3 = { soort: 'papier', breedte: 1504, hoogte: 1054 } as const;
/** px to pt */
const PT = 0.75;

async function maakBlad(naam: string, stand: 'nu' | 'verschil'): Promise<Blad> {
  const { model } = await lees(bestand(naam));
  const bestemd = { id: 'm', bestandsnaam: naam, opmerkingen: [], gemeenten: [] };
  const { vergelijking, teBekijken } = toModelstand(
    { ...bestemd, model, banen: new Map(), stappen: new Map() },
    meetlat,
  );
  const woorden = toModelwoorden(werkwijze, model, vergelijking);
  const { rijen } = toModelverschillen(vergelijking, woorden, meetlat.raakvlakken);
  return toModelblad({
    werkproces: werkwijze.werkproces,
    model,
    vergelijking,
    rijen,
    stand,
    traject: 'Proefregio',
    naam: 'Ons proces',
    gemeenten: ['Zeist'],
    dag: '2026-11-22',
    voorbeeld: true,
    teBekijken,
    metLijst: true,
  });
}

/** File, and the size in pt that the words of its steps have at least on paper. */
const BESTANDEN = [
  ['eigen/voorbeeldstad.bpmn', 7],
  ['nieuw/flowable-bezwaar.bpmn', 7],
  ['nieuw/visio-twee-pools.bpmn', 7.8],
  ['echt/eclipse-herhalingen.bpmn', 7],
  ['echt/signavio-berichten.bpmn', 8],
  // Nine pools and 76 steps.
  ['echt/signavio-sollicitatie.bpmn', 4.1],
] as const;

describe('an own model on A3', () => {
  it.each(BESTANDEN)(
    'is in bands, with every step once in words of so many pt: %s, %d',
    async (naam, minst) => {
      const blad = await maakBlad(naam, 'verschil');
      const elementen = leesSvg(toSvg(blad, A3));
      const vakken = toTekstvakken(elementen);
      const stappen = elementen.flatMap(({ attributen, schaal }) =>
        attributen['data-stap'] ? [schaal] : [],
      );
      expect(stappen).toHaveLength(blad.beeld.knopen.length);
      expect(Math.min(...stappen) * blad.beeld.maat.tekst * PT).toBeGreaterThanOrEqual(minst);
      expect(vakken.filter(({ tekst }) => /^Rij \d van \d$/.test(tekst)).length).toBeGreaterThan(1);
      for (const vak of vakken) {
        expect(vak.x, vak.tekst).toBeGreaterThanOrEqual(0);
        expect(vak.x + vak.b, vak.tekst).toBeLessThanOrEqual(1504.1);
        expect(vak.y + vak.h, vak.tekst).toBeLessThanOrEqual(1054);
      }
      // Above the foot at 1024 px: legend and list end before it.
      const voet = vakken.filter(({ y }) => y > 1024).map(({ tekst }) => tekst);
      expect(voet).toEqual([blad.voet.links, blad.voet.rechts]);
    },
  );

  it('says how many differences are not in its list, over whole lines', async () => {
    const blad = await maakBlad('echt/signavio-sollicitatie.bpmn', 'verschil');
    const woorden = toTekstvakken(leesSvg(toSvg(blad, A3))).map(({ tekst }) => tekst);
    const rest = Number(/En nog (\d+) verschillen/.exec(woorden.join(' '))?.[1]);
    expect(blad.lijst.filter(({ titel }) => woorden.join(' ').includes(titel)).length).toBeGreaterThan(0);
    expect(rest).toBeGreaterThan(0);
    expect(rest).toBeLessThan(blad.lijst.length);
    expect(woorden.filter((woord) => /^\d+$/.test(woord)).length).toBeGreaterThanOrEqual(
      blad.lijst.length - rest,
    );
  });

  it('stays one picture in a file', async () => {
    const blad = await maakBlad('eigen/voorbeeldstad.bpmn', 'verschil');
    const svg = toSvg(blad, { soort: 'bestand', letters: '' });
    expect(svg).not.toMatch(/Rij \d van \d/);
    expect(svg).not.toContain('zelfde letter');
  });

  it('explains the letters only where a line runs on', async () => {
    const svg = toSvg(await maakBlad('eigen/voorbeeldstad.bpmn', 'verschil'), A3);
    expect(svg).toContain('lijn gaat verder bij dezelfde letter');
    const los = toSvg(await maakBlad('echt/eclipse-herhalingen.bpmn', 'nu'), A3);
    expect(los).toMatch(/Rij \d van \d/);
    expect(los).not.toContain('dezelfde letter');
  });
});
