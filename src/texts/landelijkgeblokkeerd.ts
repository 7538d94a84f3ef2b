import { dagInWoorden } from './wijzigingen.ts';

const gemeenten = (aantal: number) => (aantal === 1 ? '1 gemeente' : `${aantal} gemeenten`);

/** Sentences of what stays blocked across regions. Days arrive as YYYY-MM-DD. */
export const geblokkeerdTekst = {
  kop: 'Wat het langst geblokkeerd is',
  uitleg: (aantal: number) =>
    `Van ${gemeenten(aantal)} weten we welke aanpassingen nu geblokkeerd zijn, en sinds welke dag. Waarom, staat alleen in het traject zelf.`,
  niemand: 'Van geen gemeente weten we nog welke aanpassingen geblokkeerd zijn.',
  niets: 'Er is nergens een aanpassing geblokkeerd.',
  eerder:
    'Je ziet een eerdere dag. Wat toen geblokkeerd was en daarna is opgelost, staat niet in de bestanden.',
  onbekend: (aantal: number) => `Van ${gemeenten(aantal)} met bericht weten we dit niet`,
  onbekendWaarom:
    'Een status met de hand, een publicatie en een bestand van een vorige versie zeggen dit niet. Open het traject of lees het bestand van het traject opnieuw in. Of vraag een nieuw bestand.',
  bron: (delen: { soort: string; naam: string; gemeenten: string }) =>
    delen.naam === ''
      ? `${delen.soort}: ${delen.gemeenten}`
      : `${delen.soort} “${delen.naam}”: ${delen.gemeenten}`,
  stil: (aantal: number) => `Van ${gemeenten(aantal)} is er geen bericht.`,
  tabel: 'Geblokkeerde aanpassingen, wat het langst wacht staat bovenaan',
  nr: 'Nr',
  aanpassing: 'Aanpassing',
  langst: 'Langst geblokkeerd',
  aantal: 'Gemeenten',
  waar: 'Waar',
  eigen: 'Eigen aanpassing van een team',
  sinds: (dag: string) => `sinds ${dagInWoorden(dag, 'kort')}`,
  dagen: (aantal: number) => (aantal === 1 ? '1 dag' : `${aantal} dagen`),
  geenDag: 'dag onbekend',
  alle: (aantal: number) => `Toon alle ${aantal} aanpassingen`,
  minder: (aantal: number) => `Toon alleen de eerste ${aantal}`,
  meer: (aantal: number) => `en nog ${aantal}`,
  meerVan: (aantal: number, titel: string) => `en nog ${gemeenten(aantal)} bij: ${titel}`,
  minderNamen: 'Toon minder',
  minderVan: (titel: string) => `Toon minder gemeenten bij: ${titel}`,
} as const;
