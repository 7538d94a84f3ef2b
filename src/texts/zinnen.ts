import { GEEN_BESLUIT } from './geenBesluit.ts';
import { metHoofdletter } from './metHoofdletter.ts';

const LIJST = new Intl.ListFormat('nl', { type: 'conjunction' });
const lijst = (delen: readonly string[]) => LIJST.format(delen);
const vragen = (nummers: readonly number[]) =>
  nummers.length === 1 ? `vraag ${nummers[0]}` : `vraag ${lijst(nummers.map(String))}`;
const punt = (tekst: string) => (/[.!?]$/.test(tekst) ? tekst : `${tekst}.`);

/** Words of the comparison as a list of sentences: on the screen, in a mail, in minutes. */
export const zinnen = {
  naam: 'De verschillen in zinnen',
  weergave: {
    naam: 'Weergave',
    keuze: { schema: 'Schema', tabel: 'Tabel', zinnen: 'Zinnen' },
    gekozen: {
      schema: 'Je ziet de verschillen als schema.',
      tabel: 'Je ziet de verschillen als tabel.',
      zinnen: 'Je ziet de verschillen als zinnen.',
    },
  },
  titel: (traject: string) => `Van nu naar voorkeur: ${traject}`,
  zonderNaam: 'ons traject',
  inleiding: {
    voor: (gemeenten: readonly string[]) => `Dit gaat over ${lijst(gemeenten)}.`,
    beantwoord: (gedaan: number, totaal: number) =>
      gedaan === 1
        ? `Van de ${totaal} vragen is er 1 beantwoord.`
        : `Van de ${totaal} vragen zijn er ${gedaan} beantwoord.`,
    verschillen: (aantal: number) => {
      if (aantal === 0) return 'We zien geen verschillen in wat is beantwoord.';
      return aantal === 1
        ? 'Er is 1 verschil met de preferente werkwijze.'
        : `Er zijn ${aantal} verschillen met de preferente werkwijze.`;
    },
    stand: (dag: string) => `Stand op ${dag}.`,
    voorbeeld: 'Dit is een voorbeeld.',
    bron: (bron: string) => punt(`Bron: ${bron}`),
  },
  slot: GEEN_BESLUIT,
  kop: {
    cijfers: 'Kerncijfers',
    anders: 'Wat er verandert',
    buiten: 'Niet in het schema',
    blijft: 'Wat blijft',
    onbekend: 'Wat nog onbekend is',
    open: 'Wat nog open is',
    beleid: 'Eigen beleid',
  },
  uitleg: {
    anders: 'De stappen staan in de volgorde van het proces.',
    buiten: 'Deze verschillen gaan niet over één stap.',
    beleid: 'Dit is beleidsvrijheid. Het telt niet als verschil en mag zo blijven.',
  },
  niets: {
    anders: 'Er verandert niets in de stappen die zijn beantwoord.',
    blijft: 'Er is nog geen stap waarvan zeker is dat die blijft.',
    onbekend: 'Er zijn geen antwoorden onbekend.',
    open: 'Alle vragen zijn beantwoord.',
    beleid: 'Er is geen eigen beleid gevonden.',
  },
  stap: (wie: string, doet: string) => `${metHoofdletter(wie)} ${metKleineLetter(doet)}`,
  poort: (vraag: string) => `Keuze: ${vraag}`,
  merk: (stap: string, merk: string) => `${stap} (${merk})`,
  nu: (tekst: string) => punt(`Nu: ${tekst}`),
  voorkeur: (tekst: string) => punt(`Voorkeur: ${tekst}`),
  teBevestigen: 'Deze voorkeur is nog te bevestigen.',
  groep: (tekst: string, gemeenten: readonly string[]) => `${tekst} (${lijst(gemeenten)})`,
  groepen: (delen: readonly string[]) => delen.join('; '),
  vraag: (nummer: number, titel: string) => `Vraag ${nummer}: ${titel}`,
  naarVerschil: (nummer: number) => `Open vraag ${nummer} in de lijst`,
  waarom: (nummers: readonly number[]) => `Waarom: ${vragen(nummers)}.`,
  geldtVoor: (gemeenten: readonly string[]) => `Geldt voor ${lijst(gemeenten)}.`,
  voorAlle: (aantal: number) => `Geldt voor alle ${aantal} gemeenten.`,
  werkgever: (zin: string) => `Dit merkt de werkgever: ${zin}`,
  blijft: {
    stappen: 'Deze stappen blijven zoals ze zijn:',
    vragen: (nummers: readonly number[]) => `Bij ${vragen(nummers)} werken alle gemeenten zoals preferent.`,
    eenGemeente: (nummers: readonly number[]) => `Bij ${vragen(nummers)} is de werkwijze al zoals preferent.`,
  },
  onbekend: {
    stappen: 'Van deze stappen weten we nog niet hoe ze nu gaan:',
    vraag: (nummer: number, vraag: string, gemeenten: readonly string[]) =>
      `Vraag ${nummer}: ${vraag} Onbekend in ${lijst(gemeenten)}.`,
    norm: (nummers: readonly number[]) =>
      `Bij ${vragen(nummers)} is de norm nog niet ingevuld. Vergelijken kan later.`,
  },
  open: {
    stappen: 'Over deze stappen zijn nog vragen open:',
    vragen: (nummers: readonly number[], gemeenten: readonly string[]) =>
      `Nog te beantwoorden in ${lijst(gemeenten)}: ${vragen(nummers)}.`,
  },
  kopieer: 'Kopieer de tekst',
  gekopieerd: 'De tekst is gekopieerd. Plak hem in een mail of verslag.',
  download: 'Download als tekst',
  gedownload: (bestand: string) => `Het bestand ${bestand} is gedownload.`,
} as const;

function metKleineLetter(tekst: string): string {
  return tekst.charAt(0).toLowerCase() + tekst.slice(1);
}
