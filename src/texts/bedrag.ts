import { dagInWoorden } from './wijzigingen.ts';

// `texts` imports nothing of ours: these say which part of the domain types the words need.
type Berekening =
  | { soort: 'tabel'; vanaf: string }
  | { soort: 'procent' | 'rest'; procent: number; van: number }
  | { soort: 'som'; van: number; erbij: number }
  | { soort: 'laagste'; van: number; of: number }
  | { soort: 'uren'; van: number; gevraagd: number; geteld: number; deler: number }
  | { soort: 'afronden'; van: number };

const EURO = { style: 'currency', currency: 'EUR', minimumFractionDigits: 2 } as const;
const CENTEN = new Intl.NumberFormat('nl-NL', { ...EURO, maximumFractionDigits: 2 });
const DEELCENTEN = new Intl.NumberFormat('nl-NL', { ...EURO, maximumFractionDigits: 4 });
const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** `€ 2.477,95`: in whole cents, half a cent goes up. @param deelcenten whole hundredths of a cent */
export function euro(deelcenten: number): string {
  return CENTEN.format(Math.round(deelcenten / 100) / 100);
}

/** `€ 2.477,952`: as it is computed with, with as many digits as there are, at least two. */
function euroPrecies(deelcenten: number): string {
  return DEELCENTEN.format(deelcenten / 10_000);
}

/** `23,5%` */
export function procent(waarde: number): string {
  return `${GETAL.format(waarde)}%`;
}

/** `27,5 uur` */
export function uur(aantal: number): string {
  return `${GETAL.format(aantal)} uur`;
}

/**
 * How an amount follows from the amounts above it, short enough to stand under its name: with the digits that are
 * computed with, and with what comes out where that is no whole number of cents.
 */
export function berekeningInWoorden({
  berekening,
  bedrag,
}: {
  berekening: Berekening;
  bedrag: number;
}): string {
  const som = somInWoorden(berekening);
  return bedrag % 100 === 0 ? som : `${som} = ${euroPrecies(bedrag)}`;
}

function somInWoorden(berekening: Berekening): string {
  switch (berekening.soort) {
    case 'tabel':
      return `geldt vanaf ${dagInWoorden(berekening.vanaf)}`;
    case 'procent':
      return `${procent(berekening.procent)} van ${euroPrecies(berekening.van)}`;
    case 'rest':
      return `100% − ${procent(berekening.procent)} = ${procent(100 - berekening.procent)}, en ${procent(100 - berekening.procent)} van ${euroPrecies(berekening.van)}`;
    case 'som':
      return `${euroPrecies(berekening.van)} + ${euroPrecies(berekening.erbij)}`;
    case 'laagste':
      return `het laagste van ${euroPrecies(berekening.van)} en ${euroPrecies(berekening.of)}`;
    case 'uren':
      return `${euroPrecies(berekening.van)} × ${GETAL.format(berekening.geteld)} : ${GETAL.format(berekening.deler)}`;
    case 'afronden':
      return `${euroPrecies(berekening.van)}, afgerond op hele centen`;
    default:
      return berekening satisfies never;
  }
}

/** Names of the steps of a calculation. */
export const stapnaam = {
  minimumloon: 'Minimumloon per maand',
  jeugdloon: 'Minimumloon voor deze leeftijd',
  vakantiebijslag: 'Vakantiebijslag',
  grondslag: 'Minimumloon met vakantiebijslag',
  verschil: 'Verschil met de loonwaarde',
  plafond: 'Hoogste bedrag',
  basis: 'Dit vult de LKS aan',
  forfaitair: 'Dit vult de LKS aan',
  werkgeverslasten: 'Vergoeding werkgeverslasten',
  samen: 'LKS voor de hele werkweek',
  uren: 'LKS voor de uren in het contract',
  maandbedrag: 'LKS per maand',
} as const;

type Stap = { soort: keyof typeof stapnaam; berekening: Berekening; invulling: 'inhoud' | 'gebruiker' };

/** What a step means, in one or two sentences. */
export function stapuitleg({ soort, berekening, invulling }: Stap): string {
  switch (soort) {
    case 'minimumloon':
      return 'Het maandbedrag voor 21 jaar en ouder. Sinds 2024 heet dit het referentiemaandloon. Het is niet het uurloon keer een aantal uren.';
    case 'jeugdloon':
      return 'Voor een werknemer jonger dan 21 jaar geldt een deel van het minimumloon.';
    case 'vakantiebijslag':
      return 'De werkgever betaalt ook vakantiebijslag. Die telt mee.';
    case 'grondslag':
      return 'Met dit bedrag rekenen we verder.';
    case 'verschil':
      return 'De loonwaarde zegt hoeveel van het minimumloon iemand met het werk kan verdienen. Dit is de rest.';
    case 'plafond':
      return 'Meer dan dit vult de LKS niet aan. Daarom geeft elke loonwaarde tot deze grens hetzelfde bedrag.';
    case 'basis':
      return 'Het laagste van het verschil en het hoogste bedrag telt.';
    case 'forfaitair':
      return 'Er is nog niet gemeten. Dan geldt een vast deel, hoogstens de eerste zes maanden.';
    case 'werkgeverslasten':
      return invulling === 'gebruiker'
        ? 'Een vergoeding voor de premies van de werkgever. Dit percentage heb je zelf ingevuld.'
        : 'Een vergoeding voor de premies van de werkgever. Voor alle werkgevers geldt hetzelfde percentage.';
    case 'samen':
      return 'De vergoeding komt erbij nadat we de grens hebben toegepast.';
    case 'uren':
      return urenuitleg(berekening);
    case 'maandbedrag':
      return 'Pas hier ronden we af op hele centen. Daarvoor rekenen we met vier cijfers achter de komma.';
    default:
      return soort satisfies never;
  }
}

function urenuitleg(berekening: Berekening): string {
  if (berekening.soort !== 'uren') throw new Error(`A step about hours has a formula ${berekening.soort}`);
  const { gevraagd, geteld, deler } = berekening;
  return gevraagd === geteld
    ? `Het bedrag hierboven hoort bij een werkweek van ${uur(deler)}. Dit is het deel voor ${uur(geteld)}.`
    : `In het contract staan ${uur(gevraagd)}, maar een voltijdsweek is hier ${uur(geteld)}. Daarom tellen er ${uur(geteld)} mee.`;
}
