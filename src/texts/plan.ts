/** Sentences of the ways to look at the plan: board, time line, check, what changed, what if, order. */
export const plan = {
  weergave: 'Laat zien als',
  weergaven: {
    tabel: 'Tabel',
    bord: 'Bord',
    tijdlijn: 'Tijdlijn',
  },
  teLaat: 'Te laat',
  bord: {
    naam: 'Bord met aanpassingen',
    kolom: (stand: string, aantal: number) => `${stand}, ${aantal}`,
    leeg: 'Niets',
    verplaatst: (titel: string, stand: string) => `${titel} staat nu bij ${stand}.`,
    slepen: 'Sleep een kaart naar een andere kolom, of kies de status op de kaart.',
    klaarOp: (dag: string) => `Klaar op ${dag}`,
    verschilt: 'Klaar op verschillende dagen',
    geenDag: 'Nog geen dag',
    wieVerschilt: 'Wie verschilt per gemeente',
  },
  bulk: {
    knop: 'Kies meer aanpassingen',
    naam: 'Gekozen aanpassingen',
    kies: (titel: string) => `Kies ${titel}`,
    kiesAlles: 'Kies alle aanpassingen die je ziet',
    gekozen: (aantal: number) => (aantal === 1 ? '1 aanpassing gekozen' : `${aantal} aanpassingen gekozen`),
    kiesEerst: 'Kies eerst een aanpassing',
    verander: 'Verander',
    stop: 'Klaar met kiezen',
    titel: (aantal: number) => (aantal === 1 ? 'Verander 1 aanpassing' : `Verander ${aantal} aanpassingen`),
    uitleg: (gemeenten: number) =>
      gemeenten === 1
        ? 'Het geldt voor 1 gemeente. Je kunt het in één keer ongedaan maken.'
        : `Het geldt voor ${gemeenten} gemeenten. Je kunt het in één keer ongedaan maken.`,
    blijft: 'Blijft zoals het is',
    leegBlijft: 'Leeg: blijft zoals het is.',
    niets: 'Vul in wat er moet veranderen.',
    besluitKan: (kan: number, van: number) => {
      if (kan === 0) return 'Dit kan hier niet. Vul in tot wanneer, of kies iets anders.';
      return kan === van
        ? 'Dit kan bij alle gekozen aanpassingen. Het wordt een voorstel van het team.'
        : `Dit kan op ${kan} van de ${van} plekken. De andere blijven zoals ze zijn.`;
    },
    reden: 'Waarom aanvaarden jullie dit?',
    redenNodig: 'Schrijf op waarom.',
    tot: 'Tot wanneer',
    totUitleg: 'Nodig als aanvaarden alleen onder voorwaarde mag.',
    pasToe: 'Pas toe',
    opdracht: (aantal: number) =>
      aantal === 1 ? 'Verandering van 1 aanpassing' : `Verandering van ${aantal} aanpassingen`,
    gedaan: (aantal: number) =>
      aantal === 1 ? '1 aanpassing is veranderd.' : `${aantal} aanpassingen zijn veranderd.`,
    stondErAl: 'Dit verandert niets. Het staat er al zo, of het kan hier niet.',
    vervangt: (aantal: number) =>
      aantal === 1
        ? 'Bij 1 aanpassing staat nu iets anders. Dat wordt vervangen.'
        : `Bij ${aantal} aanpassingen staat nu iets anders. Dat wordt vervangen.`,
  },
  tijdlijn: {
    naam: 'Tijdlijn van de aanpassingen',
    maanden: 'Ga naar een maand',
    telling: (aantal: number) => (aantal === 1 ? '1 aanpassing' : `${aantal} aanpassingen`),
    teLaat: (aantal: number) => `${aantal} te laat`,
    vandaag: (dag: string) => `Vandaag, ${dag}`,
    werktZo: (gemeente: string) => `${gemeente} werkt op de nieuwe manier`,
    zonderDag: 'Nog geen dag',
    zonderDagUitleg: 'Kies bij deze aanpassingen een dag. Dan staan ze ook op de tijdlijn.',
    leeg: 'Nog geen enkele aanpassing heeft een dag. Kies in de tabel bij Klaar op wanneer iets af moet zijn.',
  },
} as const;
