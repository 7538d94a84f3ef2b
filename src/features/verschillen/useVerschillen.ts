import { createContext, useCallback, useContext, useMemo } from 'react';
import { woordenVanWerkwijze } from '../../diagram/woorden.ts';
import { maakVerschilzinnen, type Verschilzin } from '../../diagram/zinnen.ts';
import type { Procesverschil } from '../../domain/proces/diffProces.ts';
import { leesRoute } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { type Beeldmerken, toBeeldmerken } from './beeldmerken.ts';
import { leesKeuze, type Schermkeuze, toKeuzeLink, type Verschillenroute } from './schermkeuze.ts';
import { type Schermmodel, toSchermmodel } from './schermmodel.ts';
import { isInFilter, toEigenRijen, toVerschilrijen, type Verschilrij } from './verschilrij.ts';

/** What the parts of this screen share: what is chosen, what follows from it, and how to choose. */
export type Verschillenscherm = {
  keuze: Schermkeuze;
  model: Schermmodel;
  beeldmerken: Beeldmerken;
  alleRijen: readonly Verschilrij[];
  /** the ones that the filter lets through */
  rijen: readonly Verschilrij[];
  nummerVan: ReadonlyMap<string, number>;
  zinVan: (verschil: Procesverschil) => Verschilzin | undefined;
  /** address with something else chosen */
  link: (anders: Partial<Schermkeuze>) => string;
  kies: (anders: Partial<Schermkeuze>) => void;
  /** what the address says at this moment: two quick presses come before the screen is drawn again */
  leesNu: () => Schermkeuze;
};

const Context = createContext<Verschillenscherm | null>(null);
export const VerschillenschermProvider = Context.Provider;

/** Only below a VerschillenschermProvider. */
export function useVerschillenscherm(): Verschillenscherm {
  const scherm = useContext(Context);
  if (!scherm) throw new Error('useVerschillenscherm hoort binnen Verschillen');
  return scherm;
}

/** Derives all parts; each only again when what it follows from changed. */
export function useMaakVerschillenscherm(route: Verschillenroute): Verschillenscherm {
  const { werkwijze, afgeleid } = useWerkruimte();
  const { scanlijst } = werkwijze;
  const codes = useMemo(() => afgeleid.gemeenten.map(({ code }) => code), [afgeleid.gemeenten]);
  const keuze = useMemo(() => leesKeuze(route.zoek, codes), [route.zoek, codes]);
  const { kies, leesNu } = useKies(codes);
  const { gemeente, filter } = keuze;
  const nummerVan = useMemo(
    () => new Map(scanlijst.scanpunten.map(({ id, nummer }) => [id, nummer])),
    [scanlijst],
  );
  const zinVan = useMemo(() => maakVerschilzinnen(woordenVanWerkwijze(werkwijze)), [werkwijze]);
  const model = useMemo(
    () => toSchermmodel(afgeleid.meetlat, afgeleid.vergelijkingen, gemeente),
    [afgeleid.meetlat, afgeleid.vergelijkingen, gemeente],
  );
  const beeldmerken = useMemo(() => toBeeldmerken(model, nummerVan), [model, nummerVan]);
  const alleRijen = useMemo(() => toVerschilrijen(model, afgeleid.wijzigingen()), [model, afgeleid]);
  const rijen = useMemo(
    () =>
      filter === 'eigen'
        ? toEigenRijen(model, afgeleid.wijzigingen())
        : alleRijen.filter((rij) => isInFilter(rij, filter)),
    [model, afgeleid, alleRijen, filter],
  );
  return useMemo(
    () => ({
      keuze,
      model,
      beeldmerken,
      alleRijen,
      rijen,
      nummerVan,
      zinVan,
      link: (anders) => toKeuzeLink(route, anders, keuze),
      kies,
      leesNu,
    }),
    [route, keuze, model, beeldmerken, alleRijen, rijen, nummerVan, zinVan, kies, leesNu],
  );
}

/** Starts from the address as it is at that moment, so that quick choices do not undo each other. */
function useKies(codes: readonly string[]): Pick<Verschillenscherm, 'kies' | 'leesNu'> {
  const leesNu = useCallback(() => leesKeuze(leesRoute(location.hash).zoek, codes), [codes]);
  const kies = useCallback<Verschillenscherm['kies']>(
    (anders) => {
      const nu = leesRoute(location.hash);
      if (nu.pagina !== 'traject') return;
      const link = toKeuzeLink(nu, anders, leesNu());
      // Walking through the differences leaves no trail for the back button.
      if (Object.keys(anders).every((deel) => deel === 'verschil')) location.replace(link);
      else location.hash = link;
    },
    [leesNu],
  );
  return { kies, leesNu };
}
