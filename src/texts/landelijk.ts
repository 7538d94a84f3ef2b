import { dagInWoorden } from './wijzigingen.ts';

const gemeenten = (aantal: number) => (aantal === 1 ? '1 gemeente' : `${aantal} gemeenten`);

/** Sentences of the national stand. Days arrive as YYYY-MM-DD. */
export const landelijkTekst = {
  titel: 'Landelijke stand',
  laden: 'Bezig met het laden van de gemeenten',
  ladenMislukt: 'De lijst met gemeenten laadt niet.',
  ladenMisluktUitleg: 'Vernieuw de pagina. Je werk is bewaard.',
  probeerOpnieuw: 'Probeer het opnieuw',
  opnieuw: {
    aantal: (aantal: number) =>
      aantal === 1
        ? 'Bevestig 1 afgevinkte gemeente opnieuw'
        : `Bevestig ${aantal} afgevinkte gemeenten opnieuw`,
    alle: 'Toon weer alle gemeenten',
    waarom: 'na een wijziging van de wet, de scanlijst of de acht punten',
    rij: 'Bevestig opnieuw',
    redenen: {
      criteria: 'afgevinkt met een oudere versie van de acht punten',
      scanlijst: 'ingevuld met een oudere scanlijst',
      wet: 'de wet is daarna veranderd',
    },
  },
  publicatieOnleesbaar: 'De gepubliceerde stand is niet te lezen',
  publicatieOnleesbaarUitleg:
    'Het bestand data/voortgang.json bij deze app klopt niet of is nieuwer dan deze app. Je ziet alleen wat in deze browser staat.',
  onbekendUitleg: 'Onbekend betekent: wij hebben geen bericht. Het zegt niet dat een gemeente stilstaat.',
  landelijkCijfer: 'Wij weten niet wie het landelijke cijfer sinds 2022 bijhoudt.',
  gepubliceerd: (dag: string) => `Gepubliceerde stand van ${dagInWoorden(dag)}.`,
  ookGepubliceerd: (dag: string) =>
    `Je ziet de gepubliceerde stand van ${dagInWoorden(dag)}. Wat in deze browser staat en wat je hier inleest, telt ook mee. Er gaat niets naar buiten.`,
  alleenHier:
    'Je ziet alleen trajecten in deze browser en bestanden die je hier hebt ingelezen. Er gaat niets naar buiten.',

  status: {
    onbekend: 'Onbekend',
    'niet-gestart': 'Niet gestart',
    'in-gesprek': 'In gesprek',
    gepland: 'Gepland',
    scan: 'Scan',
    aanpassen: 'Aanpassen',
    afgevinkt: 'Afgevinkt',
    heropend: 'Heropend',
  },
  grond: {
    'zelf-opgegeven': 'Zelf opgegeven',
    'bevestigd-door-begeleider': 'Bevestigd door begeleider',
    'uit-bestand': 'Uit bestand',
  },

  getallen: {
    naam: 'Wat we weten, per grond',
    zelf: 'Zelf opgegeven',
    bevestigd: 'Bevestigd door begeleider',
    bestand: 'Uit bestand',
    onbekend: 'Onbekend',
    afgevinkt: (aantal: number) => `waarvan ${aantal} afgevinkt`,
    geenBericht: 'geen bericht gekregen',
    oud: ({ jongste, oudste, oud }: { jongste: number; oudste: number; oud: number }) => {
      const leeftijd =
        jongste === oudste
          ? `bericht van ${oudste} dagen oud`
          : `berichten van ${jongste} tot ${oudste} dagen oud`;
      return oud === 0 ? leeftijd : `${leeftijd}, ${oud} ouder dan 90 dagen`;
    },
    eerder:
      'Is een afgevinkte gemeente later heropend? Dan weten we niet meer wie het afvinken bevestigde. Dat staat hier bij zelf opgegeven.',
    nietOptellen: 'Tel deze getallen niet op: ze zeggen niet hetzelfde.',
    nietOptellenKop: 'Waarom drie getallen?',
  },

  zoek: {
    label: 'Zoek een gemeente of regio',
    open: "Toon alle gemeenten en regio's",
    geen: 'We vinden geen gemeente of regio met deze naam. Controleer de spelling.',
    aantal: (aantal: number) => `${aantal} gevonden`,
    gemeenten: 'Gemeenten',
    regios: "Arbeidsmarktregio's",
  },

  beeld: {
    naam: 'Hoe wil je de stand zien?',
    kaart: 'Kaart',
    tabel: 'Als tabel',
  },

  voorbeelden: {
    toon: 'Toon voorbeelden',
    uitleg: 'Tellen niet mee',
    naam: 'Voorbeeld',
    kop: 'Voorbeelden',
    nietGeteld:
      'Voorbeelden tellen nergens mee. Op de kaart hebben ze een stippelrand. Heeft een gemeente ook een echte stand? Dan zie je op de kaart de echte.',
    geen: 'Er zijn geen voorbeelden om te tonen. Open eerst een voorbeeld bij Start.',
    nietOpKaart: 'Verzonnen gemeente, niet op de kaart',
    welOpKaart: 'Op de kaart met stippelrand',
    echteStand: 'Op de kaart staat de echte stand',
  },

  legenda: {
    telt: 'De getallen zijn gemeenten.',
    onderVoorwaarde: (aantal: number) => `${aantal} daarvan onder voorwaarde`,
  },

  regios: {
    kop: 'Per arbeidsmarktregio',
    alle: "Alle 35 regio's",
    tabel: "Regio's met hun stand",
    gemeentenVan: (regio: string) => `Gemeenten in ${regio}`,
    regio: 'Regio',
    stand: 'Stand',
    afgevinkt: 'Afgevinkt',
    van: (aantal: number, totaal: number) => `${aantal} van ${totaal}`,
    balk: (delen: readonly string[]) => delen.join(', '),
    deel: (aantal: number, klasse: string) => `${aantal} ${klasse.toLowerCase()}`,
    onderVoorwaarde: (aantal: number) => `${aantal} onder voorwaarde`,
    erbij: (aantal: number) => (aantal > 0 ? `+${aantal}` : String(aantal)),
    toon: (regio: string) => `Toon de gemeenten van ${regio}`,
  },

  rij: {
    gemeente: 'Gemeente',
    regio: 'Regio',
    status: 'Status',
    sinds: 'Sinds',
    grond: 'Grond',
    oud: 'Bericht',
    bron: 'Bron',
    onderVoorwaarde: 'onder voorwaarde',
    voorwaardeTot: (dag: string) => `onder voorwaarde, tot ${dagInWoorden(dag, 'kort')}`,
    dagenOud: (dagen: number) =>
      dagen === 0 ? 'van vandaag' : dagen === 1 ? '1 dag oud' : `${dagen} dagen oud`,
    teOud: 'Vraag opnieuw',
    teOudUitleg: 'ouder dan 90 dagen',
    geenBericht: 'Geen bericht',
    niets: '–',
    dag: (dag: string) => dagInWoorden(dag, 'kort'),
    browser: 'Traject in deze browser',
    bestand: 'Ingelezen bestand',
    ingangsdatum: 'Werkt zo vanaf',
    grondEnBericht: 'Grond en bericht',
  },

  gemeente: {
    dicht: 'Sluiten',
    geenBericht: 'Wij hebben geen bericht van deze gemeente. Dat zegt niet dat zij stilstaat.',
    bron: (naam: string) => `Bron: ${naam}`,
    regio: (naam: string) => (naam.startsWith('Regio ') ? naam : `Regio ${naam}`),
  },

  tabel: {
    kop: 'Alle gemeenten',
    naam: 'Alle gemeenten met hun stand',
    zoek: 'Zoek in de tabel',
    leegZoek: 'Maak het zoekveld leeg',
    aantal: (getoond: number, totaal: number) =>
      getoond === totaal ? gemeenten(totaal) : `${getoond} van ${gemeenten(totaal)}`,
    geen: 'Geen gemeente past bij wat je zoekt. Maak het zoekveld leeg of toon meer in de legenda.',
    sorteer: (kolom: string) => `Sorteer op ${kolom.toLowerCase()}`,
  },

  onbekendeCodes: {
    kop: 'Niet in de lijst van gemeenten',
    uitleg:
      'Deze gemeenten staan niet in de indeling van 1 januari 2026. Ze staan niet op de kaart en tellen niet mee.',
  },

  bestanden: {
    kop: 'Bestanden inlezen',
    leegKaart: 'Nog geen bestanden ingelezen',
  },

  bronnen: {
    kop: (aantal: number) => (aantal === 1 ? '1 bron' : `${aantal} bronnen`),
    browser: 'Traject in deze browser',
    bestand: 'Bestand',
    hand: 'Met de hand gezet',
    toon: (aantal: number) => `Toon alle ${aantal} bronnen`,
    handAantal: (aantal: number) =>
      aantal === 1
        ? '1 status is met de hand gezet. Je ziet hem bij de gemeente.'
        : `${aantal} statussen zijn met de hand gezet. Je ziet ze bij de gemeente.`,
    regel: (delen: { soort: string; aantal: number }) => `${delen.soort}, ${gemeenten(delen.aantal)}`,
    verwijder: 'Verwijder',
    verwijderVan: (naam: string) => `Verwijder ${naam} uit de landelijke stand`,
    verwijderd: (naam: string) => `${naam} is verwijderd uit de landelijke stand.`,
    zonderNaam: 'Traject zonder naam',
    publicatie: 'Landelijke publicatie',
  },
} as const;
