import type { Antwoorden } from '../../scanlijst/antwoord.ts';
import type { Beoordelingen } from '../../scanlijst/beoordeling.ts';
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

/** One figure of several gemeenten beside the preferente werkwijze. `nu`: the range over who is known. */
export type Regiocijfer = {
  cijfer: Cijfer;
  nu: Bereik | undefined;
  voorkeur: Bereik | undefined;
  perGemeente: ReadonlyMap<string, Nucijfer>;
  open: readonly string[];
  onbekend: readonly string[];
};

export type Regiocijfers = {
  cijfers: readonly Regiocijfer[];
  voorkeur: Kerncijfers;
  /** by gemeente code; gemeenten with the same answers share one value */
  perGemeente: ReadonlyMap<string, Kerncijfers>;
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
  const voorkeur = toKerncijfers({ graaf: meetlat.voorkeur, werkproces });
  const eerder = new Map<Vergelijking, Kerncijfers>();
  const perGemeente = new Map<string, Kerncijfers>();
  for (const [gemeente, vergelijking] of vergelijkingen) {
    let cijfers = eerder.get(vergelijking);
    if (!cijfers) {
      const { beoordelingen } = vergelijking;
      const graaf = toNugraaf(meetlat, { antwoorden: antwoorden.get(gemeente) ?? new Map(), beoordelingen });
      eerder.set(vergelijking, (cijfers = toKerncijfers({ graaf, werkproces })));
    }
    perGemeente.set(gemeente, cijfers);
  }
  const cijfers = toCijfers(werkproces).map((cijfer) => {
    const punten = cijferpunten.get(cijfersleutel(cijfer)) ?? [];
    const stand = new Map(
      [...vergelijkingen].map(([gemeente, { beoordelingen }]) => {
        const waarde = toWaarde(perGemeente.get(gemeente) ?? voorkeur, cijfer);
        return [gemeente, toNucijfer(waarde, punten, beoordelingen)] as const;
      }),
    );
    return toRegiocijfer(cijfer, toWaarde(voorkeur, cijfer), stand);
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
  return {
    cijfer,
    nu: omvat(alle.flatMap((nu) => ('waarde' in nu ? nu.waarde : []))),
    voorkeur,
    perGemeente,
    open: [...new Set(alle.flatMap(({ open }) => open))],
    onbekend: [...new Set(alle.flatMap(({ onbekend }) => onbekend))],
  };
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
