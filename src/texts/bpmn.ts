import { bpmnOpmerkingen } from './bpmnOpmerkingen.ts';

const opsomming = (namen: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen);

const alsBpmn = 'Open het in dat programma en bewaar het als BPMN 2.0. Kies daarna dat bestand.';

/** Writing our process as BPMN: what other programs show as documentation of a step or gateway. */
export const bpmnExport = {
  programma: 'Implementatiescan loonkostensubsidie',
  termijn: (tekst: string) => `Termijn: ${tekst}.`,
  kanaal: (teksten: readonly string[]) => `Hoe: ${opsomming(teksten)}.`,
  frequentie: (tekst: string) => `Hoe vaak: ${tekst}.`,
  volgorde: (tekst: string) => `Volgorde: ${tekst}.`,
  route: (onderwerp: string, tekst: string) => `${onderwerp}: ${tekst}.`,
} as const;

/** Reading the process of somebody else from a BPMN file. Sizes arrive as `12 MB`. */
export const bpmnImport = {
  zonderNaam: '(zonder naam)',
  /** A name for several processes together. */
  samen: (namen: readonly string[]) =>
    namen.length > 3 ? `${namen[0] ?? ''} en ${namen.length - 1} andere` : opsomming(namen),
  nogEen: (naam: string, nr: number) => `${naam} (${nr})`,
  metSoort: (naam: string, soort: string) => `${naam} (${soort})`,
  bij: (naam: string, tekst: string) => `${naam}: ${tekst}`,
  verwijzing: (van: string, naar: string) => `${van} → ${naar}`,
  opRegel: (wat: string, regel: number) => `${wat} (regel ${regel})`,

  taaksoort: {
    systeem: 'het systeem doet dit',
    script: 'een script doet dit',
    regels: 'volgens vaste regels',
    verstuurt: 'verstuurt een bericht',
    ontvangt: 'wacht op een bericht',
  },
  herhaling: { lus: 'herhaalt', meervoudig: 'voor elk onderdeel' },
  gebeurtenissoort: {
    bericht: 'bericht',
    signaal: 'signaal',
    fout: 'fout',
    escalatie: 'escalatie',
    annuleren: 'annuleren',
    compensatie: 'terugdraaien',
    voorwaarde: 'voorwaarde',
    'stopt-alles': 'stopt alles',
  },

  fout: {
    nietTeLezen: 'We kunnen dit bestand niet openen. Kies het opnieuw.',
    teGroot: (grootte: string, maximum: string) =>
      `Dit bestand is ${grootte}. We lezen bestanden tot ${maximum}. Bewaar één proces per bestand en kies dat.`,
    onbekendeCodering: (codering: string) =>
      `Dit bestand heeft een tekstsoort die we niet kennen: ${codering}. Bewaar het opnieuw als UTF-8.`,
    nietXml: 'De inhoud is geen BPMN 2.0. Vraag om een nieuwe export als BPMN 2.0.',
    doctype:
      'Dit bestand heeft een DOCTYPE. Dat hoort niet in BPMN en kan schade doen. Daarom lezen we het niet. Bewaar het proces opnieuw als BPMN 2.0.',
    beschadigd: (regel: number | undefined) =>
      regel === undefined
        ? 'Dit bestand is beschadigd of niet compleet. Bewaar het proces opnieuw als BPMN 2.0.'
        : `Dit bestand is beschadigd of niet compleet. Het gaat mis op regel ${regel}. Bewaar het proces opnieuw als BPMN 2.0.`,
    dubbeleIds: (ids: readonly string[]) =>
      `In dit bestand hebben onderdelen dezelfde id: ${opsomming(ids)}. Dan weten we niet welk onderdeel een lijn bedoelt. Open het in het programma waarin het is getekend en bewaar het opnieuw.`,
    geenProces: 'In dit bestand staat geen proces met stappen.',
    vreemd: {
      visio: `Dit is een tekening van Visio. ${alsBpmn}`,
      signavio: `Dit is een bestand van Signavio. ${alsBpmn}`,
      bizagi: `Dit is een bestand van Bizagi. ${alsBpmn}`,
      aris: `Dit is een bestand van ARIS. ${alsBpmn}`,
      adonis: `Dit is een bestand van ADONIS. ${alsBpmn}`,
      xpdl: `Dit is een XPDL-bestand. ${alsBpmn}`,
      drawio: `Dit is een tekening van draw.io. Daar zit geen BPMN in. Teken het proces in een programma voor BPMN, of vul de scan in.`,
      archimate: `Dit is een ArchiMate-bestand. Kies een bestand met het proces als BPMN 2.0.`,
      dmn: 'Dit is een bestand met beslisregels (DMN of CMMN). Kies het bestand met het proces.',
      'bpmn-1': 'Dit is oude BPMN. Open het in een nieuwer programma en bewaar het als BPMN 2.0.',
      zip: 'Dit is een zip-bestand. Pak het uit en kies het bestand dat eindigt op .bpmn.',
      beeld: 'Dit is een plaatje of een pdf. Kies een bestand met het proces als BPMN 2.0.',
      json: 'Dit is een JSON-bestand. Kies een bestand dat eindigt op .bpmn of .xml.',
      onbekend: 'Dit is XML, maar geen BPMN 2.0. Bewaar het proces als BPMN 2.0 en kies dat bestand.',
    },
    nietsVeranderd: 'Er is niets veranderd.',
  },

  opmerking: bpmnOpmerkingen,
} as const;
