import { zinnen } from './zinnen.ts';

const som = (namen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen);
const aanpassingen = (aantal: number) => (aantal === 1 ? '1 aanpassing' : `${aantal} aanpassingen`);
const heeft = (aantal: number) => (aantal === 1 ? 'heeft' : 'hebben');

type Tellingen = Record<'klaar' | 'bezig' | 'geblokkeerd' | 'te-doen', number>;

/** Sentences and headings of the plan as a document: Word and slides. */
export const plandocument = {
  titel: 'Implementatieplan loonkostensubsidie',
  ondertitel: (waar: string, dag: string) => (waar === '' ? `Stand ${dag}` : `${waar}. Stand ${dag}`),
  onderwerp: 'Van nu naar de preferente werkwijze voor loonkostensubsidie',
  programma: 'Implementatiescan loonkostensubsidie',
  taal: 'nl-NL',
  voorstel:
    'De preferente werkwijze in dit plan is een voorstel. Wat nog niemand heeft bevestigd, heet "te bevestigen".',
  voorbeeld: 'Dit zijn voorbeeldgegevens. Ze tellen nergens mee.',
  isVoorbeeld: zinnen.inleiding.voorbeeld,
  teBevestigen: 'te bevestigen',
  leeg: 'Er staan nog geen aanpassingen in het plan.',
  metEenheid: (naam: string, eenheid: string) => `${naam} (${eenheid})`,
  groep: (tekst: string, namen: readonly string[]) => `${som(namen)}: ${tekst}`,
  stand: (totaal: number, { klaar, bezig, geblokkeerd, 'te-doen': teDoen }: Tellingen) => {
    const delen = [
      ...(klaar > 0 ? [`${klaar} klaar`] : []),
      ...(bezig > 0 ? [`${bezig} bezig`] : []),
      ...(geblokkeerd > 0 ? [`${geblokkeerd} geblokkeerd`] : []),
      ...(teDoen > 0 ? [`${teDoen} te doen`] : []),
    ];
    return `In het plan ${totaal === 1 ? 'staat' : 'staan'} ${aanpassingen(totaal)}: ${som(delen)}.`;
  },
  /** what has a day and is not done */
  looptijd: (eerste: string, laatste: string) =>
    eerste === laatste
      ? `De datum die nog open staat, is ${eerste}.`
      : `De eerste datum is ${eerste}, de laatste ${laatste}.`,
  mist: (datum: number, eigenaar: number): string[] => [
    ...(datum > 0 ? [`${datum} ${heeft(datum)} nog geen datum.`] : []),
    ...(eigenaar > 0 ? [`${eigenaar} ${heeft(eigenaar)} nog geen eigenaar.`] : []),
  ],
  afgevinkt: (aantal: number, totaal: number) =>
    totaal === 1
      ? aantal === 1
        ? 'De gemeente is afgevinkt.'
        : 'De gemeente is nog niet afgevinkt.'
      : `${aantal} van de ${totaal} gemeenten ${aantal === 1 ? 'is' : 'zijn'} afgevinkt.`,
  gemeente: {
    afgevinkt: (dag: string, onderVoorwaarde: boolean) =>
      onderVoorwaarde ? `Afgevinkt onder voorwaarde op ${dag}` : `Afgevinkt op ${dag}`,
    punten: (inOrde: number, totaal: number) => `${inOrde} van ${totaal} punten in orde`,
    ingangsdatum: (dag: string | undefined) =>
      dag === undefined ? 'Nog geen ingangsdatum' : `Werkt zo vanaf ${dag}`,
    verschillen: (aantal: number) => (aantal === 1 ? '1 verschil' : `${aantal} verschillen`),
    aanpassingen: (klaar: number, totaal: number) =>
      totaal === 0 ? 'Geen aanpassingen' : `${klaar} van ${aanpassingen(totaal)} klaar`,
    houdtTegen: 'Dit houdt afvinken nog tegen:',
    geen: 'Voor deze gemeente staan geen aanpassingen in het plan.',
  },
  open: {
    geblokkeerd: 'Geblokkeerd',
    besluit: 'Nog te besluiten',
    later: 'Later bespreken',
    eigenaar: 'Nog geen eigenaar',
    datum: 'Nog geen datum',
    onbekend: 'Nog onbekend',
    vragen: 'Nog niet beantwoord',
    punt: (titel: string, namen: readonly string[]) => `${titel} (${som(namen)})`,
    metReden: (punt: string, reden: string) => `${punt}: ${reden.replaceAll('\n', '; ')}`,
    geen: 'Er staat niets meer open.',
  },
  hoofdstuk: {
    inhoud: 'Inhoud',
    samenvatting: 'Samenvatting',
    cijfers: 'Kerncijfers',
    schema: 'Het proces: wat verandert er?',
    verschillen: 'Verschillen',
    aanpassingen: 'Aanpassingen',
    gemeenten: 'Per gemeente',
    open: 'Open punten',
  },
  uitleg: {
    schema:
      'Het schema laat zien welke stappen blijven, veranderen, vervallen of erbij komen. De nummers horen bij de verschillen in het volgende hoofdstuk.',
    verschillen: 'De nummers zijn die van de vragen in de scan.',
    aanpassingen: 'De aanpassingen staan op datum. Zonder datum staan ze onderaan.',
    geenVerschillen: 'We zien geen verschillen in wat is beantwoord.',
  },
  tabel: {
    cijfers: { naam: 'Cijfer', nu: 'Nu', voorkeur: 'Voorkeur', let: 'Let op' },
    verschillen: { nummer: 'Nr', titel: 'Verschil', nu: 'Nu', voorkeur: 'Voorkeur', besluit: 'Besluit' },
    aanpassingen: {
      titel: 'Aanpassing',
      gemeenten: 'Gemeenten',
      wie: 'Wie',
      datum: 'Klaar op',
      status: 'Status',
    },
    gemeenten: {
      naam: 'Gemeente',
      stand: 'Stand',
      verschillen: 'Verschillen',
      aanpassingen: 'Aanpassingen',
      vanaf: 'Vanaf',
    },
  },
  voorstelWie: (wie: string) => `${wie} (voorstel)`,
  geenDatum: 'nog geen datum',
  vervallen: 'Vervallen',
  bladzijde: { voor: 'Bladzijde ', van: ' van ' },
  beeld: (titel: string, ondertitel: string, merken: readonly string[]) =>
    [titel, ondertitel, som(merken), 'Alle verschillen staan in woorden in het hoofdstuk Verschillen']
      .filter((deel) => deel !== '')
      .map((deel) => (deel.endsWith('.') ? deel : `${deel}.`))
      .join(' '),
} as const;
