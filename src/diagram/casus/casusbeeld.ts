import type { Casusloop, Loopstap } from '../../domain/casus/casusloop.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { toDag, toDagnummer } from '../../domain/casus/dagnummer.ts';
import { type Mijlpaal, type Mijlpaallabel, toLabels, toMijlpalen } from './mijlpalen.ts';
import { type Tijdas, toTijdas } from './tijdas.ts';
import { toTekens, type Teken } from './tekens.ts';

export type Kant = 'huidig' | 'voorkeur';
export const KANTEN = ['huidig', 'voorkeur'] as const satisfies readonly Kant[];

/** Marks of one lane on one side. */
export type Spoor = { kant: Kant; y: number; tekens: readonly Teken[] };

/** `smal`: for a phone, with the name of a lane above its marks and the days from the application on. */
export type Casusvorm = 'breed' | 'smal';

export type Casusbeeld = {
  vorm: Casusvorm;
  breedte: number;
  hoogte: number;
  /** Where the head with the months ends, px from the top. */
  kop: number;
  /** Where the names of the sides stand, and where the days begin, px from the left. */
  kantX: number;
  links: number;
  /** Something happens before the first day that is drawn; it stands at the left edge. */
  eerder: boolean;
  as: Tijdas;
  /** The way from application to payment, per side. */
  wegen: readonly {
    kant: Kant;
    y: number;
    mijlpalen: readonly Mijlpaal[];
    labels: readonly Mijlpaallabel[];
  }[];
  banen: readonly {
    id: string;
    naam: string;
    naamY: number;
    y: number;
    hoogte: number;
    sporen: readonly Spoor[];
  }[];
};

/** Sizes in px. `titel`: room for the name of a lane above its marks; 0 = it stands beside them. */
const MAAT = {
  breed: {
    breedte: 940,
    kop: 34,
    weg: 56,
    spoor: 28,
    baan: 10,
    titel: 0,
    kantX: 182,
    links: 254,
    rechts: 30,
  },
  smal: { breedte: 350, kop: 30, weg: 68, spoor: 28, baan: 10, titel: 20, kantX: 8, links: 72, rechts: 24 },
} as const;

/** Two walks of one casus on one time axis, now above preferred, lane by lane. Pure: the same walks, the same picture. */
export function toCasusbeeld({
  huidig,
  voorkeur,
  werkproces,
  vorm,
}: {
  huidig: Casusloop;
  voorkeur: Casusloop;
  werkproces: Werkproces;
  vorm: Casusvorm;
}): Casusbeeld {
  const kanten = { huidig, voorkeur };
  const { breedte, kop, kantX, links, ...maat } = MAAT[vorm];
  const bereik = toBereik(kanten, vorm === 'smal' ? werkproces.kerncijfers.van : undefined);
  const as = toTijdas({ ...bereik, links: links + 14, rechts: breedte - maat.rechts });
  const wegen = KANTEN.map((kant, n) => {
    const mijlpalen = toMijlpalen(kanten[kant], werkproces, as);
    const y = kop + n * maat.weg + maat.weg / 2 + (vorm === 'breed' ? 8 : 0);
    return { kant, y, mijlpalen, labels: toLabels(mijlpalen, breedte) };
  });
  let y = kop + KANTEN.length * maat.weg + maat.baan;
  const banen = werkproces.banen.flatMap(({ id, naam }) => {
    const sporen = KANTEN.map((kant, n) => {
      const eigen = kanten[kant].stappen.filter(({ stap }) => stap.baan === id);
      return {
        kant,
        y: y + maat.titel + maat.baan / 2 + n * maat.spoor + maat.spoor / 2,
        tekens: toTekens(eigen, werkproces, as),
      };
    });
    if (sporen.every(({ tekens }) => tekens.length === 0)) return [];
    const hoogte = maat.titel + KANTEN.length * maat.spoor + maat.baan;
    const naamY = y + (maat.titel === 0 ? hoogte / 2 + 5 : maat.titel);
    const baan = { id, naam, naamY, y, hoogte, sporen };
    y += baan.hoogte;
    return [baan];
  });
  return { vorm, breedte, hoogte: y + 4, kop, kantX, links, eerder: bereik.eerder, as, wegen, banen };
}

/** From a few days before the first day (or before the step `vanaf`) to a few after the last one that is known. */
function toBereik({ huidig, voorkeur }: Record<Kant, Casusloop>, vanaf: string | undefined) {
  const stappen = [...huidig.stappen, ...voorkeur.stappen];
  const dagen = stappen.flatMap(toDagen);
  const begin = stappen.filter(({ stap }) => stap.id === vanaf).flatMap(toDagen);
  const eerste = Math.min(...(begin.length > 0 ? begin : dagen));
  const laatste = Math.max(...dagen);
  const rand = Math.max(7, Math.ceil((laatste - eerste) / 12));
  const van = eerste - 2;
  return { van: toDag(van), tot: toDag(laatste + rand), eerder: dagen.some((dag) => dag < van) };
}

const toDagen = ({ moment: { vroegst, uiterlijk }, totEnMet }: Loopstap) =>
  [vroegst, uiterlijk, totEnMet].flatMap((dag) => (dag === null ? [] : toDagnummer(dag)));
