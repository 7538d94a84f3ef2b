const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);
const aangehaald = (naam: string) => `‘${naam}’`;
const vragen = (aantal: number) => (aantal === 1 ? '1 vraag' : `${aantal} vragen`);

/** Sentences about the answers that follow from a municipality's own process model. */
export const modelvoorstellen = {
  titel: 'Dit zegt jullie model over de vragen',
  uitleg:
    'Uit het model volgt een antwoord op deze vragen. We vullen niets vanzelf in: jullie kiezen wat je overneemt.',
  geen: 'Uit dit model volgt geen antwoord op de vragen.',
  geenGemeente: 'Kies eerst voor welke gemeente dit model geldt.',
  kiesGemeente: 'Kies een gemeente',
  vraag: (nummer: number, vraag: string) => `${nummer}. ${vraag}`,
  anderProces: 'Dit lijkt geen proces voor loonkostensubsidie. Koppel eerst stappen.',
  koppel: 'Koppel de stappen',
  past: (aantal: number) => (aantal === 1 ? 'Past bij jullie model' : 'Een van deze past bij jullie model'),
  gevraagd: 'Dit staat niet in jullie model. Klopt dat?',
  gevraagdUitleg:
    'Misschien doen jullie deze stap niet. Misschien is hij alleen niet getekend. Neem het antwoord alleen over als het klopt.',
  alsKlopt: (aantal: number) =>
    aantal === 1 ? 'Als dit klopt, past dit antwoord' : 'Als dit klopt, past een van deze antwoorden',
  waarom: 'Waarom',
  heeftStap: (stap: string) => `In jullie model staat de stap ${aangehaald(stap)}.`,
  mistStap: (stap: string) => `In jullie model staat deze preferente stap niet: ${aangehaald(stap)}.`,
  zoNu: (wat: string, nu: string) => `In jullie model: ${wat} Nu: ${nu}`,
  zoalsPreferent: (stappen: readonly string[]) =>
    stappen.length === 1
      ? `In jullie model staat deze stap zoals in de preferente werkwijze: ${lijst(stappen.map(aangehaald))}.`
      : `In jullie model staan deze stappen zoals in de preferente werkwijze: ${lijst(stappen.map(aangehaald))}.`,
  nu: 'Nu',
  nuBij: (gemeenten: readonly string[], antwoord: string) => `${lijst(gemeenten)}: ${antwoord}`,
  open: 'nog geen antwoord',
  klaar: (aantal: number) =>
    aantal === 1 ? 'Bij 1 vraag is dit al jullie antwoord' : `Bij ${aantal} vragen is dit al jullie antwoord`,
  neemOver: 'Neem over',
  neemOverBij: (nummer: number, antwoord: string) => `Neem over bij vraag ${nummer}: ${antwoord}`,
  overgenomen: (nummer: number) => `Antwoord overgenomen bij vraag ${nummer}.`,
  overschrijven: 'Ander antwoord vervangen?',
  overschrijvenUitleg: (gemeenten: readonly string[], antwoord: string) =>
    `Er staat al een ander antwoord bij ${lijst(gemeenten)}. Dat wordt: ${antwoord}.`,
  overschrijvenJa: 'Vervang het antwoord',
  alle: (aantal: number) => `Neem alle over die nog open zijn (${aantal})`,
  alleVraag: 'Antwoorden overnemen?',
  alleUitleg: (aantal: number, gemeenten: readonly string[]) =>
    `Bij ${vragen(aantal)} vullen we in wat jullie model zegt, voor ${lijst(gemeenten)}. Antwoorden die er al zijn, blijven staan. Je kunt dit in één keer ongedaan maken.`,
  alleJa: 'Neem over',
  alleNee: 'Laat het zo',
  alleGedaan: (aantal: number) => `Antwoord overgenomen bij ${vragen(aantal)}.`,
  naarVraag: (nummer: number) => `Bekijk vraag ${nummer}`,
} as const;
