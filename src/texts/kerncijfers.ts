import { metHoofdletter } from './metHoofdletter.ts';

const LIJST = new Intl.ListFormat('nl', { type: 'conjunction' });
const lijst = (delen: readonly string[]) => LIJST.format(delen);
const dagen = (aantal: number) => (aantal === 1 ? '1 dag' : `${aantal} dagen`);
const aantalTermijnen = (aantal: number) => (aantal === 1 ? '1 termijn' : `${aantal} termijnen`);
const aantalVragen = (aantal: number) => (aantal === 1 ? '1 vraag' : `${aantal} vragen`);

/** `hoogsteBekend`: without a maximum, the highest that is known for somebody. */
type Waarde = { minimum: number; maximum: number | null; hoogsteBekend?: number | undefined };

/** Words for the key figures: what they are called, how they read, how they were computed. */
export const kerncijfers = {
  naam: 'Kerncijfers',
  overdrachten: 'Overdrachten',
  presenteertitel: 'Van nu naar voorkeur',
  eenheid: 'dagen',
  titel: {
    doorlooptijd: (route: string) => `Doorlooptijd ${route}`,
    overdrachten: (route: string) => `Overdrachten ${route}`,
    formulieren: 'Formulieren',
    brieven: 'Brieven',
    contactmomenten: 'Contactmomenten',
  },
  /** On the tile, beside each other; a question mark stands for what is not known. */
  kort: {
    niets: '?',
    geenRoute: 'geen',
    waarde: ({ minimum, maximum, hoogsteBekend }: Waarde) => {
      if (maximum === null && minimum > 0 && hoogsteBekend !== undefined)
        return `${minimum}–${hoogsteBekend} + ?`;
      if (maximum === null) return minimum === 0 ? '?' : `${minimum} + ?`;
      return minimum === maximum ? String(minimum) : `${minimum}–${maximum}`;
    },
  },
  /** In a sentence. */
  lang: {
    niets: 'nog niet bekend',
    geenRoute: 'komt niet voor',
    dagen: ({ minimum, maximum, hoogsteBekend }: Waarde) => {
      if (maximum === null && hoogsteBekend !== undefined)
        return minimum === 0
          ? `onbekend, ergens ten minste ${dagen(hoogsteBekend)}`
          : `${minimum} tot ${dagen(hoogsteBekend)} of langer`;
      if (maximum === null) return minimum === 0 ? 'onbekend' : `ten minste ${dagen(minimum)}`;
      return minimum === maximum ? dagen(minimum) : `${minimum} tot ${dagen(maximum)}`;
    },
    aantal: ({ minimum, maximum }: Waarde) =>
      maximum === null || minimum === maximum ? String(minimum) : `${minimum} tot ${maximum}`,
  },
  zin: (cijfer: string, nu: string, voorkeur: string) => `${cijfer}: nu ${nu}, voorkeur ${voorkeur}.`,
  voorlopig: 'voorlopig',
  nogOpen: 'nog open',
  mist: ({ open, onbekend }: { open: number; onbekend: number }) => {
    if (onbekend === 0) return `${aantalVragen(open)} open`;
    return open === 0
      ? `${aantalVragen(onbekend)} onbekend`
      : `${aantalVragen(open)} open, ${onbekend} onbekend`;
  },
  mistRoute: (mist: string) => `${mist}, misschien komt deze route niet voor`,
  mistZin: (mist: string) => `Dit cijfer is voorlopig: ${mist}.`,
  openZin: (mist: string) => `Er is nog te weinig beantwoord: ${mist}.`,
  open: 'Zo berekend',
  sluit: 'Sluit',
  /** One sentence on what is counted. */
  wat: {
    doorlooptijd: (route: string) =>
      `Dit is de tijd van de aanvraag tot en met de eerste betaling, op de route ${route}. We tellen de termijnen bij elkaar op, in kalenderdagen.`,
    formulieren:
      'Dit zijn de formulieren die de werkgever invult. We tellen elk formulier één keer per stap, ook als de stap elke maand terugkomt.',
    brieven:
      'Dit zijn de brieven van de gemeente aan werkgever of werknemer. We tellen alle routes mee, ook de afwijzing.',
    contactmomenten:
      'Bij een contactmoment vragen, melden, sturen of bespreken werkgever en gemeente iets met elkaar. De loonwaardedeskundige telt als gemeente. Een betaling telt niet mee, en contact met UWV ook niet. We tellen elke stap één keer, op alle routes samen.',
    overdrachten: (route: string) =>
      `Bij een overdracht gaat het werk van de ene baan naar de andere. We tellen van de aanvraag tot en met de eerste betaling, op de route ${route}.`,
  },
  grens: 'Te bevestigen: waar de doorlooptijd begint en eindigt. Dit is onze keuze.',
  tabel: {
    naam: (cijfer: string) => `${cijfer}, per gemeente`,
    wie: 'Gemeente',
    waarde: 'Cijfer',
    let: 'Let op',
    voorkeur: 'Preferente werkwijze',
  },
  termijnenOnbekend: (aantal: number) => `${aantalTermijnen(aantal)} onbekend`,
  berekening: {
    voorkeur: 'Zo gaat het in de preferente werkwijze',
    gemeenten: (namen: readonly string[]) => `Zo gaat het nu in ${lijst(namen)}`,
    uiterste: {
      laagste: (namen: readonly string[], waarde: string) =>
        `Het laagste getal voor ${lijst(namen)}: ${waarde}`,
      hoogste: (namen: readonly string[], waarde: string) =>
        `Het hoogste getal voor ${lijst(namen)}: ${waarde}`,
    },
    aangenomen: (nummer: number, antwoord: string) =>
      `Gerekend met dit antwoord op vraag ${nummer}: ${antwoord}.`,
    termijn: (zin: string, termijn: string) => `${zin} Termijn: ${termijn}.`,
    klaar: (dag: string) => `Klaar na ${dag}.`,
    onbekend: 'De termijn is onbekend.',
    gedekt: 'De termijn is onbekend, maar valt binnen een latere termijn.',
    terug: 'Deze termijn eindigt vóór iets en kost geen extra dagen.',
    anderBegin: 'Deze termijn telt vanaf een ander moment. Hoeveel dagen na de aanvraag dat is, is onbekend.',
    nietAltijd: 'Deze stap is niet altijd nodig.',
    nietAltijdOverdracht: 'Een van deze stappen is niet altijd nodig.',
    zonderNietAltijd:
      'Bij het laagste getal slaan we de stappen over die niet altijd nodig zijn. Het werk gaat dan meteen naar de volgende stap.',
    samen: (waarde: string) => `Samen: ${waarde}.`,
    zonder: (namen: readonly string[]) =>
      `Deze stappen hebben geen eigen termijn en tellen als 0 dagen: ${lijst(namen)}.`,
    document: (zin: string, document: string) => `${metHoofdletter(document)}. ${zin}`,
    overdracht: (wie: { van: string; naar: string }, stap: { van: string; naar: string }) =>
      `Van ${wie.van} naar ${wie.naar}: na ${stap.van} volgt ${stap.naar}.`,
    nietTeTellen: (namen: readonly string[]) => `We weten niet of dit meetelt: ${lijst(namen)}.`,
    niets: 'Er is niets om te tellen.',
  },
  regels: {
    titel: 'Zo tellen we',
    doorlooptijd: [
      'Elke termijn telt vanaf een vast begin. Acht weken na de aanvraag komt dus niet boven op de stappen ervoor.',
      'We rekenen elke termijn helemaal. In het echt gaat het soms sneller.',
      'Een onbekende termijn is geen 0. Daarom staat er dan: ten minste.',
      'Valt een onbekende termijn binnen een latere termijn? Dan maakt dat voor het totaal niet uit.',
      'Een week is 7 dagen, een maand 30 dagen. Vijf werkdagen zijn 7 dagen.',
      'Wachten op een vaste dag van de maand duurt 0 tot 30 dagen.',
      'Een stap die niet altijd nodig is, telt alleen mee in het hoogste getal.',
      'Iets opnieuw doen telt niet mee.',
    ],
    overdrachten: [
      'Een stap die niet altijd nodig is, telt alleen mee in het hoogste getal.',
      'Iets opnieuw doen telt niet mee.',
    ],
    aantal: [
      'Ontbreekt een antwoord, of is het onbekend? Dan proberen we elk antwoord dat je op die vraag kunt kiezen. Zo vinden we het laagste en het hoogste getal. Er staat dan: voorlopig.',
      'Een antwoord in eigen woorden kunnen we niet tellen. Ook dan proberen we de antwoorden die je kunt kiezen.',
      'Is minder dan de helft van de vragen beantwoord? Dan noemen we nog geen getal.',
    ],
  },
  vragen: {
    open: 'Deze vragen zijn nog open',
    onbekend: 'Bij deze vragen is het antwoord onbekend',
    naar: (nummer: number, vraag: string) => `${nummer}. ${vraag}`,
  },
} as const;
