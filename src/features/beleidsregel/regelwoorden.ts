import type { Beleidsregel } from '../../domain/beleidsregel/beleidsregel.ts';
import type { Variabele, Waarde } from '../../domain/beleidsregel/beslismodel.ts';
import type { Casusantwoord } from '../../domain/beleidsregel/casus.ts';
import type { Toetsbaarmodel } from '../../domain/beleidsregel/tabeldiagrammen.ts';
import { toVoorbeelden } from '../../domain/beleidsregel/waardeklassen.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';

const t = beleidsregelTekst.vraag;

export type Antwoordkeuze = { waarde: Waarde; tekst: string; uitleg: string | undefined };

/** How to ask for a variable: choices, points to tick, or a number. */
export type Vraagvorm =
  | { soort: 'keuze'; keuzes: readonly Antwoordkeuze[] }
  | { soort: 'punten'; punten: Beleidsregel['tellingen'][string] }
  | { soort: 'getal' };

export function variabeleVan({ model }: Toetsbaarmodel, id: string): Variabele | undefined {
  return model.variabelen.find((variabele) => variabele.id === id);
}

/** The question of a variable; without one, its name. */
export function vraagVan(toetsbaar: Toetsbaarmodel, id: string): string {
  const variabele = variabeleVan(toetsbaar, id);
  return variabele === undefined ? id : variabele.vraag || variabele.naam;
}

export function toVraagvorm(toetsbaar: Toetsbaarmodel, regel: Beleidsregel, id: string): Vraagvorm {
  const punten = regel.tellingen[id];
  if (punten) return { soort: 'punten', punten };
  const variabele = variabeleVan(toetsbaar, id);
  if (!variabele || (variabele.soort === 'number' && variabele.waarden === null)) return { soort: 'getal' };
  const nummer = toetsbaar.model.variabelen.indexOf(variabele);
  // A text without a list: what the cells name, and something else.
  const waarden =
    variabele.waarden ??
    (variabele.soort === 'boolean'
      ? toVoorbeelden('boolean', [])
      : (toetsbaar.klassen[nummer] ?? []).flatMap((klasse) => klasse.waarden));
  return {
    soort: 'keuze',
    keuzes: waarden.map((waarde) => ({
      waarde,
      tekst: waardeInWoorden(regel, id, waarde),
      uitleg: regel.antwoorden[id]?.find((antwoord) => antwoord.waarde === waarde)?.uitleg,
    })),
  };
}

export function waardeInWoorden(regel: Beleidsregel, id: string, waarde: Waarde): string {
  const eigen = regel.antwoorden[id]?.find((antwoord) => antwoord.waarde === waarde)?.tekst;
  if (eigen !== undefined) return eigen;
  return typeof waarde === 'boolean' ? (waarde ? t.ja : t.nee) : String(waarde);
}

/** A given answer in one line. */
export function antwoordInWoorden(regel: Beleidsregel, id: string, antwoord: Casusantwoord): string {
  switch (antwoord.soort) {
    case 'waarde':
      return waardeInWoorden(regel, id, antwoord.waarde);
    case 'punten':
      return antwoord.punten.length === 0
        ? t.geenVanDeze
        : (regel.tellingen[id] ?? [])
            .filter(({ id: punt }) => antwoord.punten.includes(punt))
            .map(({ id: punt, tekst }) => `${tekst} (${punt})`)
            .join('; ');
    case 'weet-niet':
      return t.weetNiet;
    default:
      return antwoord satisfies never;
  }
}
