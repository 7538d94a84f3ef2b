import { dagInWoorden } from './wijzigingen.ts';

/** Sentences of what looks over the whole plan: check, what changed, what if, order, and what neighbours decided. */
export const planhulp = {
  menu: 'Plan nakijken',
  terug: 'Terug naar de tabel',
  vanGemeenten: (namen: readonly string[]) => opsomming(namen),
  controle: {
    titel: 'Klopt het plan?',
    menu: 'Klopt het plan?',
    menuSub: (aantal: number) =>
      aantal === 0
        ? 'Geen punten gevonden'
        : aantal === 1
          ? '1 punt om naar te kijken'
          : `${aantal} punten om naar te kijken`,
    uitleg: 'De app zoekt naar wat niet bij elkaar past. Jullie beslissen wat je ermee doet.',
    inOrde: 'We vinden niets dat niet bij elkaar past.',
    aantal: (n: number) => (n === 1 ? '1 punt' : `${n} punten`),
    soort: {
      'wet-aanvaard': 'Staat in de wet, en is aanvaard als kleine afwijking',
      'te-laat': 'De dag is voorbij en het is niet klaar',
      'na-ingangsdatum': 'Klaar ná de ingangsdatum',
      'te-vroeg': 'Klaar vóór de aanpassing waar het op wacht',
      kring: 'Wacht op elkaar',
      'geen-bewijs': 'Klaar, maar er is nog geen bewijs',
      'geen-eigenaar': 'Niemand heeft het in handen',
      'geen-besluit': 'Een verschil zonder besluit',
    },
    doe: {
      'wet-aanvaard': 'Dit is onze lezing van de wet. Bespreek of jullie het toch aanpassen.',
      'te-laat': 'Kies een nieuwe dag, of zet de aanpassing op klaar.',
      'na-ingangsdatum': 'Kies een eerdere dag, of een latere ingangsdatum.',
      'te-vroeg': 'Kies een latere dag. Of haal wat eerst moet naar voren.',
      kring: 'Zo kan niemand beginnen. Haal bij één ervan weg dat het wacht.',
      'geen-bewijs': 'Leg bij Afvinken vast waaraan je ziet dat het klaar is.',
      'geen-eigenaar': 'Vul bij Wie in welke rol dit doet.',
      'geen-besluit': 'Kies bij Bespreken wat jullie doen.',
    },
    eerst: (titel: string) => `Eerst moet klaar zijn: ${titel}`,
    punt: (titel: string) => `Hoort bij: ${titel}`,
    naarAfvinken: 'Naar Afvinken',
  },
  sinds: {
    titel: 'Wat is er veranderd?',
    menu: 'Wat is er veranderd?',
    menuSub: (aantal: number) =>
      aantal === 0 ? 'Niets sinds vorige keer' : `${telVeranderingen(aantal)} sinds vorige keer`,
    menuSubDagen: (aantal: number) =>
      aantal === 0
        ? 'Niets in de laatste zeven dagen'
        : `${telVeranderingen(aantal)} in de laatste zeven dagen`,
    sinds: 'Sinds',
    vorigeKeer: (moment: string) => `Vorige keer dat je hier was (${moment})`,
    nieuweBezoeker: 'De laatste zeven dagen',
    gekozenDag: 'Een dag die ik kies',
    dag: 'Vanaf',
    niets: 'Er is niets veranderd.',
    aantal: (n: number) => telVeranderingen(n),
    leegGemaakt: 'Wat iemand leegmaakt of weghaalt, staat hier niet.',
    ikZelf: 'deze browser',
    voorbeeld: 'het voorbeeld',
    anderen: (code: string) => `een andere browser (${code})`,
    door: (namen: readonly string[], wie: string, dag: string) =>
      [...(namen.length === 0 ? [] : [opsomming(namen)]), `door ${wie}`, dag].join(' · '),
    status: (van: string, naar: string) => `Status: van ${van} naar ${naar}`,
    besluit: (naar: string) => `Besluit: ${naar}`,
    bevestigd: (naar: string) => `Besluit bevestigd: ${naar}`,
    besluitWeg: 'Besluit ingetrokken',
    eigenaar: (naar: string) => `Wie: ${naar}`,
    deadline: (dag: string) => `Klaar op: ${dagInWoorden(dag)}`,
    inspanning: (naar: string) => `Inspanning: ${naar}`,
    eigen: 'Eigen aanpassing toegevoegd of veranderd',
    antwoorden: (n: number) => (n === 1 ? '1 antwoord in de scan' : `${n} antwoorden in de scan`),
    afgevinkt: 'Afgevinkt',
    heropend: 'Heropend',
    scan: 'Antwoorden in de scan',
    gemeente: 'Afvinken',
    weg: 'Staat niet meer in de lijst',
  },
  watAls: {
    titel: 'Wat als dit klaar is?',
    menu: 'Wat als dit klaar is?',
    menuSub: 'Welke gemeenten kun je wanneer afvinken?',
    uitleg: 'Vink aan wat klaar zou zijn. Je ziet welke gemeenten dan verder kunnen. Er wordt niets bewaard.',
    meeste: (titels: readonly string[], aantal: number, totaal: number) =>
      titels.length === 1
        ? `${opsomming(titels)} houdt de meeste gemeenten tegen: ${aantal} van ${totaal}.`
        : `Deze ${titels.length} aanpassingen houden elk ${aantal} van de ${totaal} gemeenten tegen. Dat is het meest. Het zijn: ${opsomming(titels)}.`,
    geenBesluit: (namen: readonly string[]) => `Nog geen besluit in ${opsomming(namen)}.`,
    naarBespreken: 'Ga naar Bespreken',
    wachtOp: (titels: readonly string[]) => `Kan pas als dit klaar is: ${opsomming(titels)}`,
    geen: 'Geen enkele aanpassing houdt een gemeente tegen.',
    lijst: 'Wat houdt gemeenten tegen?',
    houdtTegen: (namen: readonly string[]) => `Houdt tegen: ${opsomming(namen)}`,
    alleenDit: (namen: readonly string[]) => `Alleen dit houdt nog tegen: ${opsomming(namen)}`,
    alles: 'Vink alles aan',
    niets: 'Begin opnieuw',
    tabel: 'Gemeenten als dit klaar is',
    gemeente: 'Gemeente',
    over: 'Houdt nog tegen',
    wanneer: 'Vrij op',
    daarnaast: 'Daarna nog af te vinken',
    overVan: (over: number, nu: number) => {
      const wat = nu === 1 ? 'aanpassing' : 'aanpassingen';
      return over === nu ? `${over} ${wat}` : `${over} van ${nu} ${wat}`;
    },
    vrij: 'Niets houdt meer tegen',
    afgevinkt: 'Al afgevinkt',
    vragen: (n: number) => (n === 1 ? 'Nog 1 kernvraag open' : `Nog ${n} kernvragen open`),
    nu: 'Nu',
    voorbij: (dag: string) => `De dag is voorbij: ${dag}`,
    geenDag: (n: number) => (n === 1 ? 'Onbekend: 1 heeft geen dag' : `Onbekend: ${n} hebben geen dag`),
    punten: (n: number) => (n === 0 ? 'Geen' : n === 1 ? '1 punt' : `${n} punten`),
    stand: (vrij: number, totaal: number) =>
      `Als dit klaar is, houdt bij ${vrij} van de ${totaal} gemeenten niets meer tegen.`,
  },
  volgorde: {
    titel: 'Wat moet eerst?',
    menu: 'Wat moet eerst?',
    menuSub: 'Wat wacht op wat, en wat duurt het langst?',
    uitleg:
      'Sommige aanpassingen kunnen pas als iets anders klaar is. Wat op wat wacht, is een voorstel. De rij met de laatste dag bepaalt wanneer een gemeente klaar kan zijn.',
    bepaalt: (aantal: number) =>
      aantal === 1
        ? 'Eén aanpassing heeft de laatste dag. Ze wacht nergens op.'
        : `${aantal} aanpassingen na elkaar bepalen de laatste dag.`,
    langste: (aantal: number) => `De langste rij: ${aantal} aanpassingen na elkaar.`,
    losse: 'Alles kan los van elkaar. Niets hoeft op iets anders te wachten.',
    voor: (namen: readonly string[]) => `Voor ${opsomming(namen)}`,
    laatste: (titel: string, dag: string) => `De laatste dag is ${dagInWoorden(dag)}: ${titel}.`,
    geenDag: 'Nog geen enkele aanpassing heeft een dag.',
    zonderDag: (aantal: number) =>
      aantal === 1
        ? '1 aanpassing heeft nog geen dag. Die kan later klaar zijn.'
        : `${aantal} aanpassingen hebben nog geen dag. Die kunnen later klaar zijn.`,
    alles: 'Alles is klaar.',
    teVroeg: 'Let op: deze dag ligt vóór de dag van wat eerst moet.',
    alleRegels: 'Alles wat op iets anders wacht',
    wachtOp: (titels: readonly string[]) => `Wacht op: ${opsomming(titels)}`,
    teBevestigen: 'Te bevestigen',
    meer: 'Andere gemeenten',
  },
  wachten: {
    titel: 'Wacht op',
    klaar: 'is klaar',
    open: 'is nog niet klaar',
    teVroeg: (titel: string, dag: string) => `De dag ligt vóór die van ${titel} (${dagInWoorden(dag)}).`,
  },
  buren: {
    titel: 'Wat deden andere gemeenten?',
    tabel: 'Besluiten van gemeenten in dit traject',
    geenBesluit: 'Nog geen besluit',
    leeg: 'niet ingevuld',
    neemOver: 'Neem over',
    neemOverVan: (namen: readonly string[]) => `Neem over van ${opsomming(namen)}`,
    dialoog: (titel: string) => `Neem over: ${titel}`,
    wat: 'Wat neem je over?',
    besluit: 'Het besluit met de reden',
    besluitSub: 'Het wordt een voorstel van het team. De beslisser bevestigt het nog.',
    voor: 'Voor welke gemeenten?',
    kies: 'Kies ten minste één gemeente en één ding om over te nemen.',
    doe: 'Neem over',
    opdracht: (titel: string) => `Overnemen bij ${titel}`,
    gedaan: (namen: readonly string[]) => `Overgenomen voor ${opsomming(namen)}.`,
    stondErAl: 'Dit verandert niets. Het staat er al zo.',
  },
} as const;

function telVeranderingen(aantal: number): string {
  return aantal === 1 ? '1 verandering' : `${aantal} veranderingen`;
}

function opsomming(namen: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen);
}
