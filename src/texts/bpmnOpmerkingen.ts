/** A sentence about how many: one for a single thing, one for more. */
const telzin =
  (een: string, meer: (aantal: number) => string) =>
  (aantal: number): string =>
    aantal === 1 ? een : meer(aantal);

/** What was read in another way, or not; the names stand below it. */
export const bpmnOpmerkingen = {
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
    (n) => `De inhoud van ${n} deelprocessen staat niet in het bestand. Elk deelproces is één stap geworden.`,
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
    () => 'Het bestand zegt dat het UTF-8 is, maar dat klopt niet. Kijk of letters met accenten goed staan.',
  ),
} as const;
