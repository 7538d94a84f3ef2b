import type { Beleidsregel, Tegenspraakregel } from './beleidsregel.ts';
import { type Casus, type Dagveld, heleMaanden, isDag } from './casus.ts';

/** Facts that cannot be true together; while there are any, there is no outcome. Days as YYYY-MM-DD. */
export type Tegenspraak =
  | { soort: 'geen-dag'; veld: Dagveld }
  | { soort: 'geboorte-na-vandaag' }
  | { soort: 'geboorte-na-werk' }
  | { soort: 'voor-de-regel'; werktVanaf: string }
  | { soort: 'lks-voor-werk' }
  /** `peildag`: the day on which the age counts. */
  | { soort: 'te-jong-voor-groep'; peildag: string; leeftijd: number; grens: number }
  | { soort: 'te-oud-voor-groep'; peildag: string; leeftijd: number; grens: number }
  | { soort: 'antwoorden'; melding: string };

/** @param vandaag YYYY-MM-DD */
export function vindTegenspraken(casus: Casus, regel: Beleidsregel, vandaag: string): Tegenspraak[] {
  return [
    ...vindDagfouten(casus, regel, vandaag),
    ...vindLeeftijdsfout(casus, regel, vandaag),
    ...regel.tegenspraken
      .filter((tegenspraak) => geldt(tegenspraak, casus))
      .map(({ melding }): Tegenspraak => ({ soort: 'antwoorden', melding })),
  ];
}

function vindDagfouten({ dagen }: Casus, { werktVanaf }: Beleidsregel, vandaag: string): Tegenspraak[] {
  const velden = ['startWerk', 'startLks', 'geboortedatum'] as const;
  const fout = velden.filter((veld) => dagen[veld] !== '' && !isDag(dagen[veld]));
  if (fout.length > 0) return fout.map((veld) => ({ soort: 'geen-dag', veld }));
  const { startWerk, startLks, geboortedatum } = dagen;
  const begin = startLks || startWerk;
  const fouten: Tegenspraak[] = [];
  if (geboortedatum > vandaag) fouten.push({ soort: 'geboorte-na-vandaag' });
  else if (startWerk !== '' && geboortedatum > startWerk) fouten.push({ soort: 'geboorte-na-werk' });
  if (startLks !== '' && startWerk !== '' && startLks < startWerk) fouten.push({ soort: 'lks-voor-werk' });
  if (werktVanaf !== null && begin !== '' && begin < werktVanaf) {
    fouten.push({ soort: 'voor-de-regel', werktVanaf });
  }
  return fouten;
}

/** The law moved people below an age to another article: a group and a birthday can contradict each other. */
function vindLeeftijdsfout(
  { dagen: { startWerk, startLks, geboortedatum }, antwoorden }: Casus,
  { leeftijdsgrens }: Beleidsregel,
  vandaag: string,
): Tegenspraak[] {
  const peildag = [startLks, startWerk].find(isDag) ?? vandaag;
  if (leeftijdsgrens === null || !isDag(geboortedatum) || geboortedatum > peildag) return [];
  const { vanaf, jaren, variabele, jonger, ouder } = leeftijdsgrens;
  const antwoord = antwoorden.get(variabele);
  if (peildag < vanaf || antwoord?.soort !== 'waarde') return [];
  const leeftijd = Math.floor(heleMaanden({ van: geboortedatum, tot: peildag }) / 12);
  if (leeftijd < jaren && ouder.includes(antwoord.waarde)) {
    return [{ soort: 'te-jong-voor-groep', peildag, leeftijd, grens: jaren }];
  }
  return leeftijd >= jaren && jonger.includes(antwoord.waarde)
    ? [{ soort: 'te-oud-voor-groep', peildag, leeftijd, grens: jaren }]
    : [];
}

function geldt({ als = {}, punten = [] }: Tegenspraakregel, { antwoorden }: Casus): boolean {
  const aangevinkt = new Set(
    [...antwoorden.values()].flatMap((antwoord) => (antwoord.soort === 'punten' ? antwoord.punten : [])),
  );
  return (
    punten.every((punt) => aangevinkt.has(punt)) &&
    Object.entries(als).every(([variabele, waarde]) => {
      const antwoord = antwoorden.get(variabele);
      return antwoord?.soort === 'waarde' && antwoord.waarde === waarde;
    })
  );
}
