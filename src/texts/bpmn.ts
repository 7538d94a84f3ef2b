/** A sentence about how many: one for a single thing, one for more. */
const telzin =
  (een: string, meer: (aantal: number) => string) =>
  (aantal: number): string =>
    aantal === 1 ? een : meer(aantal);

const opsomming = (namen: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen);

const alsBpmn = 'Open het in dat programma en bewaar het als BPMN 2.0. Kies daarna dat bestand.';

/** Writing our process as BPMN: what other programs show as documentation of a step or gateway. */
export const bpmnExport = {
  programma: 'Implementatiescan loonkostensubsidie',
  termijn: (tekst: string) => `Termijn: ${tekst}.`,
  kanaal: (teksten: readonly string[]) => `Hoe: ${opsomming(teksten)}.`,
  frequentie: (tekst: string) => `Hoe vaak: ${tekst}.`,
  volgorde: (tekst: string) => `Volgorde: ${tekst}.`,
  route: (onderwerp: string, tekst: string) => `${onderwerp}: ${tekst}.`,
} as const;

/** Reading the process of somebody else from a BPMN file. Sizes arrive as `12 MB`. */
export const bpmnImport = {
  zonderNaam: '(zonder naam)',
  /** A name for several processes together. */
  samen: (namen: readonly string[]) =>
    namen.length > 3 ? `${namen[0] ?? ''} en ${namen.length - 1} andere` : opsomming(namen),
  nogEen: (naam: string, nr: number) => `${naam} (${nr})`,
  metSoort: (naam: string, soort: string) => `${naam} (${soort})`,
  bij: (naam: string, tekst: string) => `${naam}: ${tekst}`,
  verwijzing: (van: string, naar: string) => `${van} → ${naar}`,
  opRegel: (wat: string, regel: number) => `${wat} (regel ${regel})`,

  taaksoort: {
    systeem: 'het systeem doet dit',
    script: 'een script doet dit',
    regels: 'volgens vaste regels',
    verstuurt: 'verstuurt een bericht',
    ontvangt: 'wacht op een bericht',
  },
  herhaling: { lus: 'herhaalt', meervoudig: 'voor elk onderdeel' },
  gebeurtenissoort: {
    bericht: 'bericht',
    signaal: 'signaal',
    fout: 'fout',
    escalatie: 'escalatie',
    annuleren: 'annuleren',
    compensatie: 'terugdraaien',
    voorwaarde: 'voorwaarde',
    'stopt-alles': 'stopt alles',
  },

  fout: {
    nietTeLezen: 'We kunnen dit bestand niet openen. Kies het opnieuw.',
    teGroot: (grootte: string, maximum: string) =>
      `Dit bestand is ${grootte}. We lezen bestanden tot ${maximum}. Bewaar één proces per bestand en kies dat.`,
    onbekendeCodering: (codering: string) =>
      `Dit bestand heeft een tekstsoort die we niet kennen: ${codering}. Bewaar het opnieuw als UTF-8.`,
    nietXml: 'De inhoud is geen BPMN 2.0. Vraag om een nieuwe export als BPMN 2.0.',
    doctype:
      'Dit bestand heeft een DOCTYPE. Dat hoort niet in BPMN en kan schade doen. Daarom lezen we het niet. Bewaar het proces opnieuw als BPMN 2.0.',
    beschadigd: (regel: number | undefined) =>
      regel === undefined
        ? 'Dit bestand is beschadigd of niet compleet. Bewaar het proces opnieuw als BPMN 2.0.'
        : `Dit bestand is beschadigd of niet compleet. Het gaat mis op regel ${regel}. Bewaar het proces opnieuw als BPMN 2.0.`,
    dubbeleIds: (ids: readonly string[]) =>
      `In dit bestand hebben onderdelen dezelfde id: ${opsomming(ids)}. Dan weten we niet welk onderdeel een lijn bedoelt. Open het in het programma waarin het is getekend en bewaar het opnieuw.`,
    geenProces: 'In dit bestand staat geen proces met stappen.',
    vreemd: {
      visio: `Dit is een tekening van Visio. ${alsBpmn}`,
      signavio: `Dit is een bestand van Signavio. ${alsBpmn}`,
      bizagi: `Dit is een bestand van Bizagi. ${alsBpmn}`,
      aris: `Dit is een bestand van ARIS. ${alsBpmn}`,
      adonis: `Dit is een bestand van ADONIS. ${alsBpmn}`,
      xpdl: `Dit is een XPDL-bestand. ${alsBpmn}`,
      drawio: `Dit is een tekening van draw.io. Daar zit geen BPMN in. Teken het proces in een programma voor BPMN, of vul de scan in.`,
      archimate: `Dit is een ArchiMate-bestand. Kies een bestand met het proces als BPMN 2.0.`,
      dmn: 'Dit is een bestand met beslisregels (DMN of CMMN). Kies het bestand met het proces.',
      'bpmn-1': 'Dit is oude BPMN. Open het in een nieuwer programma en bewaar het als BPMN 2.0.',
      zip: 'Dit is een zip-bestand. Pak het uit en kies het bestand dat eindigt op .bpmn.',
      beeld: 'Dit is een plaatje of een pdf. Kies een bestand met het proces als BPMN 2.0.',
      json: 'Dit is een JSON-bestand. Kies een bestand dat eindigt op .bpmn of .xml.',
      onbekend: 'Dit is XML, maar geen BPMN 2.0. Bewaar het proces als BPMN 2.0 en kies dat bestand.',
    },
    nietsVeranderd: 'Er is niets veranderd.',
  },

  /** What was read in another way, or not; the names stand below it. */
  opmerking: {
    'meer-processen': telzin(
      'Er staat een los proces in.',
      (n) => `Er staan ${n} losse processen in. We leggen ze bij elkaar.`,
    ),
    'proces-zonder-pool': telzin(
      'Een proces hoort bij geen enkele pool. We lezen het wel.',
      (n) => `${n} processen horen bij geen enkele pool. We lezen ze wel.`,
    ),
    'pool-zonder-stappen': telzin(
      'Een partij heeft geen eigen stappen. Zij krijgt een baan.',
      (n) => `${n} partijen hebben geen eigen stappen. Elke partij krijgt een baan.`,
    ),
    'pool-zelfde-proces': telzin(
      'Een pool heeft hetzelfde proces als een andere pool. De naam van die pool staat alleen hier.',
      (n) =>
        `${n} pools hebben hetzelfde proces als een andere pool. De namen van die pools staan alleen hier.`,
    ),
    berichtstroom: telzin(
      'Een bericht is een gewone lijn geworden.',
      (n) => `${n} berichten zijn gewone lijnen geworden.`,
    ),
    'berichtstroom-zonder-stap': telzin(
      'Een bericht hangt niet aan een stap. Het staat er niet in.',
      (n) => `${n} berichten hangen niet aan een stap. Ze staan er niet in.`,
    ),
    'losse-lijn': telzin(
      'Een lijn heeft geen begin of geen einde. Zij staat er niet in.',
      (n) => `${n} lijnen hebben geen begin of geen einde. Ze staan er niet in.`,
    ),
    verwijzing: telzin(
      'Een verwijzing wijst naar iets dat niet in het bestand staat.',
      (n) => `${n} verwijzingen wijzen naar iets dat niet in het bestand staat.`,
    ),
    'dubbele-lijn': telzin(
      'Een lijn stond er twee keer in. We nemen de lijn één keer over.',
      (n) => `${n} lijnen stonden er twee keer in. We nemen elke lijn één keer over.`,
    ),
    'zonder-baan': telzin(
      'Een onderdeel staat in geen baan. Het staat nu in de baan van de pool.',
      (n) => `${n} onderdelen staan in geen baan. Ze staan nu in de baan van de pool.`,
    ),
    'zonder-naam': telzin('Een onderdeel heeft geen naam.', (n) => `${n} onderdelen hebben geen naam.`),
    deelproces: telzin(
      'Van een deelproces lezen we de stappen die erin staan.',
      (n) => `Van ${n} deelprocessen lezen we de stappen die erin staan.`,
    ),
    'deelproces-ingeklapt': telzin(
      'De inhoud van een deelproces staat niet in het bestand. Het is één stap geworden.',
      (n) =>
        `De inhoud van ${n} deelprocessen staat niet in het bestand. Elk deelproces is één stap geworden.`,
    ),
    'deelproces-zonder-stappen': telzin(
      'Een onderdeel staat in een deelproces zonder stappen. Het deelproces is nu één stap. Het onderdeel staat alleen hier.',
      (n) =>
        `${n} onderdelen staan in een deelproces zonder stappen. Elk deelproces is nu één stap. De onderdelen staan alleen hier.`,
    ),
    'begin-einde-deelproces': telzin(
      'Een begin of einde binnen een deelproces is weg. De lijn loopt door.',
      (n) => `${n} keer is een begin of einde binnen een deelproces weg. De lijnen lopen door.`,
    ),
    gebeurtenisdeelproces: telzin(
      'Een deelproces begint als er iets gebeurt. Dat begin is nu een gebeurtenis.',
      (n) => `${n} deelprocessen beginnen als er iets gebeurt. Dat begin is nu een gebeurtenis.`,
    ),
    'ad-hoc': telzin(
      'Een deelproces heeft geen vaste volgorde. Dat zie je niet terug.',
      (n) => `${n} deelprocessen hebben geen vaste volgorde. Dat zie je niet terug.`,
    ),
    aanroep: telzin(
      'Een stap roept een ander proces aan. Wij lezen alleen de stap.',
      (n) => `${n} stappen roepen een ander proces aan. Wij lezen alleen de stappen.`,
    ),
    herhaling: telzin(
      'Een onderdeel herhaalt zich. Dat zie je niet terug.',
      (n) => `${n} onderdelen herhalen zich. Dat zie je niet terug.`,
    ),
    compensatie: telzin(
      'Een onderdeel draait iets terug. Dat zie je niet terug.',
      (n) => `${n} onderdelen draaien iets terug. Dat zie je niet terug.`,
    ),
    taaksoort: telzin(
      'Bij een stap staat wat voor taak het is. Dat bewaren we niet.',
      (n) => `Bij ${n} stappen staat wat voor taak het is. Dat bewaren we niet.`,
    ),
    uitvoerder: telzin(
      'Bij een onderdeel staat een uitvoerder. Wij kijken alleen naar de baan.',
      (n) => `Bij ${n} onderdelen staat een uitvoerder. Wij kijken alleen naar de baan.`,
    ),
    'poort-vereenvoudigd': telzin(
      'Een keuze is van een soort die wij niet hebben. Wij nemen de soort die er het meest op lijkt.',
      (n) =>
        `${n} keuzes zijn van een soort die wij niet hebben. Wij nemen de soort die er het meest op lijkt.`,
    ),
    gebeurtenissoort: telzin(
      'Bij een gebeurtenis staat van welke soort zij is. Wij bewaren alleen de naam.',
      (n) => `Bij ${n} gebeurtenissen staat van welke soort ze zijn. Wij bewaren alleen de naam.`,
    ),
    tijd: telzin(
      'Een gebeurtenis begint op een tijd. Die nemen we niet over als termijn.',
      (n) => `${n} gebeurtenissen beginnen op een tijd. Die nemen we niet over als termijn.`,
    ),
    onderbreekt: telzin(
      'Een gebeurtenis stopt de stap. Dat zie je niet terug.',
      (n) => `${n} gebeurtenissen stoppen hun stap. Dat zie je niet terug.`,
    ),
    'tijdens-deelproces': telzin(
      'Een gebeurtenis hoort bij een heel deelproces. Zij staat nu bij de eerste stap ervan.',
      (n) => `${n} gebeurtenissen horen bij een heel deelproces. Ze staan nu bij de eerste stap ervan.`,
    ),
    koppeling: telzin(
      'Een lijn stond in twee stukken. Wij verbinden ze.',
      (n) => `${n} lijnen stonden in twee stukken. Wij verbinden ze.`,
    ),
    'koppeling-los': telzin(
      'Van een lijn in twee stukken ontbreekt een stuk.',
      (n) => `Van ${n} lijnen in twee stukken ontbreekt een stuk.`,
    ),
    voorwaarde: telzin(
      'Bij een lijn staat een voorwaarde. Wij bewaren alleen de naam.',
      (n) => `Bij ${n} lijnen staat een voorwaarde. Wij bewaren alleen de naam.`,
    ),
    standaardlijn: telzin(
      'Een lijn geldt als geen andere lijn past. Dat zie je niet terug.',
      (n) => `${n} lijnen gelden als geen andere lijn past. Dat zie je niet terug.`,
    ),
    'document-zonder-stap': telzin(
      'Een document hangt niet aan een stap. Het staat wel in de lijst met documenten.',
      (n) => `${n} documenten hangen niet aan een stap. Ze staan wel in de lijst met documenten.`,
    ),
    aantekening: telzin('Een aantekening staat alleen hier.', (n) => `${n} aantekeningen staan alleen hier.`),
    toelichting: telzin('Een toelichting staat alleen hier.', (n) => `${n} toelichtingen staan alleen hier.`),
    groepskader: telzin(
      'Een kader om stappen heen lezen we niet.',
      (n) => `${n} kaders om stappen heen lezen we niet.`,
    ),
    'niet-ondersteund': telzin(
      'Een onderdeel is van een soort die wij niet lezen.',
      (n) => `${n} onderdelen zijn van een soort die wij niet lezen.`,
    ),
    'niet-gelezen': telzin(
      'Een stuk van het bestand klopt niet volgens BPMN. We slaan het over.',
      (n) => `${n} stukken van het bestand kloppen niet volgens BPMN. We slaan ze over.`,
    ),
    'eigen-gegevens': telzin(
      'Bij een stap klopt de termijn niet meer. Die is nu onbekend.',
      (n) => `Bij ${n} stappen klopt de termijn niet meer. Die is nu onbekend.`,
    ),
    leverancier: telzin(
      'In het bestand staan gegevens van een ander programma. Die lezen we niet.',
      (n) => `In het bestand staan gegevens van ${n} andere programma’s. Die lezen we niet.`,
    ),
    ingekort: telzin(
      'Een tekst was te lang. Wij bewaren de eerste 500 tekens.',
      (n) => `${n} teksten waren te lang. Wij bewaren van elke tekst de eerste 500 tekens.`,
    ),
    codering: telzin(
      'Het bestand zegt dat het UTF-8 is, maar dat klopt niet. Kijk of letters met accenten goed staan.',
      () =>
        'Het bestand zegt dat het UTF-8 is, maar dat klopt niet. Kijk of letters met accenten goed staan.',
    ),
  },
} as const;
