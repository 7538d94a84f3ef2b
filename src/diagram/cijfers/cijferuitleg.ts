import type { Bereik } from '../../domain/proces/kerncijfers/doorlooptijd.ts';
import { toKerncijfers } from '../../domain/proces/kerncijfers/kerncijfers.ts';
import type { Nucijfer } from '../../domain/proces/kerncijfers/nucijfer.ts';
import type { Regiocijfer } from '../../domain/proces/kerncijfers/regiocijfer.ts';
import type { Procesgraaf } from '../../domain/proces/procesgraaf.ts';
import type { Meetlat } from '../../domain/proces/vergelijking.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import type { Antwoorden } from '../../domain/scanlijst/antwoord.ts';
import type { PreferenteWerkwijze } from '../../domain/werkwijze/preferenteWerkwijze.ts';
import { kerncijfers as t } from '../../texts/kerncijfers.ts';
import { antwoordInWoorden } from '../../texts/wijzigingen.ts';
import { maakBerekening, type Berekening } from './berekening.ts';
import { toLang, toMist, toRoutenaam } from './cijferregel.ts';

/** One line of the table: a gemeente, or the preferente werkwijze (`gemeente` undefined). */
export type Cijferrij = { gemeente: string | undefined; waarde: string; let: string };

/**
 * The computation of those for whom it is the same; without gemeenten: of the preferente werkwijze. `uiterste`: a
 * figure that is a range has one computation of its lowest value and one of its highest.
 */
export type Cijferberekening = Berekening & {
  gemeenten: readonly string[];
  uiterste: 'laagste' | 'hoogste' | undefined;
  waarde: string;
};

/** How one key figure was computed, in words and in the order of reading. */
export type Cijferuitleg = {
  wat: string;
  rijen: readonly Cijferrij[];
  berekeningen: readonly Cijferberekening[];
  regels: readonly string[];
  /** what somebody still has to confirm */
  teBevestigen: string | undefined;
};

export function toCijferuitleg(cijfer: Regiocijfer, { werkwijze, voorkeur }: Meetlat): Cijferuitleg {
  const { soort } = cijfer.cijfer;
  return {
    wat: toWat(cijfer, werkwijze),
    rijen: toRijen(cijfer, voorkeur, maakTeller(cijfer, werkwijze.werkproces)),
    berekeningen: toBerekeningen(cijfer, voorkeur, werkwijze),
    regels:
      'route' in cijfer.cijfer ? [...t.regels[cijfer.cijfer.soort], ...t.regels.aantal] : t.regels.aantal,
    teBevestigen: soort === 'doorlooptijd' ? t.grens : undefined,
  };
}

function toWat({ cijfer }: Regiocijfer, { werkproces }: PreferenteWerkwijze): string {
  return 'route' in cijfer ? t.wat[cijfer.soort](toRoutenaam(cijfer.route, werkproces)) : t.wat[cijfer.soort];
}

function toRijen(cijfer: Regiocijfer, voorkeur: Procesgraaf, telOnbekend: Teller): Cijferrij[] {
  const { soort } = cijfer.cijfer;
  const gemeenten = [...cijfer.perGemeente].map(([gemeente, nu]) => {
    const waarde = 'waarde' in nu ? nu.waarde : undefined;
    const delen = [telOnbekend(toUitersten(nu).at(-1)?.graaf), toMist(nu)];
    return {
      gemeente,
      waarde: toLang(soort, nu.stand, waarde),
      let: delen.filter((deel) => deel !== undefined).join(', '),
    };
  });
  const waarde = toLang(soort, cijfer.voorkeur ? 'bekend' : 'geen-route', cijfer.voorkeur);
  return [...gemeenten, { gemeente: undefined, waarde, let: telOnbekend(voorkeur) ?? '' }];
}

const toUitersten = (nu: Nucijfer) => ('uitersten' in nu ? nu.uitersten : []);

type Teller = (graaf: Procesgraaf | undefined) => string | undefined;

/** "8 termijnen onbekend" */
function maakTeller({ cijfer }: Regiocijfer, werkproces: Werkproces): Teller {
  if (cijfer.soort !== 'doorlooptijd') return () => undefined;
  return (graaf) => {
    const tijd = graaf && toKerncijfers({ graaf, werkproces }).doorlooptijd.get(cijfer.route);
    return tijd && tijd.onbekend.length > 0 ? t.termijnenOnbekend(tijd.onbekend.length) : undefined;
  };
}

/** Gemeenten whose computation reads the same share one; who is not known or has no such route has none. */
function toBerekeningen(
  cijfer: Regiocijfer,
  voorkeur: Procesgraaf,
  werkwijze: PreferenteWerkwijze,
): Cijferberekening[] {
  const bereken = maakBerekening(cijfer.cijfer, werkwijze);
  const zegAangenomen = maakAangenomen(werkwijze);
  const zeg = (waarde: Bereik | undefined) => toLang(cijfer.cijfer.soort, 'bekend', waarde);
  const groepen = new Map<string, Cijferberekening & { gemeenten: string[] }>();
  for (const [gemeente, nu] of cijfer.perGemeente) {
    for (const [plek, { graaf, waarde, aangenomen }] of toUitersten(nu).entries()) {
      const berekening = bereken(graaf);
      if (!berekening) continue;
      const voet = [...zegAangenomen(aangenomen), ...berekening.voet];
      const uiterste = toUitersten(nu).length < 2 ? undefined : plek === 0 ? 'laagste' : 'hoogste';
      const inhoud = { ...berekening, voet, uiterste, waarde: zeg(waarde) } as const;
      const sleutel = JSON.stringify(inhoud);
      const groep = groepen.get(sleutel);
      if (groep) groep.gemeenten.push(gemeente);
      else groepen.set(sleutel, { ...inhoud, gemeenten: [gemeente] });
    }
  }
  const preferent = bereken(voorkeur);
  const anders = { gemeenten: [], uiterste: undefined, waarde: zeg(cijfer.voorkeur) };
  return [...groepen.values(), ...(preferent ? [{ ...preferent, ...anders }] : [])];
}

/** Which answers were tried where one is missing. */
function maakAangenomen({
  scanlijst,
  werkproces,
}: PreferenteWerkwijze): (antwoorden: Antwoorden) => string[] {
  return (antwoorden) =>
    scanlijst.scanpunten.flatMap((punt) => {
      const antwoord = antwoorden.get(punt.id);
      if (!antwoord) return [];
      return t.berekening.aangenomen(punt.nummer, antwoordInWoorden(punt, antwoord, werkproces.ankers));
    });
}
