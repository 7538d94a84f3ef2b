import type { ReactNode } from 'react';
import type { Inline } from '../../content/KennisTekst.ts';
import { toHash } from '../../routes/route.ts';

/** Text within a block: words, bold, links to other pages or to a source. */
export function Regeltekst({ tokens }: { tokens: readonly Inline[] }) {
  // The index is the key: a page is static
  return tokens.map((token, plek) => <Stuk key={plek} token={token} />);
}

function Stuk({ token }: { token: Inline }): ReactNode {
  switch (token.type) {
    case 'text':
      return token.text;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'strong':
      return (
        <strong>
          <Regeltekst tokens={token.tokens} />
        </strong>
      );
    case 'br':
      return <br />;
    case 'link': {
      const isAdres = token.href.startsWith('https://');
      return (
        <a
          href={isAdres ? token.href : toHash({ pagina: 'kennis', artikel: token.href, zoek: {} })}
          rel={isAdres ? 'noreferrer' : undefined}
        >
          <Regeltekst tokens={token.tokens} />
        </a>
      );
    }
    default:
      return token satisfies never;
  }
}
