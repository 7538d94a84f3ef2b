import { expect, test } from 'vitest';
import { parseMarkdown } from '../../scripts/vite/parseMarkdown.ts';

const page = (body: string) => `---\ntitel: Tips\ngeldig: 2026-07-01\n---\n${body}`;

test('front matter and blocks become plain data, dates stay text', () => {
  const source = page(
    '# Tips\n\nVraag **eerst** bij [de scan](zo-werkt-de-scan).\n\n1. Een\n2. Twee\n\n> Let op\n',
  );
  expect(parseMarkdown(source, 'tips.md')).toEqual({
    kop: { titel: 'Tips', geldig: '2026-07-01' },
    blokken: [
      { type: 'heading', depth: 1, tokens: [{ type: 'text', text: 'Tips' }] },
      {
        type: 'paragraph',
        tokens: [
          { type: 'text', text: 'Vraag ' },
          { type: 'strong', tokens: [{ type: 'text', text: 'eerst' }] },
          { type: 'text', text: ' bij ' },
          { type: 'link', href: 'zo-werkt-de-scan', tokens: [{ type: 'text', text: 'de scan' }] },
          { type: 'text', text: '.' },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          [{ type: 'paragraph', tokens: [{ type: 'text', text: 'Een' }] }],
          [{ type: 'paragraph', tokens: [{ type: 'text', text: 'Twee' }] }],
        ],
      },
      { type: 'blockquote', tokens: [{ type: 'paragraph', tokens: [{ type: 'text', text: 'Let op' }] }] },
    ],
  });
});

test('a table keeps its cells in order', () => {
  const [table] = parseMarkdown(page('| a | b |\n|---|---|\n| 1 | **2** |\n'), 'x.md').blokken;
  expect(table).toEqual({
    type: 'table',
    header: [[{ type: 'text', text: 'a' }], [{ type: 'text', text: 'b' }]],
    rows: [[[{ type: 'text', text: '1' }], [{ type: 'strong', tokens: [{ type: 'text', text: '2' }] }]]],
  });
});

test.each([
  ['HTML', '<script>alert(1)</script>\n'],
  ['HTML within a line', 'Een <b>woord</b>.\n'],
  ['an image', '![foto](foto.png)\n'],
])('%s is an error that names the file', (_, body) => {
  expect(() => parseMarkdown(page(body), 'tips.md')).toThrow('tips.md');
});

test('front matter that is missing or broken is an error with the line in the file', () => {
  expect(() => parseMarkdown('# Tips\n', 'tips.md')).toThrow('tips.md:1');
  expect(() => parseMarkdown('---\ntitel: a\ntitel: b\n---\n', 'tips.md')).toThrow('tips.md:3');
});
