export type MerkTekst =
  | 'vervalt'
  | 'komt-erbij'
  | 'verandert'
  | 'blijft'
  | 'onbekend'
  | 'eigen-beleid'
  | 'nog-open';

const woord = {
  vervalt: 'vervalt',
  'komt-erbij': 'komt erbij',
  verandert: 'verandert',
  blijft: 'blijft',
  onbekend: 'onbekend',
  'eigen-beleid': 'eigen beleid',
  'nog-open': 'nog open',
} as const satisfies Record<MerkTekst, string>;

const zin = {
  vervalt: 'Deze stap vervalt.',
  'komt-erbij': 'Deze stap komt erbij.',
  verandert: 'Deze stap verandert.',
  blijft: 'Deze stap blijft zoals hij is.',
  onbekend: 'We weten nog niet hoe deze stap nu gaat.',
  'eigen-beleid': 'Deze stap is eigen beleid. Dat mag zo blijven.',
  'nog-open': 'Over deze stap zijn nog vragen open.',
} as const satisfies Record<MerkTekst, string>;

function legenda(merk: MerkTekst, aantal: number): string {
  const een = aantal === 1;
  switch (merk) {
    case 'vervalt':
      return een ? '1 stap vervalt' : `${aantal} stappen vervallen`;
    case 'komt-erbij':
      return een ? '1 komt erbij' : `${aantal} komen erbij`;
    case 'verandert':
      return een ? '1 verandert' : `${aantal} veranderen`;
    case 'blijft':
      return een ? '1 blijft' : `${aantal} blijven`;
    case 'onbekend':
      return een ? '1 is onbekend' : `${aantal} zijn onbekend`;
    case 'eigen-beleid':
      return een ? '1 is eigen beleid' : `${aantal} zijn eigen beleid`;
    case 'nog-open':
      return een ? '1 is nog open' : `${aantal} zijn nog open`;
  }
}

/** `Vraagt LKS aan` → `vraagt LKS aan`; an abbreviation keeps its capitals. */
function metKleineLetter(tekst: string): string {
  return /^\p{Lu}\p{Lu}/u.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1);
}

/** The words of the process picture: marks, legend, sentences for a screen reader. */
export const schema = {
  titel: 'Het proces in banen en fasen',
  woord,
  zin,
  legenda,
  gaNaar: (stap: string): string => (stap === '' ? 'ga naar een stap zonder naam' : `ga naar ${stap}`),
  /** Several lines between the same two steps are drawn as one. */
  labels: (labels: readonly string[]): string => labels.join(' / '),
  zonderBaan: 'Zonder baan',
  /** Names of lanes that do not fit on one line and have no space to break at. */
  afbreken: { Loonwaardedeskundige: ['Loonwaarde-', 'deskundige'] } as Readonly<Record<string, string[]>>,
  beginLabel: 'Begin',
  teken: {
    begin: (tekst: string): string => (tekst === '' ? 'Hier begint het.' : `Hier begint het: ${tekst}`),
    tussentijds: (tekst: string): string =>
      tekst === '' ? 'Hier gebeurt iets. Wat het is, staat er niet bij.' : `Begint als: ${tekst}`,
    einde: (tekst: string): string => (tekst === '' ? 'Hier eindigt het.' : `Hier eindigt het: ${tekst}`),
    'ga-naar': (tekst: string): string => `Daarna: ${tekst}`,
  },
  tekenLegenda: {
    begin: 'begin',
    tussentijds: 'begint als er iets gebeurt',
    einde: 'einde',
    'ga-naar': 'gaat terug naar een eerdere stap',
    poort: 'keuze',
    telling: 'bij zoveel gemeenten',
    vervolg: 'lijn gaat verder bij dezelfde letter',
  },
  knoop: (stap: { naam: string; baan: string; fase: string; merk: string }): string =>
    `${stap.baan}, ${stap.fase}: ${stap.naam}. ${stap.merk}`,
  poort: (poort: { vraag: string; baan: string; fase: string; merk: string }): string =>
    poort.vraag === ''
      ? `${poort.baan}, ${poort.fase}: een keuze zonder vraag. ${poort.merk}`
      : `${poort.baan}, ${poort.fase}, keuze: ${poort.vraag} ${poort.merk}`,
  nummers: (nummers: readonly number[]): string =>
    nummers.length === 1
      ? `Vraag ${nummers[0]}.`
      : `Vragen ${nummers.slice(0, -1).join(', ')} en ${nummers.at(-1)}.`,
  deelstappen: (van: string): string => `Deelstappen van de stap: ${van}`,
  deelstap: (nr: number, aantal: number, van: string): string =>
    `Deelstap ${nr} van ${aantal} van de stap: ${van}.`,
  telling: (telling: string): string => `Geldt voor ${telling} gemeenten.`,
  /** What comes after a step; every part is a whole clause. */
  daarna: (delen: readonly string[]): string => `Daarna: ${delen.join('; ')}.`,
  daarnaStap: (wie: string, doet: string): string => `${wie} ${metKleineLetter(doet)}`,
  daarnaPoort: (vraag: string): string => `de keuze “${vraag}”`,
  daarnaEinde: (tekst: string): string => `het eindigt hier (${tekst})`,
  daarnaBij: (label: string, deel: string): string => `bij “${label}”: ${deel}`,
  taal: 'nl',
  /** on a sheet that is printed or saved */
  blad: {
    rij: (nummer: number, aantal: number): string => `Rij ${nummer} van ${aantal}`,
    enAndere: (aantal: number): string =>
      aantal === 1
        ? 'En nog 1 verschil. Je vindt het in de lijst met verschillen.'
        : `En nog ${aantal} verschillen. Je vindt ze in de lijst met verschillen.`,
  },
  strook: 'Plek in het proces',
  strookHier: (stap: { naam: string; baan: string; fase: string }): string =>
    `Plek in het proces. Deze vraag gaat over de stap: ${stap.naam}. ${stap.baan}, in de fase ${stap.fase}.`,
} as const;
