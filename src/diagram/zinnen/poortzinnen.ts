import type { Procesverschil } from '../../domain/proces/diffProces.ts';
import type { Procesgebeurtenis } from '../../domain/proces/procesgraaf.ts';
import { procesverschil as t } from '../../texts/procesverschil.ts';
import { type KaleZin, zegVerandering } from './kaleZin.ts';
import type { Woordenbron } from './woorden.ts';

type Van<Soort extends Procesverschil['soort']> = Extract<Procesverschil, { soort: Soort }>;

/** Says what happens with a gateway. */
export function zegPoort(
  verschil: Van<'poort-vervalt' | 'poort-komt-erbij' | 'poort-verandert' | 'route-verandert'>,
  woorden: Woordenbron,
): KaleZin {
  switch (verschil.soort) {
    case 'poort-vervalt': {
      const { vraag } = verschil.poort;
      return { soort: 'vervalt', zin: t.bijPoort(vraag), volzin: t.zin.poortVervalt(vraag) };
    }
    case 'poort-komt-erbij': {
      const { vraag } = verschil.poort;
      return { soort: 'komt-erbij', zin: t.bijPoort(vraag), volzin: t.zin.poortErbij(vraag) };
    }
    case 'poort-verandert':
      return zegPoorteigenschap(verschil, woorden);
    case 'route-verandert': {
      const vraag = woorden.poort(verschil.poort) ?? verschil.poort;
      const route = woorden.route(verschil.poort) ?? t.geenAfspraak;
      const [nu, straks] = [verschil.huidig ?? route, verschil.voorkeur ?? route];
      return zegVerandering(t.bijPoort(vraag), nu, straks, t.zin.route(vraag, nu, straks));
    }
    default:
      return verschil satisfies never;
  }
}

function zegPoorteigenschap(v: Van<'poort-verandert'>, woorden: Woordenbron): KaleZin {
  const vraag = woorden.poort(v.poort) ?? v.poort;
  const wie = (baan: string) => woorden.baan(baan) ?? baan;
  const zin = t.bijPoort(vraag);
  switch (v.eigenschap) {
    case 'vraag':
      return zegVerandering(zin, v.huidig, v.voorkeur, t.zin.vraag(v.huidig, v.voorkeur));
    case 'soort': {
      const [nu, straks] = [t.wegen[v.huidig], t.wegen[v.voorkeur]];
      return zegVerandering(zin, nu, straks, t.zin.wegen(vraag, nu, straks));
    }
    case 'baan': {
      const [nu, straks] = [wie(v.huidig), wie(v.voorkeur)];
      return zegVerandering(zin, t.doetDit(nu), t.doetDit(straks), t.zin.poortbaan(vraag, nu, straks));
    }
    default:
      return v satisfies never;
  }
}

/** Says what happens with an event. */
export function zegGebeurtenis(
  verschil: Van<'gebeurtenis-vervalt' | 'gebeurtenis-komt-erbij' | 'gebeurtenis-verandert'>,
  woorden: Woordenbron,
): KaleZin {
  switch (verschil.soort) {
    case 'gebeurtenis-vervalt':
      return zegHele('vervalt', verschil.gebeurtenis, t.zin.gebeurtenisVervalt);
    case 'gebeurtenis-komt-erbij':
      return zegHele('komt-erbij', verschil.gebeurtenis, t.zin.gebeurtenisErbij);
    case 'gebeurtenis-verandert':
      return zegGebeurteniseigenschap(verschil, woorden);
    default:
      return verschil satisfies never;
  }
}

const zegHele = (
  soort: 'vervalt' | 'komt-erbij',
  { tekst }: Procesgebeurtenis,
  volzin: (tekst: string) => string,
): KaleZin => ({ soort, zin: t.gebeurtenis(tekst), volzin: volzin(tekst) });

function zegGebeurteniseigenschap(v: Van<'gebeurtenis-verandert'>, woorden: Woordenbron): KaleZin {
  const tekst = woorden.gebeurtenis(v.gebeurtenis) ?? v.gebeurtenis;
  const zin = t.gebeurtenis(tekst);
  switch (v.eigenschap) {
    case 'tekst':
      return zegVerandering(zin, v.huidig, v.voorkeur, t.zin.gebeurtenisTekst(v.huidig, v.voorkeur));
    case 'soort': {
      const [nu, straks] = [t.gebeurtenissoort[v.huidig], t.gebeurtenissoort[v.voorkeur]];
      return zegVerandering(zin, nu, straks, t.zin.gebeurtenisSoort(tekst, nu, straks));
    }
    case 'baan': {
      const [nu, straks] = [v.huidig, v.voorkeur].map((baan) => woorden.baan(baan) ?? baan) as [
        string,
        string,
      ];
      return zegVerandering(zin, nu, straks, t.zin.gebeurtenisBaan(tekst, nu, straks));
    }
    case 'tijdens': {
      const waar = (stap: string | null) =>
        stap === null ? t.losVanStap : t.tijdens(woorden.stap(stap)?.naam ?? stap);
      const [nu, straks] = [waar(v.huidig), waar(v.voorkeur)];
      return zegVerandering(zin, nu, straks, t.zin.gebeurtenisTijdens(tekst, nu, straks));
    }
    default:
      return v satisfies never;
  }
}
