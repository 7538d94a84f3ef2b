import { casusTekst as t } from '../../texts/casus.ts';
import type { Casuskant, Casusverslag } from './toCasusverslag.ts';

/** A casus as plain text, to paste in a mail or a report. @param adres where it can be opened again */
export function toCasustekst(titel: string, verslag: Casusverslag, adres: string): string {
  const delen = [
    [titel, t.geenBesluit],
    [verslag.verschil, ...verslag.gebeurtenis.map((zin) => `- ${zin}`)],
    [t.blad.dagen, ...verslag.dagen.map(({ naam, waarde }) => `- ${naam}: ${waarde}`)],
    toRegels(t.kant.huidig, verslag.huidig),
    toRegels(t.kant.voorkeur, verslag.voorkeur),
    [t.letOp.titel, ...[...verslag.letOp, ...t.letOp.regels].map((regel) => `- ${regel}`)],
    [t.zinnen.adres(adres)],
  ];
  return delen.map((deel) => deel.join('\n')).join('\n\n');
}

function toRegels(kant: string, { naam, besluit, betaling, groepen }: Casuskant): string[] {
  return [
    `${kant}: ${naam}`,
    `${t.uitkomst.besluit}: ${besluit}. ${t.uitkomst.betaling}: ${betaling}.`,
    ...groepen.flatMap(({ dag, zinnen }) => [
      `${dag}:`,
      ...zinnen.map(({ zin, noten }) => `- ${[zin, ...noten.map(alsZin)].join(' ')}`),
    ]),
  ];
}

const alsZin = (tekst: string) => (tekst.endsWith('.') ? tekst : `${tekst}.`);
