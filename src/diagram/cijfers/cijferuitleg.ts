import type {
  Procescijfers,
  Regiocijfer,
  Regiocijfers,
} from '../../domain/proces/kerncijfers/regiocijfers.ts';
import type { PreferenteWerkwijze } from '../../domain/werkwijze/preferenteWerkwijze.ts';
import { kerncijfers as t } from '../../texts/kerncijfers.ts';
import { maakBerekening, type Berekening } from './berekening.ts';
import { toLang, toMist, toRoutenaam } from './cijferregel.ts';

/** One line of the table: a gemeente, or the preferente werkwijze (`gemeente` undefined). */
export type Cijferrij = { gemeente: string | undefined; waarde: string; let: string };

/** The computation of those for whom it is the same; without gemeenten: of the preferente werkwijze. */
export type Cijferberekening = Berekening & { gemeenten: readonly string[] };

/** How one key figure was computed, in words and in the order of reading. */
export type Cijferuitleg = {
  wat: string;
  rijen: readonly Cijferrij[];
  berekeningen: readonly Cijferberekening[];
  regels: readonly string[];
  /** what somebody still has to confirm */
  teBevestigen: string | undefined;
};

/** @param cijfer one of `cijfers.cijfers` */
export function toCijferuitleg(
  cijfer: Regiocijfer,
  cijfers: Regiocijfers,
  werkwijze: PreferenteWerkwijze,
): Cijferuitleg {
  const { soort } = cijfer.cijfer;
  const bereken = maakBerekening(cijfer.cijfer, werkwijze);
  return {
    wat: toWat(cijfer, werkwijze),
    rijen: toRijen(cijfer, cijfers),
    berekeningen: toBerekeningen(cijfer, cijfers, bereken),
    regels: soort === 'doorlooptijd' ? [...t.regels.doorlooptijd, ...t.regels.aantal] : t.regels.aantal,
    teBevestigen: soort === 'doorlooptijd' ? t.grens : undefined,
  };
}

function toWat({ cijfer }: Regiocijfer, { werkproces }: PreferenteWerkwijze): string {
  return 'route' in cijfer ? t.wat[cijfer.soort](toRoutenaam(cijfer.route, werkproces)) : t.wat[cijfer.soort];
}

function toRijen(cijfer: Regiocijfer, { voorkeur, perGemeente }: Regiocijfers): Cijferrij[] {
  const { soort } = cijfer.cijfer;
  const gemeenten = [...cijfer.perGemeente].map(([gemeente, nu]) => {
    const waarde = 'waarde' in nu ? nu.waarde : undefined;
    const mist = toMist(nu);
    const termijnen = waarde ? toOnbekend(cijfer, perGemeente.get(gemeente)) : undefined;
    const delen = [termijnen, mist].filter((deel) => deel !== undefined);
    return { gemeente, waarde: toLang(soort, nu.stand, waarde), let: delen.join(', ') };
  });
  const waarde = toLang(soort, cijfer.voorkeur ? 'bekend' : 'geen-route', cijfer.voorkeur);
  return [...gemeenten, { gemeente: undefined, waarde, let: toOnbekend(cijfer, voorkeur) ?? '' }];
}

/** "8 termijnen onbekend" */
function toOnbekend({ cijfer }: Regiocijfer, cijfers: Procescijfers | undefined): string | undefined {
  if (cijfer.soort !== 'doorlooptijd') return undefined;
  const aantal = cijfers?.kerncijfers.doorlooptijd.get(cijfer.route)?.onbekend.length ?? 0;
  return aantal === 0 ? undefined : t.termijnenOnbekend(aantal);
}

/** Gemeenten whose computation reads the same share one; who is not known or has no such route has none. */
function toBerekeningen(
  cijfer: Regiocijfer,
  { voorkeur, perGemeente }: Regiocijfers,
  bereken: (cijfers: Procescijfers) => Berekening | undefined,
): Cijferberekening[] {
  const groepen = new Map<string, Berekening & { gemeenten: string[] }>();
  for (const [gemeente, nu] of cijfer.perGemeente) {
    const cijfers = perGemeente.get(gemeente);
    const berekening = 'waarde' in nu && cijfers ? bereken(cijfers) : undefined;
    if (!berekening) continue;
    const sleutel = JSON.stringify(berekening);
    const groep = groepen.get(sleutel);
    if (groep) groep.gemeenten.push(gemeente);
    else groepen.set(sleutel, { ...berekening, gemeenten: [gemeente] });
  }
  const preferent = bereken(voorkeur);
  return [...groepen.values(), ...(preferent ? [{ ...preferent, gemeenten: [] }] : [])];
}
