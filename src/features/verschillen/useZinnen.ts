import { useMemo } from 'react';
import { toZinnenlijst } from '../../diagram/zinnenlijst/toZinnenlijst.ts';
import type { Zinnenlijst } from '../../diagram/zinnenlijst/zinnenlijst.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import type { Gemeentewoorden } from '../../export/zinnen/zinblokken.ts';
import { klok } from '../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

/** The comparison of the chosen gemeenten in sentences, and how gemeenten are named in them. */
export function useZinnen(): { lijst: Zinnenlijst; gemeenten: Gemeentewoorden } {
  const { traject, afgeleid } = useWerkruimte();
  const { model, kerncijfers } = useVerschillenscherm();
  const { vergelijkingen } = model;
  const naamVan = useGemeentenaam();
  const dag = toDag(klok());
  const { meetlat } = afgeleid;
  return useMemo(
    () => ({
      lijst: toZinnenlijst({
        meetlat,
        traject,
        vergelijkingen,
        cijfers: kerncijfers.regels(),
        naamVan,
        dag: dagInWoorden(dag),
      }),
      gemeenten: { naamVan, totaal: vergelijkingen.size },
    }),
    [meetlat, traject, vergelijkingen, kerncijfers, naamVan, dag],
  );
}
