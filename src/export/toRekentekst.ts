import { rekenhulp } from '../texts/rekenhulp.ts';
import type { Rekenverslag } from './toRekenverslag.ts';

const t = rekenhulp.blad;

/** A calculation as plain text, to paste in a mail or a report. @param adres where it can be opened again */
export function toRekentekst(verslag: Rekenverslag, adres: string): string {
  const { bedrag, ingevuld, stappen, teBevestigen } = verslag;
  const delen = [
    [t.titel, rekenhulp.geenBesluit],
    [`${rekenhulp.uitkomst.naam}: ${bedrag}`],
    [t.ingevuld, ...ingevuld.map(({ naam, waarde }) => `- ${naam}: ${waarde}`)],
    [
      t.berekening,
      rekenhulp.stappen.precies,
      ...stappen.flatMap(({ naam, berekening, bedrag: uitkomst, herkomst }, plek) => [
        `${plek + 1}. ${naam}: ${uitkomst} (${berekening})`,
        ...herkomst.map((regel) => `   ${regel}`),
      ]),
    ],
    teBevestigen.length === 0
      ? []
      : [rekenhulp.teBevestigen.titel, ...teBevestigen.map((regel) => `- ${regel}`)],
    [t.adres(adres)],
  ];
  return (
    delen
      .filter((deel) => deel.length > 0)
      .map((deel) => deel.join('\n'))
      .join('\n\n')
      // Many mail programs show a fixed space as something else.
      .replaceAll('\u00A0', ' ')
  );
}
