import type { Regioregister } from '../regio/regioregister.ts';
import { opNaam } from '../regio/zoeksleutel.ts';
import { telKlassen } from './kaarttelling.ts';
import type { Gemeentestand } from './landelijkeStand.ts';

/** The counts of one arbeidsmarktregio. */
export type Regiostand = {
  code: string;
  naam: string;
  /** codes of its gemeenten, in the order of the register */
  gemeenten: readonly string[];
  aantallen: ReturnType<typeof telKlassen>;
};

/** One row per arbeidsmarktregio, by name; every gemeente of the register is in exactly one. */
export function telPerRegio(
  register: Regioregister,
  stand: ReadonlyMap<string, Gemeentestand>,
): Regiostand[] {
  const leden = new Map<string, string[]>();
  for (const { code, arbeidsmarktregio } of register.gemeenten) {
    const rij = leden.get(arbeidsmarktregio);
    if (rij) rij.push(code);
    else leden.set(arbeidsmarktregio, [code]);
  }
  return opNaam(register.arbeidsmarktregios, ({ naam }) => naam).map(({ code, naam }) => {
    const gemeenten = leden.get(code) ?? [];
    return { code, naam, gemeenten, aantallen: telKlassen(gemeenten, stand) };
  });
}
