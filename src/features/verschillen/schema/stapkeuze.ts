import type { Schemaknoop } from './schemamodel.ts';

/** What is chosen of a step, or of a deelstap in it. */
export type Stapkeuze = {
  /** the one that tab reaches */
  actief: string | undefined;
  /** the one of which the detail is open */
  open: string | undefined;
  /** of the step and its deelstappen: those of the chosen difference */
  gekozen: readonly string[];
};

const GEEN: Stapkeuze = { actief: undefined, open: undefined, gekozen: [] };

/** What concerns one step; the same object for every step that it does not concern, so that it is not drawn again. */
export function toStapkeuze(
  knoop: Schemaknoop,
  { actief, open, gekozen }: Pick<Stapkeuze, 'actief' | 'open'> & { gekozen: ReadonlySet<string> },
): Stapkeuze {
  const binnen = knoop.deel?.knopen.map(({ id }) => id) ?? [];
  const eigen = (id: string | undefined) => (id === knoop.id || binnen.includes(id ?? '') ? id : undefined);
  const keuze = {
    actief: eigen(actief),
    open: eigen(open),
    gekozen: [knoop.id, ...binnen].filter((id) => gekozen.has(id)),
  };
  const isGeen = keuze.actief === undefined && keuze.open === undefined && keuze.gekozen.length === 0;
  return isGeen ? GEEN : keuze;
}
