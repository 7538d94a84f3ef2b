import { dagInWoorden } from './wijzigingen.ts';

const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);

/** Sentences of the screen Beleidsregel: a rule beside the law, and what it proposes for the scan. */
export const regeltoetsTekst = {
  toets: {
    titel: 'De regel naast de Participatiewet',
    uitleg: 'We leggen de regel naast wat de wet nu zegt. Dit is onze lezing van de wet.',
    gaten: (aantal: number) =>
      aantal === 0
        ? 'We vonden geen gaten.'
        : aantal === 1
          ? 'We vonden 1 gat: hier zegt de regel niets, of iets anders dan de wet.'
          : `We vonden ${aantal} gaten: hier zegt de regel niets, of iets anders dan de wet.`,
    alleenTabellen:
      'Van een ingelezen bestand kennen we alleen de tabellen. Daarom kunnen we het niet naast de wet leggen.',
    overige: (aantal: number) => (aantal === 1 ? 'Nog 1 punt' : `De andere ${aantal} punten`),
    wet: 'De wet',
    regel: 'De regel',
    vanaf: (dag: string) => `Geldt vanaf ${dagInWoorden(dag)}.`,

    stand: {
      ontbreekt: 'Ontbreekt',
      'wijkt-af': 'Wijkt af',
      elders: 'Staat ergens anders',
      ruimte: 'Eigen keuze',
      gelijk: 'Zoals de wet',
      later: 'Geldt nog niet',
      onbekend: 'Weten we niet',
    },
    naam: {
      doelgroep: 'Wat de doelgroep is',
      loonwaarde: 'Wat loonwaarde is',
      'forfaitair-bedrag': 'Bedrag van forfaitaire LKS',
      'forfaitair-duur': 'Duur van forfaitaire LKS',
      beslistermijn: 'Termijn voor het besluit',
      proefplaats: 'Duur van een proefplaats',
      verordening: 'Administratief proces',
    },
    lokaal: {
      groepWel: (artikel: string) => `Deze groep staat in de regel (${artikel}).`,
      groepNiet: 'Deze groep staat niet in de regel.',
      bedrag: (procent: number, over: 'minimumloon' | 'minimumloon-met-vakantiebijslag', artikel: string) =>
        over === 'minimumloon'
          ? `De regel noemt ${procent}% van het minimumloon, zonder vakantiebijslag (${artikel}).`
          : `De regel noemt ${procent}% van het minimumloon met vakantiebijslag (${artikel}).`,
      maanden: (maanden: number, artikel: string) => `De regel noemt ${maanden} maanden (${artikel}).`,
      zonderVerlenging: (maanden: number, artikel: string) =>
        `De regel noemt ${maanden} maanden en zegt niets over verlengen (${artikel}).`,
      weken: (weken: number, artikel: string) => `De regel noemt ${weken} weken (${artikel}).`,
      begrip: (zin: string, artikel: string) => `${zin.replace(/\.$/, '')} (${artikel}).`,
      geenTermijn: 'De regel noemt geen termijn.',
      niets: 'De regel zegt hier niets over.',
      verordening: 'Dit hoort in de verordening. Kijk daar.',
      later: 'Dit deel van de wet geldt nog niet.',
      onbekend: 'Wat deze regel hierover zegt, weten we niet.',
    },
  },
  voorstellen: {
    titel: 'Gebruik dit in de scan',
    uitleg:
      'Uit de regel volgt een antwoord op deze vragen. We vullen niets vanzelf in: je kiest zelf wat je overneemt.',
    geen: 'Uit deze regel volgt geen antwoord op de scan.',
    traject: 'In welk traject?',
    kiesTraject: 'Kies een traject',
    geenTraject: 'Er is nog geen traject in deze browser. Begin er eerst een.',
    naarStart: 'Naar Trajecten',
    gemeente: 'Voor welke gemeente?',
    kiesGemeente: 'Kies een gemeente',
    alle: (naam: string, aantal: number) => `${naam}: alle ${aantal} gemeenten`,
    vraag: (nummer: number, vraag: string) => `${nummer}. ${vraag}`,
    voorstel: 'Voorstel',
    waarom: 'Waarom',
    uitToets: (naam: string, lokaal: string) => `Uit de toets: ${naam}. ${lokaal}`,
    uitArtikel: (artikel: string) => `Staat in de regel: ${artikel}.`,
    nu: 'Nu',
    nuBij: (gemeenten: readonly string[], antwoord: string) => `${lijst(gemeenten)}: ${antwoord}`,
    open: 'nog geen antwoord',
    neemOver: 'Neem over',
    neemOverBij: (nummer: number, antwoord: string) => `Neem over bij vraag ${nummer}: ${antwoord}`,
    isAl: 'Dit is al het antwoord',
    overgenomen: (nummer: number) => `Antwoord overgenomen bij vraag ${nummer}.`,
    ongedaan: (nummer: number) => `Voorstel uit de beleidsregel bij vraag ${nummer}`,
    overschrijven: 'Ander antwoord vervangen?',
    overschrijvenUitleg: (gemeenten: readonly string[], antwoord: string) =>
      `Er staat al een ander antwoord bij ${lijst(gemeenten)}. Dat wordt: ${antwoord}.`,
    overschrijvenJa: 'Vervang het antwoord',
    overschrijvenNee: 'Laat het zo',
    naarVraag: (nummer: number) => `Bekijk vraag ${nummer}`,
    alleenLezen: 'Je kunt in dit traject alleen lezen.',
    mislukt: 'Dit traject gaat niet open. Open het via Trajecten.',
  },
} as const;
