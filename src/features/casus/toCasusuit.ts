import { type Casusbeeld, type Casusvorm, toCasusbeeld } from '../../diagram/casus/casusbeeld.ts';
import type { Casusinhoud } from '../../domain/casus/casusinhoud.ts';
import type { PreferenteWerkwijze } from '../../domain/werkwijze/preferenteWerkwijze.ts';
import { type Casusverslag, toCasusverslag } from '../../export/casus/toCasusverslag.ts';
import { toCasusdagen } from './casusdagen.ts';
import type { Casusstand, Gemeenteloop } from './casusstand.ts';
import { toSpeeldagen } from './speeldagen.ts';
import type { Speeldag } from './Speelknoppen.tsx';

/** What comes of a casus in one gemeente, beside the preferente werkwijze: in words, drawn, and day by day. */
export type Casusuit = {
  gekozen: Gemeenteloop;
  verslag: Casusverslag;
  /** The whole difference, to hear. */
  zin: string;
  beeld: Record<Casusvorm, Casusbeeld>;
  dagen: readonly Speeldag[];
};

/** @returns undefined when there is no such gemeente */
export function toCasusuit({
  stand: { casus, gemeenten, voorkeur },
  gemeente,
  inhoud,
  werkwijze,
}: {
  stand: Extract<Casusstand, { soort: 'ok' }>;
  /** code */
  gemeente: string;
  inhoud: Casusinhoud;
  werkwijze: PreferenteWerkwijze;
}): Casusuit | undefined {
  const gekozen = gemeenten.find(({ code }) => code === gemeente);
  if (!gekozen) return undefined;
  const { loop: huidig, verschil } = gekozen;
  const verslag = toCasusverslag({
    gemeente: gekozen.naam,
    huidig,
    voorkeur,
    verschil,
    dagen: toCasusdagen(casus),
    werkwijze,
    delen: new Map(inhoud.delen.map((deel) => [deel.id, deel.naam])),
    hoogstens: casus.hoogstens,
  });
  const beeld = (vorm: Casusvorm) =>
    toCasusbeeld({ huidig, voorkeur, werkproces: werkwijze.werkproces, vorm });
  return {
    gekozen,
    verslag,
    zin: [verslag.verschil, ...verslag.gebeurtenis].join(' '),
    beeld: { breed: beeld('breed'), smal: beeld('smal') },
    dagen: toSpeeldagen({
      huidig: { loop: huidig, groepen: verslag.huidig.groepen },
      voorkeur: { loop: voorkeur, groepen: verslag.voorkeur.groepen },
    }),
  };
}
