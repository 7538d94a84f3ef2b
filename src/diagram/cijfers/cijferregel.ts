import { cijfersleutel } from '../../domain/proces/kerncijfers/cijfer.ts';
import type { Bereik } from '../../domain/proces/kerncijfers/doorlooptijd.ts';
import type { Nucijfer } from '../../domain/proces/kerncijfers/nucijfer.ts';
import type { Regiocijfer } from '../../domain/proces/kerncijfers/regiocijfer.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { kerncijfers as t } from '../../texts/kerncijfers.ts';

/** One key figure in words: short for a tile, and as a sentence that stands on its own. */
export type Cijferregel = {
  sleutel: string;
  cijfer: Regiocijfer;
  naam: string;
  eenheid: string | undefined;
  kort: { nu: string; voorkeur: string };
  /** "Formulieren: nu 2 tot 5, voorkeur 2. Dit cijfer is voorlopig: 3 vragen open." */
  zin: string;
  /** one word of warning; undefined when every question behind it is answered */
  stempel: string | undefined;
};

export function toCijferregel(cijfer: Regiocijfer, werkproces: Werkproces): Cijferregel {
  const naam = toCijfernaam(cijfer, werkproces);
  const { stand, nu, voorkeur, hoogsteBekend } = cijfer;
  const preferent = voorkeur ? 'bekend' : 'geen-route';
  return {
    sleutel: cijfersleutel(cijfer.cijfer),
    cijfer,
    naam,
    eenheid: cijfer.cijfer.soort === 'doorlooptijd' ? t.eenheid : undefined,
    kort: { nu: toKort(stand, nu, hoogsteBekend), voorkeur: toKort(preferent, voorkeur) },
    zin: toZin(naam, cijfer),
    stempel: toMist(cijfer) && (stand === 'nog-niet-bekend' ? t.nogOpen : t.voorlopig),
  };
}

function toZin(naam: string, cijfer: Regiocijfer): string {
  const { stand, nu, voorkeur, hoogsteBekend } = cijfer;
  const { soort } = cijfer.cijfer;
  const preferent = toLang(soort, voorkeur ? 'bekend' : 'geen-route', voorkeur);
  const zin = t.zin(naam, toLang(soort, stand, nu, hoogsteBekend), preferent);
  const mist = toMist(cijfer);
  if (mist === undefined) return zin;
  return `${zin} ${stand === 'nog-niet-bekend' ? t.openZin(mist) : t.mistZin(mist)}`;
}

export function toCijfernaam({ cijfer }: Pick<Regiocijfer, 'cijfer'>, werkproces: Werkproces): string {
  return 'route' in cijfer
    ? t.titel[cijfer.soort](toRoutenaam(cijfer.route, werkproces))
    : t.titel[cijfer.soort];
}

export function toRoutenaam(route: string, { kerncijfers }: Werkproces): string {
  return kerncijfers.routes.find(({ id }) => id === route)?.naam ?? route;
}

/** What is missing for this figure, in words. */
export function toMist({
  stand,
  open,
  onbekend,
}: Pick<Nucijfer, 'stand' | 'open' | 'onbekend'>): string | undefined {
  if (open.length + onbekend.length === 0) return undefined;
  const mist = t.mist({ open: open.length, onbekend: onbekend.length });
  return stand === 'soms-route' ? t.mistRoute(mist) : mist;
}

function toKort(stand: Nucijfer['stand'], waarde: Bereik | undefined, hoogsteBekend?: number): string {
  if (waarde) return t.kort.waarde({ ...waarde, hoogsteBekend });
  return stand === 'geen-route' ? t.kort.geenRoute : t.kort.niets;
}

/** The value as it reads in a sentence. */
export function toLang(
  soort: Regiocijfer['cijfer']['soort'],
  stand: Nucijfer['stand'],
  waarde: Bereik | undefined,
  hoogsteBekend?: number,
): string {
  if (!waarde) return stand === 'geen-route' ? t.lang.geenRoute : t.lang.niets;
  return soort === 'doorlooptijd' ? t.lang.dagen({ ...waarde, hoogsteBekend }) : t.lang.aantal(waarde);
}
