import type { Antwoorden } from '../../scanlijst/antwoord.ts';
import type { Meetlat, Vergelijking } from '../vergelijking.ts';
import { type Cijfer, cijfersleutel, toWaarde } from './cijfer.ts';
import type { Cijferpunten } from './cijferpunten.ts';
import type { Bereik } from './doorlooptijd.ts';
import { type Nucijfer, toNucijfer } from './nucijfer.ts';
import { maakNuproef, type Nuproef } from './nuproef.ts';

/**
 * One figure of several gemeenten beside the preferente werkwijze. `nu`: the range over who is known. `hoogsteBekend`:
 * where that has no maximum, the highest value that is known for one of them. `voorlopig` as
 * soon as a question behind it has no answer that tells, for one of them; `geen-route` when none of them has it.
 */
export type Regiocijfer = {
  cijfer: Cijfer;
  stand: Nucijfer['stand'];
  nu: Bereik | undefined;
  hoogsteBekend: number | undefined;
  voorkeur: Bereik | undefined;
  perGemeente: ReadonlyMap<string, Nucijfer>;
  open: readonly string[];
  onbekend: readonly string[];
};

/** The figures of the given gemeenten, one at a time; equal answers are computed once. */
export function maakRegiocijfer({
  meetlat,
  cijferpunten,
  vergelijkingen,
  antwoorden,
}: {
  meetlat: Meetlat;
  cijferpunten: Cijferpunten;
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  antwoorden: ReadonlyMap<string, Antwoorden>;
}): (cijfer: Cijfer) => Regiocijfer {
  const { werkwijze, voorkeur } = meetlat;
  const { werkproces } = werkwijze;
  const proeven = new Map<Vergelijking, Nuproef>();
  for (const [gemeente, vergelijking] of vergelijkingen) {
    if (proeven.has(vergelijking)) continue;
    const { beoordelingen } = vergelijking;
    const gegeven = antwoorden.get(gemeente) ?? new Map();
    proeven.set(vergelijking, maakNuproef(meetlat, { antwoorden: gegeven, beoordelingen }));
  }
  return (cijfer) => {
    const punten = cijferpunten.get(cijfersleutel(cijfer)) ?? [];
    const nu = new Map(
      [...proeven].map(([vergelijking, proef]) => {
        const { beoordelingen } = vergelijking;
        return [vergelijking, toNucijfer({ werkwijze, cijfer, punten, beoordelingen, proef })] as const;
      }),
    );
    const perGemeente = new Map<string, Nucijfer>();
    for (const [gemeente, vergelijking] of vergelijkingen) {
      const cijfers = nu.get(vergelijking);
      if (cijfers) perGemeente.set(gemeente, cijfers);
    }
    return toRegiocijfer(cijfer, toWaarde({ graaf: voorkeur, werkproces }, cijfer), perGemeente);
  };
}

function toRegiocijfer(
  cijfer: Cijfer,
  voorkeur: Bereik | undefined,
  perGemeente: ReadonlyMap<string, Nucijfer>,
): Regiocijfer {
  const alle = [...perGemeente.values()];
  const waarden = alle.flatMap((cijfers) => ('waarde' in cijfers ? cijfers.waarde : []));
  const nu = omvat(waarden);
  const hoogsteBekend = nu?.maximum === null ? toHoogsteBekend(nu.minimum, waarden) : undefined;
  const open = [...new Set(alle.flatMap((cijfers) => cijfers.open))];
  const onbekend = [...new Set(alle.flatMap((cijfers) => cijfers.onbekend))];
  const zonder = alle.every(({ stand }) => stand === 'geen-route') ? 'geen-route' : 'nog-niet-bekend';
  const soms = alle.some(({ stand }) => stand === 'soms-route') ? 'soms-route' : 'voorlopig';
  const met = open.length + onbekend.length > 0 ? soms : 'bekend';
  return { cijfer, stand: nu ? met : zonder, nu, hoogsteBekend, voorkeur, perGemeente, open, onbekend };
}

/** The smallest range that holds all of these; without a maximum when one of them has none. */
function omvat(bereiken: readonly Bereik[]): Bereik | undefined {
  if (bereiken.length === 0) return undefined;
  const hoogste = bereiken.flatMap(({ maximum }) => maximum ?? []);
  return {
    minimum: Math.min(...bereiken.map(({ minimum }) => minimum)),
    maximum: hoogste.length < bereiken.length ? null : Math.max(...hoogste),
  };
}

/** Somebody takes this long for sure; undefined when nobody is known to take longer than the shortest. */
function toHoogsteBekend(kortste: number, bereiken: readonly Bereik[]): number | undefined {
  const langste = Math.max(...bereiken.map(({ minimum, maximum }) => maximum ?? minimum));
  return langste > kortste ? langste : undefined;
}
