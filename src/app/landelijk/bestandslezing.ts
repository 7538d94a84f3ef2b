import type { Gelezen } from '../../domain/voortgang/inleesplan.ts';
import type { Zipdeel, Zipfout } from '../../import/pakUit.ts';
import type { Leesuitkomst } from '../../storage/leesTrajectbestand.ts';
import type { Voortgangsuitkomst } from '../../storage/voortgangsbestand.ts';

/** Why one file could not be used. */
export type Leesfout =
  | Exclude<Leesuitkomst, { soort: 'ok' | 'voortgang' }>
  | Exclude<Voortgangsuitkomst<unknown>, { soort: 'ok' }>
  | { soort: 'niet-te-lezen' }
  /** our own mistake, on this file only */
  | { soort: 'onverwacht'; melding: string }
  | { soort: 'zip'; fout: Exclude<Zipdeel, { soort: 'bestand' }> | Zipfout };

/** What came out of one file; a zip gives one for each file in it. Plain data: it travels out of a worker. */
export type Bestandslezing = { naam: string } & (
  | ({ soort: 'gelezen' } & Gelezen)
  | { soort: 'fout'; fout: Leesfout }
);
