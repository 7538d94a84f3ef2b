import type { Antwoorden } from '../../scanlijst/antwoord.ts';
import type { Beoordelingen } from '../../scanlijst/beoordeling.ts';
import type { Procesgraaf } from '../procesgraaf.ts';
import type { Meetlat, Vergelijking } from '../vergelijking.ts';
import { type Cijfer, cijfersleutel, toCijfers, toWaarde } from './cijfer.ts';
import type { Cijferpunten } from './cijferpunten.ts';
import type { Bereik } from './doorlooptijd.ts';
import { type Kerncijfers, toKerncijfers } from './kerncijfers.ts';
import { toNugraaf, toPuntkennis } from './nugraaf.ts';

/**
 * One figure of one gemeente. `nog-niet-bekend`: fewer than half of the questions behind it have an answer that tells.
 * `open` and `onbekend`: the scanpunten without such an answer.
 */
export type Nucijfer = { open: readonly string[]; onbekend: readonly string[] } & (
  | { stand: 'bekend' | 'voorlopig'; waarde: Bereik }
  | { stand: 'nog-niet-bekend' | 'geen-route' }
);

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

/** The figures of one process, with the process that they were computed of. */
export type Procescijfers = { graaf: Procesgraaf; kerncijfers: Kerncijfers };

export type Regiocijfers = {
  cijfers: readonly Regiocijfer[];
  voorkeur: Procescijfers;
  /** by gemeente code; gemeenten with the same answers share one value */
  perGemeente: ReadonlyMap<string, Procescijfers>;
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
  const reken = (graaf: Procesgraaf) => ({ graaf, kerncijfers: toKerncijfers({ graaf, werkproces }) });
  const voorkeur = reken(meetlat.voorkeur);
  const eerder = new Map<Vergelijking, Procescijfers>();
  const perGemeente = new Map<string, Procescijfers>();
  for (const [gemeente, vergelijking] of vergelijkingen) {
    let nu = eerder.get(vergelijking);
    if (!nu) {
      const feiten = antwoorden.get(gemeente) ?? new Map();
      const { beoordelingen } = vergelijking;
      eerder.set(vergelijking, (nu = reken(toNugraaf(meetlat, { antwoorden: feiten, beoordelingen }))));
    }
    perGemeente.set(gemeente, nu);
  }
  const cijfers = toCijfers(werkproces).map((cijfer) => {
    const punten = cijferpunten.get(cijfersleutel(cijfer)) ?? [];
    const stand = new Map(
      [...perGemeente].map(([gemeente, { kerncijfers }]) => {
        const beoordelingen = vergelijkingen.get(gemeente)?.beoordelingen ?? new Map();
        return [gemeente, toNucijfer(toWaarde(kerncijfers, cijfer), punten, beoordelingen)] as const;
      }),
    );
    return toRegiocijfer(cijfer, toWaarde(voorkeur.kerncijfers, cijfer), stand);
  });
  return { cijfers, voorkeur, perGemeente };
}

/** A figure says something about now when at least half of its questions have an answer that tells. */
function toNucijfer(
  waarde: Bereik | undefined,
  punten: readonly string[],
  beoordelingen: Beoordelingen,
): Nucijfer {
  const met = (kennis: string) => punten.filter((punt) => toPuntkennis(beoordelingen.get(punt)) === kennis);
  const open = met('open');
  const onbekend = met('onbekend');
  const mist = open.length + onbekend.length;
  if (mist * 2 > punten.length) return { stand: 'nog-niet-bekend', open, onbekend };
  if (!waarde) return { stand: 'geen-route', open, onbekend };
  return { stand: mist > 0 ? 'voorlopig' : 'bekend', waarde, open, onbekend };
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
  const met = open.length + onbekend.length > 0 ? 'voorlopig' : 'bekend';
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
