import { dagInWoorden } from './wijzigingen.ts';

// `texts` imports nothing of ours: these say which part of the domain types the words need.
type Moment = { vroegst: string | null; uiterlijk: string | null };
type Dagverschil =
  | { soort: 'bekend'; minimum: number; maximum: number }
  | { soort: 'vroegst'; dagen: number }
  | { soort: 'niet-te-vergelijken'; huidig: Moment; voorkeur: Moment }
  | { soort: 'geen-betaling'; wie: 'huidig' | 'voorkeur' | 'beide' };
type Verschil = { dagen: Dagverschil; formulieren: number; brieven: number; contacten: number };
type Tijdigheid =
  | { soort: 'op-tijd' | 'te-laat'; uiterlijk: string }
  | { soort: 'in-woorden'; tekst: string }
  | { soort: 'onbekend' };
type Opmerking =
  | { soort: 'route-ontbreekt'; gevraagd: string }
  | { soort: 'andere-keuze'; onderwerp: string; tekst: string }
  | { soort: 'geen-stappen' | 'na-start' | 'voor-besluit' };
type Fout =
  | { waarom: 'geen-dag' | 'na-start' | 'voor-start' | 'ontbreekt' | 'na-einde' }
  | { waarom: 'buiten-kalender'; van: string; tot: string }
  | { waarom: 'voor-regel'; geldigVanaf: string }
  | { waarom: 'geen-getal'; tot: number };

const LIJST = new Intl.ListFormat('nl', { type: 'conjunction' });
const lijst = (delen: readonly string[]) => LIJST.format(delen);
const dagen = (aantal: number) => (aantal === 1 ? '1 dag' : `${aantal} dagen`);
const meerOfMinder = (aantal: number, een: string, meer: string) => {
  const hoeveel = Math.abs(aantal) === 1 ? `1 ${een}` : `${Math.abs(aantal)} ${meer}`;
  return aantal > 0 ? `${hoeveel} meer` : `${hoeveel} minder`;
};

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
  geenBesluit: 'Geen besluit. De wet en de verordening gaan voor.',
  privacy:
    'Een casus is een soort geval, geen persoon. Vul geen namen of andere gegevens van personen in. Er wordt niets bewaard: je keuzes staan alleen in het adres van deze pagina.',
  terug: 'Terug naar Verschillen',
  geenGemeenten: 'Dit traject heeft nog geen gemeenten. Kies ze eerst in de stap Team vormen.',
  naarTeam: 'Naar Team vormen',
  link: 'Loop een casus door',
  kiesTraject: {
    titel: 'Casus: kies een traject',
    uitleg:
      'Een casus loopt door het proces van een gemeente. Open eerst een traject, of bekijk een voorbeeld op de startpagina.',
    lijst: 'Trajecten in deze browser',
    geen: 'Er staat nog geen traject in deze browser.',
    start: 'Naar de startpagina',
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
  uitkomst: {
    titel: 'Het verschil',
    geen: 'Geen uitkomst',
    klopNiet: 'Kijk de velden met een melding na. Dan zie je hier de uitkomst.',
    onvolledig: (open: number) =>
      open === 1
        ? 'Er is nog 1 vraag open. Daar rekenen we met de preferente werkwijze; een termijn blijft onbekend.'
        : `Er zijn nog ${open} vragen open. Daar rekenen we met de preferente werkwijze; een termijn blijft onbekend.`,
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
    zonderDag: 'Dag onbekend',
    stap: (wie: string, doet: string) => `${metHoofdletter(wie)} ${doet}.`,
    document: (naam: string) => metHoofdletter(naam),
    aanname: 'De laatste dag steunt op jullie aanname.',
    zoNodig: 'Alleen als het nodig is.',
    kopieer: 'Kopieer de tekst',
    gekopieerd: 'De tekst is gekopieerd. Plak hem in een mail of verslag.',
    kopieerLuktNiet: 'Kopiëren lukt niet in deze browser. Kopieer de tekst hieronder zelf.',
    tekst: 'De casus als tekst',
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

/** How much later, how many forms and letters more; where days cannot be compared it names them. */
export function casusverschilInWoorden(wie: string, { dagen: tijd, formulieren, brieven }: Verschil): string {
  const aantallen = [
    ...(formulieren === 0 ? [] : [meerOfMinder(formulieren, 'formulier', 'formulieren')]),
    ...(brieven === 0 ? [] : [meerOfMinder(brieven, 'brief', 'brieven')]),
  ];
  const rest = aantallen.length === 0 ? ['evenveel formulieren en brieven'] : aantallen;
  switch (tijd.soort) {
    case 'geen-betaling':
      return GEEN_BETALING[tijd.wie](wie);
    case 'niet-te-vergelijken':
      return `In ${wie} is de eerste betaling ${opMoment(tijd.huidig)}, in de preferente werkwijze ${opMoment(tijd.voorkeur)}. Verder: ${lijst(rest)}.`;
    case 'bekend':
    case 'vroegst':
      return `In ${wie}: ${lijst([dagverschilInWoorden(tijd), ...rest])}.`;
    default:
      return tijd satisfies never;
  }
}

const GEEN_BETALING = {
  huidig: (wie: string) =>
    `In ${wie} komt deze aanvraag te laat. In de preferente werkwijze is de aanvraag op tijd.`,
  voorkeur: (wie: string) =>
    `In de preferente werkwijze komt deze aanvraag te laat. In ${wie} is de aanvraag op tijd.`,
  beide: () => 'Deze aanvraag komt te laat, nu en in de preferente werkwijze.',
} as const;

/** `31 tot 45 dagen later`; what nobody knows is said. */
export function dagverschilInWoorden(verschil: Dagverschil): string {
  switch (verschil.soort) {
    case 'geen-betaling':
      return 'de aanvraag komt te laat';
    case 'niet-te-vergelijken':
      return 'niet te zeggen';
    case 'vroegst': {
      const { dagen: aantal } = verschil;
      if (aantal === 0) return 'de vroegste betaling even snel (laatste dag onbekend)';
      const wanneer = aantal > 0 ? `${dagen(aantal)} later` : `${dagen(-aantal)} eerder`;
      return `de vroegste betaling ${wanneer} (laatste dag onbekend)`;
    }
    case 'bekend':
      return bereikInWoorden(verschil);
    default:
      return verschil satisfies never;
  }
}

function bereikInWoorden({ minimum, maximum }: { minimum: number; maximum: number }): string {
  if (minimum === 0 && maximum === 0) return 'even snel';
  if (minimum >= 0) {
    return minimum === maximum ? `${dagen(minimum)} later` : `${minimum} tot ${dagen(maximum)} later`;
  }
  if (maximum <= 0) {
    return minimum === maximum ? `${dagen(-minimum)} eerder` : `${-maximum} tot ${dagen(-minimum)} eerder`;
  }
  return `tussen ${dagen(-minimum)} eerder en ${dagen(maximum)} later`;
}

/** Inside a sentence, after "is". */
function opMoment({ vroegst, uiterlijk }: Moment): string {
  if (vroegst === null) return 'op een onbekende dag';
  const eerste = dagInWoorden(vroegst);
  if (uiterlijk === null) return `op zijn vroegst op ${eerste}`;
  return vroegst === uiterlijk ? `op ${eerste}` : `tussen ${eerste} en ${dagInWoorden(uiterlijk)}`;
}

/** `3 mrt 2027`, a range, or what is not known of it. */
export function momentInWoorden({ vroegst, uiterlijk }: Moment, vorm: 'lang' | 'kort' = 'lang'): string {
  if (vroegst === null) return casusTekst.zinnen.zonderDag;
  const dag = dagInWoorden(vroegst, vorm);
  if (uiterlijk === null) return `Op zijn vroegst ${dag}`;
  if (vroegst === uiterlijk) return dag;
  const laatste = dagInWoorden(uiterlijk, vorm);
  return vorm === 'lang' ? `${dag} tot en met ${laatste}` : `${dag} t/m ${laatste}`;
}

/** Whether the application is in time, for one side. */
export function tijdigheidInWoorden(wie: string, tijdigheid: Tijdigheid): string {
  switch (tijdigheid.soort) {
    case 'op-tijd':
      return `${wie}: aanvragen kan tot en met ${dagInWoorden(tijdigheid.uiterlijk)}. Deze aanvraag is op tijd.`;
    case 'te-laat':
      return `${wie}: aanvragen kon tot en met ${dagInWoorden(tijdigheid.uiterlijk)}. Deze aanvraag komt te laat.`;
    case 'in-woorden':
      return `${wie}: de termijn om aan te vragen is: ${tijdigheid.tekst}. Kijk zelf of deze aanvraag op tijd is.`;
    case 'onbekend':
      return `${wie}: tot wanneer je kunt aanvragen, is onbekend.`;
    default:
      return tijdigheid satisfies never;
  }
}

/** What one should know beside the days. @param deel name of the happening that has no steps */
export function opmerkingInWoorden(wie: string, opmerking: Opmerking, deel: string): string {
  switch (opmerking.soort) {
    case 'route-ontbreekt':
      return opmerking.gevraagd === 'forfaitair'
        ? `${wie}: er is geen forfaitaire LKS. We rekenen met een meting.`
        : `${wie}: er is geen route met een meting. We rekenen met forfaitaire LKS.`;
    case 'andere-keuze':
      return `${wie} kiest anders (${opmerking.onderwerp}): ${opmerking.tekst}. We volgen hier de route van de casus.`;
    case 'geen-stappen':
      return `${wie}: er is geen stap voor: ${deel}.`;
    case 'voor-besluit':
      return `${wie}: dit gebeurt vóór het besluit over de LKS. Hoe het dan gaat, is onbekend.`;
    case 'na-start':
      return 'De aanvraag komt na de start van het werk. Dat kan alleen voor de groepen van artikel 10d lid 2 van de Participatiewet.';
    default:
      return opmerking satisfies never;
  }
}

/** Stands at the field: what is wrong, and what to do. */
export function casusfoutInWoorden(fout: Fout): string {
  switch (fout.waarom) {
    case 'geen-dag':
      return 'Kies een dag die bestaat.';
    case 'buiten-kalender':
      return `We kennen de feestdagen van ${fout.van.slice(0, 4)} tot en met ${fout.tot.slice(0, 4)}. Kies een dag in die jaren.`;
    case 'voor-regel':
      return `Vóór ${dagInWoorden(fout.geldigVanaf)} golden andere regels. Kies een latere dag.`;
    case 'na-start':
      return 'De proefplaats begint vóór het werk. Kies een eerdere dag.';
    case 'voor-start':
      return 'Dit kan pas na de start van het werk. Kies een latere dag.';
    case 'ontbreekt':
      return 'Vul het einde van het contract in. Zonder einde is er geen verlenging.';
    case 'na-einde':
      return 'Dit valt na het einde van het contract. Kies een eerdere dag.';
    case 'geen-getal':
      return `Vul een heel getal in van 0 tot en met ${fout.tot}, of laat het leeg.`;
    default:
      return fout satisfies never;
  }
}

function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
