function gemeenten(aantal: number): string {
  return aantal === 1 ? '1 gemeente' : `${aantal} gemeenten`;
}

function antwoorden(aantal: number): string {
  return aantal === 1 ? '1 antwoord' : `${aantal} antwoorden`;
}

function opsomming(namen: readonly string[]): string {
  return namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;
}

/** Sentences of the team screen. Names of what an undo takes back never hold a person's name. */
export const team = {
  titel: 'Wie werken mee?',
  inleiding: 'Een klein team is genoeg. Je kunt nu beginnen en later aanvullen.',
  verder: 'Verder naar de scan',
  alleenLezen: 'Je kunt dit traject lezen, maar niet veranderen.',
  geenClientgegevens: 'Schrijf hier geen gegevens van cliënten op.',
  sluit: 'Sluiten',
  annuleer: 'Annuleren',
  bewaar: 'Bewaren',
  hoeftNiet: 'hoeft niet',

  rollen: {
    titel: 'Het team',
    leeg: 'Er staat nog niemand in het team. Begin met de beslisser.',
    compleet: 'Alle rollen die nodig zijn, staan erin.',
    ontbreekt: (rollen: readonly string[]) =>
      rollen.length === 1
        ? `Er mist nog één rol: ${rollen[0]}. Je kunt wel verder.`
        : `Er missen nog ${rollen.length} rollen: ${opsomming(rollen)}. Je kunt wel verder.`,
    kern: 'Nodig',
    gewenst: 'Graag ook',
    heleTraject: 'Hele traject',
    erbij: 'Zet erbij',
    erbijVoor: (rol: string, uitvoerder: string) => `Zet ${rol} erbij voor ${uitvoerder}`,
    erbijTraject: (rol: string) => `Zet ${rol} erbij`,
    erbijAlle: 'Alle uitvoerders',
    erbijRest: 'Alle andere uitvoerders',
    erbijKies: 'Kies een uitvoerder',
    erbijKiesVoor: (rol: string) => `Kies een uitvoerder voor ${rol}`,
    erbijAlleVoor: (rol: string, aantal: number) => `Zet ${rol} erbij voor alle ${aantal} uitvoerders`,
    nogIemand: 'Nog iemand',
    nogIemandVoor: (rol: string) => `Nog iemand bij ${rol}`,
    leden: (rol: string) => `In het team: ${rol}`,
    verander: (rol: string, wie: string) => `${rol}, ${wie}: veranderen`,
    zonderKolom: 'Uitvoerder is weg',
    nu: 'Doet in deze stap',
    stapLabel: 'Taken in stap',
    stapkeuze: 'Wat doet ieder in welke stap?',
    stap: { team: 'Team', scan: 'Scan', aanpassen: 'Aanpassen', afvinken: 'Afvinken' },
    geenTaak: 'Niets in deze stap.',
    undo: {
      erbij: (rol: string) => `${rol} in het team`,
      anders: (rol: string) => `${rol} veranderd`,
      weg: (rol: string) => `${rol} uit het team`,
    },
  },

  lid: {
    uitvoerder: 'Voor wie?',
    naam: 'Naam',
    naamUitleg: 'Een naam hoeft niet. Namen blijven in dit traject en komen niet in het voortgangsbestand.',
    mail: 'E-mailadres',
    mailFout: 'Vul een adres in met een @, of laat het leeg.',
    weg: 'Haal uit het team',
  },

  vooraf: {
    titel: 'Bereid dit voor',
    minuten: (aantal: number) => (aantal === 1 ? 'ongeveer 1 minuut' : `ongeveer ${aantal} minuten`),
    titelMetMinuten: (minuten: string) => `Bereid dit voor: ${minuten}`,
    doe: 'Doe vooraf',
    meenemen: 'Neem mee',
    vragen: (laag: string) =>
      laag === 'vooraf-beleid' ? 'Vul de beleidsvragen in' : 'Vul de vragen vooraf in',
    vragenVoor: (laag: string, uitvoerder: string) =>
      laag === 'vooraf-beleid'
        ? `Vul de beleidsvragen in voor ${uitvoerder}`
        : `Vul de vragen vooraf in voor ${uitvoerder}`,
    ikVulIn: 'Ik vul in voor:',
    ikVulInTitel: 'Ik vul in voor …',
    ikVulInUitleg:
      'Beantwoord je de vragen vooraf voor één uitvoerder? Kies die hier. Je krijgt alleen die vragen.',
    ikVulInVoor: (uitvoerder: string) => `Ik vul in voor ${uitvoerder}`,
    inExcel: 'Of laat de vragen invullen in Excel',
    niets: 'Niets nodig vooraf.',
    print: 'Voorbereiding afdrukken',
    blad: {
      titel: (traject: string) => `Voorbereiding: ${traject}`,
      uitleg: 'Kijk bij je eigen rol. Schrijf nergens gegevens van cliënten op.',
      agenda: 'Programma van de workshop',
    },
  },

  gegevens: {
    titel: 'Dit traject',
    naam: 'Naam van het traject',
    naamLeeg: 'Een traject heeft een naam nodig.',
    undoNaam: 'Naam van het traject',
    undoDatum: (titel: string) => titel,
    nietIngevuld: 'Nog niet gekozen',
    stelVoor: (dag: string) => `Neem ${dag}`,
    stelVoorUitleg: 'Een week voor de workshop, te bevestigen.',
    naWorkshop: 'Deze dag is na de workshop.',
    voorbijWorkshop: 'De workshop is geweest.',
  },

  kolommen: {
    titel: 'Uitvoerders',
    uitleg: 'Eén kolom per uitvoerder. Werkt een gemeente anders? Zet die apart.',
    aantal: gemeenten,
    hernoem: 'Naam veranderen',
    hernoemVan: (naam: string) => `Naam van ${naam} veranderen`,
    hernoemTitel: 'Naam van de uitvoerder',
    gemeenten: (naam: string) => `Gemeenten van ${naam}`,
    leeg: 'nog leeg',
    menu: {
      splits: (gemeente: string) => `Zet ${gemeente} in een eigen kolom`,
      alEigen: 'Deze gemeente heeft al een eigen kolom.',
      verplaats: 'Verplaats naar een andere kolom',
      neemOver: 'Neem antwoorden over van een ander',
      geenAnder: 'Er is geen andere kolom.',
      geenAntwoorden: 'Nog niemand heeft antwoorden.',
      verwijder: 'Haal uit dit traject',
      laatste: 'Een traject heeft minstens één gemeente.',
    },
    verplaats: {
      titel: (gemeente: string) => `${gemeente} verplaatsen`,
      naar: 'Naar welke kolom?',
      uitleg: 'De antwoorden van deze gemeente blijven zoals ze zijn.',
      ja: 'Verplaatsen',
    },
    neemOver: {
      titel: (gemeente: string) => `Antwoorden overnemen voor ${gemeente}`,
      van: 'Van welke gemeente?',
      uitleg: (aantal: number, gemeente: string) =>
        aantal === 0
          ? `${gemeente} heeft deze antwoorden al. Er verandert niets.`
          : `${gemeente} krijgt er ${antwoorden(aantal)} bij. Wat er al staat, verandert niet.`,
      ja: 'Overnemen',
      hint: (gemeente: string) => `${gemeente} heeft nog geen antwoorden.`,
      knop: 'Neem antwoorden over',
      gedaan: (aantal: number, gemeente: string) => `${gemeente} heeft er ${antwoorden(aantal)} bij.`,
    },
    verwijder: {
      titel: (gemeente: string) => `${gemeente} uit dit traject halen?`,
      uitleg: (aantal: number) =>
        aantal === 0
          ? 'Er zijn nog geen antwoorden van deze gemeente.'
          : aantal === 1
            ? 'Er gaat 1 antwoord weg, met de notities en besluiten van deze gemeente.'
            : `Er gaan ${aantal} antwoorden weg, met de notities en besluiten van deze gemeente.`,
      terug: 'Met Ongedaan maken haal je alles terug.',
      ja: 'Haal uit dit traject',
      nee: 'Laat staan',
    },
    erbij: {
      knop: 'Gemeente erbij',
      zoek: 'Welke gemeente komt erbij?',
      toon: 'Toon alle gemeenten',
      gevonden: (aantal: number) => (aantal === 0 ? 'Niets gevonden' : `${aantal} gevonden`),
      laden: 'De lijst met gemeenten wordt opgehaald.',
      mislukt: 'De lijst met gemeenten is niet opgehaald. Controleer de verbinding.',
      opnieuw: 'Probeer opnieuw',
      gedaan: (gemeente: string) => `${gemeente} staat erbij, in een eigen kolom.`,
    },
    undo: {
      splits: (gemeente: string) => `${gemeente} in een eigen kolom`,
      verplaats: (gemeente: string) => `${gemeente} verplaatst`,
      hernoem: 'Naam van een uitvoerder',
      erbij: (gemeente: string) => `${gemeente} erbij`,
      weg: (gemeente: string) => `${gemeente} uit het traject`,
      neemOver: (gemeente: string) => `Antwoorden overgenomen voor ${gemeente}`,
    },
  },

  bestanden: {
    titel: 'Ingevulde bestanden inlezen',
    uitleg: 'Iedere uitvoerder vult vooraf de eigen kolom in. Lees alle bestanden in één keer in.',
    sleep: 'Sleep de bestanden hierheen, of',
    kies: 'kies bestanden',
    los: 'Laat los om in te lezen',
  },

  agenda: {
    titel: 'Workshop',
    samenvatting: (minuten: number) => `${minuten} minuten, een halve dag`,
    teBevestigen: 'te bevestigen',
    toon: 'Toon het programma',
    kolom: { tijd: 'Tijd', wat: 'Wat', wie: 'Wie' },
    /** From the start, such as `0.20`. */
    vanaf: (minuut: number) => `${Math.floor(minuut / 60)}.${String(minuut % 60).padStart(2, '0')}`,
    minuten: (aantal: number) => `${aantal} min`,
    iedereen: 'Iedereen',
    open: (titel: string) => `Ga naar het scherm van: ${titel}`,
  },
} as const;
