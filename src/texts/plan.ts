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
