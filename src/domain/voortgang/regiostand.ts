import type { Regioregister } from '../regio/regioregister.ts';
import { opNaam } from '../regio/zoeksleutel.ts';
import { telKlassen } from './kaarttelling.ts';
import type { Gemeentestand } from './landelijkeStand.ts';

/** The counts of one arbeidsmarktregio. */
export type Regiostand = {
  code: string;
  naam: string;
  /** codes of its gemeenten, in the order of their names */
  gemeenten: readonly string[];
  aantallen: ReturnType<typeof telKlassen>;
};

/** One row per arbeidsmarktregio, by name; every gemeente of the register is in exactly one. */
export function telPerRegio(
  register: Regioregister,
  stand: ReadonlyMap<string, Gemeentestand>,
): Regiostand[] {
  const leden = new Map<string, { code: string; naam: string }[]>();
  for (const { code, weergavenaam, arbeidsmarktregio } of register.gemeenten) {
    const rij = leden.get(arbeidsmarktregio) ?? [];
    rij.push({ code, naam: weergavenaam });
    leden.set(arbeidsmarktregio, rij);
  }
  return opNaam(register.arbeidsmarktregios, ({ naam }) => naam).map(({ code, naam }) => {
    const gemeenten = opNaam(leden.get(code) ?? [], (gemeente) => gemeente.naam).map(
      (gemeente) => gemeente.code,
    );
    return { code, naam, gemeenten, aantallen: telKlassen(gemeenten, stand) };
  });
}
