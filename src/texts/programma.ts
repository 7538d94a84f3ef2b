import { dagInWoorden } from './wijzigingen.ts';

/** What goes to the programme, shown before it is saved. Days arrive as YYYY-MM-DD. */
export const programmaTekst = {
  knop: 'Overzicht voor het programma',
  titel: 'Overzicht voor het programma',
  uitleg: 'Dit gaat naar het programma. Er staan geen notities, namen of redenen in.',
  tabel: 'Wat er per gemeente in het bestand staat',
  kop: {
    gemeente: 'Gemeente',
    status: 'Status',
    sinds: 'Sinds',
    grond: 'Grond',
    voorwaarde: 'Onder voorwaarde',
    ingangsdatum: 'Werkt zo vanaf',
    versie: 'Versie van de acht punten',
    verschilt: 'Anders dan de voorkeur',
    punten: 'Punten in orde',
    geblokkeerd: 'Geblokkeerd',
  },
  nee: 'Nee',
  ja: 'Ja',
  jaTot: (dag: string) => `Ja, tot ${dagInWoorden(dag, 'kort')}`,
  niets: '–',
  nietsUitleg: 'niet ingevuld',
  verschilt: (anders: number, totaal: number) => `${anders} van ${totaal}`,
  punten: (inOrde: number, totaal: number) => `${inOrde} van ${totaal}`,
  geblokkeerd: (aantal: number) => (aantal === 1 ? '1 aanpassing' : `${aantal} aanpassingen`),
  ookErin: (delen: { traject: string; lijst: string; versie: string }) =>
    `Ook in het bestand: de naam van het traject (${delen.traject}), het nummer van het traject en de lijst (${delen.lijst}, versie ${delen.versie}). Per vergelijkbare vraag staat er alleen: anders of niet. Per punt van afvinken staat er alleen: in orde, onder voorwaarde of open. Van elke gemeente staan ook de eerdere statussen erin, met hun dag. Van een geblokkeerde aanpassing staat er welke het is en sinds wanneer, niet waarom.`,
  precies: 'Bekijk precies wat er in het bestand staat',
  download: 'Download voortgangsbestand',
  gedownload: (naam: string) => `${naam} is klaar.`,
  voorbeeld:
    'Dit is een voorbeeld. Een voorbeeld telt niet mee en gaat nooit naar het programma. Maak een eigen traject om een voortgangsbestand te bewaren.',
} as const;
