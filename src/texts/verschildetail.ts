import { metHoofdletter } from './metHoofdletter.ts';

const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);

/** Sentences of one difference, opened in the list. */
export const verschildetail = {
  nu: 'Nu',
  voorkeur: 'Voorkeur',
  teBevestigen: 'te bevestigen',
  werkgever: 'Dit merkt de werkgever',
  groep: (gemeenten: readonly string[]) => lijst(gemeenten),
  regels: {
    titel: 'Dit verandert er in het proces',
    geen: 'De stappen blijven gelijk. Het gaat om de inhoud.',
    meer: 'Wat er nu nog meer gebeurt',
    nu: (tekst: string) => `Nu: ${tekst}`,
    voorkeur: (tekst: string) => `Voorkeur: ${tekst}`,
  },
  voorWie: 'Geldt voor',
  alleGemeenten: (aantal: number) => `alle ${aantal} gemeenten`,
  door: (ook: boolean) => (ook ? 'Ook door vraag' : 'Door vraag'),
  geldtVoor: (gemeenten: readonly string[]) => `Geldt voor ${lijst(gemeenten)}.`,
  overgeslagen: 'Deze vraag geldt hier niet.',
  verdeling: (telling: { preferent: number; anders: number; onbekend: number; open: number }) =>
    [
      `${telling.preferent} zoals preferent`,
      `${telling.anders} anders`,
      ...(telling.onbekend > 0 ? [`${telling.onbekend} onbekend`] : []),
      ...(telling.open > 0 ? [`${telling.open} nog open`] : []),
    ].join(', '),
  naarVraag: (nummer: number) => `Naar vraag ${nummer} in de scan`,
  bespreken: (nummer: number) => `Bespreek vraag ${nummer}`,
} as const;

/** Sentences of one step of the picture, seen from nearby. */
export const stapdetail = {
  terug: 'Terug naar de lijst',
  titel: metHoofdletter,
  waar: (baan: string, fase: string) => `${baan}, ${fase}`,
  onbekend: 'Deze stap staat niet in het schema.',
  naam: 'Stap van dichtbij',
  deelstappen: 'Deelstappen',
  toonDeelstappen: 'Open deze stap in het schema',
  verbergDeelstappen: 'Sluit deze stap in het schema',
  deelstappenOpen: (naam: string) => `Het schema toont nu de deelstappen van: ${naam}`,
  deelstappenDicht: (naam: string) => `De deelstappen zijn weer verborgen van: ${naam}`,
  verschillen: 'Verschillen bij deze stap',
  werkgever: (zin: string) => `Dit merkt de werkgever: ${zin}`,
  route: (tekst: string) => `Voorkeur: ${tekst}`,
  herkomst: 'Waar komt dit vandaan?',
  teBevestigen: 'te bevestigen',
  geopend: (naam: string) => `Stap geopend: ${naam}`,
  gesloten: 'Stap gesloten',
  feit: {
    termijn: 'Termijn',
    in: 'Komt binnen',
    uit: 'Gaat eruit',
    kanaal: 'Hoe',
    frequentie: 'Hoe vaak',
    volgorde: 'Wanneer',
  },
} as const;
