/** Small choices that this browser remembers. Never the user's work: it may be gone at any time. */
export type Voorkeuren = {
  lees(naam: string): string | null;
  /** null forgets it */
  schrijf(naam: string, waarde: string | null): void;
  /** everything that is remembered now */
  namen(): string[];
};

const VOORVOEGSEL = 'lks-';

/** Keeps the choices in `opslag`, and in memory for as long as the page lives when that is blocked or full. */
export function maakVoorkeuren(opslag: () => Storage): Voorkeuren {
  const geheugen = new Map<string, string | null>();
  return {
    lees(naam) {
      const onthouden = geheugen.get(naam);
      if (onthouden !== undefined) return onthouden;
      try {
        return opslag().getItem(VOORVOEGSEL + naam);
      } catch (fout) {
        return negeerGeweigerd(fout);
      }
    },
    schrijf(naam, waarde) {
      geheugen.set(naam, waarde);
      try {
        if (waarde === null) opslag().removeItem(VOORVOEGSEL + naam);
        else opslag().setItem(VOORVOEGSEL + naam, waarde);
      } catch (fout) {
        negeerGeweigerd(fout);
      }
    },
    namen() {
      const bewaard = new Set<string>();
      try {
        for (const sleutel of Object.keys(opslag()))
          if (sleutel.startsWith(VOORVOEGSEL)) bewaard.add(sleutel.slice(VOORVOEGSEL.length));
      } catch (fout) {
        negeerGeweigerd(fout);
      }
      for (const [naam, waarde] of geheugen) {
        if (waarde === null) bewaard.delete(naam);
        else bewaard.add(naam);
      }
      return [...bewaard];
    },
  };
}

export const voorkeuren: Voorkeuren = maakVoorkeuren(() => localStorage);

/** A browser that refuses storage throws a DOMException at every touch; the memory above serves instead. */
function negeerGeweigerd(fout: unknown): null {
  if (fout instanceof DOMException || fout instanceof ReferenceError) return null;
  throw fout;
}
