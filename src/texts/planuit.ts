import { dagInWoorden } from './wijzigingen.ts';

const VOOR = {
  klaar: 'Klaar: ',
  vervallen: 'Vervallen: ',
  bezig: '',
  'te-doen': '',
  geblokkeerd: '',
} as const;

const som = (namen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen);
const aanpassingen = (aantal: number) => (aantal === 1 ? '1 aanpassing' : `${aantal} aanpassingen`);

type Regel = { doe: string; wie: string; wieIsVoorstel: boolean; status: string; reden: string | null };

/** Words that the formats of the plan share. */
export const planuit = {
  wie: (wie: string, isVoorstel: boolean) => (isVoorstel ? `Wie: ${wie} (voorstel)` : `Wie: ${wie}`),
  klaarOp: (dag: string | null) => (dag === null ? 'Nog geen datum' : `Klaar op ${dagInWoorden(dag)}`),
  status: (status: string) => `Status: ${status}`,
  voorbeeld: 'Voorbeeldgegevens. Dit telt nergens mee.',
} as const;

/** Words of the calendar with deadlines. */
export const agenda = {
  vervallen: 'Vervallen',
  nietMeer: 'Dit is geen werk meer in het plan. Je kunt deze dag weghalen.',
  naam: (regio: string) => `Deadlines loonkostensubsidie ${regio}`.trim(),
  titel: (titel: string, gemeente: string, stand: keyof typeof VOOR) =>
    `${VOOR[stand]}${titel} (${gemeente})`,
  uitleg: (
    { doe, wie, wieIsVoorstel, status, reden, voorbeeld }: Regel & { voorbeeld: boolean },
    regio: string,
  ) =>
    [
      voorbeeld ? planuit.voorbeeld : '',
      doe,
      planuit.wie(wie, wieIsVoorstel),
      status === '' ? '' : planuit.status(status),
      reden ?? '',
      regio === ''
        ? 'Uit de implementatiescan loonkostensubsidie.'
        : `Uit de implementatiescan loonkostensubsidie: ${regio}.`,
    ]
      .filter((regel) => regel !== '')
      .join('\n'),
} as const;

/** Words of the mail to one owner. */
export const mail = {
  onderwerp: (regio: string) => `Aanpassingen loonkostensubsidie ${regio}`.trim(),
  groet: 'Hallo,',
  inleiding: (wie: string, aantal: number, dag: string) =>
    aantal === 1
      ? `Dit is de aanpassing voor ${wie}. Stand ${dag}.`
      : `Dit zijn de ${aantal} aanpassingen voor ${wie}. Stand ${dag}.`,
  niets: (wie: string) => `Voor ${wie} staat er niets meer open.`,
  voor: (namen: readonly string[]) => `Voor ${som(namen)}`,
  voorstel: 'Dit is een voorstel. De eigenaar is nog niet afgesproken.',
  klaar: (aantal: number) =>
    aantal === 1 ? '1 aanpassing is al klaar.' : `${aantal} aanpassingen zijn al klaar.`,
  slot: 'Klopt er iets niet, of lukt een datum niet? Laat het weten.',
} as const;

/** The menu with what can be taken along, and what it says meanwhile. */
export const planmenu = {
  lijst: 'De lijst',
  csv: 'CSV-bestand',
  csvSub: 'De lijst voor een ander programma',
  plan: 'Het plan',
  voor: 'Voor wie is het plan?',
  regio: (aantal: number) => (aantal === 2 ? 'Beide gemeenten' : `Alle ${aantal} gemeenten`),
  leeg: 'Er is nog geen aanpassing in het plan.',
  word: 'Implementatieplan (Word)',
  wordSub: 'Om aan te vullen en vast te stellen',
  dias: 'Dia’s voor de stuurgroep',
  diasSub: 'PowerPoint met schema’s en planning',
  agenda: 'Deadlines voor je agenda',
  agendaSub: 'Voor Outlook en andere agenda’s (ics)',
  agendaLeeg: 'Nog geen aanpassing heeft een datum.',
  mail: 'Mailtekst per eigenaar',
  mailSub: 'Om te kopiëren. Wij versturen niets.',
  bezigKnop: 'Bezig',
  bezig: {
    csv: 'Bezig met de lijst maken',
    agenda: 'Bezig met de agenda maken',
    word: 'Bezig met het Word-document maken',
    dias: 'Bezig met de dia’s maken',
  },
  agendaKlaar: (bestand: string, met: number, zonder: number) =>
    [
      `${bestand} is klaar, met ${met === 1 ? '1 deadline' : `${met} deadlines`}.`,
      ...(zonder === 0 ? [] : [`Nog zonder datum: ${aanpassingen(zonder)}.`]),
    ].join(' '),
  venster: {
    titel: 'Mailtekst per eigenaar',
    wie: 'Eigenaar',
    onderwerp: 'Onderwerp',
    tekst: 'Tekst van de mail',
    kopieer: 'Kopieer de tekst',
    gekopieerd: 'De tekst is gekopieerd. Plak hem in je mail.',
    geweigerd: 'De browser staat kopiëren niet toe. De tekst is geselecteerd: kopieer hem zelf.',
    sluit: 'Sluiten',
  },
} as const;
