import type { Procesgraaf } from '../procesgraaf.ts';
import type { Werkproces } from '../werkproces.ts';
import { type Doorlooptijd, toDoorlooptijd } from './doorlooptijd.ts';
import { toCijferroute } from './cijferroute.ts';
import {
  type Overdrachttelling,
  type Stapdocument,
  telBrieven,
  telContactmomenten,
  telFormulieren,
  telOverdrachten,
  type Telling,
  toNietAltijd,
} from './telling.ts';

/** What a process asks of the employer and the gemeente, in figures; each with what it was made of. */
export type Kerncijfers = {
  /** by route id, in the order of the content; a route that this process does not have is left out */
  doorlooptijd: ReadonlyMap<string, Doorlooptijd>;
  formulieren: Telling<Stapdocument>;
  brieven: Telling<Stapdocument>;
  contactmomenten: Telling<string>;
  /** by route id, as doorlooptijd */
  overdrachten: ReadonlyMap<string, Overdrachttelling>;
};

/** Computes the figures of any process; nothing is guessed: what has no source stays unknown. */
export function toKerncijfers({
  graaf,
  werkproces,
}: {
  graaf: Procesgraaf;
  werkproces: Werkproces;
}): Kerncijfers {
  const { van } = werkproces.kerncijfers;
  const nietAltijd = toNietAltijd(werkproces);
  const wegen = werkproces.kerncijfers.routes.flatMap(({ id, langs }) => {
    const route = toCijferroute({ graaf, werkproces }, langs);
    return route ? [{ id, route }] : [];
  });
  return {
    doorlooptijd: new Map(wegen.map(({ id, route }) => [id, toDoorlooptijd({ graaf, werkproces, route })])),
    formulieren: telFormulieren(graaf, werkproces),
    brieven: telBrieven(graaf, werkproces),
    contactmomenten: telContactmomenten(graaf, werkproces),
    overdrachten: new Map(wegen.map(({ id, route }) => [id, telOverdrachten(graaf, route, van, nietAltijd)])),
  };
}
