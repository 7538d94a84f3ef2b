import type { MetCode } from '../../domain/traject/trajectgemeenten.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { LetterBoxes } from '../../ui/LetterBoxes.tsx';
import type { Aanpassing } from './aanpassing.ts';

/** More boxes than this make a row too tall; then a count stands there and the names stand in the open row. */
export const MAX_VAKJES = 8;

/** Width of the column, so that the boxes of all gemeenten stand on one line. */
export function toVakbreedte(aantal: number): string {
  return aantal > MAX_VAKJES ? '8rem' : `max(8.5rem, ${aantal * 1.875 + 1.75}rem)`;
}

export type Vakgemeente = MetCode & { letters: string };

/** For which gemeenten a row holds; the names are there for who does not see the boxes. */
export function Gemeentevakjes({
  aanpassing,
  gemeenten,
}: {
  aanpassing: Aanpassing;
  gemeenten: readonly Vakgemeente[];
}) {
  const geldt = new Set(aanpassing.rijen.map(({ gemeente }) => gemeente));
  const namen = gemeenten.filter(({ code }) => geldt.has(code)).map(({ naam }) => naam);
  const label =
    namen.length === gemeenten.length && namen.length > 1
      ? t.geldtVoorAlle(namen.length)
      : t.geldtVoor(namen);
  if (gemeenten.length > MAX_VAKJES)
    return (
      <span className="num">
        <span className="sr">{label}</span>
        <span aria-hidden="true" className="aa-scherm">
          {t.aantalGemeenten(namen.length, gemeenten.length)}
        </span>
        <span aria-hidden="true" className="aa-papier">
          {label}
        </span>
      </span>
    );
  return (
    <LetterBoxes
      label={label}
      items={gemeenten.map(({ code, letters, naam }) => ({
        id: code,
        letters,
        name: naam,
        on: geldt.has(code),
      }))}
    />
  );
}
