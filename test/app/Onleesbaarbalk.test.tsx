import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Onleesbaarbalk } from '../../src/app/Onleesbaarbalk.tsx';
import type { Onleesbaar } from '../../src/storage/trajectdocument.ts';
import { maakAfleider } from '../../src/store/afgeleid.ts';
import { type Werkruimte, WerkruimteProvider } from '../../src/store/werkruimte.ts';
import { klein, scanpunt, werkwijze } from '../builders.ts';

const feit = (nummer: number): Onleesbaar => ({
  deel: 'wijzigingen',
  sleutel: `GM0796/AANV-01/${nummer}/deadline`,
  waarde: { waarde: '+057399-06', door: { browser: 'b' }, op: '2026-11-22T09:00:00.000Z' },
  reden: 'vorm',
});
const toon = (onleesbaar: readonly Onleesbaar[]) => {
  const traject = klein();
  const werkruimte: Werkruimte = {
    traject,
    werkwijze,
    afgeleid: maakAfleider(werkwijze)(traject),
    alleenLezen: false,
    voerUit: () => ({ soort: 'niets-te-schrijven' }),
  };
  return renderToStaticMarkup(
    <WerkruimteProvider value={werkruimte}>
      <Onleesbaarbalk onleesbaar={onleesbaar} />
    </WerkruimteProvider>,
  ).replaceAll('&#x27;', "'");
};

test('a traject in which everything can be read says nothing', () => {
  expect(toon([])).toBe('');
});

test('a fact that cannot be read is named: where it belongs, and what is stored', () => {
  const html = toon([feit(1)]);
  expect(html).toContain('1 gegeven kunnen we niet lezen. Het blijft bewaard.');
  expect(html).toContain(`Aanpassing, deadline: ${scanpunt('AANV-01').nummer}. `);
  expect(html).toContain("('s-Hertogenbosch). Er staat: +057399-06.");
});

test('of many the first are named, and how many more there are', () => {
  const html = toon([1, 2, 3, 4, 5, 6].map(feit));
  expect(html.match(/<li>/g)).toHaveLength(5);
  expect(html).toContain('En nog 2.');
});
