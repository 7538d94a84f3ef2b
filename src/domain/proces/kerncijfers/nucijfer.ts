import type { Beoordelingen } from '../../scanlijst/beoordeling.ts';
import type { PreferenteWerkwijze } from '../../werkwijze/preferenteWerkwijze.ts';
import type { Cijfer } from './cijfer.ts';
import type { Bereik } from './doorlooptijd.ts';
import { toPuntkennis } from './nugraaf.ts';
import type { Nuproef } from './nuproef.ts';
import { toUitersten, type Uiterste } from './uitersten.ts';

/**
 * One figure of one gemeente. `open` and `onbekend`: the scanpunten behind it without an answer that tells.
 * `voorlopig`: there are such scanpunten, and the value runs from the lowest to the highest that they can make of it;
 * `soms-route`: as voorlopig, and with some of those answers it does not have the route of the figure.
 * `nog-niet-bekend`: fewer than half of the scanpunten have an answer that tells.
 */
export type Nucijfer = { open: readonly string[]; onbekend: readonly string[] } & (
  | {
      stand: 'bekend' | 'voorlopig' | 'soms-route';
      waarde: Bereik;
      /** the process of the lowest value and of the highest; one when they are the same */
      uitersten: readonly Uiterste[];
    }
  | { stand: 'nog-niet-bekend' | 'geen-route' }
);

/** @param punten the scanpunten whose answer can change this figure */
export function toNucijfer({
  werkwijze,
  cijfer,
  punten,
  beoordelingen,
  proef,
}: {
  werkwijze: PreferenteWerkwijze;
  cijfer: Cijfer;
  punten: readonly string[];
  beoordelingen: Beoordelingen;
  proef: Nuproef;
}): Nucijfer {
  const met = (kennis: string) => punten.filter((punt) => toPuntkennis(beoordelingen.get(punt)) === kennis);
  const open = met('open');
  const onbekend = met('onbekend');
  const mist = [...open, ...onbekend];
  if (mist.length * 2 > punten.length) return { stand: 'nog-niet-bekend', open, onbekend };
  const { route, uitersten } = toUitersten({ werkwijze, cijfer, proef, open: mist });
  const [laagste, hoogste = laagste] = uitersten;
  if (!laagste || !hoogste) return { stand: 'geen-route', open, onbekend };
  return {
    stand: route === 'soms' ? 'soms-route' : mist.length > 0 ? 'voorlopig' : 'bekend',
    waarde: { minimum: laagste.waarde.minimum, maximum: hoogste.waarde.maximum },
    uitersten,
    open,
    onbekend,
  };
}
