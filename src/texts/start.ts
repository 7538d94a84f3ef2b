/** A day as it is said: near days by name, others as a date such as `17 november`. Times arrive as `13.30`. */
type Moment = { soort: 'vandaag' | 'gisteren'; tijd: string } | { soort: 'dag'; dag: string; tijd: string };

const stappen = ['Team vormen', 'Scan en verschillen', 'Aanpassingen', 'Afvinken'] as const;
const standwoord = { klaar: 'klaar', bezig: 'bezig', later: 'nog te doen' } as const;

function gemeenten(aantal: number): string {
  return aantal === 1 ? '1 gemeente' : `${aantal} gemeenten`;
}

function dagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${aantal} dagen`;
}

function gewijzigd(moment: Moment): string {
  return moment.soort === 'dag' ? `gewijzigd ${moment.dag}` : `gewijzigd ${moment.soort}`;
}

function bestand(moment: Moment | null): string {
  if (moment === null) return 'nog geen bestand';
  if (moment.soort === 'vandaag') return `bestand ${moment.tijd}`;
  return moment.soort === 'dag' ? `bestand van ${moment.dag}` : 'bestand van gisteren';
}

function wanneer(moment: Moment): string {
  return moment.soort === 'dag'
    ? `${moment.dag} om ${moment.tijd} uur`
    : `${moment.soort} om ${moment.tijd} uur`;
}

/** What is done of a step, such as "8 van 24 vragen"; after the last question, what is left to discuss. */
function stapStand(
  stap: 1 | 2 | 3 | 4,
  { gedaan, totaal, teBespreken }: { gedaan: number; totaal: number; teBespreken: number },
): string {
  switch (stap) {
    case 1:
      return `${gedaan} van ${totaal} rollen`;
    case 2:
      return gedaan === totaal && teBespreken > 0
        ? `${gedaan} van ${totaal} vragen, nog ${teBespreken} te bespreken`
        : `${gedaan} van ${totaal} vragen`;
    case 3:
      return totaal === 0
        ? 'nog geen aanpassingen'
        : `${gedaan} van ${totaal} ${totaal === 1 ? 'aanpassing' : 'aanpassingen'} klaar`;
    case 4:
      return `${gedaan} van ${totaal} afgevinkt`;
  }
}

/** Sentences of the start screen. */
export const start = {
  titel: 'Samen naar één werkwijze voor loonkostensubsidie',
  inleiding:
    'Met deze scan ziet jullie team wat er in elke gemeente anders gaat dan in de preferente werkwijze, en wat je daarvoor aanpast.',
  beeld: 'Vijf verschillende werkwijzen komen in vier stappen samen tot één werkwijze',
  stappenTitel: 'De vier stappen',
  stappen: [
    { titel: 'Team vormen', uitleg: 'Beslisser, administratie en consulent samen aan tafel.' },
    { titel: 'Scan & verschillen', uitleg: 'Beantwoord de vragen. Zie meteen wat er anders gaat.' },
    { titel: 'Aanpassingen', uitleg: 'Wie past wat aan, en wanneer is het klaar?' },
    { titel: 'Afvinken', uitleg: 'Vink elke gemeente af die zo werkt.' },
  ],
  sleepHier: 'Laat los om te openen',

  nieuw: {
    titel: 'Nieuw traject',
    zoek: 'Welke regio of welk samenwerkingsverband?',
    zoekPlaceholder: 'Zoek, ook op gemeente',
    lijst: "Regio's, samenwerkingsverbanden en gemeenten",
    groep: {
      regio: "Arbeidsmarktregio's",
      verband: 'Samenwerkingsverbanden',
      gemeente: 'Gemeenten',
    },
    aantalGemeenten: gemeenten,
    aantalTeBevestigen: (aantal: number) => `${gemeenten(aantal)}, te bevestigen`,
    gevonden: (aantal: number) => (aantal === 0 ? 'Niets gevonden' : `${aantal} gevonden`),
    geenGemeente: (zoekterm: string) =>
      `We vinden niets met "${zoekterm}". Controleer de spelling of zoek een gemeente.`,
    laden: 'De lijst met gemeenten wordt opgehaald.',
    gekozen: (naam: string, aantal: number) => `Gekozen: ${naam}, ${gemeenten(aantal)}.`,
    naam: 'Naam van het traject',
    andereKeuze: 'Kies een andere regio',
    gemeenten: 'Deze gemeenten',
    gemeenteWeg: (naam: string) => `${naam} weghalen`,
    gemeenteErbij: 'Gemeente',
    gemeenteZoek: 'Welke gemeente komt erbij?',
    gemeenteLijst: 'Toon alle gemeenten',
    kiesGemeente: 'Kies eerst een gemeente.',
    kolommen: {
      een: (dienst: string, aantal: number) => `${dienst} voor ${gemeenten(aantal)}: 1 kolom.`,
      enkel: (gemeente: string) => `${gemeente}: 1 kolom.`,
      voorstel: (aantal: number) => `Voorstel: ${aantal} kolommen, één per uitvoerder.`,
      dienst: (dienst: string, aantal: number) => `${dienst} voor ${gemeenten(aantal)}`,
      los: (aantal: number) =>
        aantal === 1 ? '1 gemeente met een eigen kolom' : `${aantal} gemeenten, elk met een eigen kolom`,
      teBevestigen: 'te bevestigen',
      uitleg: 'Werkt een gemeente anders? Zet die later apart, bij Team.',
    },
    beginMeteen: 'Begin meteen met de scan',
    eerstTeam: 'Maak eerst het team',
    bezig: 'Bezig met klaarzetten',
    mislukt: 'Het traject is niet gemaakt.',
    misluktDoe: 'Vernieuw de pagina en probeer het opnieuw. Lukt het niet, open dan een bestand.',
    of: 'of',
    openBestand: 'Open bestand',
    bekijkVoorbeeld: 'Bekijk voorbeeld',
    allesLokaal: 'Alles blijft op dit apparaat. Je deelt alleen wat je zelf opslaat en verstuurt.',
  },

  voorbeelden: {
    titel: 'Bekijk een voorbeeld',
    uitleg: 'Je opent een kopie. Kijk rond en probeer wat je wilt. Een voorbeeld telt nergens mee.',
    bekijk: (naam: string) => `Bekijk ${naam}`,
    sluit: 'Sluiten',
  },

  lijst: {
    titel: 'Jullie trajecten',
    leeg: 'Nog geen traject. Kies een regio en begin.',
    laden: 'Jullie trajecten worden opgehaald.',
    onder: (delen: { gemeenten: number; gewijzigd: Moment; bestand: Moment | null }) =>
      `${gemeenten(delen.gemeenten)} · ${gewijzigd(delen.gewijzigd)} · ${bestand(delen.bestand)}`,
    voorbeeld: 'Voorbeeld',
    zonderNaam: 'Traject zonder naam',
    stap: (stap: 1 | 2 | 3 | 4) => `Stap ${stap}:`,
    klaar: 'Klaar:',
    stapStand,
    voortgang: (standen: readonly (keyof typeof standwoord)[]) =>
      standen.map((stand, at) => `${stappen[at] ?? ''} ${standwoord[stand]}`).join(', '),
    gaVerder: 'Ga verder',
    bekijk: 'Bekijk',
    met: (naam: string) => ` met ${naam}`,
    menu: (naam: string) => `Meer voor ${naam}`,
    naar: ['Naar het team', 'Naar de scan', 'Naar de aanpassingen', 'Naar afvinken'],
    verwijder: 'Verwijder uit deze browser',
    verwijderTitel: (naam: string) => `${naam} verwijderen?`,
    verwijderUitleg: 'Dit traject verdwijnt uit deze browser. Bestanden op je apparaat blijven bestaan.',
    verwijderGeenBestand: 'Dit traject staat in geen bestand. Als je het verwijdert, is het werk weg.',
    verwijderOudBestand: (moment: Moment) =>
      `Het laatste bestand is van ${wanneer(moment)}. Wat daarna is gedaan, staat in geen bestand en is dan weg.`,
    verwijderMetBestand: (moment: Moment) =>
      `Het laatste bestand is van ${wanneer(moment)}. Daarmee kun je verder.`,
    verwijderJa: 'Verwijder dit traject',
    verwijderNee: 'Laat het staan',
    sluit: 'Sluiten',
    verwijderd: (naam: string) => `${naam} is verwijderd uit deze browser.`,
  },

  landelijk: {
    titel: 'Landelijk',
    leeg: 'Nog geen bestanden ingelezen.',
    leegUitleg: 'De kaart laat zien wat je zelf inleest. Er gaat niets naar buiten.',
    van: (gemeenten: number) => `van ${gemeenten} gemeenten`,
    afgevinkt: (aantal: number) => (aantal === 1 ? 'is afgevinkt.' : 'zijn afgevinkt.'),
    bezig: (aantal: number) => (aantal === 1 ? '1 gemeente is bezig.' : `${aantal} gemeenten zijn bezig.`),
    laden: 'De stand wordt geteld.',
    fout: 'De stand laadt niet. Vernieuw de pagina.',
    grond: (gepubliceerdOp: string | null) =>
      gepubliceerdOp === null
        ? 'Geteld uit wat deze browser heeft ingelezen.'
        : `Geteld uit de gepubliceerde stand van ${gepubliceerdOp} en wat deze browser heeft ingelezen.`,
    oud: ({ jongste, oudste }: { jongste: number; oudste: number }) =>
      jongste === oudste
        ? `Berichten van ${dagen(oudste)} oud.`
        : `Berichten van ${jongste} tot ${dagen(oudste)} oud.`,
    publicatieMist: 'De gepubliceerde stand is nu niet te lezen en telt hier niet mee.',
    kaart: 'Bekijk de kaart',
  },
} as const;
