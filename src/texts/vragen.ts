const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);

/** Sentences of the screen Vragen. */
export const vragen = {
  tabs: {
    naam: 'Onderdelen van de scan',
    vragen: 'Vragen',
    bespreken: 'Bespreken',
    verschillen: 'Verschillen',
  },
  menu: {
    naam: 'Onderwerpen en vragen',
    slaOver: 'Ga naar de vraag',
    keuze: 'Welke vragen',
    keuzes: {
      kern: (aantal: number) => `Kern: ${aantal} vragen`,
      'vooraf-administratie': (aantal: number) => `Vooraf, administratie: ${aantal}`,
      'vooraf-beleid': (aantal: number) => `Vooraf, beleid: ${aantal}`,
      verdieping: (aantal: number) => `Verdieping: ${aantal}`,
      alle: (aantal: number) => `Alle ${aantal} vragen`,
      onderhoud: (aantal: number) => `Wij werken al zo: ${aantal}`,
    },
    onderhoudUitleg: 'Voor gemeenten die al volgens de preferente werkwijze werken: kijk of dit nog klopt.',
    voortgangLabel: 'Vragen met een antwoord',
    voortgang: (gedaan: number, totaal: number) => `${gedaan} van ${totaal} vragen`,
    gedaan: (gedaan: number) => `${gedaan}`,
    vanTotaal: (totaal: number) => `van ${totaal} vragen`,
    minuten: (minuten: number) =>
      minuten === 1 ? 'Nog ongeveer 1 minuut' : `Nog ongeveer ${minuten} minuten`,
    minutenUitleg: (workshop: number) =>
      `Een kernvraag kost in de workshop van ${workshop} minuten ongeveer 3 minuten, een andere vraag 1 minuut. Het is een schatting.`,
    minutenKnop: 'Uitleg bij de tijd',
    thema: (gedaan: number, totaal: number) => `${gedaan}/${totaal}`,
    themaUitgesproken: (naam: string, gedaan: number, totaal: number) =>
      `${naam}, ${gedaan} van ${totaal} vragen klaar`,
    vraag: (nummer: number, vraag: string) => `${nummer}. ${vraag}`,
    stand: { klaar: 'klaar', open: 'nog open' },
  },
  /** `plek`: the how manieth question of its thema; `nummer`: the printed number, the same everywhere. */
  meta: (thema: string, { plek, totaal, nummer }: { plek: number; totaal: number; nummer: number }) =>
    `${thema}, ${plek}e van ${totaal} · vraag ${nummer}`,
  metaBuiten: (thema: string, nummer: number) => `${thema}, niet in deze lijst · vraag ${nummer}`,
  wijze: { naam: 'Antwoord geven voor', regio: 'Hele regio', kolom: 'Per uitvoerder' },
  heleRegio: 'Hele regio',
  rooster: (vraag: string) => `Antwoorden: ${vraag}`,
  cel: (kolom: string, antwoord: string) => `${kolom}: ${antwoord}`,
  celVerschilt: (aantal: number, totaal: number) => `${aantal} van ${totaal} gemeenten`,
  kolomstand: {
    klaar: 'beantwoord',
    open: 'nog open',
    verschilt: 'verschilt per gemeente',
    overgeslagen: 'overgeslagen',
    nu: 'nu gekozen',
  },
  kaarten: (kolom: string) => `Antwoord voor ${kolom}`,
  kolommen: 'Uitvoerders',
  aantalKolommen: (aantal: number) => (aantal === 1 ? '1 uitvoerder' : `${aantal} uitvoerders`),
  ookGekozen: (kolommen: readonly string[]) =>
    kolommen.length > 4
      ? `Ook ${kolommen.slice(0, 3).join(', ')} en nog ${kolommen.length - 3}`
      : `Ook ${lijst(kolommen)}`,
  voorkeur: 'Voorkeur',
  voorkeurTeBevestigen: 'Voorkeur, te bevestigen',
  magOok: 'Mag ook',
  tekst: {
    'anders-namelijk': (kolom: string) => `Hoe gaat het bij ${kolom}?`,
    'niet-van-toepassing': (kolom: string) => `Waarom geldt deze vraag niet voor ${kolom}?`,
  },
  tekstRegio: {
    'anders-namelijk': 'Hoe gaat het in de hele regio?',
    'niet-van-toepassing': 'Waarom geldt deze vraag niet in de hele regio?',
  },
  tekstNodig: {
    'anders-namelijk': 'Schrijf op hoe het gaat.',
    'niet-van-toepassing': 'Schrijf op waarom.',
  },
  termijn: {
    getal: (kolom: string) => `Aantal, ${kolom}`,
    dag: (kolom: string) => `Dag van de maand, ${kolom}`,
    eenheid: (kolom: string) => `Eenheid, ${kolom}`,
    anker: (kolom: string) => `Vanaf welk moment, ${kolom}`,
    kies: 'Kies een moment',
    fout: 'Vul een getal in, bijvoorbeeld 5.',
    foutDag: 'Vul een dag in van 1 tot en met 31.',
    onaf: 'Kies nog een moment',
  },
  toetsen: {
    tot: 'tot',
    met: 'Met',
    kies: 'kies je een antwoord.',
    kiesVoor: (kolom: string) => `Je kiest voor ${kolom}.`,
    naarUitvoerder: 'ga je naar de volgende uitvoerder.',
    naarVraag: 'ga je naar de volgende vraag.',
    typ: 'Typ een getal. Met',
    verder: 'ga je verder.',
    naarAntwoorden: 'ga je van het getal naar de andere antwoorden.',
    kiesDaar: 'Met de spatiebalk kies je daar een antwoord.',
    uitleg: 'Uitleg bij de sneltoetsen',
    staanUit: 'Sneltoetsen staan uit.',
    uit: 'Zet sneltoetsen uit',
    aan: 'Zet sneltoetsen aan',
    gekozen: (kolom: string, antwoord: string) => `${kolom}: ${antwoord}`,
  },
  meer: {
    knop: (kolom: string) => `Meer voor ${kolom}`,
    zelfdeAls: (kolom: string) => `Zelfde als ${kolom}`,
    wis: 'Wis dit antwoord',
    splits: (gemeente: string) => `Zet ${gemeente} in een eigen kolom`,
  },
  verschilt: {
    titel: (kolom: string) => `Bij ${kolom} verschilt het antwoord per gemeente`,
    groep: (gemeenten: readonly string[], antwoord: string) => `${lijst(gemeenten)}: ${antwoord}`,
    uitleg: 'Kies je hier een antwoord, dan geldt het voor alle gemeenten van deze uitvoerder.',
    regioTitel: 'Het antwoord verschilt per gemeente',
    regioUitleg: 'Kies je hier een antwoord, dan geldt het voor de hele regio.',
    splits: (gemeente: string) => `Zet ${gemeente} apart`,
    naarTeam: 'Kolommen aanpassen bij Team',
  },
  overschrijven: {
    titel: 'Antwoorden overschrijven?',
    kolommen: (aantal: number) =>
      aantal === 1
        ? '1 uitvoerder heeft een ander antwoord. Wil je dat overschrijven?'
        : `${aantal} uitvoerders hebben een ander antwoord. Wil je die overschrijven?`,
    gemeenten: (aantal: number) =>
      aantal === 1
        ? '1 gemeente heeft een ander antwoord. Wil je dat overschrijven?'
        : `${aantal} gemeenten hebben een ander antwoord. Wil je die overschrijven?`,
    ja: 'Overschrijf deze antwoorden',
    nee: 'Annuleren',
    sluiten: 'Sluiten',
  },
  kijkOpnieuw: {
    titel: 'Kijk opnieuw. De lijst is veranderd sinds jullie antwoord.',
    gemeenten: (gemeenten: readonly string[]) => `Het gaat om ${lijst(gemeenten)}.`,
    kloptNog: 'Het antwoord klopt nog',
  },
  overgeslagen: {
    titel: (nummer: number) => `Overgeslagen door jullie antwoord op vraag ${nummer}`,
    uitleg: 'Deze vraag hoef je niet te beantwoorden. Verander je dat antwoord, dan komt hij terug.',
    bekijk: (nummer: number) => `Bekijk vraag ${nummer}`,
    kolom: (kolom: string, nummer: number) => `${kolom}: overgeslagen door het antwoord op vraag ${nummer}.`,
  },
  onbekend: {
    titel: 'We kennen deze vraag niet',
    tekst: (id: string) => `Vraag ${id} staat niet in deze lijst.`,
    vervallen: (reden: string) => `Deze vraag is vervallen. ${reden}`,
    terug: 'Ga naar de eerste open vraag',
  },
  geenKolommen: 'Er is nog geen gemeente. Kies eerst gemeenten bij Team.',
  naarTeam: 'Ga naar Team',
  alleenLezen: 'Je kunt dit traject lezen, maar niet veranderen.',
  notitie: {
    label: 'Notitie voor het team',
    nietNodig: 'hoeft niet',
    bsn: 'Dit lijkt een burgerservicenummer. Haal het uit de notitie.',
    teLang: (maximum: string) => `Deze tekst is te lang. Gebruik ten hoogste ${maximum} tekens.`,
    over: (aantal: number) => (aantal === 1 ? 'Nog 1 teken' : `Nog ${aantal} tekens`),
    perGemeente: (aantal: number) =>
      aantal === 1 ? '1 notitie bij een gemeente' : `${aantal} notities bij gemeenten`,
    gemeente: (gemeente: string, notitie: string) => `${gemeente}: ${notitie}`,
  },
  besluit: {
    reden: 'Waarom laten jullie dit zo?',
    redenFout: 'Schrijf op waarom jullie dit zo laten.',
    tot: 'Tot welke dag geldt dit?',
    totFout: 'Kies de dag tot wanneer dit geldt.',
    bewaar: 'Bewaar dit voorstel',
  },
  herkomst: {
    titel: 'Waar komt dit vandaan?',
    gelezen: {
      helemaal: 'helemaal gelezen',
      artikelen: 'artikelen gelezen',
      deels: 'deels gelezen',
      niet: 'niet zelf gelezen',
    },
    bronregel: (titel: string, gelezen: string) => `${titel} (${gelezen})`,
  },
  plek: {
    titel: 'Plek in het proces',
    waar: (baan: string, fase: string) => `${baan}, ${fase}`,
    buiten: 'Deze vraag heeft geen plek in het schema.',
    groot: 'Groot schema',
  },
  voet: {
    vorige: 'Vorige',
    overslaan: 'Overslaan',
    volgende: 'Volgende vraag',
    bespreken: 'Ga naar Bespreken',
    vorigeKolom: (kolom: string) => `Terug naar ${kolom}`,
  },
  einde: {
    kern: 'Alle kernvragen hebben een antwoord. Ga naar Bespreken.',
    lijst: 'Alle vragen van deze lijst hebben een antwoord.',
    eersteOpen: 'Ga naar de eerste open vraag',
    open: (aantal: number) =>
      aantal === 1
        ? 'Dit is de laatste vraag. Nog 1 vraag is open.'
        : `Dit is de laatste vraag. Nog ${aantal} vragen zijn open.`,
  },
  vooraf: {
    titel: (uitvoerder: string) => `Ik vul in voor ${uitvoerder}`,
    uitleg: 'Alleen jullie eigen kolom. Besluiten komen later, in de workshop.',
    gevolg: 'Je antwoord gaat mee naar de workshop. Daar zie je de voorkeur en de andere uitvoerders.',
    stoppen: 'Stop met vooraf invullen',
    klaar: 'Klaar. Bewaar het bestand en stuur het naar de begeleider.',
    bewaar: 'Bewaar het bestand',
    onbekend: 'Deze uitvoerder hoort niet bij dit traject.',
  },
  stap: {
    antwoord: (nummer: number) => `Antwoord op vraag ${nummer}`,
    wis: (nummer: number) => `Antwoord op vraag ${nummer} gewist`,
    notitie: (nummer: number) => `Notitie bij vraag ${nummer}`,
    besluit: (nummer: number) => `Besluit bij vraag ${nummer}`,
    splits: (gemeente: string) => `${gemeente} in een eigen kolom`,
    kloptNog: (nummer: number) => `Antwoord op vraag ${nummer} klopt nog`,
  },
} as const;
