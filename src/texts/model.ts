import { modelstappen } from './modelstappen.ts';
import { modelvergelijking } from './modelvergelijking.ts';

const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);
const stappen = (aantal: number) => (aantal === 1 ? '1 stap' : `${aantal} stappen`);

/** Sentences about a process model of a municipality's own: reading it, matching it, comparing it. */
export const modelTekst = {
  laden: 'Bezig met openen van het procesmodel',
  overzicht: {
    titel: 'Eigen procesmodel',
    uitleg:
      'Heeft jullie gemeente het proces al getekend? Leg die tekening hier naast de preferente werkwijze. Je ziet dan welke stappen anders zijn.',
    naar: 'Eigen procesmodel (BPMN)',
    leesIn: 'Lees jullie eigen BPMN in',
    leesInUitleg: 'Leg jullie proces naast de preferente werkwijze',
    lijst: 'Procesmodellen in dit traject',
    terug: 'Terug naar Verschillen',
    open: (naam: string) => `Open ${naam}`,
    nogEen: 'Nog een procesmodel',
  },
  inlezen: {
    titel: 'Sleep een BPMN-bestand hierheen',
    uitleg: 'Een bestand dat eindigt op .bpmn of .xml. Alles blijft op dit apparaat.',
    kies: 'Kies een bestand',
    losLaten: 'Laat los om het model te lezen',
    bezig: (naam: string) => `Bezig met lezen van ${naam}`,
    stop: 'Stop met lezen',
    gestopt: 'Het lezen is gestopt. Er is niets veranderd.',
    mislukt: (naam: string) => `We kunnen ${naam} niet lezen`,
    gelukt: (naam: string, aantal: number) => `${naam} is gelezen: ${stappen(aantal)}.`,
    vervangen: (naam: string) => `${naam} staat er nu.`,
    blijven: (aantal: number) =>
      aantal === 1
        ? '1 stap van het oude model is er nog, met wat jullie erover kozen.'
        : `${aantal} stappen van het oude model zijn er nog, met wat jullie erover kozen.`,
    nieuw: (aantal: number) => (aantal === 1 ? '1 stap is nieuw.' : `${aantal} stappen zijn nieuw.`),
    vervallen: (keuzes: readonly string[]) =>
      `Dit staat niet meer in het model, dus jullie keuze daarover is weg: ${lijst(keuzes)}. Met Ongedaan maken komt alles terug.`,
    vervallenBaan: (baan: string) => `de baan ${baan}`,
    vervallenStap: (stap: string) => `de stap ${stap}`,
    watEr: 'Zo krijg je een BPMN-bestand',
    watErUitleg: [
      'Vraag degene die de processen tekent om het proces van loonkostensubsidie.',
      'Laat die het bewaren of exporteren als BPMN 2.0. De meeste programma’s kunnen dat.',
      'Kies dat bestand hier. Een plaatje of pdf kunnen we niet lezen.',
    ],
  },
  kop: {
    naam: (naam: string, bestand: string) => (naam === '' ? bestand : naam),
    delen: 'Delen van het model',
    banen: 'Voor wie en banen',
    stappen: 'Stappen',
    vergelijken: 'Vergelijken',
    vragen: 'Voorstellen',
    menu: 'Dit model',
    vervang: 'Vervang door een nieuw bestand',
    vervangSub: 'Jullie keuzes bij stappen die er nog zijn, blijven staan.',
    haalWeg: 'Haal dit model weg',
    terug: 'Alle procesmodellen',
    weg: 'Dit procesmodel is er niet. Misschien heeft iemand het weggehaald.',
    voor: (gemeenten: readonly string[]) =>
      gemeenten.length === 0 ? 'Geldt nog voor geen gemeente' : `Geldt voor ${lijst(gemeenten)}`,
  },
  wegvraag: {
    titel: 'Dit model weghalen?',
    uitleg:
      'Het model en jullie keuzes per stap verdwijnen uit dit traject. Antwoorden die je hebt overgenomen, blijven staan. Je kunt dit ongedaan maken.',
    ja: 'Haal het model weg',
    nee: 'Laat het staan',
    gedaan: 'Het model is weggehaald.',
  },
  opmerkingen: {
    titel: 'Zo hebben we het bestand gelezen',
    uitleg: 'Dit staat in het bestand en ziet er hier anders uit, of staat er niet bij.',
  },
  voorWie: {
    titel: 'Voor wie geldt dit model?',
    uitleg: 'Een gemeente heeft ten hoogste één eigen procesmodel.',
    kies: 'Kies voor welke gemeente dit model geldt.',
    anderModel: (model: string) => `heeft nu ${model}; kies je deze gemeente, dan geldt dit model`,
  },
  banen: {
    titel: 'Wie doet wat?',
    uitleg: 'Links de banen van jullie model. Kies rechts welke baan van ons dat is.',
    tabel: 'Banen van het model en onze banen',
    eigen: 'Baan in jullie model',
    aantal: 'Stappen',
    onze: 'Onze baan',
    zekerheid: 'Hoe zeker',
    grond: {
      gekozen: 'door jullie gekozen',
      voorstel: 'ons voorstel',
      geen: 'geen voorstel',
    },
    kies: (baan: string) => `Onze baan voor ${baan}`,
    geen: 'Hoort bij geen baan',
    naamloos: 'zonder naam',
    geenBanen: 'Dit model heeft geen banen.',
    naarStappen: 'Naar de stappen',
  },
  zekerheid: {
    gekozen: 'door jullie gekozen',
    zeker: 'zeker',
    waarschijnlijk: 'waarschijnlijk',
    twijfel: 'twijfel',
    geen: 'geen voorstel',
  },
  score: (score: number) => `${Math.round(score * 100)}%`,
  stappen: modelstappen,
  nietGekoppeld: {
    titel: (aantal: number) => `Niet gekoppeld (${aantal})`,
    uitleg: 'Deze stappen staan in jullie model en niet in de preferente werkwijze.',
    leeg: 'Alle stappen van jullie model zijn gekoppeld.',
    overig: (aantal: number) =>
      aantal === 1 ? '1 keuze of gebeurtenis' : `${aantal} keuzes en gebeurtenissen`,
    poort: (vraag: string) => (vraag === '' ? 'Keuze zonder naam' : `Keuze: ${vraag}`),
    gebeurtenis: (tekst: string) => (tekst === '' ? 'Gebeurtenis zonder naam' : `Gebeurtenis: ${tekst}`),
    gekozen: (baan: string) => `${baan}; hoort bij geen stap, door jullie gekozen`,
  },
  zonderTegenhanger: {
    titel: (aantal: number) => `Niet in jullie model (${aantal})`,
    uitleg: 'Deze stappen horen bij de preferente werkwijze. We vinden ze niet in jullie model.',
    leeg: 'Alle stappen van de preferente werkwijze staan in jullie model.',
    kies: (stap: string) => `Stap uit jullie model voor: ${stap}`,
    koppel: 'Koppel',
    koppelBij: (stap: string) => `Koppel aan een stap uit jullie model: ${stap}`,
  },
  vergelijken: modelvergelijking,
  download: {
    zinnen: 'Verschillen als zinnen',
    zinnenUitleg: 'Tekst voor een mail of een verslag',
    bpmnUitleg: 'Jullie model voor een ander programma',
  },
  print: {
    titel: {
      nu: (model: string) => `Zo gaat het nu: ${model}`,
      voorkeur: (model: string) => `De preferente werkwijze, naast ${model}`,
      verschil: (model: string) => `Van ${model} naar de voorkeur`,
    },
    onder: (naam: string, gemeenten: readonly string[], dag: string) =>
      gemeenten.length === 0
        ? `${naam}. Nog niet gekozen voor welke gemeente. Stand ${dag}.`
        : `${naam}: ${lijst(gemeenten)}. Stand ${dag}.`,
    teBekijken: (aantal: number) => `Nog te bekijken: ${stappen(aantal)}`,
  },
  cijfers: {
    naam: 'Kerncijfers',
    tabel: 'Kerncijfers van jullie model naast de preferente werkwijze',
    cijfer: 'Cijfer',
    model: 'Jullie model',
    voorkeur: 'Voorkeur',
    onbekend: 'onbekend',
    uitleg: {
      deelstap: 'We tellen wat er in jullie model staat, zoals we dat ook bij de antwoorden doen.',
      hoofdstap:
        'Jullie model zegt niet bij elke stap welk formulier, welke brief of welke termijn erbij hoort. Daarom zijn deze cijfers onbekend.',
    },
  },
  bijGemeente: {
    heeft: 'Deze gemeente heeft een eigen procesmodel.',
    hebben: (aantal: number) =>
      aantal === 1
        ? '1 gemeente heeft een eigen procesmodel.'
        : `${aantal} gemeenten hebben een eigen procesmodel.`,
    bekijk: 'Bekijk het model',
    bekijkAlle: 'Bekijk de modellen',
  },
  /** Names of steps for undo: "Ongedaan maken: Procesmodel toevoegen". */
  undo: {
    erbij: 'Procesmodel toevoegen',
    vervangen: 'Procesmodel vervangen',
    weg: 'Procesmodel weghalen',
    voorWie: 'Kiezen voor wie het model geldt',
    baan: (baan: string) => `Baan kiezen voor ${baan}`,
    stap: (stap: string) => `Koppeling van ${stap}`,
    zekere: 'Zekere stappen bevestigen',
    antwoord: (nummer: number) => `Antwoord uit het model bij vraag ${nummer}`,
    antwoorden: 'Antwoorden uit het model',
  },
} as const;
