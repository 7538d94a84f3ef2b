const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);

/** What an answer means, beside the question in the scan. */
export const gevolgTekst = {
  naam: 'Gevolg van dit antwoord',
  wacht: 'De voorkeur verschijnt als alle uitvoerders bij deze vraag zijn ingevuld.',
  wachtKort: (klaar: number, totaal: number) =>
    totaal === 1 ? `${klaar} van 1 uitvoerder ingevuld` : `${klaar} van ${totaal} uitvoerders ingevuld`,
  toonVoorkeur: 'Toon de voorkeur nu',
  toonVoorkeurUitleg: 'Je ziet de voorkeur dan bij elke vraag, ook als nog niet iedereen heeft geantwoord.',
  verschil: (nummer: number) => `Verschil ${nummer}: dit verandert`,
  beleid: (nummer: number) => `Vraag ${nummer}: eigen beleid`,
  onbekend: (nummer: number) => `Vraag ${nummer}: nog onbekend`,
  gelijk: (nummer: number) => `Vraag ${nummer}: geen verschil`,
  magBlijven: (nummer: number) => `Verschil ${nummer}: mag zo blijven`,
  nietVergeleken: (nummer: number) => `Vraag ${nummer}: nog niet te vergelijken`,
  vraag: (nummer: number) => `Vraag ${nummer}`,
  stand: (telling: { preferent: number; anders: number; onbekend: number; open: number; overig: number }) => {
    const delen = [`${telling.preferent} zoals preferent`, `${telling.anders} anders`];
    if (telling.onbekend > 0) delen.push(`${telling.onbekend} onbekend`);
    if (telling.overig > 0)
      delen.push(telling.overig === 1 ? '1 telt niet mee' : `${telling.overig} tellen niet mee`);
    if (telling.open > 0) delen.push(`${telling.open} nog open`);
    return delen.join(', ');
  },
  alPreferent: 'Hier doen jullie het al zo',
  alPreferentUitleg: 'Alle gemeenten werken zoals preferent. Dat hoef je niet te veranderen.',
  zoalsPreferent: (gemeenten: readonly string[]) => `Zoals preferent: ${lijst(gemeenten)}.`,
  normLeeg: 'De norm is nog niet ingevuld',
  normLeegUitleg: 'Jullie antwoord blijft staan en telt niet als verschil.',
  norm: (norm: string) => `Voorkeur: ${norm}.`,
  onbekendTitel: 'Dit weten jullie nog niet',
  onbekendUitleg: 'Er staat nu een actie op de lijst: zoek dit uit, of leg het vast.',
  nvtTitel: 'Deze vraag geldt hier niet',
  werkgever: 'Dit merkt de werkgever',
  vast: 'Hoe vast ligt dit?',
  vastSchaal: 'Schaal van wet naar beleidsvrijheid',
  wetLezing: (artikel: string) => `Wet: onze lezing, ${artikel}.`,
  teBevestigen: 'te bevestigen',
  afspraak: 'Wat spreken jullie af?',
  afspraakUitleg: 'Dit mag nu, of later bij Bespreken.',
  afspraakDeels: 'Nog niet voor elke aanpassing besloten. Kies je hier, dan geldt het voor allemaal.',
  afspraakVerschilt: 'Per gemeente is iets anders afgesproken. Kies je hier, dan geldt het voor allemaal.',
  voorstel: 'Voorstel team. De beslisser bevestigt dit bij Bespreken.',
  bevestigd: (dag: string) => `Bevestigd door de beslisser op ${dag}.`,
  naarBespreken: 'Ga naar Bespreken voor deze vraag',
  magZoBlijven: 'Mag zo blijven. Hier hoeft geen besluit over.',
  openPaneel: 'Bekijk het gevolg en maak een afspraak',
  openPaneelVooraf: 'Schrijf een notitie',
  openPaneelWacht: 'Voorkeur en notitie',
  sluiten: 'Sluiten',
} as const;
