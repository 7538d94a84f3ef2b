import { createContext, useCallback, useContext, useMemo } from 'react';
import type { Trajectmodel } from '../../../domain/traject/trajectmodellen.ts';
import { leesRoute } from '../../../routes/route.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { leesModelkeuze, type Modelkeuze, modelLink } from './modelkeuze.ts';
import { type Modelstand, toModelstand } from './modelstand.ts';
import { type OnzeStap, toOnzeStappen } from './onzeStappen.ts';

/** What the parts of these pages share: the model, what is chosen, what follows from it, and how to choose. */
export type Modelscherm = Modelstand & {
  model: Trajectmodel;
  keuze: Modelkeuze;
  onze: ReadonlyMap<string, OnzeStap>;
  kies: (anders: Partial<Modelkeuze>) => void;
};

const Context = createContext<Modelscherm | null>(null);
export const ModelschermProvider = Context.Provider;

/** Only below a ModelschermProvider. */
export function useModelscherm(): Modelscherm {
  const scherm = useContext(Context);
  if (!scherm) throw new Error('useModelscherm hoort binnen Modelpagina');
  return scherm;
}

/** Derives all parts; each only again when what it follows from changed. */
export function useMaakModelscherm(model: Trajectmodel, keuze: Modelkeuze): Modelscherm {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { voorkeur } = afgeleid.meetlat;
  const onze = useMemo(() => toOnzeStappen(werkwijze.werkproces), [werkwijze]);
  const stand = useMemo(() => toModelstand(model, voorkeur), [model, voorkeur]);
  // Starts from the address as it is at that moment, so that quick choices do not undo each other.
  const kies = useCallback(
    (anders: Partial<Modelkeuze>) => {
      const nu = leesModelkeuze(leesRoute(location.hash).zoek);
      if (nu) location.hash = modelLink(traject.id, { ...nu, ...anders });
    },
    [traject.id],
  );
  return useMemo(() => ({ ...stand, model, keuze, onze, kies }), [stand, model, keuze, onze, kies]);
}
