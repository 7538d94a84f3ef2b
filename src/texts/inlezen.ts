import { dagInWoorden } from './wijzigingen.ts';

// `texts` imports nothing of ours but words: these say which part of the types the sentences need.
type Waarom =
  | { soort: string }
  | { soort: 'dubbelzinnige-dag'; eerst: string; anders: string }
  | { soort: 'te-lang'; tekens: number; maximum: number }
  | { soort: 'dubbel'; anders: string };
type Fout =
  | { soort: 'te-groot'; grootte: number; maximum: number }
  | { soort: 'geen-eigen-blad' | 'zonder-codes'; bladen: readonly string[] }
  | { soort: string };

const meer = (aantal: number, een: string, veel: string) => (aantal === 1 ? `1 ${een}` : `${aantal} ${veel}`);
const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Sentences of reading a filled-in Excel file, and of handing one out. */
export const inlezen = {
  titel: 'Excel inlezen',
  inleiding: 'Lees een ingevulde lijst of scan in. Je ziet eerst wat er verandert. Pas daarna kies je.',
  terug: 'Naar aanpassingen',
  kies: {
    kaart: 'Ingevuld bestand',
    titel: 'Kies het ingevulde Excel-bestand',
    sleep: 'Sleep het bestand hierheen, of',
    knop: 'kies een bestand',
    los: 'Laat los om te lezen',
    uitleg: 'Excel (.xlsx, .xlsm), LibreOffice (.ods) of csv. Het bestand blijft in deze browser.',
  },
  geef: {
    kaart: 'Scan laten invullen in Excel',
    uitleg:
      'Een gemeente kan de vragen vooraf in Excel beantwoorden. De voorkeur staat er niet in. Lees het ingevulde bestand daarna hier in.',
    voor: 'Voor wie?',
    kolom: 'Uitvoerders',
    gemeente: 'Gemeenten',
    knop: 'Download de scan',
    bezig: 'Bezig met Excel maken',
    klaar: (bestand: string) => `${bestand} is klaar.`,
    mislukt:
      'Excel maken is niet gelukt. Er is niets veranderd aan je werk. Vernieuw de pagina en probeer het opnieuw.',
  },
  bezig: (naam: string) => `Bezig met lezen: ${naam}`,
  ver: (gedaan: number, totaal: number) => `Blad ${gedaan} van ${totaal}`,
  verNaam: 'Bladen gelezen',
  stop: 'Stop',
  gestopt: 'Je bent gestopt met lezen. Er is niets veranderd.',
  nietGelezen: (naam: string) => `${naam} is niet gelezen`,
  nietsVeranderd: 'Er is niets veranderd aan je werk.',
  anderBestand: 'Kies een ander bestand',
  sluit: 'Sluit de melding',
  voorstel: {
    kop: (naam: string) => `Wat staat er in ${naam}?`,
    gemaakt: (moment: string) => `Dit bestand is gemaakt op ${moment}.`,
    zonderStand:
      'In dit bestand staat niet meer wanneer het is gemaakt. We kunnen dus niet zien of hier intussen iets is veranderd. Kijk goed naar de kolom Nu in de scan.',
    telling: {
      nieuw: (aantal: number) => meer(aantal, 'nieuwe waarde', 'nieuwe waarden'),
      gewijzigd: (aantal: number) => meer(aantal, 'gewijzigde waarde', 'gewijzigde waarden'),
      botsing: (aantal: number) => meer(aantal, 'keer kiezen', 'keer kiezen'),
      gelijk: (aantal: number) => meer(aantal, 'regel of waarde gelijk', 'regels of waarden gelijk'),
      onleesbaar: (aantal: number) => meer(aantal, 'cel niet te lezen', 'cellen niet te lezen'),
      onbekend: (aantal: number) => meer(aantal, 'onbekende rij', 'onbekende rijen'),
    },
    tellingNaam: 'Wat we vonden',
    niets: 'Er staat niets nieuws in dit bestand. Alles wat we konden lezen, staat al in het traject.',
    anderTraject:
      'Dit bestand komt uit een ander traject. Kijk goed of de gemeenten en aanpassingen dezelfde zijn voordat je iets overneemt.',
    bsn: 'In dit bestand lijkt een burgerservicenummer te staan. Haal het eruit voordat je het bestand inleest.',
    botsingen: 'Hier ook veranderd: kies per waarde',
    botsingenUitleg:
      'Na het maken van het bestand is dit ook in het traject veranderd. We houden wat hier staat, tot je iets anders kiest.',
    veranderingen: 'Dit verandert er',
    kolom: {
      wat: 'Waar gaat het over',
      gemeenten: 'Gemeenten',
      veld: 'Wat',
      was: 'Nu in de scan',
      wordt: 'In het bestand',
      keuze: 'Kies',
      plek: 'Plek',
    },
    veld: {
      besluit: 'Besluit',
      status: 'Status',
      eigenaar: 'Eigenaar',
      deadline: 'Deadline',
      inspanning: 'Inspanning',
      antwoord: 'Antwoord',
      notitie: 'Notitie',
    },
    soort: { nieuw: 'Nieuw', gewijzigd: 'Gewijzigd', botsing: 'Ook hier veranderd' },
    leeg: 'Leeg',
    nr: (nummer: number, titel: string) => `${nummer}. ${titel}`,
    alleGemeenten: (aantal: number) => `Alle ${aantal} gemeenten`,
    kiesVoor: (wat: string, veld: string) => `Kies: ${wat}, ${veld}`,
    houd: 'Houd',
    neem: 'Neem over',
    houdAlles: 'Houd overal wat hier staat',
    neemAlles: 'Neem overal het bestand over',
    meer: (aantal: number) => `Toon nog ${aantal}`,
    onleesbaar: (aantal: number) => `Niet overgenomen: ${meer(aantal, 'cel', 'cellen')}`,
    onleesbaarUitleg: 'Verbeter deze cellen in het bestand en lees het opnieuw in. Of vul ze hier zelf in.',
    onbekend: (aantal: number) => `${meer(aantal, 'rij', 'rijen')} zonder plek in dit traject`,
    opmerkingen: (aantal: number) => `${meer(aantal, 'opmerking', 'opmerkingen')} bij het bestand`,
    plek: (blad: string, cel: string) => `${blad}, cel ${cel}`,
    rij: (blad: string, rij: number) => `${blad}, rij ${rij}`,
    erStaat: (tekst: string) => `Er staat: ${tekst}`,
    neemOver: (aantal: number) =>
      aantal === 0
        ? 'Er is niets om over te nemen'
        : `Neem ${meer(aantal, 'verandering', 'veranderingen')} over`,
    annuleer: 'Neem niets over',
    opdracht: (naam: string) => `Inlezen van ${naam}`,
    klaar: (aantal: number) => `${meer(aantal, 'verandering is', 'veranderingen zijn')} overgenomen.`,
    klaarUitleg: 'Met Ongedaan maken haal je alles in één keer terug.',
    naarAanpassingen: 'Bekijk de aanpassingen',
    naarScan: 'Bekijk de scan',
    gelezen: (regels: number, onleesbaar: number) =>
      `Gelezen. ${meer(regels, 'verandering', 'veranderingen')}, ${meer(onleesbaar, 'cel', 'cellen')} niet te lezen.`,
    alleenLezen: 'Je kunt dit traject lezen, maar niet veranderen.',
  },
} as const;

const ONLEESBAAR: Readonly<Record<string, string>> = {
  samengevoegd: 'Deze cel is samengevoegd met een andere cel. Splits de cellen weer.',
  celfout: 'Excel geeft hier een fout. Typ de tekst opnieuw, met een apostrof ervoor.',
  'dag-in-tekst': 'Excel heeft hier een datum van gemaakt. Typ de tekst opnieuw, met een apostrof ervoor.',
  'geen-dag': 'Dit is geen datum. Typ de datum als 1-3-2027.',
  'geen-getal': 'Dit is geen getal. Typ een getal, bijvoorbeeld 5.',
  'niet-in-lijst': 'Dit staat niet in de keuzelijst van deze cel. Kies een waarde uit de lijst.',
  ingekort: 'Deze tekst was te lang voor Excel en is ingekort. Verander hem in de scan.',
  'geen-besluit-nodig': 'Bij deze aanpassing hoort geen besluit.',
  'besluit-nodig': 'Kies eerst een besluit bij deze reden of datum.',
  'besluit-kan-niet': 'Dit besluit kan niet bij deze vraag.',
  'reden-nodig': 'Aanvaarden vraagt een reden.',
  'tot-nodig': 'Aanvaarden onder voorwaarde vraagt een datum bij Tot en met.',
  'tot-alleen-bij-aanvaarden': 'Tot en met hoort alleen bij aanvaarden onder voorwaarde.',
  'wacht-nodig': 'Schrijf bij Geblokkeerd op waar je op wacht.',
  'wacht-alleen-bij-geblokkeerd': 'Wacht op hoort alleen bij de status Geblokkeerd.',
  'eigen-woorden-nodig': 'Schrijf dit antwoord uit bij In eigen woorden.',
  'eigen-woorden-zonder-keuze': 'Kies bij Antwoord: Anders, namelijk. Of haal deze tekst weg.',
  'termijn-onaf': 'Deze termijn is niet af. Vul aantal, eenheid en moment in.',
  'geen-dag-van-de-maand': 'Typ een dag van de maand, van 1 tot en met 31.',
  'kies-een': 'Er staan twee antwoorden bij deze vraag. Laat er één staan.',
  'alleen-deze': 'Dit antwoord kan niet samen met een ander antwoord. Laat er één staan.',
};

/** Why a cell was not taken over, and what to do about it. */
export function onleesbaarInWoorden(waarom: Waarom): string {
  if ('eerst' in waarom) {
    return `Dit kan ${dagInWoorden(waarom.eerst)} zijn, maar ook ${dagInWoorden(waarom.anders)}. Typ de datum met streepjes, dag eerst.`;
  }
  if ('tekens' in waarom) {
    return `Deze tekst heeft ${waarom.tekens} tekens. Er passen er ${waarom.maximum} in.`;
  }
  if ('anders' in waarom) return `In ${waarom.anders} staat hierover iets anders. Maak ze gelijk.`;
  return ONLEESBAAR[waarom.soort] ?? waarom.soort;
}

const FOUTEN: Readonly<Record<string, readonly string[]>> = {
  'uitgepakt-te-groot': [
    'Dit bestand wordt bij het openen veel te groot. We hebben het niet geopend.',
    'Is het je eigen lijst? Haal lege bladen en afbeeldingen weg en sla het opnieuw op.',
  ],
  leeg: ['Dit bestand is leeg. Kies het bestand dat je hebt ingevuld.'],
  wachtwoord: [
    'Dit bestand zit op slot met een wachtwoord.',
    'Open het in Excel. Haal bij Bestand, Info, Werkmap beveiligen het wachtwoord weg. Sla het op en kies het opnieuw.',
  ],
  label: [
    'Dit bestand zit op slot door een vertrouwelijkheidslabel van je organisatie.',
    'Open het in Excel. Kies bij Vertrouwelijkheid een label zonder versleuteling, of sla de lijst op als csv. Kies dat bestand daarna hier.',
  ],
  'oud-excel': [
    'Dit is een bestand van voor Excel 2007 (.xls).',
    'Open het in Excel en sla het op als Excel-werkmap (.xlsx). Kies dat bestand daarna hier.',
  ],
  'geen-werkmap': ['Dit is geen Excel-bestand. Kies een bestand dat eindigt op .xlsx, .xlsm, .ods of .csv.'],
  kapot: ['Dit bestand is beschadigd. Open het in Excel, sla het opnieuw op en probeer het nog eens.'],
  'niet-te-lezen': [
    'De browser kan dit bestand niet lezen. Staat het nog op dezelfde plek? Sluit het in Excel en kies het opnieuw.',
  ],
};

/** Why a whole file was not read, and what to do. */
export function werkmapfoutInWoorden(fout: Fout): readonly string[] {
  if ('maximum' in fout) {
    return [
      `Dit bestand is ${mb(fout.grootte)}. Wij lezen bestanden tot ${mb(fout.maximum)}.`,
      'Haal afbeeldingen en lege bladen weg en sla het opnieuw op.',
    ];
  }
  if ('bladen' in fout) {
    const bladen = fout.bladen.slice(0, 5).join(', ');
    return fout.soort === 'zonder-codes'
      ? [
          `De verborgen kolommen met codes ontbreken op: ${bladen}.`,
          'Daardoor weten we niet over welke aanpassing een rij gaat. Neem het bestand van voor het weghalen, of download een nieuwe lijst.',
        ]
      : [
          `Op geen van de bladen staat een lijst van ons. We zagen: ${bladen}.`,
          'Kies een lijst die je hier hebt gedownload en daarna hebt ingevuld.',
        ];
  }
  return FOUTEN[fout.soort] ?? [fout.soort];
}

type Opmerking =
  | { soort: 'onbekend-blad' | 'zonder-codes'; blad: string }
  | { soort: 'onbekende-kolom' | 'dubbele-kolom' | 'ontbrekende-kolom'; blad: string; kop: string }
  | { soort: 'afgekapt'; blad: string; rijen: number }
  | { soort: 'rij-zonder-code'; blad: string; rij: number; tekst: string };

/** Something about the file that is worth knowing. */
export function opmerkingInWoorden(op: Opmerking): string {
  switch (op.soort) {
    case 'onbekend-blad':
      return `Blad ${op.blad} is niet van ons. We hebben het overgeslagen.`;
    case 'zonder-codes':
      return `Op blad ${op.blad} ontbreken de verborgen kolommen met codes. We hebben het overgeslagen.`;
    case 'onbekende-kolom':
      return `Blad ${op.blad}: de kolom ${op.kop} is niet van ons. We nemen hem niet over.`;
    case 'dubbele-kolom':
      return `Blad ${op.blad}: de kolom ${op.kop} staat er twee keer. We nemen geen van beide over.`;
    case 'ontbrekende-kolom':
      return `Blad ${op.blad}: de kolom ${op.kop} ontbreekt. Wat daarin hoort, blijft zoals het is.`;
    case 'afgekapt':
      return `Blad ${op.blad} heeft meer rijen dan we lezen. We lazen er ${op.rijen}.`;
    case 'rij-zonder-code':
      return `Blad ${op.blad}, rij ${op.rij} heeft geen code: ${op.tekst}. Voeg hem zelf toe als eigen aanpassing.`;
    default:
      return op satisfies never;
  }
}

type Onbekend = { id: string; gemeente: string; waarom: 'gemeente' | 'wijziging' | 'geldt-niet' | 'vraag' };

/** Why a row of ours is about nothing in this traject. */
export function onbekendInWoorden({ id, gemeente, waarom }: Onbekend): string {
  switch (waarom) {
    case 'gemeente':
      return `Gemeente ${gemeente} zit niet in dit traject.`;
    case 'wijziging':
      return `De aanpassing met code ${id} is er niet meer.`;
    case 'geldt-niet':
      return `De aanpassing met code ${id} geldt niet meer voor ${gemeente}. Het antwoord is veranderd.`;
    case 'vraag':
      return `De vraag met code ${id} staat niet in deze scanlijst.`;
    default:
      return waarom satisfies never;
  }
}
