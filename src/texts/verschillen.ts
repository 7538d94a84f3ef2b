import { downloaden } from './downloaden.ts';
import { GEEN_BESLUIT } from './geenBesluit.ts';
import { stapdetail, verschildetail } from './verschildetail.ts';

const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);
const aantalVerschillen = (aantal: number) => (aantal === 1 ? '1 verschil' : `${aantal} verschillen`);

/** Sentences of the screen Verschillen. */
export const verschillen = {
  titel: 'Verschillen tussen nu en de voorkeur',
  aantal: aantalVerschillen,
  /** "0 verschillen" is only said of what was answered. */
  beantwoord: (gedaan: number, totaal: number) => `${gedaan} van ${totaal} vragen beantwoord`,
  leeg: 'Beantwoord vragen om het verschil te zien.',
  leegUitleg: 'Het schema laat nu alleen de preferente werkwijze zien.',
  naarVragen: 'Ga naar de vragen',
  casus: 'Loop een casus door: wat gebeurt er op welke dag?',
  geenGemeenten: 'Kies eerst gemeenten. Dan kun je verschillen zien.',
  naarTeam: 'Ga naar Team vormen',
  telling: (aantal: number, totaal: number) => `${aantal} van ${totaal}`,
  beeld: {
    naam: 'Welk proces wil je zien?',
    nu: 'Nu',
    voorkeur: 'Voorkeur',
    verschil: 'Verschil',
    gekozen: {
      nu: 'Je ziet hoe het nu gaat.',
      voorkeur: 'Je ziet de preferente werkwijze.',
      verschil: 'Je ziet het verschil tussen nu en de voorkeur.',
    },
  },
  werkbalk: {
    naam: 'Weergave',
    gemeente: 'Gemeente',
    alleGemeenten: (aantal: number) => (aantal === 1 ? '1 gemeente' : `Alle ${aantal} gemeenten`),
    tabel: 'Als tabel',
    schema: 'Als schema',
    stoppen: 'Stop presenteren',
  },
  schema: {
    naam: 'Stroomschema',
    laden: 'Bezig met tekenen van het schema',
    mislukt: 'Het schema laadt niet. De tabel geeft dezelfde inhoud.',
    opnieuw: 'Probeer opnieuw',
    scroll: 'Stroomschema, schuif om alles te zien',
    /** What the keys do, where a press on a step opens it and where it only chooses its difference. */
    toepassing: {
      opent:
        'Stroomschema. De pijltjes naar links en rechts volgen de lijnen, omhoog en omlaag lopen de kolom langs. Home en End gaan naar de eerste en laatste stap van de baan. Enter opent een stap, Escape sluit hem weer. Plus en min tonen en verbergen de deelstappen. N en P gaan naar het volgende en vorige verschil.',
      kiest:
        'Stroomschema. De pijltjes naar links en rechts volgen de lijnen, omhoog en omlaag lopen de kolom langs. Home en End gaan naar de eerste en laatste stap van de baan. Enter kiest het verschil bij een stap. N en P gaan naar het volgende en vorige verschil.',
    },
    inzoomen: 'Vergroot het schema',
    uitzoomen: 'Verklein het schema',
    passend: 'Toon het hele schema',
    zoom: 'Grootte van het schema',
    overzicht: 'Overzicht van het hele schema. Het kader is het deel dat je nu ziet.',
    dim: 'Dim wat gelijk blijft',
    gedimd: 'Stappen die gelijk blijven zijn nu lichter.',
    nietGedimd: 'Alle stappen zijn weer even sterk.',
    voorAlle: (aantal: number) => `Geldt voor alle ${aantal} gemeenten.`,
    nuBij: (telling: string) => `Deze stap is er nu bij ${telling} gemeenten.`,
    hoeLees: 'Hoe lees ik dit schema?',
    legenda: 'Legenda',
  },
  lijst: {
    naam: 'Lijst met verschillen',
    filter: 'Toon',
    filters: {
      alle: (aantal: number) => `Alle verschillen (${aantal})`,
      wet: (aantal: number) => `Wet (${aantal})`,
      bespreken: (aantal: number) => `Nog te bespreken (${aantal})`,
      eigen: (aantal: number) => `Eigen beleid (${aantal})`,
    },
    leegFilter: {
      alle: 'Geen verschillen in wat jullie hebben beantwoord.',
      wet: 'Geen verschillen met de wet, in onze lezing.',
      bespreken: 'Alles is besproken.',
      eigen: 'Geen eigen beleid gevonden.',
    },
    eigenUitleg: 'Dit is beleidsvrijheid. Het telt niet als verschil en mag zo blijven.',
    merk: {
      vervalt: 'vervalt',
      'komt-erbij': 'komt erbij',
      verandert: 'verandert',
      blijft: 'blijft',
      onbekend: 'onbekend',
      'eigen-beleid': 'eigen beleid',
      'nog-open': 'nog open',
    },
    /** @param stappen their names, as the picture calls them: "Declareert elke maand" */
    vervalt: (stappen: readonly string[]) =>
      stappen.length === 1
        ? `Stap ‘${stappen[0]}’ vervalt`
        : `Stappen ${lijst(stappen.map((naam) => `‘${naam}’`))} vervallen`,
    buiten: (nummer: number) =>
      `Vraag ${nummer} staat niet in deze lijst. Kies een ander filter of een andere gemeente.`,
    vorige: 'Vorig verschil',
    volgende: 'Volgend verschil',
    eerste: 'Dit is het eerste verschil.',
    laatste: 'Dit is het laatste verschil.',
    plek: (nu: number, totaal: number) => `${nu} van ${totaal}`,
    kies: 'Loop de verschillen langs',
    gekozen: (nummer: number, titel: string) => `Vraag ${nummer}: ${titel}`,
    gekozenZonderPlek: (nummer: number, titel: string) =>
      `Vraag ${nummer}: ${titel}. Dit verschil staat niet in het schema.`,
    telling: {
      aanpassen: (aantal: number) => `${aantal} aanpassen`,
      aanvaarden: (aantal: number) => `${aantal} aanvaard`,
      later: (aantal: number) => `${aantal} later`,
      open: (aantal: number) => `${aantal} nog te bespreken`,
      geen: (aantal: number) => `${aantal} ter informatie`,
    },
    naar: {
      scan: 'Naar de vragen',
      bespreken: 'Naar Bespreken',
      aanpassingen: 'Naar de aanpassingen',
    },
  },
  besluit: {
    aanpassen: 'Aanpassen',
    aanvaarden: 'Aanvaard als kleine afwijking',
    later: 'Later bespreken',
    open: 'Nog te bespreken',
    verschilt: 'Besluit verschilt per gemeente',
    geen: 'Ter informatie',
  },
  detail: verschildetail,
  presenteren: {
    begin: 'Druk op de pijl of op Page Down voor het eerste verschil.',
    laatste: 'laatste verschil',
    groep: (tekst: string, aantal: number, totaal: number) =>
      aantal === totaal ? tekst : `${tekst} (${aantal} van ${totaal})`,
    nu: (groepen: readonly string[]) => `Nu: ${groepen.join('; ')}`,
    voorkeur: (voorkeur: string) => `Voorkeur: ${voorkeur}`,
  },
  stap: stapdetail,
  nietInSchema: {
    titel: 'Niet in het schema',
    uitleg: 'Deze verschillen gaan niet over één stap.',
  },
  alZo: {
    titel: 'Hier doen jullie het al zo',
    uitleg: (aantal: number) =>
      aantal === 1
        ? 'Bij 1 vraag werken jullie zoals preferent.'
        : `Bij ${aantal} vragen werken jullie zoals preferent.`,
    thema: (naam: string, aantal: number) => `${naam} (${aantal})`,
    vraag: (nummer: number, vraag: string) => `${nummer}. ${vraag}`,
    leeg: 'Nog geen vraag waar alle gemeenten werken zoals preferent.',
  },
  tabel: {
    naam: 'Het proces stap voor stap',
    kolommen: { stap: 'Stap', wie: 'Wie', stand: 'Verschil', vragen: 'Vragen', gemeenten: 'Gemeenten' },
    alle: 'alle',
    open: (naam: string) => `Open de stap: ${naam}`,
    daarna: 'Daarna',
  },
  downloaden,
  print: {
    titel: {
      nu: 'Zo gaat het nu',
      voorkeur: 'De preferente werkwijze',
      verschil: 'Van onze werkwijze naar de voorkeur',
    },
    onder: (naam: string, gemeenten: readonly string[], dag: string) =>
      `${naam}: ${lijst(gemeenten)}. Stand ${dag}.`,
    voet: GEEN_BESLUIT,
    app: 'Implementatiescan loonkostensubsidie',
    voorstel: 'Voorstel, te bevestigen',
    voorbeeld: 'Voorbeeldgegevens',
    /** short, for a list with many columns */
    besluit: {
      aanpassen: 'aanpassen',
      aanvaarden: 'kleine afwijking',
      later: 'later',
      open: 'te bespreken',
      verschilt: 'verschilt',
      geen: 'informatie',
    },
  },
} as const;
