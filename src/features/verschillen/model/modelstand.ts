import { koppelStappen } from '../../../domain/proces/koppelStappen.ts';
import type { Procesgraaf } from '../../../domain/proces/procesgraaf.ts';
import type { Trajectmodel } from '../../../domain/traject/trajectmodellen.ts';
import { type Baanrij, toBaanrijen } from './baanrijen.ts';
import { type Koppelrij, toKoppelrijen } from './koppelrijen.ts';

/** What follows from a model and from what people said about it. */
export type Modelstand = {
  banen: readonly Baanrij[];
  rijen: readonly Koppelrij[];
  /** ids of our deelstappen that no step of the model is, in our order */
  zonderTegenhanger: readonly string[];
  /** number of steps that nobody looked at yet */
  teBekijken: number;
};

/** Lays a model beside the preferred process. Cost: the matching of its steps. */
export function toModelstand(trajectmodel: Trajectmodel, voorkeur: Procesgraaf): Modelstand {
  const { model } = trajectmodel;
  const banen = toBaanrijen(model, new Map(), trajectmodel.banen);
  const onzeBaan = new Map(banen.map(({ id, onze }) => [id, onze]));
  const huidig = metOnzeBanen(model.graaf, (id) => onzeBaan.get(id) ?? id);
  const koppelingen = koppelStappen({ huidig, voorkeur, handmatig: trajectmodel.stappen });
  const rijen = toKoppelrijen(model, koppelingen, trajectmodel.stappen);
  return {
    banen,
    rijen,
    zonderTegenhanger: koppelingen
      .filter((koppeling) => koppeling.huidig.length === 0)
      .flatMap((koppeling) => koppeling.voorkeur),
    teBekijken: rijen.filter(({ bekeken }) => !bekeken).length,
  };
}

function metOnzeBanen(graaf: Procesgraaf, baanVan: (id: string) => string): Procesgraaf {
  const metBaan = <T extends { baan: string }>(delen: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(delen).map(([id, deel]) => [id, { ...deel, baan: baanVan(deel.baan) }]),
    );
  return {
    ...graaf,
    stappen: metBaan(graaf.stappen),
    poorten: metBaan(graaf.poorten),
    gebeurtenissen: metBaan(graaf.gebeurtenissen),
  };
}
