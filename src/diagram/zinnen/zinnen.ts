import type { Procesverschil } from '../../domain/proces/diffProces.ts';
import { type Doel, type Lijnverschil, toLijnverschillen } from '../../domain/proces/lijnverschillen.ts';
import { procesverschil as t } from '../../texts/procesverschil.ts';
import { type KaleZin, zegVerandering } from './kaleZin.ts';
import { zegGebeurtenis, zegPoort } from './poortzinnen.ts';
import { zegStap } from './stapzinnen.ts';
import type { Woordenbron } from './woorden.ts';

/** A procesverschil in words. */
export type Verschilzin = KaleZin & {
  /** Why: what the employer notices, per scanpunt behind it; empty when nobody said why. */
  redenen: readonly string[];
};

/** Says one difference in Dutch. Lines have no sentence here: they are said together (`zegVerschillen`). */
export function maakVerschilzinnen(
  woorden: Woordenbron,
): (verschil: Procesverschil) => Verschilzin | undefined {
  return (verschil) => {
    const zin = zeg(verschil, woorden);
    return zin && { ...zin, redenen: toRedenen(verschil.oorzaken, woorden) };
  };
}

/**
 * Says all differences of one comparison, in their order; the lines that no other difference explains follow,
 * one sentence per part that they leave from.
 */
export function zegVerschillen(verschillen: readonly Procesverschil[], woorden: Woordenbron): Verschilzin[] {
  const zinVan = maakVerschilzinnen(woorden);
  return [
    ...verschillen.flatMap((verschil) => zinVan(verschil) ?? []),
    ...toLijnverschillen(verschillen).map((lijn) => ({
      ...zegLijnen(lijn, woorden),
      redenen: toRedenen(lijn.oorzaken, woorden),
    })),
  ];
}

function zeg(verschil: Procesverschil, woorden: Woordenbron): KaleZin | undefined {
  switch (verschil.soort) {
    case 'stap-vervalt':
    case 'stap-komt-erbij':
    case 'stap-verandert':
    case 'stap-splitst':
    case 'stappen-samen':
    case 'stappen-anders-verdeeld':
    case 'volgorde-verandert':
      return zegStap(verschil, woorden);
    case 'poort-vervalt':
    case 'poort-komt-erbij':
    case 'poort-verandert':
    case 'route-verandert':
      return zegPoort(verschil, woorden);
    case 'gebeurtenis-vervalt':
    case 'gebeurtenis-komt-erbij':
    case 'gebeurtenis-verandert':
      return zegGebeurtenis(verschil, woorden);
    case 'overgang-vervalt':
    case 'overgang-komt-erbij':
      return undefined;
    default:
      return verschil satisfies never;
  }
}

function toRedenen(oorzaken: readonly string[], { reden }: Woordenbron): string[] {
  return [...new Set(oorzaken.flatMap((scanpunt) => reden(scanpunt) ?? []))];
}

function zegLijnen({ van, huidig, voorkeur }: Lijnverschil, woorden: Woordenbron): KaleZin {
  const naam = (id: string) => naamVan(id, woorden);
  const doelen = (lijst: readonly Doel[]) => lijst.map(({ naar, label }) => t.doel(naam(naar), label));
  const [nu, straks] = [doelen(huidig), doelen(voorkeur)];
  return zegVerandering(
    t.bijVervolg(naam(van)),
    nu.length === 0 ? t.geenVervolg : t.en(nu),
    straks.length === 0 ? t.geenVervolg : t.en(straks),
    t.zin.vervolg(naam(van), nu, straks),
  );
}

/** The name of any part; its id when nobody knows it. */
function naamVan(id: string, { stap, poort, gebeurtenis }: Woordenbron): string {
  return stap(id)?.naam ?? poort(id) ?? gebeurtenis(id) ?? id;
}
