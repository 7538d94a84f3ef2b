import { createContext, useContext, useMemo } from 'react';
import { maakVerschilzinnen, type Verschilzin } from '../../diagram/zinnen.ts';
import type { Procesverschil } from '../../domain/proces/diffProces.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { type Beeldmerken, toBeeldmerken } from './beeldmerken.ts';
import { leesKeuze, type Schermkeuze, toKeuzeLink, type Verschillenroute } from './schermkeuze.ts';
import { type Schermmodel, toSchermmodel } from './schermmodel.ts';
import { toVerschilrijen, type Verschilrij } from './verschilrij.ts';

/** What the parts of this screen share: what is chosen, what follows from it, and how to choose. */
export type Verschillenscherm = {
  keuze: Schermkeuze;
  model: Schermmodel;
  beeldmerken: Beeldmerken;
  rijen: readonly Verschilrij[];
  nummerVan: ReadonlyMap<string, number>;
  zinVan: (verschil: Procesverschil) => Verschilzin | undefined;
  /** address with something else chosen */
  link: (anders: Partial<Schermkeuze>) => string;
  kies: (anders: Partial<Schermkeuze>) => void;
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
  const { scanlijst, werkproces } = werkwijze;
  const keuze = useMemo(
    () =>
      leesKeuze(
        route.zoek,
        afgeleid.gemeenten.map(({ code }) => code),
      ),
    [route.zoek, afgeleid.gemeenten],
  );
  const { gemeente, filter } = keuze;
  const nummerVan = useMemo(
    () => new Map(scanlijst.scanpunten.map(({ id, nummer }) => [id, nummer])),
    [scanlijst],
  );
  const zinVan = useMemo(() => maakVerschilzinnen(werkproces), [werkproces]);
  const model = useMemo(
    () => toSchermmodel(afgeleid.meetlat, afgeleid.vergelijkingen, gemeente),
    [afgeleid.meetlat, afgeleid.vergelijkingen, gemeente],
  );
  const beeldmerken = useMemo(() => toBeeldmerken(model, nummerVan), [model, nummerVan]);
  const rijen = useMemo(
    () => toVerschilrijen(model, afgeleid.wijzigingen(), filter),
    [model, afgeleid, filter],
  );
  return useMemo(() => {
    const link = (anders: Partial<Schermkeuze>) => toKeuzeLink(route, anders, keuze);
    return {
      keuze,
      model,
      beeldmerken,
      rijen,
      nummerVan,
      zinVan,
      link,
      kies: (anders) => {
        // Walking through the differences leaves no trail for the back button.
        if (Object.keys(anders).every((deel) => deel === 'verschil')) location.replace(link(anders));
        else location.hash = link(anders);
      },
    };
  }, [route, keuze, model, beeldmerken, rijen, nummerVan, zinVan]);
}
