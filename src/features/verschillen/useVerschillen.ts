import { createContext, useCallback, useContext, useMemo } from 'react';
import { woordenVanWerkwijze } from '../../diagram/zinnen/woorden.ts';
import { maakVerschilzinnen, type Verschilzin } from '../../diagram/zinnen/zinnen.ts';
import type { Procesverschil } from '../../domain/proces/diffProces.ts';
import { leesRoute } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import type { Beeldmerken } from './beeldmerken.ts';
import { leesKeuze, type Schermkeuze, toKeuzeLink, type Verschillenroute } from './schermkeuze.ts';
import { maakKerncijfers, type Schermcijfers } from '../../diagram/cijfers/kerncijfers.ts';
import { type Paar, toPaar } from './paar.ts';
import type { Deelkeuze } from './schema/deelbeeld.ts';
import { toDeelschermbeeld, toSchermbeeld } from './schermbeeld.ts';
import type { Schermmodel } from './schermmodel.ts';
import { isInFilter, toEigenRijen, toPaarrijen, toVerschilrijen, type Verschilrij } from './verschilrij.ts';

/** What the parts of this screen share: what is chosen, what follows from it, and how to choose. */
export type Verschillenscherm = {
  keuze: Schermkeuze;
  /** the two gemeenten that are compared with each other, instead of with the preferente werkwijze */
  paar: Paar | undefined;
  model: Schermmodel;
  beeldmerken: Beeldmerken;
  /** what is opened in the picture, with the marks of the deelstappen; undefined when nothing is */
  deel: (Deelkeuze & Pick<Schermmodel, 'plekken'>) | undefined;
  alleRijen: readonly Verschilrij[];
  /** the ones that the filter lets through */
  rijen: readonly Verschilrij[];
  nummerVan: ReadonlyMap<string, number>;
  kerncijfers: Schermcijfers;
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
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { scanlijst } = werkwijze;
  const codes = useMemo(() => afgeleid.gemeenten.map(({ code }) => code), [afgeleid.gemeenten]);
  const keuze = useMemo(() => leesKeuze(route.zoek, codes), [route.zoek, codes]);
  const { kies, leesNu } = useKies(codes);
  const { gemeente, naast, filter } = keuze;
  const nummerVan = useMemo(
    () => new Map(scanlijst.scanpunten.map(({ id, nummer }) => [id, nummer])),
    [scanlijst],
  );
  const zinVan = useMemo(() => maakVerschilzinnen(woordenVanWerkwijze(werkwijze)), [werkwijze]);
  const paar = useMemo(
    () => toPaar(afgeleid.gemeenten, gemeente, naast),
    [afgeleid.gemeenten, gemeente, naast],
  );
  const { meetlat, vergelijkingen } = afgeleid;
  const invoer = useMemo(
    () => ({ meetlat, vergelijkingen, traject, gemeente, paar }),
    [meetlat, vergelijkingen, traject, gemeente, paar],
  );
  const { model, beeldmerken } = useMemo(() => toSchermbeeld(invoer, nummerVan), [invoer, nummerVan]);
  const deel = useDeel(invoer, nummerVan, keuze.deelstappen.join(','));
  const alleRijen = useMemo(
    () => (paar ? toPaarrijen : toVerschilrijen)(model, afgeleid.wijzigingen()),
    [paar, model, afgeleid],
  );
  const rijen = useMemo(() => {
    if (paar) return alleRijen;
    return filter === 'eigen'
      ? toEigenRijen(model, afgeleid.wijzigingen())
      : alleRijen.filter((rij) => isInFilter(rij, filter));
  }, [paar, model, afgeleid, alleRijen, filter]);
  const kerncijfers = useMemo(
    () => maakKerncijfers(meetlat, traject, model.vergelijkingen),
    [meetlat, traject, model.vergelijkingen],
  );
  return useMemo(
    () => ({
      keuze,
      paar,
      model,
      beeldmerken,
      deel,
      alleRijen,
      rijen,
      nummerVan,
      kerncijfers,
      zinVan,
      link: (anders) => toKeuzeLink(route, anders, keuze),
      kies,
      leesNu,
    }),
    [
      route,
      keuze,
      paar,
      model,
      beeldmerken,
      deel,
      alleRijen,
      rijen,
      nummerVan,
      kerncijfers,
      zinVan,
      kies,
      leesNu,
    ],
  );
}

/** Computed only while something is opened. `open`: ids with commas between them, as in the address. */
function useDeel(
  invoer: Parameters<typeof toDeelschermbeeld>[0],
  nummerVan: ReadonlyMap<string, number>,
  open: string,
): Verschillenscherm['deel'] {
  const isOpen = open !== '';
  const fijn = useMemo(
    () => (isOpen ? toDeelschermbeeld(invoer, nummerVan) : undefined),
    [isOpen, invoer, nummerVan],
  );
  return useMemo(
    () => fijn && { open: open.split(','), beeldmerken: fijn.beeldmerken, plekken: fijn.model.plekken },
    [fijn, open],
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
