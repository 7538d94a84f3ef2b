import { dagInWoorden } from './wijzigingen.ts';

const gemeenten = (aantal: number) => (aantal === 1 ? '1 gemeente' : `${aantal} gemeenten`);

const bronnen = (aantal: number) => (aantal === 1 ? '1 bron' : `${aantal} bronnen`);

/** Sentences of the parts beside the stand. Days arrive as YYYY-MM-DD. */
export const landelijkdelenTekst = {
  veranderd: {
    kop: (dag: string) => `Veranderd sinds ${dagInWoorden(dag)}`,
    kopBestand: 'Veranderd sinds de bewaarde stand',
    sinds: 'Sinds',
    kolom: (dag: string) => `Sinds ${dagInWoorden(dag, 'kort').replace(/ \d{4}$/, '')}`,
    niets: 'Er is niets veranderd.',
    som: (delen: { veranderd: number; gelijk: number; stil: number }) =>
      `${gemeenten(delen.veranderd)} veranderd, ${delen.gelijk} gelijk gebleven, ${delen.stil} toen en nu zonder bericht.`,
    richting: { vooruit: 'Vooruit', terug: 'Terug', ander: 'Andere status, zelfde groep' },
    tabel: 'Gemeenten waar iets is veranderd',
    gemeente: 'Gemeente',
    was: 'Was',
    nu: 'Nu',
    beweging: 'Richting',
    onderVoorwaarde: 'onder voorwaarde',
    gelijk: (aantal: number) => `Niets veranderd bij ${gemeenten(aantal)}`,
    vergelijk: 'Vergelijk met een bestand',
    losBestand: 'Vergelijk weer met een dag',
    bestand: (naam: string, dag: string) => `Vergeleken met ${naam}, stand op ${dagInWoorden(dag)}.`,
    fout: {
      'ander-bestand':
        'Dit is geen bewaarde landelijke stand. Kies een bestand dat hier is bewaard. Er is niets veranderd.',
      'te-nieuw':
        'Deze stand is gemaakt met een nieuwere versie van de app. Vernieuw de pagina. Er is niets veranderd.',
      onleesbaar: 'Deze stand klopt niet en is niet te lezen. Er is niets veranderd.',
      leeg: 'In dit bestand staat nog geen stand. Er is niets veranderd.',
    },
    nietHier: 'Deze bewaarde stand staat niet in deze browser. Je ziet wat er is veranderd sinds een dag.',
  },
  meetellen: {
    knop: 'Wat telt mee',
    titel: 'Wat telt mee?',
    sluit: 'Sluiten',
    telt: 'Telt mee',
    som: (delen: { bronnen: number; oud: number }) =>
      `${bronnen(delen.bronnen)}, waarvan ${delen.oud} ouder dan 90 dagen.`,
    gepubliceerd: (delen: { dag: string; bronnen: number; bepaalt: number; oud: number }) =>
      `De gepubliceerde stand van ${dagInWoorden(delen.dag)} telt ook mee: ${bronnen(delen.bronnen)}, waarvan ${delen.oud} ouder dan 90 dagen. Daaruit komt de stand van ${gemeenten(delen.bepaalt)}.`,
    oud: (aantal: number) => `Ouder dan 90 dagen (${aantal})`,
    recent: (aantal: number) => `Niet ouder dan 90 dagen (${aantal})`,
    enMeer: (aantal: number) => `en nog ${aantal}`,
    zoek: 'Zoek een bron of gemeente',
    leegZoek: 'Maak het zoekveld leeg',
    gevonden: (aantal: number) => `${aantal} gevonden`,
    teltNiets: 'Er telt nog niets mee. Lees bestanden in of zet zelf een status.',
    bepaalt: (aantal: number) => `bepaalt de stand van ${gemeenten(aantal)}`,
    nietNu: 'bepaalt nu van geen gemeente de stand: andere bronnen zijn nieuwer',
    teltNiet: 'Telt niet mee',
    allesTelt: 'Er is niets weggelaten.',
    voorbeeld: 'voorbeeld: voorbeelden tellen nooit mee',
    toekomst: 'datum in de toekomst: de klok stond verkeerd toen dit werd opgeslagen',
    ouder: 'er is een nieuwere stand van hetzelfde traject',
    nietInLijst: (aantal: number) => `${gemeenten(aantal)} die niet in de indeling van deze dag staan`,
    ontbreektKop: 'Wie ontbreekt',
    ontbreekt: (aantal: number) => `Geen bericht van ${gemeenten(aantal)}`,
    allesGehoord: 'Van elke gemeente is er bericht.',
    regels: 'Zo tellen we',
    regel: [
      'Van een traject telt alleen de nieuwste stand. Zo verdwijnt ook wat is teruggedraaid.',
      'Staat een gemeente in meer bronnen? Dan telt het nieuwste feit. De andere blijven zichtbaar.',
      'Afgevinkt onder voorwaarde telt als afgevinkt, en staat apart vermeld.',
      'Een gemeente zonder bericht is onbekend. Dat zegt niet dat zij stilstaat.',
      'Zelf opgegeven en bevestigd door een begeleider tellen we nooit op.',
    ],
  },
  knelpunten: {
    kop: 'Waar gemeenten het vaakst anders werken',
    uitleg: (aantal: number) =>
      `Uit de bestanden van ${gemeenten(aantal)}. Een vraag telt alleen mee als zij is beantwoord en te vergelijken is. Bovenaan staan de vragen waarop het grootste deel van de gemeenten met een antwoord anders werkt.`,
    nieuwste: (dag: string) =>
      `Een bestand heeft alleen de nieuwste antwoorden. Je ziet hier dus de antwoorden van nu, niet die van ${dagInWoorden(dag)}.`,
    leeg: 'Er zijn nog geen antwoorden om te vergelijken. Een status die met de hand is gezet of gepubliceerd, heeft geen antwoorden.',
    tabel: 'Vragen waarop gemeenten anders werken, het grootste deel eerst',
    nr: 'Nr',
    vraag: 'Vraag',
    anders: 'Anders',
    van: (aantal: number, totaal: number) => `${aantal} van ${totaal}`,
    balk: (anders: number, gelijk: number) => `${anders} anders, ${gelijk} zoals preferent`,
    buurt: 'Bel je buur',
    zoGaatHet: (aantal: number) => `${aantal} werken al zo`,
    buren: (vraag: string) => `Wie werkt al zo bij: ${vraag}`,
    burenVan: (naam: string) => `De dichtstbijzijnde bij ${naam} staat vooraan.`,
    kiesGemeente: 'Kies bovenaan een gemeente. Dan staat de dichtstbijzijnde vooraan.',
    geenBuren: 'Er is nog geen gemeente die al zo werkt.',
    dicht: 'Sluiten',
    meer: (aantal: number) => `en nog ${aantal}`,
    matrix: {
      kop: 'Per gemeente',
      keuze: 'Wat wil je per gemeente zien?',
      soort: { vragen: 'Vragen', punten: 'Punten van afvinken' },
      naam: {
        vragen: 'Per gemeente en vraag: anders of zoals preferent',
        punten: 'Per gemeente en punt van afvinken: in orde of open',
      },
      gemeente: 'Gemeente',
      waarde: {
        anders: 'anders',
        gelijk: 'zoals preferent',
        'in-orde': 'in orde',
        voorwaarde: 'onder voorwaarde',
        open: 'open',
      },
      onbekend: 'niet bekend',
      uitleg: {
        vragen: 'Kruis: anders. Is-teken: zoals preferent. Leeg: niet bekend.',
        punten: 'Vinkje: in orde. Halve cirkel: onder voorwaarde. Kruis: open.',
      },
      geen: 'Van geen gemeente weten we dit. Een bestand van een oudere versie zegt er niets over.',
    },
  },
  bureau: {
    kop: 'Trajecten die ik begeleid',
    uitleg:
      'Trajecten in deze browser en uit ingelezen bestanden. Wat aandacht vraagt, staat bovenaan. Vink aan welke je begeleidt. Deze browser onthoudt dat.',
    filter: 'Welke trajecten wil je zien?',
    keuze: {
      mijn: (aantal: number) => `Mijn trajecten (${aantal})`,
      alle: (aantal: number) => `Alle (${aantal})`,
    },
    begeleid: 'Ik begeleid dit',
    begeleidVan: (naam: string) => `Ik begeleid dit: ${naam}`,
    erbij: (naam: string) => `${naam} staat bij jouw trajecten.`,
    eraf: (naam: string) => `${naam} staat niet meer bij jouw trajecten.`,
    geenMijn: 'Je hebt nog geen traject aangevinkt. Kies Alle en vink aan wat je begeleidt.',
    geblokkeerd: (aantal: number, dagen: number | undefined) => {
      const wat = aantal === 1 ? '1 aanpassing geblokkeerd' : `${aantal} aanpassingen geblokkeerd`;
      return dagen === undefined ? wat : `${wat}, langst ${dagen === 1 ? '1 dag' : `${dagen} dagen`}`;
    },
    meerData: (aantal: number) => (aantal === 1 ? 'en nog 1 datum' : `en nog ${aantal} data`),
    leeg: 'Er zijn hier nog geen trajecten. Begin er een, of lees een bestand in.',
    geenInSelectie: 'Geen traject past bij de filters. Wis een filter om meer te zien.',
    tabel: 'Trajecten met hun volgende datum en laatste bericht',
    traject: 'Traject',
    stand: 'Stand',
    afgevinkt: 'Afgevinkt',
    van: (aantal: number, totaal: number) => `${aantal} van ${totaal}`,
    volgende: 'Volgende data',
    laatste: 'Laatste bericht',
    geenDatum: 'Geen datum bekend',
    standen: {
      verlopen: 'Voorwaarde verlopen',
      vast: 'Stil, langer dan 90 dagen',
      loopt: 'Loopt',
      klaar: 'Alles afgevinkt',
    },
    datum: {
      'voorwaarde-verlopen': (dag: string, naam: string) =>
        `${dagInWoorden(dag, 'kort')}: de voorwaarde van ${naam} is verlopen`,
      'voorwaarde-loopt-af': (dag: string, naam: string) =>
        `${dagInWoorden(dag, 'kort')}: de voorwaarde van ${naam} loopt af`,
      'gaat-in': (dag: string, naam: string) => `${dagInWoorden(dag, 'kort')}: ${naam} werkt zo`,
    },
    open: (naam: string) => `Open ${naam}`,
  },
} as const;
