import { GEEN_BESLUIT } from './geenBesluit.ts';
import { metHoofdletter } from './metHoofdletter.ts';
import { dagInWoorden } from './wijzigingen.ts';

const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);

// `texts` imports nothing of ours: these say which part of the domain types the words need.
type Dagveld = 'startWerk' | 'startLks' | 'geboortedatum';
type Tegenspraak =
  | { soort: 'geen-dag'; veld: Dagveld }
  | { soort: 'geboorte-na-vandaag' | 'geboorte-na-werk' | 'lks-voor-werk' }
  | { soort: 'voor-de-regel'; werktVanaf: string }
  | { soort: 'te-jong-voor-groep' | 'te-oud-voor-groep'; peildag: string; leeftijd: number; grens: number }
  | { soort: 'antwoorden'; melding: string };

/** Sentences of the screen Beleidsregel: trying a case. */
export const beleidsregelTekst = {
  titel: 'Beleidsregel',
  inleiding:
    'Probeer een lokale beleidsregel over loonkostensubsidie (LKS) uit. Je krijgt advies met de reden erbij. We laten een regel zien die al gepubliceerd is, als voorbeeld. Je kunt ook je eigen regel inlezen.',
  mensBeslist: 'Een mens beslist.',
  geenBesluit: GEEN_BESLUIT,
  privacy: 'Vul geen namen of andere gegevens van personen in. Wat je hier invult, wordt niet bewaard.',
  regelVan: (naam: string, uitvoerder: string) => (uitvoerder === '' ? naam : `${naam} van ${uitvoerder}`),
  werktVanaf: (dag: string) => `Werkt vanaf ${dagInWoorden(dag)}.`,
  gelezenOp: (dag: string) => `Onze lezing van ${dagInWoorden(dag)}, te bevestigen.`,
  tekstVanRegel: 'Lees de tekst van de regel',
  delen: 'Delen van deze pagina',
  deel: { proberen: 'Proberen', tabellen: 'Beslistabellen', toets: 'Naast de wet', eigen: 'Eigen regel' },
  kiesRegel: 'Welke beleidsregel?',
  vooraf: {
    titel: 'Wat weet je al?',
    uitleg: 'Alles mag leeg blijven. Verzin gerust een voorbeeld.',
    velden: {
      startWerk: 'Eerste werkdag',
      startLks: 'Eerste dag van de LKS',
      geboortedatum: 'Geboortedatum',
    },
    begin: 'Begin met de vragen',
    kort: 'Wat je al wist',
    geen: 'niets ingevuld',
  },
  vraag: {
    kop: (nummer: number) => `Vraag ${nummer}`,
    nog: (aantal: number) =>
      aantal === 1 ? 'Dit is de laatste vraag' : `Nog hoogstens ${aantal} vragen, met deze erbij`,
    voortgang: 'Voortgang van de vragen',
    stand: (klaar: number, hoogstens: number) => `${klaar} van hoogstens ${hoogstens} vragen beantwoord`,
    volgende: 'Volgende',
    vorige: 'Vorige',
    weetNiet: 'Weet ik niet',
    weetNietUitleg: 'Dan zie je straks wat je moet uitzoeken.',
    geenVanDeze: 'Geen van deze',
    ja: 'Ja',
    nee: 'Nee',
    getal: 'Aantal',
    kies: 'Kies eerst een antwoord.',
    kiesPunten: 'Kies wat je herkent, of kies ‘Geen van deze’.',
    geenGetal: 'Vul een getal in.',
    buitenGrens: 'Dit getal past niet bij de tabel. Vul een ander getal in.',
    waaromNiet: 'We vragen alleen wat de uitkomst kan veranderen.',
  },
  klaar: {
    titel: 'Alle vragen zijn gesteld',
    uitleg: 'Meer vragen veranderen de uitkomst niet. Hieronder kun je elk antwoord nog aanpassen.',
    opnieuw: 'Begin opnieuw',
    opnieuwGedaan: 'Alles is leeg. Je begint opnieuw.',
  },
  antwoorden: {
    titel: 'Je antwoorden',
    wijzig: 'Wijzig',
    wijzigBij: (vraag: string) => `Wijzig het antwoord op: ${vraag}`,
    nu: '(je bent hier)',
  },
  advies: {
    titel: 'Advies',
    geenAdvies: 'Geen advies',
    nogNiet: 'Nog niet bekend',
    kanWorden: 'Dit kan er nog uitkomen:',
    uitzoeken: 'Eerst uitzoeken',
    hangtAfVan: 'Zoek dit uit:',
    beantwoord: 'Vul in',
    beantwoordBij: (naam: string) => `Vul in: ${naam}`,
    uitkomst: metHoofdletter,
    nietsLetOp: 'Nog geen punten.',
    letOokOp: 'Dit weten we niet. Het telt alleen als het zo is:',
    alleenAls: (voorwaarden: readonly string[]) => `Alleen bij ${lijst(voorwaarden)}.`,
    voorwaarde: (naam: string, waarde: string) => `‘${naam}: ${waarde}’`,
    waarom: 'Waarom?',
    regel: (regels: readonly string[], artikel: string) =>
      regels.length === 0 ? metHoofdletter(artikel) : `Regel ${lijst(regels)}: ${artikel}`,
    feit: (naam: string, waarde: string) => `${naam}: ${waarde}`,
    tegenspraak: 'Dit klopt niet samen',
    tegenspraakUitleg: 'Zolang dit zo staat, is er geen advies. Pas een van de antwoorden aan.',
    gelezen: (delen: readonly string[]) => `Advies. ${delen.join(' ')}`,
    gelezenDeel: (tabel: string, uitkomst: string) => `${tabel}: ${uitkomst}.`,
  },
  kanttekening: {
    titel: (aantal: number) =>
      aantal === 1 ? '1 kanttekening bij de tekst' : `${aantal} kanttekeningen bij de tekst`,
    bij: (nr: number, waar: string) => `${nr}. ${metHoofdletter(waar)}`,
    onduidelijk: 'Onduidelijk:',
    lezing: 'Zo lezen wij het:',
  },
  lezingen: {
    titel: 'Lees je de regel anders?',
    uitleg:
      'Op deze plekken kun je de tekst op twee manieren lezen. Kies een lezing en zie wat er verandert.',
    gebruikt: 'Onze lezing',
    zelfde: 'Met de andere lezing blijft het advies in dit geval gelijk.',
    anders: (wat: readonly string[]) => `Met de andere lezing verandert: ${lijst(wat)}.`,
    andersDeel: (tabel: string, uitkomst: string) => `${tabel} (dan: ${uitkomst})`,
  },
  blad: {
    titel: 'Advies uit de beleidsregel',
    ingevuld: 'Antwoorden',
    advies: 'Advies',
    kanttekeningen: 'Kanttekeningen bij de tekst',
    gemaakt: (dag: string) => `Gemaakt op ${dagInWoorden(dag)}.`,
    print: 'Print op papier',
  },
} as const;

const DAGFOUT: Readonly<Record<Dagveld, string>> = {
  startWerk: 'De eerste werkdag is geen goede datum.',
  startLks: 'De eerste dag van de LKS is geen goede datum.',
  geboortedatum: 'De geboortedatum is geen goede datum.',
};

/** What contradicts what. */
export function tegenspraakInWoorden(tegenspraak: Tegenspraak): string {
  switch (tegenspraak.soort) {
    case 'geen-dag':
      return DAGFOUT[tegenspraak.veld];
    case 'geboorte-na-vandaag':
      return 'De geboortedatum ligt in de toekomst.';
    case 'geboorte-na-werk':
      return 'De geboortedatum ligt na de eerste werkdag.';
    case 'lks-voor-werk':
      return 'De LKS begint vóór de eerste werkdag. Dat kan niet.';
    case 'voor-de-regel':
      return `Deze regel werkt vanaf ${dagInWoorden(tegenspraak.werktVanaf)}. De datum ligt ervoor, dus deze regel geldt niet.`;
    case 'te-jong-voor-groep':
      return `Op ${dagInWoorden(tegenspraak.peildag)} is de werknemer ${tegenspraak.leeftijd} jaar. Sinds 2026 (te bevestigen) valt wie jonger is dan ${tegenspraak.grens}, niet meer onder artikel 7 lid 1 onder a maar onder artikel 7a.`;
    case 'te-oud-voor-groep':
      return `Op ${dagInWoorden(tegenspraak.peildag)} is de werknemer ${tegenspraak.leeftijd} jaar. Je antwoord zegt: jonger dan ${tegenspraak.grens}.`;
    case 'antwoorden':
      return tegenspraak.melding;
    default:
      return tegenspraak satisfies never;
  }
}
