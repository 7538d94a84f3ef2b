import type { Koppeling } from './koppeling.ts';
import { toNaamgelijkenis } from './naamgelijkenis.ts';
import { type Procesgraaf, type Processtap, vind } from './procesgraaf.ts';
import type { Gekoppeld } from './toGekoppeld.ts';
import type { Overgang, Werkproces } from './werkproces.ts';

/**
 * A model as a process of hoofdstappen that can be laid beside ours: steps that are one hoofdstap together become
 * one, a step that is several becomes each of them side by side, and what the model does not say is as preferred.
 * `banen`: our lanes that the model speaks of.
 */
export function toModelgraaf({
  gekoppeld,
  koppelingen,
  voorkeur,
  werkproces,
  banen,
}: {
  gekoppeld: Gekoppeld;
  koppelingen: readonly Koppeling[];
  voorkeur: Procesgraaf;
  werkproces: Werkproces;
  banen: ReadonlySet<string>;
}): Gekoppeld {
  const { graaf } = gekoppeld;
  const eerst = (id: string) => gekoppeld.nieuweIds.get(id) ?? id;
  const paren = koppelingen.filter((k) => k.huidig.length > 0 && k.voorkeur.length > 0);
  /** several steps of the model → the one that they become */
  const samen = new Map(paren.flatMap((k) => k.huidig.map((id) => [eerst(id), k.voorkeur[0] as string])));
  const nieuw = (id: string) => samen.get(id) ?? id;
  const namen = Object.values(graaf.stappen).map(({ naam }) => naam);
  const baanVan = maakBaanvinder(werkproces, namen, banen);
  const stappen = new Map(Object.entries(graaf.stappen).filter(([id]) => nieuw(id) === id));
  for (const koppeling of paren) {
    const leden = koppeling.huidig.flatMap((id) => vind(graaf.stappen, eerst(id)) ?? []);
    for (const id of koppeling.voorkeur) {
      const onze = voorkeur.stappen[id] as Processtap;
      const eigenNaam = leden.length === 1 && koppeling.voorkeur.length === 1 ? leden[0]?.naam : undefined;
      const baan = koppeling.voorkeur.length === 1 ? baanVan(onze, leden) : onze.baan;
      stappen.set(id, { ...onze, naam: eigenNaam ?? onze.naam, baan });
    }
  }
  const lijnen = graaf.overgangen
    .map((o): Overgang => ({ ...o, van: nieuw(o.van), naar: nieuw(o.naar) }))
    .filter((o, i) => o.van !== o.naar || graaf.overgangen[i]?.van === graaf.overgangen[i]?.naar);
  const gebeurtenissen = Object.entries(graaf.gebeurtenissen).map(([id, deel]) => [
    id,
    { ...deel, ...(deel.tijdens === undefined ? {} : { tijdens: nieuw(deel.tijdens) }) },
  ]);
  return {
    graaf: {
      stappen: Object.fromEntries(stappen),
      poorten: graaf.poorten,
      gebeurtenissen: Object.fromEntries(gebeurtenissen),
      overgangen: [...lijnen, ...toNaastElkaar(lijnen, paren)],
    },
    nieuweIds: new Map([...gekoppeld.nieuweIds].map(([id, ander]) => [id, nieuw(ander)])),
  };
}

/**
 * Who does the step: as preferred when the model does not say it in our words, or when one of its steps is a part
 * that has this lane.
 */
function maakBaanvinder(
  { hoofdstappen, deelstappen }: Werkproces,
  namen: readonly string[],
  banen: ReadonlySet<string>,
): (onze: Processtap, leden: readonly Processtap[]) => string {
  const delen = [
    ...hoofdstappen.map(({ id, naam, baan }) => ({ hoofdstap: id, naam, baan })),
    ...deelstappen.map(({ hoofdstap, naam, baan }) => ({ hoofdstap, naam, baan })),
  ];
  const plek = new Map(namen.map((naam, n) => [naam, n]));
  const gelijkenis = toNaamgelijkenis({
    huidig: namen.map((naam) => ({ namen: [naam] })),
    voorkeur: delen.map(({ naam }) => ({ namen: [naam] })),
  });
  const verwacht = (onze: Processtap, { naam }: Processtap): string => {
    const [beste] = gelijkenis
      .kandidaten(plek.get(naam) as number)
      .filter(({ stap }) => delen[stap]?.hoofdstap === onze.id)
      .toSorted((a, b) => b.score - a.score || a.stap - b.stap);
    return delen[beste?.stap ?? -1]?.baan ?? onze.baan;
  };
  return (onze, leden) => {
    const bekend = leden.filter(({ baan }) => banen.has(baan));
    return bekend.some((lid) => lid.baan === onze.baan || lid.baan === verwacht(onze, lid))
      ? onze.baan
      : (bekend[0]?.baan ?? onze.baan);
  };
}

/** The lines of a step that is several of ours hold for each of them. */
function toNaastElkaar(lijnen: readonly Overgang[], paren: readonly Koppeling[]): Overgang[] {
  return paren.flatMap(({ voorkeur: [eerste, ...rest] }) =>
    rest.flatMap((id) =>
      lijnen.flatMap((o) => {
        if (o.van === eerste && o.naar === eerste) return [];
        if (o.van === eerste) return [{ ...o, van: id }];
        return o.naar === eerste ? [{ ...o, naar: id }] : [];
      }),
    ),
  );
}
