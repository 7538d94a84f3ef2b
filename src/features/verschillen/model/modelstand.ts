import { stelBanenVoor } from '../../../domain/proces/stelBanenVoor.ts';
import type { Meetlat } from '../../../domain/proces/vergelijking.ts';
import { type Modelvergelijking, vergelijkModel } from '../../../domain/proces/vergelijkModel.ts';
import type { Trajectmodel } from '../../../domain/traject/trajectmodellen.ts';
import { type Baanrij, toBaanrijen } from './baanrijen.ts';
import { type Koppelrij, toKoppelrijen } from './koppelrijen.ts';

/** What follows from a model and from what people said about it. */
export type Modelstand = {
  banen: readonly Baanrij[];
  vergelijking: Modelvergelijking;
  rijen: readonly Koppelrij[];
  /** number of steps that nobody looked at yet */
  teBekijken: number;
};

/** Lays a model beside the preferred process. Cost: the matching of its steps. */
export function toModelstand({ model, banen, stappen }: Trajectmodel, meetlat: Meetlat): Modelstand {
  const baanrijen = toBaanrijen(model, stelBanenVoor(model, meetlat.werkwijze.werkproces), banen);
  const vergelijking = vergelijkModel({
    model,
    banen: new Map(baanrijen.map(({ id, onze }) => [id, onze])),
    handmatig: stappen,
    meetlat,
  });
  const rijen = toKoppelrijen(model, vergelijking, stappen);
  return {
    banen: baanrijen,
    vergelijking,
    rijen,
    teBekijken: rijen.filter(({ bekeken }) => !bekeken).length,
  };
}
