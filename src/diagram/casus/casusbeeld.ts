import type { Casusloop, Moment } from '../../domain/casus/casusloop.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { toDag, toDagnummer } from '../../domain/casus/dagnummer.ts';
import { type Mijlpaal, type Mijlpaallabel, toLabels, toMijlpalen } from './mijlpalen.ts';
import { type Tijdas, toTijdas } from './tijdas.ts';
import { toTekens, type Teken } from './tekens.ts';

export type Kant = 'huidig' | 'voorkeur';
export const KANTEN = ['huidig', 'voorkeur'] as const satisfies readonly Kant[];

/** Marks of one lane on one side. */
export type Spoor = { kant: Kant; y: number; tekens: readonly Teken[] };

export type Casusbeeld = {
  breedte: number;
  hoogte: number;
  /** Where the days begin, px from the left. */
  links: number;
  as: Tijdas;
  /** The way from application to payment, per side. */
  wegen: readonly {
    kant: Kant;
    y: number;
    mijlpalen: readonly Mijlpaal[];
    labels: readonly Mijlpaallabel[];
  }[];
  banen: readonly { id: string; naam: string; y: number; hoogte: number; sporen: readonly Spoor[] }[];
};

export const MAAT = { kop: 34, weg: 56, spoor: 28, baan: 10, naam: 182, kant: 72, rechts: 30 } as const;

/** Two walks of one casus on one time axis, now above preferred, lane by lane. Pure: the same walks, the same picture. */
export function toCasusbeeld({
  huidig,
  voorkeur,
  werkproces,
  breedte,
}: {
  huidig: Casusloop;
  voorkeur: Casusloop;
  werkproces: Werkproces;
  breedte: number;
}): Casusbeeld {
  const kanten = { huidig, voorkeur };
  const links = MAAT.naam + MAAT.kant;
  const as = toTijdas({ ...toBereik(kanten), links: links + 14, rechts: breedte - MAAT.rechts });
  const wegen = KANTEN.map((kant, n) => {
    const mijlpalen = toMijlpalen(kanten[kant], werkproces, as);
    const y = MAAT.kop + n * MAAT.weg + MAAT.weg / 2 + 8;
    return { kant, y, mijlpalen, labels: toLabels(mijlpalen, breedte) };
  });
  let y = MAAT.kop + KANTEN.length * MAAT.weg + MAAT.baan;
  const banen = werkproces.banen.flatMap(({ id, naam }) => {
    const sporen = KANTEN.map((kant, n) => {
      const eigen = kanten[kant].stappen.filter(({ stap }) => stap.baan === id);
      return {
        kant,
        y: y + MAAT.baan / 2 + n * MAAT.spoor + MAAT.spoor / 2,
        tekens: toTekens(eigen, werkproces, as),
      };
    });
    if (sporen.every(({ tekens }) => tekens.length === 0)) return [];
    const baan = { id, naam, y, hoogte: KANTEN.length * MAAT.spoor + MAAT.baan, sporen };
    y += baan.hoogte;
    return [baan];
  });
  return { breedte, hoogte: y + 4, links, as, wegen, banen };
}

/** From a few days before the first day to a few after the last one that is known. */
function toBereik({ huidig, voorkeur }: Record<Kant, Casusloop>): { van: string; tot: string } {
  const dagen = [...huidig.stappen, ...voorkeur.stappen].flatMap(({ moment }) => toDagen(moment));
  const [eerste, laatste] = [Math.min(...dagen), Math.max(...dagen)];
  const rand = Math.max(7, Math.ceil((laatste - eerste) / 12));
  return { van: toDag(eerste - 2), tot: toDag(laatste + rand) };
}

const toDagen = ({ vroegst, uiterlijk }: Moment) =>
  [vroegst, uiterlijk].flatMap((dag) => (dag === null ? [] : toDagnummer(dag)));
