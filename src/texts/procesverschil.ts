import { metHoofdletter } from './metHoofdletter.ts';

/** Words for the differences between two processes; the facts in them come from the content or from a model. */
export const procesverschil = {
  handeling: (wie: string, doet: string) => `${metHoofdletter(wie)} ${doet}.`,
  titel: (naam: string, wie: string) => `${noem(naam)} (${wie})`,
  doetDit: (wie: string) => `${metHoofdletter(wie)} doet dit.`,
  bijPoort: (vraag: string) => `Bij de keuze: ${vraag}`,
  gebeurtenis: (tekst: string) => `Gebeurtenis: ${tekst}`,
  noem,
  geenTermijn: 'geen vaste termijn',
  termijnOnbekend: 'nog niet bekend',
  geenStuk: 'zonder stuk',
  geenKanaal: 'langs een andere weg',
  geenRitme: 'geen vast ritme',
  geenVolgorde: 'geen vaste volgorde',
  geenAfspraak: 'geen vaste afspraak',
  termijn: (duur: string, anker: string) => `${duur} ${anker}`,
  meteen: (anker: string) => `meteen ${anker}`,
  opDag: (dag: number) => (dag >= 31 ? 'op de laatste dag van de maand' : `op dag ${dag} van de maand`),
  perDatum: (dag: number, maand: string) => `per ${dag} ${maand}`,
  en: lijst,
  /** Names of steps, at most three of them. */
  stappen,
  plek: (na: readonly string[], voor: readonly string[]) => {
    if (na.length === 0 && voor.length === 0) return 'los van andere stappen';
    if (na.length === 0) return `vóór ${stappen(voor)}`;
    if (voor.length === 0) return `na ${stappen(na)}`;
    return `na ${stappen(na)} en vóór ${stappen(voor)}`;
  },
  tijdens: (stap: string) => `tijdens ${noem(stap)}`,
  losVanStap: 'niet tijdens een stap',
  wegen: { of: 'één weg', en: 'alle wegen tegelijk', 'en-of': 'één of meer wegen' },
  gebeurtenissoort: { begin: 'een begin', tussentijds: 'iets tussendoor', einde: 'een einde' },
  doel: (naam: string, label: string | undefined) =>
    label === undefined || label === '' ? noem(naam) : `${noem(naam)} (bij “${label}”)`,
  geenVervolg: 'geen vervolg',
  bijVervolg: (na: string) => `Wat komt er na ${noem(na)}?`,
  /** Whole sentences: they stand on their own in a list, in a letter and in a screen reader. */
  zin: {
    stapVervalt: (naam: string, wie: string) => `De stap ${noem(naam)} van ${wie} vervalt.`,
    stapErbij: (naam: string, wie: string) => `De stap ${noem(naam)} van ${wie} komt erbij.`,
    splitst: (naam: string, delen: readonly string[]) =>
      `De stap ${noem(naam)} wordt gesplitst in ${stappen(delen)}.`,
    samen: (delen: readonly string[], tot: string) =>
      `De stappen ${stappen(delen)} worden samen één stap: ${noem(tot)}.`,
    andersVerdeeld: (nu: readonly string[], straks: readonly string[]) =>
      `Het werk van ${stappen(nu)} wordt straks anders verdeeld over ${stappen(straks)}.`,
    eerder: (naam: string, dan: readonly string[]) =>
      `De stap ${noem(naam)} komt nu na ${stappen(dan)}, straks ervoor.`,
    later: (naam: string, dan: readonly string[]) =>
      `De stap ${noem(naam)} komt nu vóór ${stappen(dan)}, straks erna.`,
    eerderEnLater: (naam: string, eerder: readonly string[], later: readonly string[]) =>
      `De stap ${noem(naam)} komt straks vóór ${stappen(eerder)} en na ${stappen(later)}, nu is dat andersom.`,
    naam: (nu: string, straks: string) => `De stap ${noem(nu)} heet straks ${noem(straks)}.`,
    baan: (naam: string, nu: string, straks: string) =>
      `De stap ${noem(naam)} is nu van ${nu}, straks van ${straks}.`,
    termijn: (naam: string, nu: string, straks: string) =>
      `De termijn van de stap ${noem(naam)} verandert: nu ${nu}, straks ${straks}.`,
    stukken: (naam: string, nu: string, straks: string) =>
      `De stukken bij de stap ${noem(naam)} veranderen: nu ${nu}, straks ${straks}.`,
    kanaal: (naam: string, nu: string, straks: string) =>
      `De stap ${noem(naam)} gaat nu ${nu}, straks ${straks}.`,
    ritme: (naam: string, nu: string, straks: string) =>
      `Het ritme van de stap ${noem(naam)} verandert: nu ${nu}, straks ${straks}.`,
    volgorde: (naam: string, nu: string, straks: string) =>
      `Het moment van de stap ${noem(naam)} verandert: nu ${nu}, straks ${straks}.`,
    poortVervalt: (vraag: string) => `De keuze ${noem(vraag)} vervalt.`,
    poortErbij: (vraag: string) => `De keuze ${noem(vraag)} komt erbij.`,
    vraag: (nu: string, straks: string) => `De keuze ${noem(nu)} heet straks ${noem(straks)}.`,
    wegen: (vraag: string, nu: string, straks: string) =>
      `Bij de keuze ${noem(vraag)} volg je nu ${nu}, straks ${straks}.`,
    poortbaan: (vraag: string, nu: string, straks: string) =>
      `De keuze ${noem(vraag)} is nu van ${nu}, straks van ${straks}.`,
    route: (vraag: string, nu: string, straks: string) =>
      `De afspraak bij de keuze ${noem(vraag)} verandert: nu ${nu}, straks ${straks}.`,
    gebeurtenisVervalt: (tekst: string) => `De gebeurtenis ${noem(tekst)} vervalt.`,
    gebeurtenisErbij: (tekst: string) => `De gebeurtenis ${noem(tekst)} komt erbij.`,
    gebeurtenisTekst: (nu: string, straks: string) =>
      `De gebeurtenis ${noem(nu)} heet straks ${noem(straks)}.`,
    gebeurtenisSoort: (tekst: string, nu: string, straks: string) =>
      `De gebeurtenis ${noem(tekst)} is nu ${nu}, straks ${straks}.`,
    gebeurtenisBaan: (tekst: string, nu: string, straks: string) =>
      `De gebeurtenis ${noem(tekst)} hoort nu bij ${nu}, straks bij ${straks}.`,
    gebeurtenisTijdens: (tekst: string, nu: string, straks: string) =>
      `De gebeurtenis ${noem(tekst)} komt nu ${nu}, straks ${straks}.`,
    vervolg: (na: string, nu: readonly string[], straks: readonly string[]) => {
      if (straks.length === 0) return `Na ${noem(na)} komt straks niet meer ${lijst(nu)}.`;
      if (nu.length === 0) return `Na ${noem(na)} komt straks ook ${lijst(straks)}.`;
      return `Na ${noem(na)} komt nu ${lijst(nu)}, straks ${lijst(straks)}.`;
    },
  },
} as const;

/** A name between quotes; a part of a foreign model can have no name. */
function noem(naam: string): string {
  return naam.trim() === '' ? 'zonder naam' : `‘${metHoofdletter(naam)}’`;
}

const LIJST = new Intl.ListFormat('nl', { type: 'conjunction' });

function lijst(delen: readonly string[]): string {
  return LIJST.format(delen);
}

const HOOGSTENS = 3;

function stappen(namen: readonly string[]): string {
  const genoemd = namen.slice(0, HOOGSTENS).map(noem);
  const rest = namen.length - genoemd.length;
  if (rest === 0) return lijst(genoemd);
  return lijst([...genoemd, rest === 1 ? '1 andere stap' : `${rest} andere stappen`]);
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
