import { dagInWoorden } from './wijzigingen.ts';

const gemeenten = (aantal: number) => (aantal === 1 ? '1 gemeente' : `${aantal} gemeenten`);

/** Sentences about a status that somebody sets by hand, one by one or from a list. Days arrive as YYYY-MM-DD. */
export const handTekst = {
  open: 'Zet een status met de hand',
  titel: (gemeente: string) => `Status van ${gemeente}`,
  uitleg:
    'Voor een gemeente waar je geen bestand van hebt. Een nieuwer bericht telt, met de hand of uit een bestand.',
  status: 'Wat is de status?',
  kies: {
    'in-gesprek': 'In gesprek',
    gepland: 'Gepland',
    'niet-gestart': 'Niet gestart',
    afgevinkt: 'Afgevinkt',
  },
  kwartaal: 'Wanneer beginnen ze?',
  kwartaalIn: (kwartaal: string) => {
    const [jaar = '', deel = ''] = kwartaal.split('-K');
    return `${deel}e kwartaal van ${jaar}`;
  },
  reden: 'Waarom dan?',
  redenUitleg: 'Bijvoorbeeld: druk met iets anders. Noem geen namen van personen.',
  datum: 'Op welke dag gold dit?',
  datumUitleg: 'De dag van het bericht of van het afvinken.',
  grond: 'Hoe weet je dit?',
  gronden: {
    'zelf-opgegeven': 'De gemeente zegt het zelf',
    'bevestigd-door-begeleider': 'Een begeleider heeft het bevestigd',
    'uit-bestand': 'Het staat in een lijst of bestand',
  },
  bron: 'Wat is je bron?',
  bronUitleg:
    'Noem een organisatie of een stuk, zoals "lijst van het programma, maart 2026". Geen namen van personen.',
  hoeftNiet: 'hoeft niet',
  bewaar: 'Zet deze status',
  annuleer: 'Annuleer',
  sluit: 'Sluiten',
  fout: {
    status: 'Kies een status.',
    datum: 'Vul een dag in.',
    toekomst: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
    teOud: 'De werkwijze begon in 2019. Kies een dag vanaf 1 januari 2019.',
    bron: 'Vul in waar je dit vandaan hebt.',
    kwartaal: 'Kies een kwartaal.',
  },
  gezet: (delen: { gemeente: string; status: string; dag: string }) =>
    `${delen.gemeente}: ${delen.status.toLowerCase()}, per ${dagInWoorden(delen.dag, 'kort')}.`,
  nieuwer: {
    kop: (dag: string) => `Er is nieuwer bericht, van ${dagInWoorden(dag)}.`,
    uitleg: (delen: { status: string; bron: string }) =>
      `Dat bericht zegt: ${delen.status.toLowerCase()}. Bron: ${delen.bron}. Een status met deze dag telt dan niet. Hij blijft wel bij de gemeente staan.`,
  },
  zelf: {
    open: 'Zet zelf een status',
    gemeente: 'Welke gemeente?',
    kies: 'Kies een gemeente.',
    toonAlle: 'Toon alle gemeenten',
    geen: 'We vinden geen gemeente met deze naam. Controleer de spelling.',
    klaar: 'Klaar',
  },
  nietBewaard: 'Deze browser bewaart niets. Er is niets veranderd. Kijk of je in een privévenster werkt.',

  bericht: {
    kop: 'Alle berichten',
    telt: 'Telt nu',
    ouder: 'Telt nu niet',
    regel: (delen: { status: string; sinds: string; grond: string; bron: string }) =>
      `${delen.status} sinds ${delen.sinds}. ${delen.grond}. Bron: ${delen.bron}.`,
    gepland: (delen: { kwartaal: string; reden: string | null }) =>
      delen.reden === null ? `Begin: ${delen.kwartaal}.` : `Begin: ${delen.kwartaal}. ${delen.reden}.`,
    via: (naam: string) => `Dit bericht gaat over ${naam}, nu deel van deze gemeente.`,
    viaGepland: (naam: string) => `Dit bericht gaat over ${naam}. De samenvoeging is gepland.`,
    verwijder: 'Verwijder',
    verwijderVan: (delen: { status: string; dag: string }) =>
      `Verwijder: ${delen.status.toLowerCase()} sinds ${dagInWoorden(delen.dag, 'kort')}`,
    verwijderd: 'Het bericht is verwijderd.',
    zetTerug: 'Zet terug',
    teruggezet: 'Het bericht staat er weer.',
  },

  overlap: {
    kop: 'Deze gemeente staat in meer trajecten',
    uitleg: 'Kies welk traject telt. De andere berichten blijven staan.',
    nieuwste: 'Nog niet gekozen: het nieuwste bericht telt.',
    eigenEerst:
      'Nog niet gekozen: een bericht over deze gemeente zelf telt eerder dan een bericht over een gemeente die erin is opgegaan.',
    gekozen: (traject: string) => `${traject} telt nu voor deze gemeente.`,
  },

  lijst: {
    open: 'Lees een lijst met statussen in',
    titel: 'Lijst met statussen inlezen',
    uitleg:
      'Kies een CSV-bestand of een Excel-bestand met de kolommen code, status, datum en bron. Je ziet eerst wat we lezen. Daarna kies je of het erin komt.',
    kies: 'Kies een bestand',
    bezig: 'Bezig met lezen',
    voorbeeldregel: 'Voorbeeld van een regel: 0355;afgevinkt;1-3-2021;lijst van het programma',
    bestand: (naam: string) => `Bestand: ${naam}`,
    nieuw: (aantal: number) => (aantal === 1 ? '1 status komt erbij' : `${aantal} statussen komen erbij`),
    dubbel: (aantal: number) => `${gemeenten(aantal)}: dit stond er al`,
    fouten: (aantal: number) =>
      aantal === 1 ? '1 regel kunnen we niet lezen' : `${aantal} regels kunnen we niet lezen`,
    tabel: 'Wat we in de lijst lezen',
    kop: { rij: 'Regel', gemeente: 'Gemeente', status: 'Status', datum: 'Datum', bron: 'Bron' },
    neem: (aantal: number) => (aantal === 1 ? 'Zet deze status' : `Zet deze ${aantal} statussen`),
    klaar: (aantal: number) => (aantal === 1 ? '1 status is gezet.' : `${aantal} statussen zijn gezet.`),
    maakOngedaan: 'Maak ongedaan',
    ongedaan: 'De statussen uit de lijst zijn weer weg.',
    opvolger: (delen: { oud: string; nieuw: string }) => `${delen.oud} is nu deel van ${delen.nieuw}.`,
    alDaar: 'Stond er al',
    fout: {
      code: (code: string) =>
        `De code ${code} is geen gemeente. Gebruik de code van het CBS, zoals 0355 of GM0355.`,
      geenCode: 'De code ontbreekt.',
      status: (status: string) =>
        status === '' ? 'De status ontbreekt.' : `De status ${status} kennen we niet.`,
      datum: (datum: string) =>
        datum === ''
          ? 'De datum ontbreekt.'
          : `De datum ${datum} kunnen we niet lezen. Schrijf 31-12-2025 of 2025-12-31.`,
      toekomst: (datum: string) => `De dag ${datum} moet nog komen.`,
      tegenspraak: (regel: number) =>
        `Regel ${regel} zegt iets anders over deze gemeente op deze dag. Haal een van de twee weg.`,
      bron: 'De bron ontbreekt.',
      bronLang: (maximum: number) => `De bron is langer dan ${maximum} tekens. Maak hem korter.`,
    },
    geenKolommen: (delen: { kolommen: readonly string[]; gevonden: readonly string[] }) =>
      `We missen deze kolommen: ${delen.kolommen.join(', ')}. In de eerste regel staat nu: ${delen.gevonden.join(', ')}. Zet de kolommen die missen erbij.`,
    twijfel: (delen: { kolom: string; koppen: readonly string[] }) =>
      `Deze kolommen kunnen allemaal de ${delen.kolom} zijn: ${delen.koppen.join(', ')}. Noem er één: ${delen.kolom}. Kies het bestand daarna opnieuw.`,
    geenWerkmap:
      'Dit bestand heet Excel, maar het is een ander soort bestand. Open het in Excel en bewaar het als .xlsx. Kies het daarna opnieuw.',
    mislukt: 'Lezen lukt niet. Er is niets veranderd. Vernieuw de pagina en probeer het opnieuw.',
    leeg: 'In dit bestand staan geen regels.',
    nietTeLezen:
      'We kunnen dit bestand niet lezen. Bewaar het als CSV of als Excel (.xlsx) en probeer het opnieuw.',
    teGroot: 'Dit bestand is te groot. Een lijst met statussen is kleiner dan 2 MB.',
  },
} as const;
