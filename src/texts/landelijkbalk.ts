import { dagInWoorden } from './wijzigingen.ts';

/** Sentences above the parts of the national screen. Days arrive as YYYY-MM-DD. */
export const landelijkbalkTekst = {
  delen: {
    naam: 'Delen van de landelijke stand',
    stand: 'Stand',
    veranderd: 'Veranderd',
    knelpunten: 'Waar het knelt',
    bureau: 'Trajecten',
  },
  peildatum: 'Peildatum',
  vandaag: 'Naar vandaag',
  opDag: (dag: string) => `Je ziet de stand op ${dagInWoorden(dag)}, met wat we daar nu van weten.`,
  anderAantal: (delen: { toen: number; nu: number }) =>
    `Er waren toen ${delen.toen} gemeenten (CBS). We tellen ze in de indeling van nu, met ${delen.nu}: wie later opging in een andere gemeente, telt bij die gemeente.`,
  onbekendAantal: (nu: number) =>
    `Hoeveel gemeenten er toen waren, hebben we niet. We tellen in de indeling van nu, met ${nu}.`,
  toekomst: (dag: string) =>
    `${dagInWoorden(dag)} moet nog komen. Je ziet wat we nu weten, met de gemeenten van die dag.`,
  filters: (aantal: number) => (aantal === 0 ? 'Filters' : `Filters (${aantal})`),
} as const;
