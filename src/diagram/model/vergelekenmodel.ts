import type { Procesgraaf, Processtap } from '../../domain/proces/procesgraaf.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { toEigenKnopen } from './eigenKnopen.ts';
import type { Tekengebeurtenis, Tekenmodel, Tekenovergang } from './tekenmodel.ts';

type Pijl = Pick<Tekenovergang, 'van' | 'naar'>;

/** Lanes of a process model, and which of ours they are: null, or no word, is none of ours. */
export type Modelbanen = {
  banen: readonly { id: string; naam: string }[];
  onze: ReadonlyMap<string, string | null>;
};

/** Our hoofdstappen and gateways on their own place, with the lines between them. */
function toOnze(werkproces: Werkproces): Pick<Tekenmodel, 'knopen' | 'overgangen' | 'gebeurtenissen'> {
  const { overgangen, gaNaar, gebeurtenissen } = werkproces;
  const knopen = toEigenKnopen(werkproces);
  const baanVan = new Map(knopen.map((k) => [k.id, k.baan]));
  const gestart = gebeurtenissen.flatMap(({ id, naar }) => (naar === undefined ? [] : [{ van: id, naar }]));
  const lijnen: Tekenovergang[] = [
    ...gestart,
    ...[...overgangen, ...gaNaar].map(({ van, naar, label }) => ({
      van,
      naar,
      ...(label === undefined ? {} : { label }),
    })),
  ];
  const rond = gebeurtenissen.map(({ id, soort, tekst, tijdens }): Tekengebeurtenis => {
    const buur = lijnen.find((l) => l.van === id)?.naar ?? lijnen.find((l) => l.naar === id)?.van ?? '';
    const baan = baanVan.get(buur);
    if (baan === undefined) throw new Error(`Gebeurtenis ${id} hangt aan geen stap of keuze`);
    return { id, soort, tekst, baan, ...(tijdens === undefined ? {} : { tijdens }) };
  });
  return { knopen, overgangen: lijnen, gebeurtenissen: rond };
}

/** What a step leads to or comes from, past gateways and events of the model that are not drawn. */
function toBuren(id: string, pijlen: readonly Pijl[], isGetekend: (id: string) => boolean): string[] {
  const buren = new Set<string>();
  const langs = new Set([id]);
  for (const hier of langs) {
    for (const { van, naar } of pijlen) {
      if (van !== hier) continue;
      if (isGetekend(naar)) buren.add(naar);
      else langs.add(naar);
    }
  }
  return [...buren];
}

/** Lines of the extra steps: from what leads to them and to what they lead. */
function toExtraLijnen(
  extra: readonly Processtap[],
  pijlen: readonly Pijl[],
  getekendAls: (id: string) => string | undefined,
): Tekenovergang[] {
  const ids = new Set(extra.map((s) => s.id));
  const isGetekend = (id: string): boolean => getekendAls(id) !== undefined;
  const terug = pijlen.map(({ van, naar }) => ({ van: naar, naar: van }));
  return extra.flatMap(({ id }) => [
    ...toBuren(id, terug, isGetekend).flatMap((van) =>
      ids.has(van) ? [] : [{ van: getekendAls(van) ?? van, naar: id, extra: id }],
    ),
    ...toBuren(id, pijlen, isGetekend).map((naar) => ({
      van: id,
      naar: getekendAls(naar) ?? naar,
      extra: id,
    })),
  ]);
}

/**
 * Our process with in it what only the other process has: each of its steps without a counterpart is an extra step,
 * in the lane that it was mapped to or its own at the bottom, in the phase of the nearest step that it is connected
 * with. `huidig`: the other process with our ids on the steps that are ours, deelstappen or hoofdstappen. Its gateways and events
 * are left out: lines run past them.
 */
export function toVergelekenmodel({
  werkproces,
  huidig,
  modelbanen,
}: {
  werkproces: Werkproces;
  huidig: Procesgraaf;
  modelbanen: Modelbanen;
}): Tekenmodel {
  const onze = toOnze(werkproces);
  const hoofdstapVan = new Map(werkproces.deelstappen.map((d) => [d.id, d.hoofdstap]));
  const eigen = new Set([...onze.knopen, ...onze.gebeurtenissen].map((k) => k.id));
  const extra = Object.values(huidig.stappen).filter((s) => !hoofdstapVan.has(s.id) && !eigen.has(s.id));
  const extraIds = new Set(extra.map((s) => s.id));
  const getekendAls = (id: string): string | undefined =>
    hoofdstapVan.get(id) ?? (eigen.has(id) || extraIds.has(id) ? id : undefined);
  const onzeBanen = new Set(werkproces.banen.map((b) => b.id));
  const vreemd = (baan: string): string => (onzeBanen.has(baan) ? `model:${baan}` : baan);
  const baanVan = (baan: string): string => {
    const gekozen = modelbanen.onze.get(baan);
    if (gekozen === undefined && onzeBanen.has(baan)) return baan;
    return gekozen ?? vreemd(baan);
  };
  return {
    banen: [...werkproces.banen, ...modelbanen.banen.map(({ id, naam }) => ({ id: vreemd(id), naam }))],
    fasen: werkproces.fasen,
    knopen: [
      ...onze.knopen,
      ...extra.map(({ id, naam, baan }) => ({ id, soort: 'extra' as const, naam, baan: baanVan(baan) })),
    ],
    gebeurtenissen: onze.gebeurtenissen,
    overgangen: [...onze.overgangen, ...toExtraLijnen(extra, huidig.overgangen, getekendAls)],
  };
}
