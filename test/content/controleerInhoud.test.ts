import { expect, test } from 'vitest';
import type { Inhoudsbestand } from '../../src/content/controle/Controlefout.ts';
import { controleerInhoud } from '../../src/content/controle/controleerInhoud.ts';
import { PAKKETBESTAND } from '../../src/content/controle/Inhoud.ts';
import { leesChecklists } from '../../src/content/leesChecklists.ts';
import { INHOUDSFOUTEN, type Inhoudsfout } from '../fixtures/inhoud/inhoudsfouten.ts';

const bestanden = await leesChecklists();

test('the content has no mistakes', () => {
  expect(bestanden.length).toBeGreaterThan(15);
  expect(controleerInhoud(bestanden)).toEqual([]);
});

test.each(INHOUDSFOUTEN)('$fout is found, with file, line and what to do', (fout) => {
  const kapot = pasToe(fout);
  const gevonden = controleerInhoud(kapot.bestanden).find(
    ({ bestand, regel, melding }) =>
      bestand === fout.bestand && regel === kapot.regel && melding.includes(fout.melding),
  );
  expect(gevonden?.melding ?? controleerInhoud(kapot.bestanden)).toContain('Wat te doen: ');
});

test.each(Object.values(PAKKETBESTAND))('a package without %s is not complete', (pad) => {
  const zonder = bestanden.filter((bestand) => bestand.pad !== pad);
  expect(controleerInhoud(zonder)).toContainEqual({
    bestand: pad,
    regel: 1,
    melding: expect.stringContaining('ontbreekt'),
  });
});

test('voorrang settles two answers that contradict each other', () => {
  const strijd = INHOUDSFOUTEN.find(({ fout }) => fout === 'two answers that contradict each other');
  if (strijd === undefined) throw new Error('The fixture is gone');
  const beslecht = pasToe({
    ...strijd,
    naar: strijd.naar.replace('frequentie: nooit', 'frequentie: nooit, voorrang: 1'),
  });
  const meldingen = controleerInhoud(beslecht.bestanden).map(({ melding }) => melding);
  expect(meldingen.filter((melding) => melding.includes('spreken elkaar tegen'))).toEqual([]);
});

/** The content with one mistake, and the line it should be reported at. @throws Error when the patch does not fit */
function pasToe({ bestand, van, naar, bij }: Inhoudsfout): { bestanden: Inhoudsbestand[]; regel: number } {
  const bron = bestanden.find(({ pad }) => pad === bestand);
  if (bron === undefined) throw new Error(`${bestand} does not exist`);
  const tekst = bron.tekst.replace(van, naar);
  if (tekst === bron.tekst) throw new Error(`The patch does not fit in ${bestand} any more: ${String(van)}`);
  const regels = tekst.split('\n');
  const zoek = (patroon: string | RegExp, vanaf: number) =>
    regels.findIndex(
      (regel, index) =>
        index >= vanaf && (typeof patroon === 'string' ? regel.includes(patroon) : patroon.test(regel)),
    );
  const regel =
    typeof bij === 'string' || bij instanceof RegExp ? zoek(bij, 0) : zoek(bij[1], zoek(bij[0], 0));
  return {
    bestanden: bestanden.map((ander) => (ander === bron ? { ...bron, tekst } : ander)),
    regel: regel + 1,
  };
}
