import { dagInWoorden } from './wijzigingen.ts';

/** Sentences of stands that are kept, to compare with later. Days arrive as YYYY-MM-DD. */
export const landelijkstandenTekst = {
  kop: 'Bewaarde standen',
  leeg: 'Er is nog geen stand bewaard in deze browser. Bewaar er een. Dan zie je later wat er is veranderd.',
  uitleg:
    'Deze standen staan alleen in deze browser. Vergelijk er een met de stand die je nu ziet. Download een stand als bestand om hem te delen.',
  regel: (delen: { peildatum: string; afgevinkt: number; gemeenten: number; dag: string | undefined }) => {
    const stand = `Stand op ${dagInWoorden(delen.peildatum)}: ${delen.afgevinkt} van ${delen.gemeenten} afgevinkt.`;
    return delen.dag === undefined ? stand : `${stand} Bewaard op ${dagInWoorden(delen.dag, 'kort')}.`;
  },
  vergelijk: 'Vergelijk',
  vergelijkVan: (naam: string) => `Vergelijk met ${naam}`,
  verwijderVan: (naam: string) => `Verwijder ${naam}`,
  verwijderd: (naam: string) => `${naam} is verwijderd uit deze browser.`,
  teruggezet: (naam: string) => `${naam} staat er weer.`,
  zetTerug: 'Zet terug',
  open: 'Bewaar deze stand',
  titel: 'Deze stand bewaren',
  sluit: 'Sluiten',
  bewaarUitleg: (dag: string) =>
    `Je bewaart de stand op ${dagInWoorden(dag)} van alle gemeenten, ook als er een filter aan staat. Er staan geen namen van mensen, trajecten of bronnen in.`,
  naam: 'Naam van deze stand',
  naamUitleg: 'Bijvoorbeeld: voor de stuurgroep.',
  naamVoor: (dag: string) => `Stand op ${dagInWoorden(dag)}`,
  bewaarHier: 'Bewaar in deze browser',
  download: 'Download als bestand',
  bewaard: (naam: string) => `${naam} is bewaard in deze browser.`,
  nietBewaard: 'Deze browser bewaart niets. Download de stand als bestand.',
} as const;
