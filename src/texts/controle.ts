/** What the content check says: what is wrong, and what to do about it. Read by people who edit checklists/. */
export const controleTekst = {
  bestandOntbreekt: () =>
    'Dit bestand ontbreekt. Wat te doen: zet het terug, of haal de naam uit de controle.',
  geenYaml: (uitleg: string) =>
    `Dit is geen geldige YAML (${uitleg}). Wat te doen: kijk naar inspringen, aanhalingstekens en haakjes op deze regel.`,
  dubbeleSleutel: () => 'Dit veld staat hier twee keer. Wat te doen: laat er één staan.',
  geenKop: () => 'De kop ontbreekt. Wat te doen: begin de pagina met een kop tussen twee regels met ---.',

  veldOntbreekt: ({ veld, waar }: { veld: string; waar: string }) =>
    `${plaats(waar)}het veld "${veld}" ontbreekt. Wat te doen: vul het aan.`,
  onbekendVeld: ({ veld, waar }: { veld: string; waar: string }) =>
    `${plaats(waar)}het veld "${veld}" kennen we niet. Wat te doen: controleer de spelling of haal het weg.`,
  verkeerdSoort: ({
    veld,
    waar,
    verwacht,
    gevonden,
  }: {
    veld: string;
    waar: string;
    verwacht: string;
    gevonden: string;
  }) =>
    `${plaats(waar)}"${veld}" moet ${SOORTEN[verwacht] ?? verwacht} zijn, er staat: ${gevonden}. Wat te doen: pas de waarde aan.`,
  waardeBestaatNiet: ({
    veld,
    waar,
    gevonden,
    mag,
  }: {
    veld: string;
    waar: string;
    gevonden: string;
    mag: string[];
  }) => `${plaats(waar)}"${veld}" kan niet ${gevonden} zijn. Wat te doen: kies uit ${mag.join(', ')}.`,
  leeg: ({ veld, waar }: { veld: string; waar: string }) =>
    `${plaats(waar)}"${veld}" is leeg. Wat te doen: vul ten minste één waarde in.`,
  verkeerdeVorm: ({ veld, waar, gevonden }: { veld: string; waar: string; gevonden: string }) =>
    `${plaats(waar)}"${veld}" heeft niet de goede vorm: ${gevonden}. Wat te doen: kijk hoe het bij een ander onderdeel staat.`,

  dubbelId: ({ id }: { id: string }) =>
    `De id ${id} bestaat al. Wat te doen: geef dit onderdeel een eigen id.`,
  hergebruiktId: ({ id }: { id: string }) =>
    `De id ${id} staat bij vervallen en mag niet opnieuw worden gebruikt. Wat te doen: geef de nieuwe vraag een nieuwe id.`,
  opvolgerBestaatNiet: ({ id, opvolger }: { id: string; opvolger: string }) =>
    `De opvolger ${opvolger} van ${id} bestaat niet. Wat te doen: noem een bestaand scanpunt, of zet null.`,
  idVerdwenen: ({ id }: { id: string }) =>
    `De id ${id} is eerder uitgegeven en is nu weg. Wat te doen: zet een scanpunt bij vervallen; zet een deelstap terug.`,
  nietUitgegeven: ({ id }: { id: string }) =>
    `De id ${id} staat nog niet in pakket.yaml. Wat te doen: zet de id bij uitgegeven en verhoog de versie.`,
  wijzigingshoortNietBij: ({ id, punt }: { id: string; punt: string }) =>
    `De wijziging ${id} hoort niet bij ${punt}. Wat te doen: gebruik ${punt}/1, ${punt}/2 en verder.`,
  bestaatNiet: ({ id, veld, waarde }: { id: string; veld: string; waarde: string }) =>
    `${id}: ${veld} "${waarde}" bestaat niet. Wat te doen: controleer de spelling, of voeg het eerst toe.`,
  routeLooptNiet: ({ id, van, tot, langs }: { id: string; van: string; tot: string; langs: string }) =>
    `De route ${id} loopt niet van ${van} langs ${langs} naar ${tot}. Wat te doen: kijk naar de overgangen, of kies een andere stap.`,
  wachtOpElkaar: ({ ids }: { ids: readonly string[] }) =>
    `Deze wijzigingen wachten op elkaar: ${ids.join(', ')}. Wat te doen: haal bij één ervan de regel weg.`,
  rolBestaatNiet: ({ id, rol }: { id: string; rol: string }) =>
    `${id}: de rol "${rol}" staat niet in team.yaml. Wat te doen: kies een rol uit team.yaml.`,

  nummerKloptNiet: ({ id, nummer, hoort }: { id: string; nummer: number; hoort: number }) =>
    `${id} heeft nummer ${nummer}, maar is vraag ${hoort} in de lijst. Wat te doen: nummer van 1 af, zonder gat, in de volgorde van het bestand.`,
  themaBuitenVolgorde: ({ id, thema }: { id: string; thema: string }) =>
    `${id}: het thema "${thema}" is al geweest. Wat te doen: zet de vraag bij de andere vragen van dit thema.`,
  kernVolgordeOntbreekt: ({ id, aantal }: { id: string; aantal: number }) =>
    `${id} hoort bij de kern, maar heeft geen plaats in de workshop. Wat te doen: geef kernVolgorde een getal van 1 tot en met ${aantal}.`,
  kernVolgordeBuitenKern: ({ id }: { id: string }) =>
    `${id} hoort niet bij de kern, maar heeft wel een kernVolgorde. Wat te doen: haal kernVolgorde weg, of maak de laag kern.`,
  kernVolgordeDubbel: ({ id, ander, plaats: nummer }: { id: string; ander: string; plaats: number }) =>
    `${id} en ${ander} hebben allebei plaats ${nummer} in de workshop. Wat te doen: geef elke kernvraag een eigen plaats.`,
  kernVolgordeGat: ({ plaats: nummer, aantal }: { plaats: number; aantal: number }) =>
    `Geen kernvraag heeft plaats ${nummer} in de workshop. Wat te doen: maak de plaatsen 1 tot en met ${aantal}, zonder gat.`,
  kernVolgordeTeHoog: ({ id, plaats: nummer, aantal }: { id: string; plaats: number; aantal: number }) =>
    `${id} heeft plaats ${nummer} in de workshop, er zijn er ${aantal}. Wat te doen: kies een plaats van 1 tot en met ${aantal}, of maak de laag verdieping.`,

  geenVoorkeur: ({ id }: { id: string }) =>
    `${id} heeft geen voorkeur. Wat te doen: vul bij voorkeur een van de drie in: optie, opties of norm.`,
  tweeVoorkeuren: ({ id, velden }: { id: string; velden: readonly string[] }) =>
    `${id} heeft meer dan één voorkeur (${velden.join(', ')}). Wat te doen: laat er één staan.`,
  normPastNiet: ({ id, norm }: { id: string; norm: string }) =>
    `${id}: de norm ${norm} past niet bij deze vraag. Wat te doen: kies in normen.yaml bij ${norm} hetzelfde soort, gebruik vergelijken en scanpunt ${id}.`,
  feitZonderNorm: ({ id }: { id: string }) =>
    `${id} vraagt een termijn of getal, en heeft geen norm. Wat te doen: verwijs bij voorkeur naar een norm uit normen.yaml; die mag leeg zijn.`,
  gewenstLooptUiteen: ({ id, gewenst }: { id: string; gewenst: readonly string[] }) =>
    `${id}: de voorkeur en de opties met "gewenst: ja" (${gewenst.join(', ')}) zijn niet hetzelfde. Wat te doen: maak ze gelijk.`,
  dubbeleCode: ({ id, code }: { id: string; code: string }) =>
    `${id} heeft twee antwoorden met code ${code}. Wat te doen: geef elk antwoord een eigen letter.`,
  gewenstHoortBijMeerkeuze: ({ id, code }: { id: string; code: string }) =>
    `${id} ${code}: "gewenst" hoort bij elk antwoord van een meerkeuzevraag, en alleen daar. Wat te doen: vul gewenst in, of haal het weg.`,
  teWeinigOpties: ({ id }: { id: string }) =>
    `${id} heeft minder dan twee antwoorden. Wat te doen: voeg antwoorden toe.`,
  moetTeBevestigen: ({ id }: { id: string }) =>
    `${id}: geen bron bevestigt deze voorkeur. Wat te doen: zet teBevestigen op true, of noem een bron.`,
  blokkeertTeBevestigen: ({ id }: { id: string }) =>
    `${id} blokkeert, maar de voorkeur is te bevestigen. Wat te doen: zet blokkeert op nee.`,
  blokkeertTeZacht: ({ id, afwijking }: { id: string; afwijking: string }) =>
    `${id} blokkeert, maar de afwijking is "${afwijking}". Wat te doen: zet blokkeert op nee, of de afwijking op niet of wet.`,
  blokkeertNooit: ({ id }: { id: string }) =>
    `${id} kan niet worden opgelost in de administratie en mag nooit blokkeren. Wat te doen: zet blokkeert op nee.`,
  blokkeertZonderMoet: ({ id }: { id: string }) =>
    `${id} blokkeert, maar geen enkele wijziging moet. Wat te doen: zet vereist op moet bij een wijziging, of blokkeert op nee.`,

  moetTerwijlTeBevestigen: ({ id, code }: { id: string; code: string }) =>
    `${id} bij ${code}: een wijziging kan niet moeten zolang de voorkeur te bevestigen is. Wat te doen: zet vereist op bespreken.`,
  beleidsvrijheidVereist: ({ id, code }: { id: string; code: string }) =>
    `${id} bij ${code}: beleidsvrijheid vraagt nooit een wijziging. Wat te doen: zet vereist op nee.`,
  afwijkingZonderTekst: ({ id, code }: { id: string; code: string }) =>
    `${id}: antwoord ${code} is een verschil zonder wijziging. Wat te doen: zet bij een wijziging een tekst voor ${code}.`,

  geenHerkomst: ({ id }: { id: string }) =>
    `${id} heeft geen herkomst. Wat te doen: noem de bron, of schrijf "te bevestigen: …".`,
  zonderTeBevestigen: ({ waar }: { waar: string }) =>
    `De herkomst "${waar}" zegt niet wat er te bevestigen is. Wat te doen: begin de tekst met "te bevestigen: ".`,
  onbekendeBron: ({ waar }: { waar: string }) =>
    `De bron in "${waar}" staat niet in bronnen.yaml. Wat te doen: gebruik een sleutel uit bronnen.yaml, of voeg de bron toe.`,

  teVeelHoofdstappen: ({ aantal, hoogste }: { aantal: number; hoogste: number }) =>
    `Er zijn ${aantal} hoofdstappen, in het schema passen er ${hoogste}. Wat te doen: maak van een hoofdstap een deelstap.`,
  hoofdstapZonderDeelstap: ({ id }: { id: string }) =>
    `${id} heeft geen deelstap. Wat te doen: voeg een deelstap toe die bij ${id} hoort.`,
  documentTweeKeer: ({ document, eerste, tweede }: { document: string; eerste: string; tweede: string }) =>
    `Het document ${document} staat bij ${eerste} en bij ${tweede}. Wat te doen: laat het staan waar het van hand tot hand gaat.`,
  documentNergens: ({ document }: { document: string }) =>
    `Het document ${document} staat bij geen enkele deelstap. Wat te doen: zet het bij de deelstap waar het van hand tot hand gaat.`,
  geenCel: ({ id }: { id: string }) =>
    `${id} wordt getekend, maar heeft geen fase, rij of korte tekst. Wat te doen: vul fase, rij en kort in.`,
  rijBestaatNiet: ({ id, rij, baan }: { id: string; rij: number; baan: string }) =>
    `${id}: rij ${rij} bestaat niet in de baan ${baan}. Wat te doen: kies een rij die de baan heeft.`,
  zelfdeCel: ({ id, ander }: { id: string; ander: string }) =>
    `${id} en ${ander} staan op dezelfde plek in het schema. Wat te doen: geef een van beide een andere fase, baan of rij.`,
  teVeelRegels: ({ id, hoogste }: { id: string; hoogste: number }) =>
    `${id}: de korte tekst heeft meer dan ${hoogste} regels. Wat te doen: maak de tekst korter.`,
  regelTeLang: ({ id, tekst, hoogste }: { id: string; tekst: string; hoogste: number }) =>
    `${id}: "${tekst}" is langer dan ${hoogste} tekens en past niet in het schema. Wat te doen: maak de regel korter.`,
  onbereikbaar: ({ id }: { id: string }) =>
    `${id} is vanaf geen enkel begin te bereiken. Wat te doen: voeg een overgang naar ${id} toe.`,
  gebeurtenisNaar: ({ id }: { id: string }) =>
    `${id}: een begin gaat ergens heen, een einde nergens. Wat te doen: vul naar in, of haal het weg.`,
  poortZonderKeuze: ({ id }: { id: string }) =>
    `${id} heeft minder dan twee uitgangen. Wat te doen: voeg een overgang toe, of maak er een stap van.`,
  uitgangZonderLabel: ({ poort, naar }: { poort: string; naar: string }) =>
    `De uitgang van ${poort} naar ${naar} heeft geen label. Wat te doen: schrijf bij label welk antwoord hierheen leidt.`,
  geenBegin: () => 'Het proces heeft geen begin. Wat te doen: voeg een gebeurtenis met soort begin toe.',

  voorkeurMetEffect: ({ id, code }: { id: string; code: string }) =>
    `${id} ${code} is geen verschil, maar heeft wel een effect. Wat te doen: haal het effect weg.`,
  effectVerandertNiets: ({ id, stap, soort }: { id: string; stap: string; soort: string }) =>
    `${id}: het effect ${soort} verandert niets aan ${stap}. Wat te doen: kies een andere waarde, of vul bij ${stap} in wat de voorkeur is.`,
  extraStapOngebruikt: ({ id }: { id: string }) =>
    `De extra stap ${id} hoort bij geen enkel antwoord. Wat te doen: gebruik hem in een effect, of haal hem weg.`,
  strijdig: ({
    eerste,
    tweede,
    stap,
    soort,
  }: {
    eerste: string;
    tweede: string;
    stap: string;
    soort: string;
  }) =>
    `De antwoorden ${eerste} en ${tweede} spreken elkaar tegen over ${stap} (${soort}). Wat te doen: pas een van beide aan, of geef met voorrang aan welke telt.`,

  normZonderBron: ({ id }: { id: string }) =>
    `${id} heeft een waarde zonder bron. Wat te doen: noem bij bron waar de waarde staat, of zet de waarde op null.`,
  normNietGebruikt: ({ id, punt }: { id: string; punt: string }) =>
    `${id} zegt bij ${punt} te horen, maar ${punt} vergelijkt er niet mee. Wat te doen: verwijs er bij de voorkeur naar, of zet gebruik op tonen.`,
  minutenKloppenNiet: ({ som, minuten }: { som: number; minuten: number }) =>
    `De onderdelen van de workshop duren samen ${som} minuten, er staat ${minuten}. Wat te doen: pas een van beide aan.`,
  workshopIsNietDeKern: () =>
    'De vragen in de agenda zijn niet precies de kernvragen in hun volgorde. Wat te doen: neem de volgorde van kernVolgorde over.',
  aantalAfvinkpunten: ({ aantal, hoort }: { aantal: number; hoort: number }) =>
    `Er zijn ${aantal} punten om af te vinken, het moeten er ${hoort} zijn. Wat te doen: vul aan of voeg samen.`,
  afvinkpuntVolgorde: ({ id, hoort, nr }: { id: string; hoort: string; nr: number }) =>
    `${id} hoort hier ${hoort} te heten, met nr ${nr}. Wat te doen: zet de punten in volgorde.`,
  afvinkBepaling: ({ id, hoort }: { id: string; hoort: string }) =>
    `${id} is niet goed bepaald. Wat te doen: zet bepaling op ${hoort}.`,
  afvinkVoorwaarde: ({ id, mag }: { id: string; mag: boolean }) =>
    mag
      ? `${id} kan onder voorwaarde. Wat te doen: zet voorwaardeMogelijk op true.`
      : `${id} is een feit en kan niet onder voorwaarde. Wat te doen: zet voorwaardeMogelijk op false.`,
  afvinkKern: ({ id }: { id: string }) =>
    `${id} noemt niet precies de kernvragen. Wat te doen: neem alle scanpunten met laag kern over.`,

  mijlpaalVolgorde: ({ datum, vorige }: { datum: string; vorige: string }) =>
    `De mijlpaal van ${datum} staat na die van ${vorige}. Wat te doen: zet de mijlpalen op volgorde van dag.`,
  mijlpaalTelde: ({ id }: { id: string }) =>
    `Bij ${id} klopt het veld "telde" niet. Wat te doen: zeg bij een cijfer wat de bron telde, en zet bij een wet null.`,
  bedragVolgorde: ({ tabel, vanaf, vorige }: { tabel: string; vanaf: string; vorige: string }) =>
    `${tabel}: de regel vanaf ${vanaf} staat na die van ${vorige}. Wat te doen: zet de regels op volgorde van dag, elke dag één keer.`,
  bedragNaEinde: ({ tabel, vanaf, bekendTot }: { tabel: string; vanaf: string; bekendTot: string }) =>
    `${tabel}: de regel vanaf ${vanaf} telt niet, want bekendTot is ${bekendTot}. Wat te doen: maak bekendTot later.`,
  bedragJaarOntbreekt: ({ tabel, jaar }: { tabel: string; jaar: number }) =>
    `${tabel}: het jaar ${jaar} ontbreekt. Wat te doen: voeg een regel toe vanaf ${jaar}-01-01. Weet je het percentage niet? Zet procent op null.`,
  bedragBegintLaat: ({ tabel, eerste }: { tabel: string; eerste: string }) =>
    `${tabel}: het minimumloon begint op ${eerste}, deze tabel later. Wat te doen: voeg een regel toe die al geldt op ${eerste}.`,
  leegPercentageMetBron: ({ vanaf }: { vanaf: string }) =>
    `werkgeverslasten: de regel vanaf ${vanaf} heeft een bron, maar geen percentage. Wat te doen: vul procent in, of zet bij herkomst alleen te-bevestigen.`,

  stapInGeenDeel: ({ stap }: { stap: string }) =>
    `De stap ${stap} staat in geen deel van een casus. Wat te doen: zet de stap in een deel, of bij buiten met een reden.`,

  woordgebruik: ({ woord, liever }: { woord: string; liever: string }) =>
    `We schrijven niet "${woord}". Wat te doen: schrijf ${liever}.`,
  codeInTekst: ({ code }: { code: string }) =>
    `In de tekst staat de code ${code}, die niemand kent. Wat te doen: noem de vraag met haar nummer, zoals "vraag 31".`,
  vraagBestaatNiet: ({ nummer }: { nummer: number }) =>
    `De tekst noemt vraag ${nummer}, en die bestaat niet. Wat te doen: zoek het goede nummer op in scanlijst.yaml.`,
  kennisId: ({ id }: { id: string }) =>
    `De id ${id} is niet de naam van het bestand. Wat te doen: maak ze gelijk.`,
  kennisVolgorde: ({ id, ander }: { id: string; ander: string }) =>
    `${id} en ${ander} hebben dezelfde volgorde. Wat te doen: geef elke pagina een eigen plaats.`,
  kennisLink: ({ id, doel }: { id: string; doel: string }) =>
    `${id}: de link naar "${doel}" klopt niet. Wat te doen: gebruik de id van een kennispagina, of een adres met https.`,

  voorbeeldAndereLijst: ({ gevonden, hoort }: { gevonden: string; hoort: string }) =>
    `Dit voorbeeld hoort bij ${gevonden}, de lijst is ${hoort}. Wat te doen: loop de antwoorden na en pas de versie aan.`,
  eenAntwoordvorm: ({ id }: { id: string }) =>
    `${id}: een antwoord heeft precies één vorm. Wat te doen: vul optie, opties, waarde of extra in.`,
  andereAntwoordvorm: ({ id, soort }: { id: string; soort: string }) =>
    `${id} vraagt een antwoord van het soort ${soort}. Wat te doen: pas de vorm van het antwoord aan.`,
  alleenMetAnder: ({ id }: { id: string }) =>
    `${id} combineert een antwoord dat alleen kan staan met een ander. Wat te doen: laat er één staan.`,
  geenBesluitNodig: ({ id }: { id: string }) =>
    `${id} is informatie, daar hoort geen besluit bij. Wat te doen: haal het besluit weg.`,
  aanvaardenZonderReden: ({ id }: { id: string }) =>
    `${id} is aanvaard zonder reden. Wat te doen: schrijf de reden op.`,
  wetAanvaarden: ({ id }: { id: string }) =>
    `${id} gaat over de wet en kan niet worden aanvaard. Wat te doen: kies aanpassen of later.`,
  aanvaardenZonderVoorwaarde: ({ id }: { id: string }) =>
    `${id} kan alleen onder voorwaarde worden aanvaard. Wat te doen: vul tot in, met een datum.`,
  geblokkeerdZonderReden: ({ id }: { id: string }) =>
    `${id} is geblokkeerd zonder reden. Wat te doen: schrijf bij redenStatus waar het op wacht.`,
} as const;

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een onderdeel met velden',
};

/** Names the thing that a message is about, when it has a name. */
function plaats(waar: string): string {
  return waar === '' ? '' : `${waar}: `;
}
