const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);
const aantalVerschillen = (aantal: number) => (aantal === 1 ? '1 verschil' : `${aantal} verschillen`);

/** Words for taking the picture, the print and the BPMN of the screen Verschillen along. */
export const downloaden = {
  knop: 'Downloaden',
  svg: 'Beeld als SVG',
  svgUitleg: 'Blijft scherp op elke grootte',
  png: 'Beeld als PNG',
  pngUitleg: 'Voor een verslag of een presentatie',
  kopieer: 'Kopieer als beeld',
  kopieerUitleg: 'Om te plakken in een ander programma',
  kopieerKanNiet: 'Deze browser kan geen beeld kopiëren. Kies Beeld als PNG.',
  afdrukken: 'Afdrukken op A3',
  afdrukkenUitleg: 'Op één blad, met alle verschillen',
  /** what goes into the picture */
  neemtMee: {
    nu: (waar: string) => `Dit neem je mee: hoe het nu gaat (${waar})`,
    voorkeur: (waar: string) => `Dit neem je mee: de preferente werkwijze (${waar})`,
    verschil: (waar: string) => `Dit neem je mee: het verschil (${waar})`,
  },
  gemeenten: (aantal: number) => `${aantal} gemeenten`,
  lijst: (aantal: number) => `Zet de lijst eronder (${aantalVerschillen(aantal)})`,
  bezig: 'Bezig met maken',
  klaar: (bestand: string) => `${bestand} is bewaard bij je downloads.`,
  gekopieerd: 'Het beeld is gekopieerd. Je kunt het nu plakken.',
  geweigerd: 'De browser staat kopiëren niet toe. Download het beeld als PNG.',
  mislukt:
    'Dit is niet gelukt. Er is niets veranderd aan je werk. Vernieuw de pagina en probeer het opnieuw.',
  sluiten: 'Sluit de melding',
  bpmnNu: 'BPMN van nu',
  bpmnNuUitleg: 'Het proces voor een ander programma',
  bpmnNuKanNiet: 'Beantwoord eerst vragen. Dan weten we hoe het nu gaat.',
  bpmnVoorkeur: 'BPMN van de voorkeur',
  bpmnVoorkeurUitleg: 'De preferente werkwijze voor een ander programma',
  bpmnOpen:
    'Is een vraag nog niet beantwoord? Dan staat de stap in BPMN van nu zoals in de preferente werkwijze.',
  /** name of the process inside the file */
  bpmnNaam: {
    nu: (gemeenten: readonly string[]) => `Loonkostensubsidie, nu in ${lijst(gemeenten)}`,
    voorbeeld: (gemeenten: readonly string[]) =>
      `Voorbeeldgegevens: loonkostensubsidie, nu in ${lijst(gemeenten)}`,
    voorkeur: 'Loonkostensubsidie, preferente werkwijze',
  },
  groep: (gemeenten: readonly string[]) => lijst(gemeenten),
  kiesProces: 'Welk proces wil je downloaden?',
  kiesUitleg: (aantal: number) =>
    `De gemeenten werken nu op ${aantal} manieren. Elke manier is een eigen bestand.`,
  zoNu: 'Zo gaat het nu in',
  sluitKeuze: 'Sluit',
} as const;
