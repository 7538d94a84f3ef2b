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

const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

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
  vastgelopen: [
    'Het lezen van dit bestand ging mis. Dat ligt niet aan jou.',
    'Sla het in Excel op als csv en kies dat bestand. Blijft het misgaan? Download een nieuwe lijst en vul die in.',
  ],
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
