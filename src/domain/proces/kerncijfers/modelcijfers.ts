import type { Modelvergelijking } from '../vergelijkModel.ts';
import type { Werkproces } from '../werkproces.ts';
import { type Cijfer, toCijfers, toWaarde } from './cijfer.ts';
import type { Bereik } from './doorlooptijd.ts';

/** One figure of a model beside the preferente werkwijze; without a value when the process has no such route. */
export type Modelcijfer = { cijfer: Cijfer; voorkeur: Bereik | undefined } & (
  | { stand: 'bekend'; nu: Bereik }
  | { stand: 'geen-route' | 'onbekend' }
);

/**
 * The figures of a model. Only one with our deelstappen names forms, letters, terms and contact per step; of a model
 * of hoofdstappen every figure is unknown. What a model holds and the content does not know makes a range.
 *
 * @param voorkeur the preferred process per deelstap
 */
export function toModelcijfers(
  { niveau, huidig }: Pick<Modelvergelijking, 'niveau' | 'huidig'>,
  { voorkeur, werkproces }: { voorkeur: Modelvergelijking['voorkeur']; werkproces: Werkproces },
): Modelcijfer[] {
  return toCijfers(werkproces).map((cijfer) => {
    const straks = toWaarde({ graaf: voorkeur, werkproces }, cijfer);
    if (niveau === 'hoofdstap') return { cijfer, voorkeur: straks, stand: 'onbekend' };
    const nu = toWaarde({ graaf: huidig, werkproces }, cijfer);
    return nu
      ? { cijfer, voorkeur: straks, stand: 'bekend', nu }
      : { cijfer, voorkeur: straks, stand: 'geen-route' };
  });
}
