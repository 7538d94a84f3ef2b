const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);
const stappen = (aantal: number) => (aantal === 1 ? '1 stap' : `${aantal} stappen`);

/** Words for saying which step of an own model is which of ours. */
export const modelstappen = {
  titel: 'Welke stap is welke?',
  uitleg:
    'Wij stellen per stap voor welke stap van de preferente werkwijze het is. Jullie bepalen of dat klopt.',
  filter: 'Toon',
  filters: {
    'te-bekijken': (aantal: number) => `Nog te bekijken (${aantal})`,
    gekoppeld: (aantal: number) => `Gekoppeld (${aantal})`,
    alle: (aantal: number) => `Alle (${aantal})`,
  },
  leeg: {
    'te-bekijken': 'Alles is bekeken.',
    gekoppeld: 'Er is nog geen stap gekoppeld.',
    alle: 'Dit model heeft geen stappen.',
  },
  voortgang: 'Bekeken stappen',
  voortgangWoorden: (gedaan: number, totaal: number) => `${gedaan} van ${stappen(totaal)} bekeken`,
  lijst: 'Stappen van jullie model',
  geenBij: (stap: string) => `Hoort bij geen stap: ${stap}`,
  geenKort: 'Geen stap',
  extra: (baan: string) => `${baan}. Extra stap, staat niet in de preferente werkwijze.`,
  extraGroep: 'Extra stap, staat niet in de preferente werkwijze',
  klopt: 'Klopt',
  kloptBij: (stap: string) => `Klopt: ${stap}`,
  bevestigd: (stap: string) => `Bevestigd: ${stap}`,
  gezet: (stap: string, onze: readonly string[]) => `${stap} hoort nu bij ${lijst(onze)}.`,
  gezetZonderVoorstel: (stap: string, onze: string, voorstel: readonly string[]) =>
    `${stap} hoort nu bij ${onze}. Ons voorstel ${lijst(voorstel)} was niet bevestigd en vervalt.`,
  gezetGeen: (stap: string) => `${stap} hoort nu bij geen stap.`,
  weerVoorstel: (stap: string) => `Bij ${stap} staat weer ons voorstel.`,
  wijzig: 'Wijzig',
  wijzigBij: (stap: string) => `Wijzig: ${stap}`,
  sluit: 'Klaar',
  alleZekere: (aantal: number) =>
    aantal === 1 ? 'Bevestig de zekere stap' : `Bevestig alle ${aantal} zekere stappen`,
  hoortBij: 'Hoort bij',
  geenStap: 'hoort bij geen stap',
  nogGeen: 'nog niet gekoppeld',
  onze: 'Stap van de preferente werkwijze',
  onzeNummer: (nummer: number) => `Stap ${nummer} van de preferente werkwijze`,
  zoek: 'Zoek een stap',
  nogEen: 'Hoort ook bij een andere stap',
  toonLijst: 'Toon alle stappen',
  gevonden: (aantal: number) => (aantal === 1 ? '1 stap gevonden' : `${aantal} stappen gevonden`),
  haalAf: (stap: string) => `Haal weg: ${stap}`,
  geen: 'Hoort bij geen stap',
  terug: 'Terug naar het voorstel',
  samenMet: (anderen: readonly string[]) => `Samen met ${lijst(anderen)}.`,
  plek: (baan: string, groep: string) => `${baan}, in ${groep}`,
  naarVergelijken: 'Naar vergelijken',
} as const;
