import { createContext, useCallback, useContext, useDeferredValue, useMemo } from 'react';
import { maakVerschilzinnen, type Verschilzin } from '../../../diagram/zinnen/zinnen.ts';
import { maakAntwoordproef } from '../../../domain/proces/antwoordproef.ts';
import type { Procesverschil } from '../../../domain/proces/diffProces.ts';
import { toVoorstellen } from '../../../domain/proces/toVoorstellen.ts';
import type { Trajectmodel } from '../../../domain/traject/trajectmodellen.ts';
import { leesRoute } from '../../../routes/route.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { leesModelkeuze, type Modelkeuze, modelLink } from './modelkeuze.ts';
import { type Modelstand, toModelstand } from './modelstand.ts';
import { type Modelverschillen, toModelverschillen } from './modelverschillen.ts';
import { toModelwoorden } from './modelwoorden.ts';
import { type OnzeStap, toOnzeStappen } from './onzeStappen.ts';
import { type Modelschema, useModelschema } from './useModelschema.ts';
import { toVoorstelrijen, type Voorstelrij } from './voorstelrijen.ts';

/** What the parts of these pages share: the model, what is chosen, what follows from it, and how to choose. */
export type Modelscherm = Modelstand & {
  model: Trajectmodel;
  keuze: Modelkeuze;
  onze: ReadonlyMap<string, OnzeStap>;
  verschillen: Modelverschillen;
  zinVan: (verschil: Procesverschil) => Verschilzin | undefined;
  voorstellen: readonly Voorstelrij[];
  beeld: Modelschema;
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
  const { meetlat } = afgeleid;
  const onze = useMemo(() => toOnzeStappen(werkwijze.werkproces), [werkwijze]);
  const stand = useMemo(() => toModelstand(model, meetlat), [model, meetlat]);
  const woorden = useMemo(
    () => toModelwoorden(werkwijze, model.model, stand.vergelijking),
    [werkwijze, model.model, stand],
  );
  const verschillen = useMemo(
    () => toModelverschillen(stand.vergelijking, woorden, meetlat.raakvlakken),
    [stand, woorden, meetlat],
  );
  const { vergelijking } = stand;
  const beeld = useModelschema(
    useMemo(
      () => ({
        werkproces: werkwijze.werkproces,
        model: model.model,
        vergelijking,
        rijen: verschillen.rijen,
      }),
      [werkwijze, model.model, vergelijking, verschillen],
    ),
  );
  const zinVan = useMemo(() => maakVerschilzinnen(woorden), [woorden]);
  // The first time it tries every answer of every question: after what somebody just did is on the screen.
  const rustig = useDeferredValue(stand.vergelijking);
  const beproef = useMemo(() => maakAntwoordproef(meetlat), [meetlat]);
  const voorgesteld = useMemo(() => toVoorstellen(rustig, meetlat, beproef), [rustig, meetlat, beproef]);
  const voorstellen = useMemo(
    () =>
      toVoorstelrijen(voorgesteld, {
        niveau: rustig.niveau,
        scanlijst: werkwijze.scanlijst,
        traject,
        gemeenten: model.gemeenten,
        beoordelingen: (gemeente) => afgeleid.vergelijkingen.get(gemeente)?.beoordelingen,
      }),
    [voorgesteld, rustig, werkwijze, traject, model, afgeleid],
  );
  // Starts from the address as it is at that moment, so that quick choices do not undo each other.
  const kies = useCallback(
    (anders: Partial<Modelkeuze>) => {
      const nu = leesModelkeuze(leesRoute(location.hash).zoek);
      if (!nu) return;
      const link = modelLink(traject.id, { ...nu, ...anders });
      // Walking through the differences leaves no trail for the back button.
      if (Object.keys(anders).every((sleutel) => sleutel === 'verschil')) location.replace(link);
      else location.hash = link;
    },
    [traject.id],
  );
  return useMemo(
    () => ({ ...stand, model, keuze, onze, verschillen, zinVan, voorstellen, beeld, kies }),
    [stand, model, keuze, onze, verschillen, zinVan, voorstellen, beeld, kies],
  );
}
