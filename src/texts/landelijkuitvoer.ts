import { dagInWoorden } from './wijzigingen.ts';

/** Sentences of what can be taken away from the national stand, and of publishing it. Days arrive as YYYY-MM-DD. */
export const landelijkuitvoerTekst = {
  knop: 'Downloaden',
  bezig: 'Bezig met maken',
  mislukt: 'Maken lukt niet. Er is niets veranderd. Probeer het opnieuw.',
  klaar: (naam: string) => `${naam} is klaar.`,
  meeneem: (delen: { aantal: number; dag: string }) =>
    `Je neemt ${delen.aantal === 1 ? '1 gemeente' : `${delen.aantal} gemeenten`} mee, stand op ${dagInWoorden(delen.dag)}.`,
  publiceren: 'Publiceren',
  publicerenUitleg: 'Bekijk elke rij en maak data/voortgang.json',
  excel: 'Excel',
  excelUitleg: 'Gemeenten, regio’s en uitleg',
  csv: 'CSV',
  csvUitleg: 'Een rij per gemeente',
  svg: 'Kaart als SVG',
  svgUitleg: 'Scherp op elk formaat',
  png: 'Kaart als PNG',
  pngUitleg: 'Voor een verslag of presentatie',
  print: 'Afdrukken op A4',
  printUitleg: 'Kaart, cijfers en tabel',
  insluiten: 'Alleen bekijken',
  insluitenUitleg: 'Adres om in een andere pagina te zetten',

  venster: {
    titel: 'De landelijke stand publiceren',
    sluit: 'Sluiten',
    uitleg:
      'Dit komt in het bestand, met CBS-codes. Er staan geen namen van mensen, trajecten of bronnen in, en geen redenen, notities of antwoorden. Ook wat geblokkeerd is, gaat niet mee. Voorbeelden gaan nooit mee.',
    hoe: 'Zet het bestand op de plek van data/voortgang.json bij deze app. Wie de app opent, ziet dan deze stand.',
    controle:
      'Laat elke gemeente haar rij zien en verbeteren voordat je publiceert. Klopt een rij niet? Haal het vinkje weg, of verbeter de status bij de gemeente zelf.',
    tabel: 'Rijen die in het bestand komen',
    mee: (naam: string) => `Publiceer ${naam}`,
    kop: {
      mee: 'Mee',
      gemeente: 'Gemeente',
      status: 'Status',
      sinds: 'Sinds',
      grond: 'Grond',
      verbeter: 'Klopt dit?',
    },
    verbeter: 'Bekijk en verbeter',
    zoek: 'Zoek een gemeente',
    leegZoek: 'Maak het zoekveld leeg',
    som: (mee: number, totaal: number) => `${mee} van ${totaal} rijen gaan mee`,
    zonder: (namen: readonly string[]) =>
      `Niet in het bestand: ${namen.join(', ')}. Deze browser onthoudt dat, tot je het vinkje terugzet.`,
    maak: 'Maak voortgang.json',
    gemaakt: 'voortgang.json is gedownload.',
    leeg: 'Er is nog geen stand om te publiceren.',
  },
  toelichting:
    'Landelijke stand van de preferente werkwijze voor loonkostensubsidie, geteld uit bestanden van regio’s. Zelf opgegeven en bevestigd tellen niet op. Een gemeente zonder bericht staat er niet in en telt als onbekend. Er staan geen namen van mensen, notities of redenen in. Vrij te gebruiken (CC0 1.0).',

  kolommen: {
    code: 'CBS-code',
    gemeente: 'Gemeente',
    regio: 'Arbeidsmarktregio',
    provincie: 'Provincie',
    inwoners: 'Inwoners',
    status: 'Status',
    sinds: 'Sinds',
    grond: 'Grond',
    onderVoorwaarde: 'Onder voorwaarde',
    voorwaardeTot: 'Voorwaarde tot',
    ingangsdatum: 'Werkt zo vanaf',
    versie: 'Versie van de acht punten',
    bericht: 'Dag van het bericht',
    gemeenten: 'Gemeenten',
    wat: 'Wat',
    waarde: 'Waarde',
  },
  ja: 'Ja',
  nee: 'Nee',
  bladen: { gemeenten: 'Gemeenten', regios: "Regio's", uitleg: 'Uitleg' },
  titel: 'Landelijke stand',
  onderwerp: 'Preferente werkwijze loonkostensubsidie',
  programma: 'Implementatiescan loonkostensubsidie',
  peildatum: 'Peildatum',
  indeling: 'Indeling',
  licentie: 'Licentie',
  opDag: (dag: string) => `Stand op ${dagInWoorden(dag)}`,
  /** Under the title of a map or page: the day, and what it leaves out. */
  onder: ({ dag, alleen }: { dag: string; alleen: readonly string[] }) =>
    alleen.length === 0
      ? `Stand op ${dagInWoorden(dag)}`
      : `Stand op ${dagInWoorden(dag)}. Alleen: ${alleen.join(', ')}`,
  alleenOpnieuw: 'opnieuw te bevestigen',
  alleenOverlap: 'in meer trajecten',
  geenKlasse: 'geen enkele stand',
  meerInExcel: 'De gegevens per gemeente staan in het Excel-bestand (Downloaden, Excel).',
  voorwaarde: 'daarvan onder voorwaarde',
  cijfers:
    'Cijfers: wat regio’s zelf hebben gemeld of bevestigd. Onbekend betekent: geen bericht. Het zegt niet dat een gemeente stilstaat.',
  bron: 'Indeling: CBS, 1 januari 2026. Vorm: vereenvoudigde cellen, geen echte grenzen.',
  beeld: (delen: { afgevinkt: number; totaal: number; dag: string }) =>
    `Kaart van Nederland op ${dagInWoorden(delen.dag)}: ${delen.afgevinkt} van ${delen.totaal} gemeenten zijn afgevinkt.`,
  volledig: 'Open de hele pagina',
} as const;
