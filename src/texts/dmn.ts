const opsomming = (namen: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen);
const tabellen = (aantal: number) => (aantal === 1 ? '1 tabel' : `${aantal} tabellen`);
const variabelen = (aantal: number) => (aantal === 1 ? '1 gegeven' : `${aantal} gegevens`);

// `texts` imports nothing of ours: these say which part of the domain types the words need.
type Waarde = string | number | boolean;
type Geval = readonly { naam: string; waarde: Waarde }[];
type Tabelfout =
  | { soort: 'overlap'; tabel: string; rijen: readonly [number, number]; geval: Geval }
  | { soort: 'gat'; tabel: string; geval: Geval }
  | { soort: 'onbereikbaar'; tabel: string; rij: number }
  | { soort: 'onbekende-variabele'; tabel: string; variabele: string };
type Dmnbezwaar =
  | { soort: 'trefregel'; tabel: string; trefregel: string }
  | { soort: 'meer-uitkomsten'; tabel: string; aantal: number }
  | { soort: 'uitdrukking'; tabel: string; rij: number | undefined; kolom: string; tekst: string }
  | { soort: 'waardesoort'; naam: string; waardesoort: string }
  | { soort: 'geen-tabel'; naam: string }
  | { soort: 'kring'; namen: readonly string[] };
type Vorm =
  | 'visio'
  | 'signavio'
  | 'bizagi'
  | 'aris'
  | 'adonis'
  | 'xpdl'
  | 'drawio'
  | 'archimate'
  | 'dmn'
  | 'bpmn'
  | 'bpmn-1'
  | 'zip'
  | 'beeld'
  | 'json'
  | 'onbekend';
type Dmnfout =
  | { soort: 'te-groot'; grootte: number; maximum: number }
  | { soort: 'onbekende-codering'; codering: string }
  | { soort: 'niet-te-lezen' | 'niet-xml' | 'doctype' | 'geen-tabellen' | 'te-ingewikkeld' }
  | { soort: 'beschadigd'; regel?: number }
  | { soort: 'geen-dmn'; vorm: Vorm }
  | { soort: 'niet-te-gebruiken'; bezwaren: readonly Dmnbezwaar[] };

/** Sentences around a rule of one's own, from a file. */
export const dmnTekst = {
  titel: 'Een eigen regel proberen',
  uitleg:
    'Heb je een beleidsregel als beslistabellen? Kies het bestand en probeer de regel hier uit. Het bestand blijft op dit apparaat: we bewaren het in deze browser, tot je het verwijdert.',
  hoe: 'Hoe maak je zo’n bestand?',
  leegTitel: 'Zelf beginnen',
  leegUitleg:
    'Begin met een lege tabel. Open die in een programma voor DMN, zoals Camunda Modeler, en vul je eigen regel in.',
  leeg: 'Download een lege tabel',
  leegNaam: 'lege-beleidsregel.dmn',
  zone: {
    titel: 'Kies een DMN-bestand',
    tekst: 'Sleep het bestand hierheen, of',
    knop: 'kies een bestand',
    losLaten: 'Laat het bestand los',
    bezig: 'Bezig met lezen',
  },
  nietGelezen: 'Dit bestand kunnen we niet gebruiken.',
  nietsVeranderd: 'Er is niets veranderd.',
  gelukt: (aantalTabellen: number, aantalGegevens: number) =>
    `Ingelezen: ${tabellen(aantalTabellen)} en ${variabelen(aantalGegevens)}. In de tabellen vonden we geen fouten.`,
  metFouten: (aantal: number) =>
    aantal === 1
      ? 'In dit bestand klopt 1 ding niet. Herstel dat in je bestand en kies het opnieuw.'
      : `In dit bestand kloppen ${aantal} dingen niet. Herstel ze in je bestand en kies het opnieuw.`,
  probeer: 'Probeer deze regel',
  naamloos: 'Eigen regel',
  lijst: {
    titel: 'Jullie regels in deze browser',
    uitleg: 'Je kiest een regel bovenaan de pagina, bij ‘Welke beleidsregel?’.',
    bewaard: 'Bewaard in deze browser.',
    nietBewaard: 'Niet bewaard: sluit je dit venster, dan is hij weg.',
    onleesbaar: 'Deze versie van de app kan dit bestand niet lezen. Lees het opnieuw in.',
    verwijder: 'Verwijder',
    verwijderBij: (bestand: string) => `Verwijder ${bestand}`,
    vraag: 'Regel verwijderen?',
    vraagUitleg: (bestand: string) =>
      `We halen ${bestand} uit deze browser. Het bestand op je computer blijft.`,
    houd: 'Laat staan',
    verwijderd: (bestand: string) => `${bestand} is verwijderd uit deze browser.`,
    verwijderenMislukt: 'Verwijderen lukt niet in deze browser. De regel staat er nog.',
  },
} as const;

const VREEMD: Readonly<Record<Vorm, string>> = {
  visio: 'Dit is een tekening van Visio. Kies een bestand met beslistabellen (DMN).',
  signavio: 'Dit is een bestand van Signavio. Bewaar de tabel daar als DMN en kies dat bestand.',
  bizagi: 'Dit is een bestand van Bizagi. Kies een bestand met beslistabellen (DMN).',
  aris: 'Dit is een bestand van ARIS. Kies een bestand met beslistabellen (DMN).',
  adonis: 'Dit is een bestand van ADONIS. Kies een bestand met beslistabellen (DMN).',
  xpdl: 'Dit is een XPDL-bestand. Kies een bestand met beslistabellen (DMN).',
  drawio: 'Dit is een tekening van draw.io. Kies een bestand met beslistabellen (DMN).',
  archimate: 'Dit is een ArchiMate-bestand. Kies een bestand met beslistabellen (DMN).',
  dmn: 'Deze versie van DMN kennen we niet, of het is CMMN. Bewaar de tabel als DMN 1.3.',
  bpmn: 'Dit is een proces (BPMN). Kies een bestand met beslistabellen (DMN).',
  'bpmn-1': 'Dit is een proces (oude BPMN). Kies een bestand met beslistabellen (DMN).',
  zip: 'Dit is een zip-bestand. Pak het uit en kies het bestand dat eindigt op .dmn.',
  beeld: 'Dit is een plaatje of een pdf. Kies een bestand met beslistabellen (DMN).',
  json: 'Dit is een JSON-bestand. Kies een bestand dat eindigt op .dmn.',
  onbekend: 'Dit is XML, maar geen DMN. Kies een bestand dat eindigt op .dmn.',
};

/** Why nothing was read, a sentence per thing to mend. @param grootteInWoorden `12 MB` */
export function dmnfoutInWoorden(fout: Dmnfout, grootteInWoorden: (bytes: number) => string): string[] {
  switch (fout.soort) {
    case 'te-groot':
      return [
        `Dit bestand is ${grootteInWoorden(fout.grootte)}. We lezen bestanden tot ${grootteInWoorden(fout.maximum)}.`,
      ];
    case 'niet-te-lezen':
      return ['We kunnen dit bestand niet openen. Kies het opnieuw.'];
    case 'onbekende-codering':
      return [
        `Dit bestand heeft een tekstsoort die we niet kennen: ${fout.codering}. Bewaar het opnieuw als UTF-8.`,
      ];
    case 'niet-xml':
      return ['Dit is geen DMN-bestand. Kies een bestand dat eindigt op .dmn.'];
    case 'doctype':
      return [
        'Dit bestand heeft een DOCTYPE. Dat hoort niet in DMN en kan schade doen. Daarom lezen we het niet.',
      ];
    case 'beschadigd':
      return [
        fout.regel === undefined
          ? 'Dit bestand is beschadigd of niet compleet. Bewaar het opnieuw.'
          : `Dit bestand is beschadigd of niet compleet. Het gaat mis op regel ${fout.regel}.`,
      ];
    case 'geen-dmn':
      return [VREEMD[fout.vorm]];
    case 'geen-tabellen':
      return ['In dit bestand staat geen beslissing. Maak eerst een beslistabel.'];
    case 'te-ingewikkeld':
      return ['Deze tabellen hangen op te veel manieren samen. Splits de regel in kleinere tabellen.'];
    case 'niet-te-gebruiken':
      return fout.bezwaren.map(bezwaarInWoorden);
    default:
      return fout satisfies never;
  }
}

function bezwaarInWoorden(bezwaar: Dmnbezwaar): string {
  switch (bezwaar.soort) {
    case 'trefregel':
      return `Tabel ‘${bezwaar.tabel}’ gebruikt hit policy ${bezwaar.trefregel}. We kennen UNIQUE, FIRST, ANY, COLLECT en RULE ORDER.`;
    case 'meer-uitkomsten':
      return `Tabel ‘${bezwaar.tabel}’ heeft ${bezwaar.aantal} uitkomsten. We lezen tabellen met precies één uitkomst.`;
    case 'uitdrukking': {
      const plek =
        bezwaar.rij === undefined
          ? `de kop van kolom ‘${bezwaar.kolom}’`
          : bezwaar.kolom === ''
            ? `rij ${bezwaar.rij}, de uitkomst`
            : `rij ${bezwaar.rij}, kolom ‘${bezwaar.kolom}’`;
      return `Tabel ‘${bezwaar.tabel}’, ${plek}: ‘${bezwaar.tekst}’ begrijpen we niet.`;
    }
    case 'waardesoort':
      return `‘${bezwaar.naam}’ is van de soort ${bezwaar.waardesoort}. We kennen tekst (string), getal (number) en ja of nee (boolean).`;
    case 'geen-tabel':
      return `Beslissing ‘${bezwaar.naam}’ is geen tabel. We lezen alleen beslistabellen.`;
    case 'kring':
      return `Deze tabellen wachten op elkaar: ${opsomming(bezwaar.namen)}. Haal de kring eruit.`;
    default:
      return bezwaar satisfies never;
  }
}

/** What is wrong in a table that was read. */
export function tabelfoutInWoorden(fout: Tabelfout): string {
  switch (fout.soort) {
    case 'overlap':
      return `Tabel ‘${fout.tabel}’: rij ${fout.rijen[0]} en rij ${fout.rijen[1]} passen allebei, en dat mag niet. Bijvoorbeeld bij ${gevalInWoorden(fout.geval)}.`;
    case 'gat':
      return `Tabel ‘${fout.tabel}’: voor sommige gevallen past geen enkele rij. Bijvoorbeeld bij ${gevalInWoorden(fout.geval)}.`;
    case 'onbereikbaar':
      return `Tabel ‘${fout.tabel}’: rij ${fout.rij} telt nooit mee. Een eerdere rij gaat altijd voor, of de rij past nergens op.`;
    case 'onbekende-variabele':
      return `Tabel ‘${fout.tabel}’: kolom ‘${fout.variabele}’ gaat over iets wat niet in het bestand staat. Kijk of de naam klopt.`;
    default:
      return fout satisfies never;
  }
}

function gevalInWoorden(geval: Geval): string {
  return geval.length === 0
    ? 'elk geval'
    : opsomming(geval.map(({ naam, waarde }) => `${naam}: ${waardeInWoorden(waarde)}`));
}

function waardeInWoorden(waarde: Waarde): string {
  return typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde);
}
