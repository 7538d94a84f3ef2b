import { isEigenBeleid } from '../../domain/proces/merken.ts';
import { toProcesvolgorde } from '../../domain/proces/procesvolgorde.ts';
import { type Regiomerk, toRegiomerken } from '../../domain/proces/vergelijking.ts';
import { telBeantwoord } from '../../domain/scanlijst/beantwoord.ts';
import { toVerdeling, toVerschillen, type Verschil } from '../../domain/wijziging/verschil.ts';
import { zinnen as t } from '../../texts/zinnen.ts';
import { toDelen } from './delen.ts';
import { maakStapnaam } from './stapnaam.ts';
import { maakStapregels, toVerschilregel } from './stapregels.ts';
import type { Zinnenbron, Zinnenlijst, Zinregel } from './zinnenlijst.ts';

/**
 * Says the whole comparison: what changes phase by phase in the order of the work, then what has no place in the
 * process, what stays, what is unknown or open, and eigen beleid. Every difference is said once.
 */
export function toZinnenlijst(bron: Zinnenbron): Zinnenlijst {
  const { meetlat, vergelijkingen } = bron;
  const { scanlijst, werkproces } = meetlat.werkwijze;
  const merken = toRegiomerken(vergelijkingen, meetlat.raakvlakken);
  const verdelingen = scanlijst.scanpunten.map((punt) => toVerdeling(punt, vergelijkingen));
  const verschillen = toVerschillen(scanlijst, vergelijkingen);
  const volgorde = toProcesvolgorde(werkproces).filter((id) => merken.has(id));
  const perStap = zegPerStap(volgorde, merken, verschillen, bron);
  const gezegd = new Set([...perStap.values()].flatMap((regels) => regels.flatMap(({ vragen }) => vragen)));
  const naam = maakStapnaam(meetlat.werkwijze);
  const faseVan = toFaseVan(bron);
  return {
    titel: t.titel(bron.traject.kenmerken.naam ?? t.zonderNaam),
    inleiding: toInleiding(bron, verschillen),
    cijfers: bron.cijfers.map(({ zin }) => zin),
    fasen: werkproces.fasen
      .map(({ id: fase, naam: fasenaam }) => ({
        id: fase,
        naam: fasenaam,
        stappen: volgorde.flatMap((id) => {
          const regels = perStap.get(id) ?? [];
          const merk = merken.get(id)?.merk;
          if (faseVan.get(id) !== fase || regels.length === 0 || !merk) return [];
          return [{ id, naam: naam(id), merk, regels }];
        }),
      }))
      .filter(({ stappen }) => stappen.length > 0),
    buiten: verschillen
      .filter(({ scanpunt }) => !gezegd.has(scanpunt.nummer))
      .map((verschil) => toVerschilregel(verschil, bron, 'verandert')),
    delen: toDelen({
      volgorde: volgorde.filter((id) => !perStap.get(id)?.length),
      merken,
      verdelingen,
      naam,
      bron,
    }),
    beleid: verdelingen
      .filter(({ scanpunt, anders }) => scanpunt.aard === 'beleidsvrijheid' && anders.length > 0)
      .map((verschil) => toVerschilregel(verschil, bron, 'eigen-beleid')),
    slot: t.slot,
  };
}

/** The changes at every drawn step; a difference without an effect stands at the first step that shows it. */
function zegPerStap(
  volgorde: readonly string[],
  merken: ReadonlyMap<string, Regiomerk>,
  verschillen: readonly Verschil[],
  bron: Zinnenbron,
): Map<string, Zinregel[]> {
  const { raakvlakken } = bron.meetlat;
  const inProces = new Set(
    [...bron.vergelijkingen.values()].flatMap(({ procesverschillen }) =>
      procesverschillen.filter((v) => !isEigenBeleid(v, raakvlakken)).flatMap(({ oorzaken }) => oorzaken),
    ),
  );
  const rest = new Map(verschillen.map((verschil) => [verschil.scanpunt.id, verschil]));
  const stapregels = maakStapregels(bron);
  const uit = new Map<string, Zinregel[]>();
  for (const id of volgorde) {
    const eigen = (merken.get(id)?.scanpunten ?? []).flatMap((punt) => {
      const verschil = inProces.has(punt) ? undefined : rest.get(punt);
      rest.delete(punt);
      return verschil ? [toVerschilregel(verschil, bron, 'verandert')] : [];
    });
    uit.set(id, [...stapregels(id), ...eigen]);
  }
  return uit;
}

function toInleiding(
  { meetlat, traject, vergelijkingen, naamVan, dag }: Zinnenbron,
  verschillen: readonly Verschil[],
): string[] {
  const { scanlijst, werkproces } = meetlat.werkwijze;
  const beoordelingen = [...vergelijkingen.values()].map((vergelijking) => vergelijking.beoordelingen);
  const { gedaan, totaal } = telBeantwoord(scanlijst.scanpunten, beoordelingen);
  return [
    t.inleiding.voor([...vergelijkingen.keys()].map(naamVan)),
    t.inleiding.stand(dag),
    t.inleiding.beantwoord(gedaan, totaal),
    t.inleiding.verschillen(verschillen.length),
    werkproces.letOp,
    ...(traject.kenmerken.voorbeeld === true ? [t.inleiding.voorbeeld] : []),
    ...(traject.kenmerken.bron === undefined ? [] : [t.inleiding.bron(traject.kenmerken.bron)]),
  ];
}

function toFaseVan({ meetlat }: Zinnenbron): ReadonlyMap<string, string> {
  const { hoofdstappen, poorten, extraStappen } = meetlat.werkwijze.werkproces;
  return new Map([...hoofdstappen, ...poorten, ...extraStappen].map(({ id, fase }) => [id, fase ?? '']));
}
