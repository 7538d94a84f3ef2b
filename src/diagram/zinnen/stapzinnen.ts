import type { Procesverschil } from '../../domain/proces/diffProces.ts';
import { procesverschil as t } from '../../texts/procesverschil.ts';
import { type KaleZin, zegVerandering } from './kaleZin.ts';
import { termijnInWoorden } from './termijnwoorden.ts';
import type { Woordenbron } from './woorden.ts';

type Van<Soort extends Procesverschil['soort']> = Extract<Procesverschil, { soort: Soort }>;
type Stapverschil = Van<
  | 'stap-vervalt'
  | 'stap-komt-erbij'
  | 'stap-verandert'
  | 'stap-splitst'
  | 'stappen-samen'
  | 'stappen-anders-verdeeld'
  | 'volgorde-verandert'
>;
type Stap = { id: string; naam: string; baan: string };

/** Says what happens with a step, or with a few steps together. */
export function zegStap(verschil: Stapverschil, woorden: Woordenbron): KaleZin {
  const wie = (baan: string) => woorden.baan(baan) ?? baan;
  switch (verschil.soort) {
    case 'stap-vervalt': {
      const { naam, baan } = verschil.stap;
      const zin = watStap(verschil.stap, woorden);
      return { soort: 'vervalt', zin, volzin: t.zin.stapVervalt(naam, wie(baan)) };
    }
    case 'stap-komt-erbij': {
      const { naam, baan } = verschil.stap;
      const zin = watStap(verschil.stap, woorden);
      return { soort: 'komt-erbij', zin, volzin: t.zin.stapErbij(naam, wie(baan)) };
    }
    case 'stap-splitst': {
      const { stap } = verschil;
      const delen = verschil.in.map(({ naam }) => naam);
      const zin = watStap(stap, woorden);
      return zegVerandering(zin, t.stappen([stap.naam]), t.stappen(delen), t.zin.splitst(stap.naam, delen));
    }
    case 'stappen-samen': {
      const { tot } = verschil;
      const delen = verschil.stappen.map(({ naam }) => naam);
      const zin = watStap(tot, woorden);
      return zegVerandering(zin, t.stappen(delen), t.stappen([tot.naam]), t.zin.samen(delen, tot.naam));
    }
    case 'stappen-anders-verdeeld': {
      const nu = verschil.stappen.map(({ naam }) => naam);
      const straks = verschil.in.map(({ naam }) => naam);
      const volzin = t.zin.andersVerdeeld(nu, straks);
      return zegVerandering(volzin, t.stappen(nu), t.stappen(straks), volzin);
    }
    case 'volgorde-verandert':
      return zegVolgorde(verschil, woorden);
    case 'stap-verandert':
      return zegEigenschap(verschil, woorden);
    default:
      return verschil satisfies never;
  }
}

/** A step as one reads it: who does what, or its name and its lane. */
export function watStap({ id, naam, baan }: Stap, woorden: Woordenbron): string {
  const wie = woorden.baan(baan) ?? baan;
  return woorden.stap(id)?.vorm === 'handeling' ? t.handeling(wie, naam) : t.titel(naam, wie);
}

/** The step as the sources describe it: a difference in one property carries its id only. */
const beschrijf = (id: string, { stap }: Woordenbron): Stap => ({
  id,
  naam: stap(id)?.naam ?? id,
  baan: stap(id)?.baan ?? '',
});

function zegVolgorde(verschil: Van<'volgorde-verandert'>, woorden: Woordenbron): KaleZin {
  const stap = beschrijf(verschil.stap, woorden);
  const namen = (ids: readonly string[]) => ids.map((id) => woorden.stap(id)?.naam ?? id);
  const { huidig, voorkeur } = verschil;
  const [eerder, later] = [namen(verschil.eerderDan), namen(verschil.laterDan)];
  const volzin =
    later.length === 0
      ? t.zin.eerder(stap.naam, eerder)
      : eerder.length === 0
        ? t.zin.later(stap.naam, later)
        : t.zin.eerderEnLater(stap.naam, eerder, later);
  return zegVerandering(
    watStap(stap, woorden),
    t.plek(namen(huidig.na), namen(huidig.voor)),
    t.plek(namen(voorkeur.na), namen(voorkeur.voor)),
    volzin,
  );
}

function zegEigenschap(v: Van<'stap-verandert'>, woorden: Woordenbron): KaleZin {
  const stap = beschrijf(v.stap, woorden);
  const { naam } = stap;
  const wie = (baan: string) => woorden.baan(baan) ?? baan;
  const zin = watStap(stap, woorden);
  switch (v.eigenschap) {
    case 'baan': {
      const [nu, straks] = [wie(v.huidig), wie(v.voorkeur)];
      return zegVerandering(zin, t.doetDit(nu), t.doetDit(straks), t.zin.baan(naam, nu, straks));
    }
    case 'termijn': {
      const anker = (id: string) => woorden.anker(id) ?? id;
      const nu = termijnInWoorden(v.huidig, anker);
      const straks = woorden.moment(v.stap) ?? termijnInWoorden(v.voorkeur, anker);
      return zegVerandering(zin, nu, straks, t.zin.termijn(naam, nu, straks));
    }
    case 'documenten': {
      const nu = documentwoorden(v.huidig, v.voorkeur, woorden);
      const straks = documentwoorden(v.voorkeur, v.huidig, woorden);
      return zegVerandering(zin, nu, straks, t.zin.stukken(naam, nu, straks));
    }
    case 'kanalen': {
      const [nu, straks] = [kanaalwoorden(v.huidig, woorden), kanaalwoorden(v.voorkeur, woorden)];
      return zegVerandering(zin, nu, straks, t.zin.kanaal(naam, nu, straks));
    }
    case 'frequentie': {
      const [nu, straks] = [v.huidig ?? t.geenRitme, v.voorkeur ?? t.geenRitme];
      return zegVerandering(zin, nu, straks, t.zin.ritme(naam, nu, straks));
    }
    case 'volgorde': {
      const [nu, straks] = [v.huidig ?? t.geenVolgorde, v.voorkeur ?? t.geenVolgorde];
      return zegVerandering(zin, nu, straks, t.zin.volgorde(naam, nu, straks));
    }
    case 'naam':
      return zegVerandering(zin, v.huidig, v.voorkeur, t.zin.naam(v.huidig, v.voorkeur));
    default:
      return v satisfies never;
  }
}

function kanaalwoorden(ids: readonly string[], { kanaal }: Woordenbron): string {
  return ids.length === 0 ? t.geenKanaal : t.en(ids.map((id) => kanaal(id) ?? id));
}

/** Only the documents that differ; the rest says nothing. */
function documentwoorden(
  ids: readonly string[],
  andere: readonly string[],
  { document }: Woordenbron,
): string {
  const eigen = ids.filter((id) => !andere.includes(id));
  return eigen.length === 0 ? t.geenStuk : t.en(eigen.map((id) => document(id) ?? id));
}
