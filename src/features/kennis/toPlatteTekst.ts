import type { Inline } from '../../content/KennisTekst.ts';

/** Text without its marks: for a name or a key. */
export function toPlatteTekst(tokens: readonly Inline[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return ' ';
      return 'tokens' in token ? toPlatteTekst(token.tokens) : token.text;
    })
    .join('');
}
