/** Words for the differences between two processes; the facts in them come from the content. */
export const procesverschil = {
  handeling: (wie: string, doet: string) => `${metHoofdletter(wie)} ${doet}.`,
  doetDit: (wie: string) => `${metHoofdletter(wie)} doet dit.`,
  bijPoort: (vraag: string) => `Bij de keuze: ${vraag}`,
  geenTermijn: 'geen vaste termijn',
  termijnOnbekend: 'nog niet bekend',
  geenStuk: 'zonder stuk',
  geenKanaal: 'langs een andere weg',
  geenRitme: 'geen vast ritme',
  geenVolgorde: 'geen vaste volgorde',
  termijn: (duur: string, anker: string) => `${duur} ${anker}`,
  meteen: (anker: string) => `meteen ${anker}`,
  opDag: (dag: number) => (dag >= 31 ? 'op de laatste dag van de maand' : `op dag ${dag} van de maand`),
  perDatum: (dag: number, maand: string) => `per ${dag} ${maand}`,
  en: (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen),
} as const;

function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

const ENKELVOUD: Readonly<Record<string, string>> = {
  weken: 'week',
  dagen: 'dag',
  werkdagen: 'werkdag',
  maanden: 'maand',
};

/** `2 weken`, `1 week`, `6 maanden`. */
export function duurInWoorden(waarde: number, eenheid: string): string {
  const getal = waarde.toLocaleString('nl-NL');
  return `${getal} ${waarde === 1 ? (ENKELVOUD[eenheid] ?? eenheid) : eenheid}`;
}
