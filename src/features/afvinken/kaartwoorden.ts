import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import type { Gemeentekaart } from './gemeentekaart.ts';
import type { Strengsoort } from './rivier.ts';

/** A gemeente that is checked off stays in the band, also when one has to look again. */
export const KAARTSTRENG = {
  afgevinkt: 'afgevinkt',
  'kijk-opnieuw': 'afgevinkt',
  klaar: 'klaar',
  geblokkeerd: 'bezig',
  bezig: 'bezig',
} as const satisfies Record<Gemeentekaart['soort'], Strengsoort>;

/** The one line on the card. @param vandaag YYYY-MM-DD */
export function kaartInWoorden(kaart: Gemeentekaart, vandaag: string): string {
  const namen = 'open' in kaart ? kaart.open.map(tekst.punt) : [];
  switch (kaart.soort) {
    case 'afgevinkt':
      if (kaart.tot !== undefined) return tekst.kaart.onderVoorwaarde(kaart.tot);
      return kaart.op === vandaag ? tekst.kaart.vandaag : tekst.kaart.afgevinkt(kaart.op);
    case 'kijk-opnieuw':
      return kaart.verlopen === undefined
        ? tekst.kaart.weerOpen(namen)
        : tekst.kaart.verlopen(kaart.verlopen);
    case 'klaar':
      return kaart.onderVoorwaarde ? tekst.kaart.klaarOnderVoorwaarde : tekst.kaart.klaar;
    case 'geblokkeerd':
      return tekst.kaart.geblokkeerd(kaart.reden);
    case 'bezig':
      return kaart.heropend ? tekst.kaart.heropend(namen) : tekst.kaart.nog(namen);
    default:
      return kaart satisfies never;
  }
}
