import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { zoek } from '../../domain/regio/zoek.ts';
import { vergelijkNaam } from '../../domain/regio/zoeksleutel.ts';

/** Something that a traject can start from. `gemeenten` are codes, in the order of their names. */
export type Keuze = {
  id: string;
  soort: 'regio' | 'verband' | 'gemeente';
  naam: string;
  gemeenten: readonly string[];
  teBevestigen: boolean;
};

/** Everything that one can choose, grouped and by name: regio's, then verbanden, then gemeenten. */
export function toKeuzes(register: Regioregister): Keuze[] {
  return verzamel(register, {
    arbeidsmarktregios: register.arbeidsmarktregios.toSorted((a, b) => vergelijkNaam(a.naam, b.naam)),
    samenwerkingsverbanden: register.samenwerkingsverbanden.toSorted((a, b) => vergelijkNaam(a.naam, b.naam)),
    gemeenten: register.gemeenten.toSorted((a, b) => vergelijkNaam(a.weergavenaam, b.weergavenaam)),
  });
}

/** What fits the text, best first within each group; all of it when the text is empty. */
export function zoekKeuzes(
  register: Regioregister,
  alles: readonly Keuze[],
  tekst: string,
): readonly Keuze[] {
  return tekst.trim() === '' ? alles : verzamel(register, zoek(register, tekst));
}

function verzamel(register: Regioregister, gevonden: ReturnType<typeof zoek>): Keuze[] {
  const namen = new Map(register.gemeenten.map(({ code, weergavenaam }) => [code, weergavenaam]));
  const opNaam = (codes: readonly string[]) =>
    codes.toSorted((a, b) => vergelijkNaam(namen.get(a) ?? a, namen.get(b) ?? b));
  return [
    ...gevonden.arbeidsmarktregios.map(({ code, naam }): Keuze => ({
      id: code,
      soort: 'regio',
      naam,
      gemeenten: opNaam(
        register.gemeenten.flatMap((gemeente) => (gemeente.arbeidsmarktregio === code ? gemeente.code : [])),
      ),
      teBevestigen: false,
    })),
    ...gevonden.samenwerkingsverbanden.map(({ naam, gemeenten, zekerheid }): Keuze => ({
      id: `verband ${naam}`,
      soort: 'verband',
      naam,
      gemeenten: opNaam(gemeenten),
      teBevestigen: zekerheid === 'B',
    })),
    ...gevonden.gemeenten.map(({ code, weergavenaam }): Keuze => ({
      id: code,
      soort: 'gemeente',
      naam: weergavenaam,
      gemeenten: [code],
      teBevestigen: false,
    })),
  ];
}
