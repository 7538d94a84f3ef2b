import { lexer, type Token, type Tokens } from 'marked';
import type { Blok, Inline, KennisTekst } from '../../src/content/KennisTekst.ts';
import { parseYaml } from './parseYaml.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/**
 * A Markdown text with YAML front matter as plain data, ready to be rendered without a parser.
 * @throws Error in Dutch, with the file, for front matter that is missing or Markdown that we don't show (HTML, images)
 */
export function parseMarkdown(source: string, file: string): KennisTekst {
  const match = FRONT_MATTER.exec(source);
  if (match === null) throw new Error(`${file}:1 Begin met een kop tussen twee regels met ---.`);
  const [whole, header = ''] = match;
  return {
    kop: parseYaml(header, file, 1),
    blokken: toBlokken(lexer(source.slice(whole.length)), file),
  };
}

function toBlokken(tokens: Token[], file: string): Blok[] {
  return tokens.filter(({ type }) => type !== 'space').map((token) => toBlok(token, file));
}

function toBlok(token: Token, file: string): Blok {
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      return { type: 'heading', depth, tokens: toInline(tokens, file) };
    }
    case 'paragraph':
    // A list item that is not a paragraph holds a `text` token with inline tokens of its own.
    case 'text': {
      const { tokens, text } = token as Tokens.Paragraph | Tokens.Text;
      return {
        type: 'paragraph',
        tokens: tokens === undefined ? [{ type: 'text', text }] : toInline(tokens, file),
      };
    }
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      return { type: 'list', ordered, items: items.map((item) => toBlokken(item.tokens, file)) };
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const toCells = (cells: Tokens.TableCell[]) => cells.map((cell) => toInline(cell.tokens, file));
      return { type: 'table', header: toCells(header), rows: rows.map(toCells) };
    }
    case 'blockquote':
      return { type: 'blockquote', tokens: toBlokken((token as Tokens.Blockquote).tokens, file) };
    default:
      throw notShown(token, file);
  }
}

function toInline(tokens: Token[], file: string): Inline[] {
  return tokens.map((token): Inline => {
    switch (token.type) {
      case 'text':
      case 'escape':
      case 'codespan':
        return { type: token.type === 'codespan' ? 'codespan' : 'text', text: (token as Tokens.Text).text };
      case 'strong':
        return { type: 'strong', tokens: toInline((token as Tokens.Strong).tokens, file) };
      case 'link': {
        const { href, tokens: inner } = token as Tokens.Link;
        return { type: 'link', href, tokens: toInline(inner, file) };
      }
      case 'br':
        return { type: 'br' };
      default:
        throw notShown(token, file);
    }
  });
}

function notShown(token: Token, file: string): Error {
  return new Error(
    `${file} Dit kan de app niet laten zien (${token.type}): ${token.raw.trim().slice(0, 80)}`,
  );
}
