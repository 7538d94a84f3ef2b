import type { Mutatie } from '../domain/traject/mutatie.ts';
import type { Traject } from '../domain/traject/traject.ts';
import type { Trajectregel } from '../storage/trajectlijst.ts';
import type { Bestand, Bestandsuitkomst, Uitvoeruitkomst } from './trajectstaat.ts';

/** Everything that can be done with trajecten. None of these throws on bad data or refused storage. */
export type Trajectopdrachten = {
  /** Opens a traject of this browser; the one that is open stays open when it is the same. */
  open(id: string): Promise<void>;
  /** Stores a new traject and opens it. `inhoud.id` is replaced by a new id, which is returned. */
  maak(inhoud: Traject): Promise<string>;
  /** Writes in one step; `wat` is its Dutch name, shown with undo. */
  voerUit(wat: string, mutaties: readonly Mutatie[]): Uitvoeruitkomst;
  ongedaan(): void;
  opnieuw(): void;
  /** Name and text of the traject file, and from then on the work counts as saved in it; null: nothing open. */
  bewaarBestand(): { naam: string; tekst: string } | null;
  /** Opens or merges a file that somebody picked. On failure nothing changes, on screen or on disk. */
  openBestand(bestand: Bestand): Promise<Bestandsuitkomst>;
  sluit(): Promise<void>;
  /** @returns false when the browser refused */
  verwijder(id: string): Promise<boolean>;
  /** There is work in no file that closing the page may destroy, on screen or in a traject that was left. */
  heeftWerkInGevaar(): boolean;
  /** Also trajecten that live in this tab only; null when there are none and this browser keeps nothing. */
  lijst(): Promise<Trajectregel[] | null>;
  wisMelding(): void;
};
