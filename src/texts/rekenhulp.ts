import { procent, uur } from './bedrag.ts';
import { GEEN_BESLUIT } from './geenBesluit.ts';
import { dagInWoorden } from './wijzigingen.ts';

const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);

// `texts` imports nothing of ours: these say which part of the domain types the words need.
type Veld = 'datum' | 'leeftijd' | 'uren' | 'voltijdUren' | 'loonwaarde' | 'werkgeverslasten';
type Veldfout = { veld: Veld } & (
  | { waarom: 'geen-dag' | 'geen-getal' | 'te-veel-cijfers' }
  | { waarom: 'buiten-grens'; van: number; tot: number }
);
type Ontbrekend =
  | { soort: 'invoer'; veld: Veld }
  | { soort: 'minimumloon'; dag: string; van: string; tot: string }
  | { soort: 'jeugdloon'; leeftijd: number; vanaf: string }
  | { soort: 'werkgeverslasten'; jaar: number };

/** Sentences of the screen Rekenhulp. */
export const rekenhulp = {
  titel: 'Rekenhulp',
  inleiding: 'Reken uit hoeveel loonkostensubsidie (LKS) een werkgever per maand krijgt.',
  geenBesluit: GEEN_BESLUIT,
  privacy:
    'Vul geen namen of andere gegevens van personen in. Er wordt niets bewaard: wat je invult, staat alleen in het adres van deze pagina.',
  invullen: 'Wat reken je uit?',
  velden: {
    datum: 'Datum',
    begin: 'Is de LKS op deze datum nieuw?',
    beginKeuze: {
      nieuw: 'Ja, de LKS begint op deze dag',
      loopt: (dag: string) => `Nee, er was al LKS op ${dagInWoorden(dag)}`,
    },
    beginHint: 'Lopende LKS stijgt alleen op 1 januari mee met het minimumloon.',
    leeftijd: 'Leeftijd op deze dag',
    leeftijdKies: 'Kies een leeftijd',
    leeftijdHint: 'Bijna jarig? Dan verandert het bedrag. Reken ook met de dag van de verjaardag.',
    leeftijdKeuze: (jaren: number) => (jaren >= 21 ? '21 of ouder' : `${jaren} jaar`),
    uren: 'Uren per week',
    voltijd: 'Uren in een voltijdsweek',
    voltijdHint: 'Gewoon in deze functie',
    wijze: 'Hoe bepaal je de LKS?',
    wijzeKeuze: {
      gemeten: { label: 'Met een loonwaarde', uitleg: 'De loonwaarde is gemeten.' },
      forfaitair: {
        label: 'Forfaitaire LKS (50%)',
        uitleg: 'Nog niet gemeten. Kan hoogstens de eerste zes maanden.',
      },
    },
    loonwaarde: 'Loonwaarde in procenten',
    lasten: 'Vergoeding werkgeverslasten in procenten',
    lastenBekend: (jaar: string) => `Het percentage voor ${jaar}. Je kunt het veranderen.`,
    lastenOnzeker: (jaar: string) =>
      `Het percentage voor ${jaar} is te bevestigen. Weet je een ander percentage zeker? Vul dat dan in.`,
    lastenOnbekend: (jaar: string) => `Het percentage voor ${jaar} hebben we niet gevonden. Vul het zelf in.`,
    lastenOnbekendEigen: (jaar: string) => `Zelf hebben we voor ${jaar} geen percentage gevonden.`,
    lastenZonderJaar: 'Kies eerst een datum waarvan we de bedragen kennen.',
    lastenZelf: 'Zelf ingevuld',
    lastenTerug: (waarde: number) => `Gebruik weer ${procent(waarde)}`,
    teBevestigen: 'Te bevestigen',
    invullenGevraagd: 'Zelf invullen',
  },
  leeg: 'Maak leeg',
  leegGedaan: 'Alles staat weer op het begin.',
  uitkomst: {
    naam: 'LKS per maand',
    balk: (lks: number, werkgever: number) =>
      `Van het minimumloon met vakantiebijslag vult de LKS ${procent(lks)} aan. De werkgever betaalt ${procent(werkgever)}.`,
    balkVan: 'Van het minimumloon met vakantiebijslag:',
    balkLks: (waarde: number) => `${procent(waarde)} vult de LKS aan`,
    balkWerkgever: (waarde: number) => `${procent(waarde)} betaalt de werkgever`,
    nogInvullen: (velden: readonly Veld[]) => `Vul nog in: ${lijst(velden.map((veld) => VELDNAAM[veld]))}.`,
    klopNiet: 'Kijk de velden met een melding na. Dan zie je hier het bedrag.',
    geenBedrag: 'Nog geen bedrag',
    geenLks: 'Geen bedrag',
    teBevestigen: (aantal: number) =>
      aantal === 1 ? '1 punt te bevestigen' : `${aantal} punten te bevestigen`,
    doelgroep: {
      0: 'Een loonwaarde van 0% betekent dat iemand met dit werk geen loon kan verdienen. Zoek eerst uit of de werknemer bij de doelgroep LKS hoort.',
      100: 'Met een loonwaarde van 100% is er geen verschil met het minimumloon. Dan is er geen LKS. Zoek uit of de werknemer nog bij de doelgroep LKS hoort.',
    },
    gelezen: (bedrag: string) => `LKS per maand: ${bedrag}.`,
  },
  stappen: {
    titel: 'Zo komt dit bedrag tot stand',
    open: 'Open alle regels',
    sluit: 'Sluit alle regels',
    herkomst: 'Waar staat dit?',
    zelf: 'Zelf ingevuld',
    precies:
      'Elk bedrag staat er in hele centen. De som eronder rekent door met vier cijfers achter de komma. Pas aan het eind ronden we af.',
  },
  wijze: {
    titel: 'Zo rekent de rekenhulp',
    stappen: ({ plafond, forfaitair, bijslag }: { plafond: number; forfaitair: number; bijslag: number }) => [
      `We beginnen met het minimumloon van de datum en de leeftijd, met ${procent(bijslag)} vakantiebijslag.`,
      `Daar gaat de loonwaarde van af. Er blijft hoogstens ${procent(plafond)} over. Is er nog niet gemeten? Dan geldt ${procent(forfaitair)}.`,
      'Daarbij komt een vergoeding voor de werkgeverslasten.',
      'Ten slotte rekenen we het bedrag om naar het aantal uren per week.',
    ],
  },
  teBevestigen: {
    titel: 'Nog te bevestigen',
    uitleg: 'Dit heeft nog niemand bevestigd. Controleer het voordat je het bedrag gebruikt.',
  },
  acties: {
    kopieer: 'Kopieer de berekening',
    gekopieerd: 'De berekening is gekopieerd. Je kunt haar plakken in een mail of verslag.',
    print: 'Print op A4',
  },
  tarieven: {
    titel: 'Met welke bedragen en percentages rekenen we?',
    bereik: (van: string, tot: string) =>
      `De rekenhulp kent de bedragen van ${dagInWoorden(van)} tot en met ${dagInWoorden(tot)}.`,
    minimumloon: 'Minimumloon, 21 jaar en ouder',
    jeugd: 'Deel van het minimumloon per leeftijd',
    lasten: 'Vergoeding werkgeverslasten per jaar',
    vanaf: 'Vanaf',
    maand: 'Per maand',
    uur: 'Per uur',
    jaar: 'Jaar',
    percentage: 'Percentage',
    bron: 'Waar staat dit?',
    geenUurloon: 'geen',
    onbekend: 'Niet gevonden',
    bbl: 'Volgt de werknemer een bbl-opleiding? Dan kan een lager minimumloon gelden. Daar rekent deze hulp niet mee.',
  },
  blad: {
    titel: 'Berekening loonkostensubsidie (LKS)',
    gemaakt: (dag: string) => `Gemaakt op ${dagInWoorden(dag)} met de Implementatiescan loonkostensubsidie.`,
    ingevuld: 'Ingevuld',
    berekening: 'Berekening',
    onderdeel: 'Onderdeel',
    bedrag: 'Bedrag',
    bron: 'Waar staat dit?',
    adres: (adres: string) => `Open deze berekening: ${adres}`,
    datum: { nieuw: 'De LKS begint op', loopt: 'De LKS liep al op 1 januari. Gerekend voor' },
    leeftijd: 'Leeftijd',
    uren: 'Uren per week',
    voltijd: 'Voltijdsweek',
    wijze: 'Loonwaarde',
    forfaitair: 'Nog niet gemeten: forfaitaire LKS (50%)',
    lasten: 'Vergoeding werkgeverslasten',
    zelf: (waarde: string) => `${waarde}, zelf ingevuld`,
  },
} as const;

const VELDNAAM: Readonly<Record<Veld, string>> = {
  datum: 'de datum',
  leeftijd: 'de leeftijd',
  uren: 'de uren per week',
  voltijdUren: 'de voltijdsweek',
  loonwaarde: 'de loonwaarde',
  werkgeverslasten: 'het percentage werkgeverslasten',
};

/** Stands at the field: what is wrong, and what to fill in. */
export function veldfoutInWoorden(fout: Veldfout): string {
  switch (fout.waarom) {
    case 'geen-dag':
      return 'Deze datum bestaat niet. Kies een andere.';
    case 'geen-getal':
      return 'Vul een getal in, bijvoorbeeld 32 of 27,5.';
    case 'te-veel-cijfers':
      return 'Vul hoogstens twee cijfers achter de komma in.';
    case 'buiten-grens':
      return GRENSZIN[fout.veld](fout.tot);
    default:
      return fout satisfies never;
  }
}

const GRENSZIN: Readonly<Record<Veld, (tot: number) => string>> = {
  datum: () => 'Kies een andere datum.',
  leeftijd: () => 'Voor deze leeftijd is er geen minimumloon. Kies 15 jaar of ouder.',
  uren: (tot) => `Vul meer dan 0 uur in, en hoogstens ${uur(tot)}.`,
  voltijdUren: (tot) => `Vul meer dan 0 uur in, en hoogstens ${uur(tot)}.`,
  loonwaarde: (tot) => `Een loonwaarde ligt tussen 0% en ${procent(tot)}.`,
  werkgeverslasten: (tot) => `Vul een percentage in van 0 tot en met ${tot}.`,
};

/** What is missing, where the user cannot simply fill in an empty field. */
export function ontbrekendInWoorden(ontbrekend: Exclude<Ontbrekend, { soort: 'invoer' }>): string {
  switch (ontbrekend.soort) {
    case 'minimumloon':
      return `Voor ${dagInWoorden(ontbrekend.dag)} kennen we het minimumloon niet. ${rekenhulp.tarieven.bereik(ontbrekend.van, ontbrekend.tot)}`;
    case 'jeugdloon':
      return `Het minimumloon voor ${ontbrekend.leeftijd} jaar kennen we pas vanaf ${dagInWoorden(ontbrekend.vanaf)}.`;
    case 'werkgeverslasten':
      return rekenhulp.velden.lastenOnbekend(String(ontbrekend.jaar));
    default:
      return ontbrekend satisfies never;
  }
}
