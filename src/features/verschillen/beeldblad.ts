import type { Stand } from '../../diagram/beeld.ts';
import { merkIcoon } from '../../diagram/iconen.ts';
import { MAAT_A3, type Maat } from '../../diagram/maten.ts';
import type { Blad } from '../../diagram/svg.ts';
import type { Lijstregel } from '../../diagram/svg/svgLijst.ts';
import type { Cijferregel } from '../../diagram/cijfers/cijferregel.ts';
import type { Merk } from '../../domain/proces/merken.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { paar as tPaar } from '../../texts/paar.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { toBesluitsoort } from './besluitteken.ts';
import { toBladlegenda } from './bladlegenda.ts';
import { toNamen, toPaaricoon } from './paar.ts';
import { toSchemamodel } from './schema/schemamodel.ts';
import { toStandbeeld, toStapzinnen } from './schema/standbeeld.ts';
import type { Verschillenscherm } from './useVerschillen.ts';
import type { Woorden } from './useWoorden.ts';

const t = verschillen.print;

export type Bladinvoer = Pick<Verschillenscherm, 'model' | 'beeldmerken' | 'deel' | 'alleRijen' | 'paar'> & {
  werkproces: Werkproces;
  stand: Stand;
  woorden: Pick<Woorden, 'stand' | 'legenda'>;
  /** key figures; they stand on the sheet when the picture is laid beside the preferente werkwijze */
  cijfers: readonly Cijferregel[];
  /** name of the traject */
  naam: string | undefined;
  /** names of the chosen gemeenten */
  gemeenten: readonly string[];
  /** YYYY-MM-DD */
  dag: string;
  voorbeeld: boolean;
  /** size of the picture; absent: that of paper */
  maat?: Maat;
  /** puts the numbered list under the picture */
  metLijst: boolean;
};

/** What the screen shows, as a sheet that stands on its own. */
export function toBeeldblad(invoer: Bladinvoer): Blad {
  const { werkproces, beeldmerken, deel, alleRijen, paar, stand, voorbeeld } = invoer;
  const model = toSchemamodel(werkproces, beeldmerken, invoer.maat ?? MAAT_A3, deel);
  const beeld = toStandbeeld(model, stand, paar && stand === 'voorkeur' ? 'nu' : stand);
  const cijfers = paar || invoer.model.leeg ? [] : invoer.cijfers;
  return {
    titel: paar ? tPaar.print[stand](toNamen(paar)) : t.titel[stand],
    ondertitel: t.onder(invoer.naam ?? t.app, invoer.gemeenten, dagInWoorden(invoer.dag)),
    beschrijving: [
      ...cijfers.map(({ zin }) => zin),
      ...toStapzinnen(model, stand),
      ...alleRijen.map(({ nummer, titel }) => verschillen.lijst.gekozen(nummer, titel)),
    ],
    stempels: [
      { soort: 'bevestigen', tekst: t.voorstel },
      ...(voorbeeld ? [{ soort: 'voorbeeld' as const, tekst: t.voorbeeld }] : []),
    ],
    cijfers,
    beeld,
    vergelijking: paar ? 'paar' : 'norm',
    legenda: toBladlegenda({
      beeld,
      stand,
      tellingen: invoer.model.tellingen,
      woorden: invoer.woorden,
      toPad: (merk) => toPad(merk, invoer),
    }),
    lijst: invoer.metLijst ? toLijst(invoer) : [],
    voet: { links: t.app, rechts: t.voet },
  };
}

const toPad = (merk: Merk, { paar }: Bladinvoer): string => (paar ? toPaaricoon(merk) : merkIcoon[merk]);

/** What was decided is about the preferente werkwijze: it is left out between two gemeenten. */
function toLijst(invoer: Bladinvoer): Lijstregel[] {
  return invoer.alleRijen.map(({ merk, nummer, titel, besluit }) => ({
    merk,
    pad: toPad(merk, invoer),
    nummer,
    titel,
    besluit: invoer.paar ? '' : t.besluit[toBesluitsoort(besluit)],
  }));
}
