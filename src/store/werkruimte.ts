import { createContext, useContext, useMemo } from 'react';
import type { Mutatie } from '../domain/traject/mutatie.ts';
import type { Traject } from '../domain/traject/traject.ts';
import type { PreferenteWerkwijze } from '../domain/werkwijze/preferenteWerkwijze.ts';
import type { Afgeleid } from './afgeleid.ts';
import type { Uitvoeruitkomst } from './trajectstaat.ts';

/** What a command gets besides the traject: clock and ids come in here, once. */
export type Opdrachtcontext = {
  nieuwId: () => string;
  /** now, ISO time in UTC */
  op: string;
  /** today, YYYY-MM-DD */
  vandaag: string;
  /** version of the scanlijst under which an answer is given */
  versie: string;
};

/** Builds the mutations for a command; an empty list writes nothing. */
export type MaakMutaties = (traject: Traject, context: Opdrachtcontext) => readonly Mutatie[];

/** What every screen of an open traject works with. */
export type Werkruimte = {
  traject: Traject;
  werkwijze: PreferenteWerkwijze;
  afgeleid: Afgeleid;
  alleenLezen: boolean;
  /** Runs a command as one undo step; `wat` names it in Dutch for the undo button. A refusal is told on the screen. */
  voerUit: (wat: string, maak: MaakMutaties) => Uitvoeruitkomst | { soort: 'niets-te-schrijven' };
};

const WerkruimteContext = createContext<Werkruimte | null>(null);
export const WerkruimteProvider = WerkruimteContext.Provider;

/** The open traject; only below a WerkruimteProvider. */
export function useWerkruimte(): Werkruimte {
  const werkruimte = useContext(WerkruimteContext);
  if (!werkruimte) throw new Error('useWerkruimte hoort binnen een open traject');
  return werkruimte;
}

/** Gemeente name by code; a code that left the traject shows itself. */
export function useGemeentenaam(): (code: string) => string {
  const { gemeenten } = useWerkruimte().afgeleid;
  return useMemo(() => {
    const namen = new Map(gemeenten.map(({ code, naam }) => [code, naam]));
    return (code) => namen.get(code) ?? code;
  }, [gemeenten]);
}
