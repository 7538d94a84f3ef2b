import type { Antwoorden } from '../../scanlijst/antwoord.ts';
import type { Procesgraaf } from '../procesgraaf.ts';
import type { Meetlat, Vergelijking } from '../vergelijking.ts';
import { type Cijfer, cijfersleutel, toCijfers, toWaarde } from './cijfer.ts';
import type { Cijferpunten } from './cijferpunten.ts';
import type { Bereik } from './doorlooptijd.ts';
import { type Nucijfer, toNucijfer } from './nucijfer.ts';

/**
 * One figure of several gemeenten beside the preferente werkwijze. `nu`: the range over who is known. `voorlopig` as
 * soon as a question behind it has no answer that tells, for one of them; `geen-route` when none of them has it.
 */
export type Regiocijfer = {
  cijfer: Cijfer;
  stand: Nucijfer['stand'];
  nu: Bereik | undefined;
  voorkeur: Bereik | undefined;
  perGemeente: ReadonlyMap<string, Nucijfer>;
  open: readonly string[];
  onbekend: readonly string[];
};

export type Regiocijfers = {
  cijfers: readonly Regiocijfer[];
  /** the preferred process */
  voorkeur: Procesgraaf;
};

/** The figures of the given gemeenten; equal answers are computed once. */
export function toRegiocijfers({
  meetlat,
  cijferpunten,
  vergelijkingen,
  antwoorden,
}: {
  meetlat: Meetlat;
  cijferpunten: Cijferpunten;
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  antwoorden: ReadonlyMap<string, Antwoorden>;
}): Regiocijfers {
  const { werkproces } = meetlat.werkwijze;
  const graaf = meetlat.voorkeur;
  const cijfers = toCijfers(werkproces).map((cijfer) => {
    const punten = cijferpunten.get(cijfersleutel(cijfer)) ?? [];
    const eerder = new Map<Vergelijking, Nucijfer>();
    const perGemeente = new Map<string, Nucijfer>();
    for (const [gemeente, vergelijking] of vergelijkingen) {
      let nu = eerder.get(vergelijking);
      if (!nu) {
        const feiten = antwoorden.get(gemeente) ?? new Map();
        const { beoordelingen } = vergelijking;
        nu = toNucijfer({ meetlat, cijfer, punten, antwoorden: feiten, beoordelingen });
        eerder.set(vergelijking, nu);
      }
      perGemeente.set(gemeente, nu);
    }
    return toRegiocijfer(cijfer, toWaarde({ graaf, werkproces }, cijfer), perGemeente);
  });
  return { cijfers, voorkeur: graaf };
}

function toRegiocijfer(
  cijfer: Cijfer,
  voorkeur: Bereik | undefined,
  perGemeente: ReadonlyMap<string, Nucijfer>,
): Regiocijfer {
  const alle = [...perGemeente.values()];
  const nu = omvat(alle.flatMap((cijfers) => ('waarde' in cijfers ? cijfers.waarde : [])));
  const open = [...new Set(alle.flatMap((cijfers) => cijfers.open))];
  const onbekend = [...new Set(alle.flatMap((cijfers) => cijfers.onbekend))];
  const zonder = alle.every(({ stand }) => stand === 'geen-route') ? 'geen-route' : 'nog-niet-bekend';
  const soms = alle.some(({ stand }) => stand === 'soms-route') ? 'soms-route' : 'voorlopig';
  const met = open.length + onbekend.length > 0 ? soms : 'bekend';
  return { cijfer, stand: nu ? met : zonder, nu, voorkeur, perGemeente, open, onbekend };
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
