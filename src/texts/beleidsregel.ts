import { dagInWoorden } from './wijzigingen.ts';

const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);
const keuze = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'disjunction' }).format(delen);
const metHoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

// `texts` imports nothing of ours: these say which part of the domain types the words need.
type Dagveld = 'startWerk' | 'startLks' | 'geboortedatum';
type Tegenspraak =
  | { soort: 'geen-dag'; veld: Dagveld }
  | { soort: 'geboorte-na-vandaag' | 'geboorte-na-werk' | 'lks-voor-werk' }
  | { soort: 'voor-de-regel'; werktVanaf: string }
  | { soort: 'te-jong-voor-groep' | 'te-oud-voor-groep'; leeftijd: number; grens: number }
  | { soort: 'antwoorden'; melding: string };

/** Sentences of the screen Beleidsregel: trying a case. */
export const beleidsregelTekst = {
  titel: 'Beleidsregel',
  inleiding:
    'Probeer een lokale beleidsregel over loonkostensubsidie (LKS) uit. Je krijgt advies met de reden erbij. We laten een regel zien die al gepubliceerd is, als voorbeeld. Je kunt ook je eigen regel inlezen.',
  mensBeslist: 'Een mens beslist.',
  geenBesluit: 'Geen besluit. De wet en de verordening gaan voor.',
  privacy: 'Vul geen namen of andere gegevens van personen in. Er wordt niets bewaard.',
  regelVan: (naam: string, uitvoerder: string) => (uitvoerder === '' ? naam : `${naam} van ${uitvoerder}`),
  werktVanaf: (dag: string) => `Werkt vanaf ${dagInWoorden(dag)}.`,
  gelezenOp: (dag: string) => `Onze lezing van ${dagInWoorden(dag)}, te bevestigen.`,
  tekstVanRegel: 'Lees de tekst van de regel',
  delen: 'Delen van deze pagina',
  deel: { proberen: 'Proberen', tabellen: 'Beslistabellen', toets: 'Naast de wet', eigen: 'Eigen regel' },
  kiesRegel: 'Welke beleidsregel?',
  vooraf: {
    titel: 'Wat weet je al?',
    uitleg: 'Alles mag leeg blijven. Verzin gerust een voorbeeld.',
    velden: {
      startWerk: 'Eerste werkdag',
      startLks: 'Eerste dag van de LKS',
      geboortedatum: 'Geboortedatum',
    },
    begin: 'Begin met de vragen',
    kort: 'Wat je al wist',
    geen: 'niets ingevuld',
  },
  vraag: {
    kop: (nummer: number) => `Vraag ${nummer}`,
    nog: (aantal: number) =>
      aantal === 1 ? 'Dit is de laatste vraag' : `Nog hoogstens ${aantal} vragen, met deze erbij`,
    voortgang: 'Voortgang van de vragen',
    stand: (klaar: number, hoogstens: number) => `${klaar} van hoogstens ${hoogstens} vragen beantwoord`,
    volgende: 'Volgende',
    vorige: 'Vorige',
    weetNiet: 'Weet ik niet',
    weetNietUitleg: 'Dan zie je straks wat je moet uitzoeken.',
    geenVanDeze: 'Geen van deze',
    ja: 'Ja',
    nee: 'Nee',
    getal: 'Aantal',
    kies: 'Kies eerst een antwoord.',
    kiesPunten: 'Kies wat je herkent, of kies ‘Geen van deze’.',
    geenGetal: 'Vul een getal in.',
    buitenGrens: 'Dit getal past niet bij de tabel. Vul een ander getal in.',
    waaromNiet: 'We vragen alleen wat de uitkomst kan veranderen.',
  },
  klaar: {
    titel: 'Alle vragen zijn gesteld',
    uitleg: 'Meer vragen veranderen de uitkomst niet. Hieronder kun je elk antwoord nog aanpassen.',
    opnieuw: 'Begin opnieuw',
    opnieuwGedaan: 'Alles is leeg. Je begint opnieuw.',
  },
  antwoorden: {
    titel: 'Je antwoorden',
    wijzig: 'Wijzig',
    wijzigBij: (vraag: string) => `Wijzig het antwoord op: ${vraag}`,
    nu: '(je bent hier)',
  },
  advies: {
    titel: 'Advies',
    geenAdvies: 'Geen advies',
    nogNiet: 'Nog niet bekend',
    kanWorden: 'Dit kan er nog uitkomen:',
    uitzoeken: 'Eerst uitzoeken',
    hangtAfVan: 'Zoek dit uit:',
    beantwoord: 'Vul in',
    beantwoordBij: (naam: string) => `Vul in: ${naam}`,
    uitkomst: metHoofdletter,
    nietsLetOp: 'Nog geen punten.',
    letOokOp: 'Dit vroegen we niet. Het telt alleen als het zo is:',
    alleenAls: (voorwaarden: readonly string[]) => `Alleen bij ${lijst(voorwaarden)}.`,
    voorwaarde: (naam: string, waarde: string) => `‘${naam}: ${waarde}’`,
    waarom: 'Waarom?',
    regel: (regels: readonly string[], artikel: string) =>
      regels.length === 0 ? metHoofdletter(artikel) : `Regel ${lijst(regels)}: ${artikel}`,
    feit: (naam: string, waarde: string) => `${naam}: ${waarde}`,
    tegenspraak: 'Dit klopt niet samen',
    tegenspraakUitleg: 'Zolang dit zo staat, is er geen advies. Pas een van de antwoorden aan.',
    gelezen: (delen: readonly string[]) => `Advies. ${delen.join(' ')}`,
    gelezenDeel: (tabel: string, uitkomst: string) => `${tabel}: ${uitkomst}.`,
  },
  kanttekening: {
    titel: (aantal: number) =>
      aantal === 1 ? '1 kanttekening bij de tekst' : `${aantal} kanttekeningen bij de tekst`,
    bij: (nr: number, waar: string) => `${nr}. ${metHoofdletter(waar)}`,
    onduidelijk: 'Onduidelijk:',
    lezing: 'Zo lezen wij het:',
  },
  lezingen: {
    titel: 'Lees je de regel anders?',
    uitleg:
      'Op deze plekken kun je de tekst op twee manieren lezen. Kies een lezing en zie wat er verandert.',
    gebruikt: 'Onze lezing',
    zelfde: 'Met de andere lezing blijft het advies in dit geval gelijk.',
    anders: (wat: readonly string[]) => `Met de andere lezing verandert: ${lijst(wat)}.`,
    andersDeel: (tabel: string, uitkomst: string) => `${tabel} (dan: ${uitkomst})`,
  },
  tabellen: {
    uitleg:
      'Zo lezen wij de regel, als tabellen. Klopt een rij niet? Pas het bestand aan in een programma voor DMN.',
    download: 'Download als DMN',
    bestandsnaam: (id: string) => `${id}.dmn`,
    rij: 'Rij',
    uitkomst: 'Uitkomst',
    artikel: 'Regel en artikel',
    kanttekening: 'Kanttekening',
    geen: 'geen',
    alles: 'maakt niet uit',
    of: keuze,
    minstens: (getal: number) => `${getal} of meer`,
    hoogstens: (getal: number) => `${getal} of minder`,
    meerDan: (getal: number) => `meer dan ${getal}`,
    minderDan: (getal: number) => `minder dan ${getal}`,
    trefregel: {
      een: 'Bij elk geval past precies één rij.',
      eerste: 'De eerste rij die past, telt.',
      alle: 'Alle rijen die passen, tellen.',
    },
    heleRegel: 'Kanttekeningen bij de vragen en de hele regel',
  },
  toets: {
    titel: 'De regel naast de Participatiewet',
    uitleg: 'We leggen de regel naast wat de wet nu zegt. Dit is onze lezing van de wet.',
    gaten: (aantal: number) =>
      aantal === 0
        ? 'We vonden geen gaten.'
        : aantal === 1
          ? 'We vonden 1 gat: hier zegt de regel niets, of iets anders dan de wet.'
          : `We vonden ${aantal} gaten: hier zegt de regel niets, of iets anders dan de wet.`,
    alleenTabellen:
      'Van een ingelezen bestand kennen we alleen de tabellen. Daarom kunnen we het niet naast de wet leggen.',
    overige: (aantal: number) => (aantal === 1 ? 'Nog 1 punt' : `De andere ${aantal} punten`),
    wet: 'De wet',
    regel: 'De regel',
    vanaf: (dag: string) => `Geldt vanaf ${dagInWoorden(dag)}.`,

    stand: {
      ontbreekt: 'Ontbreekt',
      'wijkt-af': 'Wijkt af',
      elders: 'Staat ergens anders',
      ruimte: 'Eigen keuze',
      gelijk: 'Zoals de wet',
      later: 'Geldt nog niet',
      onbekend: 'Weten we niet',
    },
    naam: {
      doelgroep: 'Wat de doelgroep is',
      loonwaarde: 'Wat loonwaarde is',
      'forfaitair-bedrag': 'Bedrag van forfaitaire LKS',
      'forfaitair-duur': 'Duur van forfaitaire LKS',
      beslistermijn: 'Termijn voor het besluit',
      proefplaats: 'Duur van een proefplaats',
      verordening: 'Administratief proces',
    },
    lokaal: {
      groepWel: (artikel: string) => `Deze groep staat in de regel (${artikel}).`,
      groepNiet: 'Deze groep staat niet in de regel.',
      bedrag: (procent: number, over: 'minimumloon' | 'minimumloon-met-vakantiebijslag', artikel: string) =>
        over === 'minimumloon'
          ? `De regel noemt ${procent}% van het minimumloon, zonder vakantiebijslag (${artikel}).`
          : `De regel noemt ${procent}% van het minimumloon met vakantiebijslag (${artikel}).`,
      maanden: (maanden: number, artikel: string) => `De regel noemt ${maanden} maanden (${artikel}).`,
      zonderVerlenging: (maanden: number, artikel: string) =>
        `De regel noemt ${maanden} maanden en zegt niets over verlengen (${artikel}).`,
      weken: (weken: number, artikel: string) => `De regel noemt ${weken} weken (${artikel}).`,
      begrip: (zin: string, artikel: string) => `${zin} (${artikel})`,
      geenTermijn: 'De regel noemt geen termijn.',
      niets: 'De regel zegt hier niets over.',
      verordening: 'Dit hoort in de verordening. Kijk daar.',
      later: 'Dit deel van de wet geldt nog niet.',
      onbekend: 'Wat deze regel hierover zegt, weten we niet.',
    },
  },
  voorstellen: {
    titel: 'Gebruik dit in de scan',
    uitleg:
      'Uit de regel volgt een antwoord op deze vragen. We vullen niets vanzelf in: je kiest zelf wat je overneemt.',
    geen: 'Uit deze regel volgt geen antwoord op de scan.',
    traject: 'In welk traject?',
    kiesTraject: 'Kies een traject',
    geenTraject: 'Er is nog geen traject in deze browser. Begin er eerst een.',
    naarStart: 'Naar Trajecten',
    gemeente: 'Voor welke gemeente?',
    kiesGemeente: 'Kies een gemeente',
    alle: (naam: string, aantal: number) => `${naam}: alle ${aantal} gemeenten`,
    vraag: (nummer: number, vraag: string) => `${nummer}. ${vraag}`,
    voorstel: 'Voorstel',
    waarom: 'Waarom',
    uitToets: (naam: string, lokaal: string) => `Uit de toets: ${naam}. ${lokaal}`,
    uitArtikel: (artikel: string) => `Staat in de regel: ${artikel}.`,
    nu: 'Antwoord nu',
    nuBij: (gemeenten: readonly string[], antwoord: string) => `${lijst(gemeenten)}: ${antwoord}`,
    open: 'nog geen antwoord',
    neemOver: 'Neem over',
    neemOverBij: (nummer: number, antwoord: string) => `Neem over bij vraag ${nummer}: ${antwoord}`,
    isAl: 'Dit is al het antwoord',
    overgenomen: (nummer: number) => `Antwoord overgenomen bij vraag ${nummer}.`,
    ongedaan: (nummer: number) => `Voorstel uit de beleidsregel bij vraag ${nummer}`,
    overschrijven: 'Ander antwoord vervangen?',
    overschrijvenUitleg: (gemeenten: readonly string[], antwoord: string) =>
      `Er staat al een ander antwoord bij ${lijst(gemeenten)}. Dat wordt: ${antwoord}`,
    overschrijvenJa: 'Vervang het antwoord',
    overschrijvenNee: 'Laat het zo',
    naarVraag: (nummer: number) => `Bekijk vraag ${nummer}`,
    alleenLezen: 'Je kunt in dit traject alleen lezen.',
    mislukt: 'Dit traject gaat niet open. Open het via Trajecten.',
  },
  blad: {
    titel: 'Advies uit de beleidsregel',
    ingevuld: 'Antwoorden',
    advies: 'Advies',
    kanttekeningen: 'Kanttekeningen bij de tekst',
    gemaakt: (dag: string) => `Gemaakt op ${dagInWoorden(dag)}.`,
    print: 'Print op papier',
  },
} as const;

const DAGFOUT: Readonly<Record<Dagveld, string>> = {
  startWerk: 'De eerste werkdag is geen goede datum.',
  startLks: 'De eerste dag van de LKS is geen goede datum.',
  geboortedatum: 'De geboortedatum is geen goede datum.',
};

/** What contradicts what. */
export function tegenspraakInWoorden(tegenspraak: Tegenspraak): string {
  switch (tegenspraak.soort) {
    case 'geen-dag':
      return DAGFOUT[tegenspraak.veld];
    case 'geboorte-na-vandaag':
      return 'De geboortedatum ligt in de toekomst.';
    case 'geboorte-na-werk':
      return 'De geboortedatum ligt na de eerste werkdag.';
    case 'lks-voor-werk':
      return 'De LKS begint vóór de eerste werkdag. Dat kan niet.';
    case 'voor-de-regel':
      return `Deze regel werkt vanaf ${dagInWoorden(tegenspraak.werktVanaf)}. De datum ligt ervoor, dus deze regel geldt niet.`;
    case 'te-jong-voor-groep':
      return `De werknemer is dan ${tegenspraak.leeftijd} jaar. Sinds 2026 (te bevestigen) valt wie jonger is dan ${tegenspraak.grens}, niet meer onder artikel 7 lid 1 onder a maar onder artikel 7a.`;
    case 'te-oud-voor-groep':
      return `De werknemer is dan ${tegenspraak.leeftijd} jaar. Je antwoord zegt: jonger dan ${tegenspraak.grens}.`;
    case 'antwoorden':
      return tegenspraak.melding;
    default:
      return tegenspraak satisfies never;
  }
}
