import type { Stand } from '../../../diagram/beeld.ts';
import { merkIcoon } from '../../../diagram/iconen.ts';
import { MAAT_A3 } from '../../../diagram/maten.ts';
import type { Blad } from '../../../diagram/svg.ts';
import { modelTekst } from '../../../texts/model.ts';
import { verschillen } from '../../../texts/verschillen.ts';
import { dagInWoorden } from '../../../texts/wijzigingen.ts';
import { toBladlegenda } from '../bladlegenda.ts';
import { toStandbeeld, toStapzinnen } from '../schema/standbeeld.ts';
import { LEGENDAWOORDEN } from './legendawoorden.ts';
import { type Modelbeeldinvoer, telMerken, toModelbeeld } from './modelbeeld.ts';

const t = verschillen.print;

export type Modelbladinvoer = Modelbeeldinvoer & {
  stand: Stand;
  /** name of the traject */
  traject: string | undefined;
  /** name of the model */
  naam: string;
  /** names of the gemeenten for which it holds */
  gemeenten: readonly string[];
  /** YYYY-MM-DD */
  dag: string;
  voorbeeld: boolean;
  /** steps that nobody looked at yet */
  teBekijken: number;
  /** puts the numbered list under the picture */
  metLijst: boolean;
};

/** An own model beside the preferente werkwijze, as a sheet that stands on its own. */
export function toModelblad(invoer: Modelbladinvoer): Blad {
  const { rijen, stand, traject, naam, gemeenten, dag, voorbeeld, teBekijken } = invoer;
  const schema = toModelbeeld(invoer, MAAT_A3);
  const beeld = toStandbeeld(schema, stand);
  return {
    titel: modelTekst.print.titel[stand](naam),
    ondertitel: modelTekst.print.onder(traject ?? t.app, gemeenten, dagInWoorden(dag)),
    beschrijving: [
      ...toStapzinnen(schema, stand),
      ...rijen.map(({ zin }, plek) => modelTekst.vergelijken.genummerd(plek + 1, zin.volzin)),
    ],
    stempels: [
      { soort: 'bevestigen', tekst: t.voorstel },
      ...(teBekijken === 0
        ? []
        : [{ soort: 'bevestigen' as const, tekst: modelTekst.print.teBekijken(teBekijken) }]),
      ...(voorbeeld ? [{ soort: 'voorbeeld' as const, tekst: t.voorbeeld }] : []),
    ],
    cijfers: [],
    beeld,
    vergelijking: 'norm',
    legenda: toBladlegenda({
      beeld,
      stand,
      tellingen: telMerken(invoer.vergelijking),
      woorden: LEGENDAWOORDEN,
      toPad: (merk) => merkIcoon[merk],
    }),
    lijst: invoer.metLijst
      ? rijen.map(({ zin }, plek) => ({
          merk: zin.soort,
          pad: merkIcoon[zin.soort],
          nummer: plek + 1,
          titel: zin.zin,
          besluit: '',
        }))
      : [],
    voet: { links: t.app, rechts: t.voet },
  };
}
