import type { Uitkomstadvies } from '../../domain/beleidsregel/toAdvies.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';

const t = beleidsregelTekst.advies;

/** The outcome of a table in a few words: what a screen reader hears, and what stands large. */
export function uitkomstInWoorden({ tabel, stand, zeker }: Uitkomstadvies): string {
  if (tabel.trefregel === 'alle') return zeker.map(String).join(' ') || t.nietsLetOp;
  switch (stand) {
    case 'vast':
      return t.uitkomst(zeker.map(String).join(', '));
    case 'open':
      return t.nogNiet;
    case 'uitzoeken':
      return t.uitzoeken;
    default:
      return stand satisfies never;
  }
}

/** Everything that gives one outcome, as one sentence to read aloud. */
export function adviesGelezen(uitkomsten: readonly Uitkomstadvies[]): string {
  return t.gelezen(
    uitkomsten
      .filter(({ tabel }) => tabel.trefregel !== 'alle')
      .map((uitkomst) => t.gelezenDeel(uitkomst.tabel.naam, uitkomstInWoorden(uitkomst))),
  );
}
