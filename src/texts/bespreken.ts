const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);
const wachten = (voorstellen: number) =>
  voorstellen === 1
    ? '1 voorstel wacht op de beslisser.'
    : `${voorstellen} voorstellen wachten op de beslisser.`;

/** Sentences of the screen Bespreken. */
export const bespreken = {
  titel: 'Wat willen we hiermee doen?',
  leeg: 'Alles is zoals preferent. Er is niets te bespreken.',
  nogNiets: 'Beantwoord eerst vragen. Daarna zie je hier wat je moet bespreken.',
  naarVragen: 'Ga naar Vragen',
  menu: {
    naam: 'Te bespreken',
    voortgangLabel: 'Besproken',
    voortgang: (gedaan: number, totaal: number) => `${gedaan} van ${totaal} besproken`,
    nog: (aantal: number) => (aantal === 1 ? 'Nog 1 te bespreken' : `Nog ${aantal} te bespreken`),
    klaar: (voorstellen: number) =>
      voorstellen === 0 ? 'Alles is besproken' : `Alles is besproken. ${wachten(voorstellen)}`,
    punt: (nummer: number, vraag: string) => `${nummer}. ${vraag}`,
  },
  meta: (thema: string, nummer: number) => `${thema}, vraag ${nummer}`,
  bekijkVraag: 'Bekijk de vraag',
  stand: (telling: { preferent: number; anders: number; onbekend: number }) =>
    telling.onbekend === 0
      ? `${telling.preferent} zoals preferent, ${telling.anders} anders`
      : `${telling.preferent} zoals preferent, ${telling.anders} anders, ${telling.onbekend} onbekend`,
  feiten: {
    titel: 'Zo gaat het nu',
    nu: 'Nu',
    voorkeur: 'Voorkeur',
    voorkeurTeBevestigen: 'Voorkeur, te bevestigen',
    normLeeg: 'Nog niet te vergelijken. De norm is nog niet ingevuld.',
    gemeenten: (gemeenten: readonly string[]) => lijst(gemeenten),
    oordeel: {
      'zoals-preferent': 'Zoals preferent',
      anders: 'Anders',
      'eigen-beleid': 'Eigen beleid',
      'weten-we-niet': 'Onbekend',
      'niet-vastgelegd': 'Onbekend',
      'niet-van-toepassing': 'Telt niet mee',
      'nog-niet-te-vergelijken': 'Nog niet te vergelijken',
      overgeslagen: 'Overgeslagen',
      open: 'Nog open',
    },
  },
  werkgever: 'Dit merkt de werkgever',
  vast: 'Hoe vast ligt dit?',
  vastSchaal: 'Schaal van wet naar beleidsvrijheid',
  wijzigingen: {
    titel: 'Dit moet er dan gebeuren',
    regel: (titel: string, gemeenten: readonly string[]) => `${titel} (${lijst(gemeenten)})`,
    eigenAntwoord: 'Bespreek jullie eigen antwoord',
  },
  actie: {
    titel: 'Dit staat op de lijst met aanpassingen',
    'zoek-uit': 'Zoek dit uit',
    'leg-vast': 'Leg dit vast',
    regel: (wat: string, gemeenten: readonly string[]) => `${wat}: ${lijst(gemeenten)}`,
    naar: 'Bekijk de lijst met aanpassingen',
  },
  besluit: {
    titel: 'Wat spreken jullie af?',
    wijze: 'Besluit voor',
    samen: 'Samen',
    apart: 'Per gemeente',
    voorGemeente: (gemeente: string) => `Wat spreken jullie af voor ${gemeente}?`,
    alleen: (gemeenten: readonly string[]) => `Dit geldt voor ${lijst(gemeenten)}.`,
    verschilt: 'Nu is per gemeente iets anders afgesproken. Kies je hier, dan geldt het voor allemaal.',
    deels: 'Nog niet voor elke aanpassing besloten. Kies je hier, dan geldt het voor allemaal.',
    informatie: 'Ter informatie. Hier hoeft geen besluit over.',
    magZoBlijven: 'Mag zo blijven. Hier hoeft geen besluit over.',
    reden: 'Waarom laten jullie dit zo?',
    redenFout: 'Schrijf op waarom jullie dit zo laten.',
    tot: 'Tot welke dag geldt dit?',
    totFout: 'Kies de dag tot wanneer dit geldt.',
    bewaar: 'Bewaar dit voorstel',
    weg: 'Haal dit besluit weg',
    voorstel: 'Voorstel team',
    bevestig: 'Bevestig als beslisser',
    bevestigd: (dag: string) => `Bevestigd door de beslisser op ${dag}`,
  },
  gelijk: {
    titel: 'Hier doen jullie het al zo',
    uitleg: 'Bij deze vragen werken alle gemeenten zoals preferent. Klopt dat? Bevestig het per thema.',
    thema: (naam: string, aantal: number) =>
      aantal === 1 ? `${naam}: 1 vraag zoals preferent` : `${naam}: ${aantal} vragen zoals preferent`,
    bevestig: (naam: string) => `Bevestig alle gelijke antwoorden van ${naam}`,
    bevestigKort: 'Bevestig',
    bevestigd: 'Bevestigd',
    samenvatting: (aantal: number, open: number) =>
      open === 0 ? `${aantal} vragen, alles bevestigd` : `${aantal} vragen, ${open} nog te bevestigen`,
    vraag: (nummer: number, vraag: string) => `${nummer}. ${vraag}`,
  },
  onbekend: {
    titel: 'Deze vraag hoef je niet te bespreken',
    tekst: (nummer: number) => `Bij vraag ${nummer} is er niets te bespreken.`,
    nietInLijst: 'We kennen deze vraag niet.',
    terug: 'Ga naar de eerste open vraag',
  },
  voet: {
    vorige: 'Vorige',
    volgende: 'Volgende',
    aanpassingen: 'Ga naar Aanpassingen',
    klaar: (voorstellen: number) =>
      voorstellen === 0
        ? 'Alles is besproken. Ga naar Aanpassingen.'
        : `Alles is besproken. ${wachten(voorstellen)}`,
  },
  stap: {
    besluit: (nummer: number) => `Besluit bij vraag ${nummer}`,
    weg: (nummer: number) => `Besluit bij vraag ${nummer} weggehaald`,
    bevestig: (nummer: number) => `Besluit bij vraag ${nummer} bevestigd`,
    thema: (naam: string) => `Gelijke antwoorden van ${naam} bevestigd`,
  },
} as const;
