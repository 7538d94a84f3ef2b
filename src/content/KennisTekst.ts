/** A Markdown page as plain data: what `import tekst from '….md'` gives (made at build time). */
export type KennisTekst = {
  /** The YAML front matter, not yet checked. */
  kop: unknown;
  blokken: Blok[];
};

/** A block; the names are those of Markdown. */
export type Blok =
  | { type: 'heading'; depth: number; tokens: Inline[] }
  | { type: 'paragraph'; tokens: Inline[] }
  | { type: 'list'; ordered: boolean; items: Blok[][] }
  | { type: 'table'; header: Inline[][]; rows: Inline[][][] }
  | { type: 'blockquote'; tokens: Blok[] };

/** Text within a block. `href` is as written: a page id of the kennisbank, or an address. */
export type Inline =
  | { type: 'text' | 'codespan'; text: string }
  | { type: 'strong'; tokens: Inline[] }
  | { type: 'link'; href: string; tokens: Inline[] }
  | { type: 'br' };
