import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Blok } from '../../../src/content/KennisTekst.ts';
import { Blokken } from '../../../src/features/kennis/Blokken.tsx';

const tekst = (text: string): Blok => ({ type: 'paragraph', tokens: [{ type: 'text', text }] });
const toHtml = (blokken: Blok[]) => renderToStaticMarkup(<Blokken blokken={blokken} />);

test('text is text: what looks like HTML is shown, not run', () => {
  expect(toHtml([tekst('<script>alert(1)</script>')])).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
});

test('a link to another page goes to its route; an address stays what it is', () => {
  const link = (href: string): Blok => ({
    type: 'paragraph',
    tokens: [{ type: 'link', href, tokens: [{ type: 'text', text: 'hier' }] }],
  });
  expect(toHtml([link('tips')])).toBe('<p><a href="#/kennis/tips">hier</a></p>');
  expect(toHtml([link('https://example.org/')])).toContain(
    '<a href="https://example.org/" rel="noreferrer">',
  );
});

test('a table is named after the heading above it, and its first column names the rows', () => {
  const html = toHtml([
    { type: 'heading', depth: 2, tokens: [{ type: 'text', text: 'Vijf merken' }] },
    {
      type: 'table',
      header: [[{ type: 'text', text: 'merk' }], [{ type: 'text', text: 'betekenis' }]],
      rows: [[[{ type: 'text', text: 'blijft' }], [{ type: 'text', text: 'hier doe je het al zo' }]]],
    },
  ]);
  expect(html).toContain('aria-label="Vijf merken"');
  expect(html).toContain('<th scope="row">blijft</th><td>hier doe je het al zo</td>');
});

test('a list holds its items, numbered when the order counts', () => {
  expect(toHtml([{ type: 'list', ordered: true, items: [[tekst('eerst')], [tekst('dan')]] }])).toBe(
    '<ol><li><p>eerst</p></li><li><p>dan</p></li></ol>',
  );
});
