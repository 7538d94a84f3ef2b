import { dagInWoorden } from './wijzigingen.ts';

const gemeenten = (aantal: number) => (aantal === 1 ? '1 gemeente' : `${aantal} gemeenten`);
const bestanden = (aantal: number) => (aantal === 1 ? '1 bestand' : `${aantal} bestanden`);

/** Sentences about reading files for the national stand. */
export const landelijkInlezenTekst = {
  kop: 'Bestanden inlezen',
  leeg: 'Nog geen bestanden ingelezen. Sleep bestanden hierheen.',
  ofKies: 'Trajectbestanden, voortgangsbestanden, een map of een zip. Of',
  sleep: 'Sleep bestanden, een map of een zip hierheen of',
  kies: 'kies bestanden',
  kiesMap: 'Kies een hele map',
  los: 'Laat los om in te lezen',
  bezig: 'Bezig met inlezen',
  voortgang: (gedaan: number, totaal: number) => `${gedaan} van ${bestanden(totaal)}`,
  annuleer: 'Stop met inlezen',
  geannuleerd: 'Gestopt. Er is niets veranderd.',
  mislukt: 'Inlezen lukt niet. Er is niets veranderd. Probeer het opnieuw.',
  nietBewaard: 'Deze browser bewaart niets. Er is niets veranderd. Kijk of je in een privévenster werkt.',
  niets: 'In deze map staan geen bestanden die we kunnen lezen.',
  blijftHier: 'Van een trajectbestand houden we alleen de voortgang. Er blijven geen notities of namen.',

  verslag: {
    kop: 'Wat er is ingelezen',
    klaar: (delen: readonly string[]) => `Klaar: ${delen.join(', ')}.`,
    gelukt: (aantal: number) => `${bestanden(aantal)} gelukt`,
    dubbel: (aantal: number) => `${aantal} dubbel`,
    ouder: (aantal: number) => `${aantal} ouder dan wat er al is`,
    fout: (aantal: number) => `${aantal} niet te lezen`,
    foutKop: (aantal: number) =>
      aantal === 1 ? '1 bestand konden we niet lezen' : `${aantal} bestanden konden we niet lezen`,
    overlapKop: (aantal: number) =>
      aantal === 1 ? '1 gemeente staat in meer trajecten' : `${gemeenten(aantal)} staan in meer trajecten`,
    overlapUitleg:
      'We bewaren elk bericht. Het nieuwste telt, tot je kiest. Kiezen doe je bij de gemeente zelf.',
    overlapLink: 'Toon deze gemeenten',
    alles: (aantal: number) => (aantal === 1 ? 'Bekijk het bestand' : `Bekijk alle ${aantal} bestanden`),
    sluit: 'Sluit dit overzicht',
  },

  regel: {
    nieuw: (aantal: number) => `Nieuw traject met ${gemeenten(aantal)}.`,
    nietsAnders: 'Nieuwere stand, met dezelfde statussen.',
    wissels: (zinnen: readonly string[]) => zinnen.join('; '),
    wissel: (delen: { naam: string; van: string; naar: string }) =>
      `${delen.naam}: van ${delen.van.toLowerCase()} naar ${delen.naar.toLowerCase()}`,
    erbij: (delen: { naam: string; naar: string }) => `${delen.naam} erbij: ${delen.naar.toLowerCase()}`,
    enMeer: (aantal: number) => `en nog ${aantal}`,
    weg: (aantal: number) => `${gemeenten(aantal)} doen niet meer mee in dit traject`,
    overlap: (delen: { naam: string; traject: string }) => `${delen.naam} staat ook in ${delen.traject}`,
    dubbel: 'Dit stond er al. Er is niets veranderd.',
    ouder: {
      bestand: 'Ouder dan wat er al is. Er is niets veranderd.',
      browser: 'Ouder dan het traject in deze browser. Dit bestand telt dus niet.',
    },
    voorbeeld: 'Dit is een voorbeeld. Het telt niet mee; je ziet het bij Toon voorbeelden.',
  },

  fout: {
    toekomst: (dag: string) =>
      `Dit bestand zegt dat het is opgeslagen op ${dagInWoorden(dag)}. Die dag moet nog komen. Vraag de afzender om de klok van de computer goed te zetten en het bestand opnieuw op te slaan.`,
    onverwacht: 'Bij dit bestand ging bij ons iets mis. De andere bestanden zijn wel gelezen.',
    zipKapot: 'Deze zip is beschadigd. Vraag de afzender om de bestanden opnieuw te sturen.',
    zipVersleuteld: 'Dit bestand heeft een wachtwoord. Vraag om een zip zonder wachtwoord.',
    zipInZip: 'Dit is een zip in een zip. Pak de zip eerst zelf uit.',
    zipLeeg: 'In deze zip staan geen bestanden.',
    zipTeVeel: (maximum: number) => `In deze zip staan meer dan ${maximum} bestanden. Maak er meer zips van.`,
    zipTeVol: (delen: { maximum: string; bekeken: number; totaal: number }) =>
      `Uitgepakt is deze zip groter dan ${delen.maximum}. We bekeken de eerste ${delen.bekeken} van de ${delen.totaal} bestanden. Maak er meer zips van en lees ook de rest in.`,
    zipTeGroot: (maximum: string) => `Uitgepakt is dit bestand groter dan ${maximum}. We lezen het niet.`,
  },
} as const;
