import { GEEN_BESLUIT } from './geenBesluit.ts';
import { metHoofdletter } from './metHoofdletter.ts';
import { dagInWoorden } from './wijzigingen.ts';

const LIJST = new Intl.ListFormat('nl', { type: 'conjunction' });
const lijst = (delen: readonly string[]) => LIJST.format(delen);
const dagen = (aantal: number) => (aantal === 1 ? '1 dag' : `${aantal} dagen`);
const MIJLPAAL = { aanvraag: 'aanvraag', besluit: 'besluit', betaling: 'eerste betaling' } as const;
type Mijlpaal = keyof typeof MIJLPAAL;
const mijlpaalnaam = (soorten: readonly Mijlpaal[]) =>
  metHoofdletter(lijst(soorten.map((soort) => MIJLPAAL[soort])));
const dagEnMaand = (dag: string) => dagInWoorden(dag, 'kort').split(' ').slice(0, 2).join(' ');

/** Sentences of the screen Casus. */
export const casusTekst = {
  titel: 'Casus',
  inleiding:
    'Loop met één geval door jullie proces van nu en door de preferente werkwijze. Je ziet wanneer de werkgever het eerste geld krijgt.',
  geenBesluit: GEEN_BESLUIT,
  privacy:
    'Een casus is een soort geval, geen persoon. Vul geen namen of andere gegevens van personen in. Er wordt niets bewaard: je keuzes staan alleen in het adres van deze pagina.',
  terug: 'Terug naar Verschillen',
  geenGemeenten: 'Dit traject heeft nog geen gemeenten. Kies ze eerst in de stap Team vormen.',
  naarTeam: 'Naar Team vormen',
  link: 'Loop een casus door',
  kiesTraject: {
    titel: 'Casus: kies een traject',
    uitleg:
      'Loop met één geval door het proces van een gemeente. Je ziet op welke dag het besluit en het eerste geld komen, naast de preferente werkwijze.',
    lijst: 'Trajecten in deze browser',
    geen: 'Er staat nog geen traject in deze browser. Begin er een met jullie eigen regio.',
    start: 'Begin een traject',
    voorbeeld: 'Een voorbeeld',
    voorbeeldUitleg:
      'Vijf verzonnen gemeenten, elk met een eigen werkwijze. Zo zie je meteen wat een casus laat zien.',
    bekijk: 'Loop een casus door in het voorbeeld',
  },
  instellingen: {
    titel: 'Welke casus?',
    casus: 'Casus',
    gemeente: 'Gemeente',
    aanvraag: 'Dag van de aanvraag',
    startWerk: 'Start van het werk',
    meer: 'Pas de casus aan',
    route: 'Hoe begint de LKS?',
    routeKeuze: { meten: 'Met een meting', forfaitair: 'Forfaitair (50%)' },
    proefplaats: 'Start van de proefplaats',
    eindeContract: 'Einde van het contract',
    gebeurtenis: 'Wat gebeurt er daarna?',
    gebeurtenisGeen: 'Niets bijzonders',
    gebeurtenisDag: {
      ziekte: 'Eerste ziektedag',
      uren: 'Eerste dag met andere uren',
      verhuizing: 'Dag van de verhuizing',
      verlenging: 'Dag waarop de werkgever de verlenging regelt',
      'einde-doelgroep': 'Eerste dag buiten de doelgroep',
    },
    hoogstens: 'Dagen voor een stap zonder termijn',
    hoogstensHint:
      'Leeg: dan blijft het onbekend. Vul je iets in, dan is dat jullie aanname. Je ziet dan ook het verschil in dagen.',
    bedrag: 'Bedrag',
    leeftijd: 'Leeftijd',
    leeftijdKeuze: { oud: '21 of ouder', jong: 'Jonger dan 21' },
    uren: 'Uren per week',
    loonwaarde: 'Loonwaarde in procenten',
    herstel: 'Zet terug',
    hersteld: 'De casus staat weer op het begin.',
    optioneel: 'mag leeg blijven',
  },
  /** Fields that can have a message. */
  veldnaam: {
    aanvraag: 'Dag van de aanvraag:',
    startWerk: 'Start van het werk:',
    proefplaats: 'Start van de proefplaats:',
    eindeContract: 'Einde van het contract:',
    op: 'Wat er daarna gebeurt:',
    hoogstens: 'Dagen voor een stap zonder termijn:',
    uren: 'Uren per week:',
    loonwaarde: 'Loonwaarde:',
  },
  kant: { huidig: 'Nu', voorkeur: 'Voorkeur' },
  preferent: 'Preferente werkwijze',
  dePreferente: 'de preferente werkwijze',
  uitkomst: {
    titel: 'Het verschil',
    geen: 'Geen uitkomst',
    klopNiet: 'Kijk de velden met een melding na. Dan zie je hier de uitkomst.',
    onvolledig: (open: number) =>
      open === 1
        ? 'Er is nog 1 vraag open. Daar rekenen we met de preferente werkwijze. Gaat die vraag over een termijn? Dan is die termijn onbekend.'
        : `Er zijn nog ${open} vragen open. Daar rekenen we met de preferente werkwijze. Gaat een vraag over een termijn? Dan is die termijn onbekend.`,
    alleen: (wie: string, zin: string) => `Alleen in ${wie}: ${zin}`,
    wat: 'Wat',
    besluit: 'Besluit',
    betaling: 'Eerste betaling',
    formulieren: 'Formulieren',
    brieven: 'Brieven',
    contacten: 'Contactmomenten',
    geenBetaling: 'geen',
  },
  bedrag: {
    titel: 'Hoeveel is het?',
    perMaand: (bedrag: string) => `LKS per maand: ${bedrag}.`,
    uitleg:
      'Gerekend vanaf de start van het werk. Over hoeveel maanden de eerste betaling gaat, is te bevestigen.',
    nogInvullen: 'Vul bij de casus de uren en de loonwaarde in. Dan zie je hier het bedrag per maand.',
    nogUren: 'Vul bij de casus de uren in. Dan zie je hier het bedrag per maand.',
    voltijd: 'Voor dit bedrag zijn ook de uren van een voltijdsweek nodig. Reken het uit in de rekenhulp.',
    jong: 'Is de werknemer jonger dan 21? Dan hangt het bedrag af van de leeftijd op de dag zelf. Is iemand bijna jarig, dan verandert het bedrag. Reken het uit in de rekenhulp.',
    link: 'Reken verder in de rekenhulp',
  },
  tijdlijn: {
    titel: 'Op één tijdlijn',
    naam: 'Tijdlijn van nu en voorkeur, per baan',
    mijlpaal: (soorten: readonly Mijlpaal[], dag: string) => `${mijlpaalnaam(soorten)} ${dagEnMaand(dag)}`,
    mijlpaalVanaf: (soorten: readonly Mijlpaal[], dag: string) =>
      `${mijlpaalnaam(soorten)} vanaf ${dagEnMaand(dag)}`,
    legenda: {
      formulier: 'Formulier',
      brief: 'Brief',
      besluit: 'Besluit',
      betaling: 'Betaling',
      contact: 'Contact',
      stap: 'Andere stap',
    },
    legendaNaam: 'Wat de tekens betekenen',
    aantal: 'Een cijfer telt de stappen die bij elkaar liggen.',
    streep: 'Een streep loopt tot de laatste dag. Stippels: de laatste dag is onbekend.',
    eerder: '‹ eerder',
    duurt: 'Een lang vak: de stap duurt zo lang.',
    schuif: 'Schuif opzij om de hele tijdlijn te zien.',
  },
  speler: {
    naam: 'Loop door de tijd',
    speel: 'Speel af',
    pauze: 'Pauze',
    vorige: 'Vorige dag',
    volgende: 'Volgende dag',
    alles: 'Toon alles',
    begin: 'Druk op Speel af, of ga dag voor dag verder.',
    stand: (nummer: number, totaal: number) => `Dag ${nummer} van ${totaal}`,
    niets: 'Er gebeurt niets.',
  },
  zinnen: {
    titel: 'Als zinnen',
    lees: (aantal: number) => (aantal === 1 ? 'Lees de stap' : `Lees de ${aantal} stappen`),
    zonderDag: 'Dag onbekend',
    stap: (wie: string, doet: string) => `${metHoofdletter(wie)} ${doet}.`,
    document: (naam: string) => metHoofdletter(naam),
    aanname: 'De laatste dag steunt op jullie aanname.',
    zoNodig: 'Alleen als het nodig is.',
    kopieer: 'Kopieer de tekst',
    gekopieerd: 'De tekst is gekopieerd. Plak hem in een mail of verslag.',
    print: 'Print op A4',
    adres: (adres: string) => `Open deze casus: ${adres}`,
  },
  vergelijk: {
    titel: 'De gemeenten naast elkaar',
    naam: 'Deze casus per gemeente',
    gemeente: 'Gemeente',
    verschil: 'Verschil met voorkeur',
    toon: (naam: string) => `Toon ${naam}`,
    gekozen: 'staat in de tijdlijn',
  },
  letOp: {
    titel: 'Let op',
    lees: (aantal: number) => (aantal === 1 ? 'Lees het punt' : `Lees de ${aantal} punten`),
    onbekend: (stappen: readonly string[]) =>
      `We weten niet hoe lang deze stappen duren: ${lijst(stappen)}. Daarom kennen we alleen de vroegste dag.`,
    aanname: (stappen: readonly string[], aantal: number) =>
      `Bij deze stappen rekenen we met jullie aanname van hoogstens ${dagen(aantal)}: ${lijst(stappen)}.`,
    regels: [
      'We rekenen elke termijn helemaal. In het echt gaat het soms sneller.',
      'Eindigt een korte termijn in het weekend of op een feestdag? Dan schuift hij naar de eerste werkdag. Zo staat het in de Algemene termijnenwet, artikel 1. Of dat ook geldt voor een termijn die niet in een wet staat, is te bevestigen.',
      'Na een nieuwe aanvraag bij een verlenging rekenen we met dezelfde beslistermijn. Dat is te bevestigen.',
    ],
    kalender: (van: string, tot: string) =>
      `De kalender kent de feestdagen van ${van.slice(0, 4)} tot en met ${tot.slice(0, 4)}. Bron: date-holidays (CC BY 3.0).`,
  },
  blad: {
    titel: (casus: string) => `Casus: ${casus}`,
    gemaakt: (dag: string) => `Gemaakt op ${dagInWoorden(dag)} met de Implementatiescan loonkostensubsidie.`,
    dagen: 'De dagen van de casus',
  },
} as const;
