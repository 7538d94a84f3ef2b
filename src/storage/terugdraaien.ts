import * as Y from 'yjs';

/**
 * What an undo or redo did. `deels`: somebody else changed part of the step since, and that part stays.
 * `niets`: somebody else changed all of it. `leeg`: there was no step.
 */
export type Terugdraaiuitkomst = { soort: 'gedaan' | 'deels' | 'niets'; wat: string } | { soort: 'leeg' };

export type Richting = 'ongedaan' | 'opnieuw';

/** Undo and redo of the own steps in this tab. */
export type Terugdraaier = {
  /** Runs `schrijf`; the step that it makes is called `wat`. */
  noem(wat: string, schrijf: () => void): void;
  ongedaan(): Terugdraaiuitkomst;
  opnieuw(): Terugdraaiuitkomst;
  /** Name of the step that undo or redo would take, null when there is none. */
  volgende(richting: Richting): string | null;
};
type Stap = Y.UndoManager['undoStack'][number];

/**
 * @param inhoud the maps whose keys are the user's own work
 * @param bijzaak goes along with a step, but does not make one
 * @param oorsprong of the transactions that are ours
 */
export function maakTerugdraaier(
  inhoud: Y.Map<unknown>[],
  bijzaak: Y.Map<unknown>,
  oorsprong: object,
): Terugdraaier {
  let naam = '';
  let geraakt = 0;
  // Registered before the manager, whose own listener reports the new step.
  bijzaak.doc?.on('afterTransaction', ({ changed }: Y.Transaction) => {
    geraakt = inhoud.reduce((som, kaart) => som + (sleutelsVan(changed, kaart)?.size ?? 0), 0);
  });
  const beheer = new Y.UndoManager([...inhoud, bijzaak], {
    captureTimeout: 0,
    ignoreRemoteMapChanges: false,
    trackedOrigins: new Set([oorsprong]),
  });
  beheer.on('stack-item-added', ({ stackItem }) => {
    stackItem.meta.set('wat', naam);
    stackItem.meta.set('sleutels', geraakt);
  });

  function stapel(richting: Richting): Stap[] {
    return richting === 'ongedaan' ? beheer.undoStack : beheer.redoStack;
  }

  function neem(richting: Richting): Terugdraaiuitkomst {
    const bron = stapel(richting);
    const stap = bron.at(-1);
    if (stap === undefined) return { soort: 'leeg' };
    naam = naamVan(stap);
    // Yjs goes on to the step below when a step does nothing. One click is one step: hide the others from it.
    const onder = bron.splice(0, bron.length - 1);
    geraakt = 0;
    if (richting === 'ongedaan') beheer.undo();
    else beheer.redo();
    const gedaan = geraakt;
    stapel(richting).unshift(...onder);
    if (gedaan === 0) return { soort: 'niets', wat: naam };
    return { soort: gedaan < Number(stap.meta.get('sleutels')) ? 'deels' : 'gedaan', wat: naam };
  }

  return {
    noem(wat, schrijf) {
      naam = wat;
      schrijf();
    },
    ongedaan: () => neem('ongedaan'),
    opnieuw: () => neem('opnieuw'),
    volgende(richting) {
      const stap = stapel(richting).at(-1);
      return stap === undefined ? null : naamVan(stap);
    },
  };
}

function naamVan(stap: Stap): string {
  return String(stap.meta.get('wat') ?? '');
}

/** Yjs types the keys of `changed` as any type; ours are maps. */
function sleutelsVan(
  changed: Y.Transaction['changed'],
  kaart: Y.Map<unknown>,
): Set<string | null> | undefined {
  return (changed as ReadonlyMap<unknown, Set<string | null>>).get(kaart);
}
