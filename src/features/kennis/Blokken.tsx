import type { ReactNode } from 'react';
import type { Blok } from '../../content/KennisTekst.ts';
import { Table } from '../../ui/Table.tsx';
import { Regeltekst } from './Regeltekst.tsx';
import { toPlatteTekst } from './toPlatteTekst.ts';

/** The text of a page. Blocks never move, so their place is their key. */
export function Blokken({ blokken }: { blokken: readonly Blok[] }) {
  // The index is the key: a page is static
  return blokken.map((blok, plek) => <EenBlok key={plek} blok={blok} kop={kopBoven(blokken, plek)} />);
}

/** The heading that a block stands under: the name of a table. */
function kopBoven(blokken: readonly Blok[], plek: number): string {
  const kop = blokken.slice(0, plek).findLast(({ type }) => type === 'heading');
  return kop?.type === 'heading' ? toPlatteTekst(kop.tokens) : '';
}

function EenBlok({ blok, kop }: { blok: Blok; kop: string }): ReactNode {
  switch (blok.type) {
    case 'heading': {
      const Kop = blok.depth <= 2 ? 'h2' : 'h3';
      return (
        <Kop>
          <Regeltekst tokens={blok.tokens} />
        </Kop>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Regeltekst tokens={blok.tokens} />
        </p>
      );
    case 'list': {
      const Lijst = blok.ordered ? 'ol' : 'ul';
      return (
        <Lijst>
          {blok.items.map((item, plek) => (
            // The index is the key: a page is static
            <li key={plek}>
              <Blokken blokken={item} />
            </li>
          ))}
        </Lijst>
      );
    }
    case 'blockquote':
      return (
        <blockquote>
          <Blokken blokken={blok.tokens} />
        </blockquote>
      );
    case 'table':
      return <Kennistabel blok={blok} naam={kop} />;
    default:
      return blok satisfies never;
  }
}

function Kennistabel({ blok, naam }: { blok: Extract<Blok, { type: 'table' }>; naam: string }) {
  return (
    <Table label={naam === '' ? blok.header.map(toPlatteTekst).join(', ') : naam} className="kennistabel">
      <thead>
        <tr>
          {blok.header.map((cel) => (
            <th key={toPlatteTekst(cel)} scope="col">
              <Regeltekst tokens={cel} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {blok.rows.map(([eerste = [], ...rest], rij) => (
          // The index is the key: a page is static
          <tr key={rij}>
            <th scope="row">
              <Regeltekst tokens={eerste} />
            </th>
            {rest.map((cel, kolom) => (
              // The index is the key: a page is static
              <td key={kolom}>
                <Regeltekst tokens={cel} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
