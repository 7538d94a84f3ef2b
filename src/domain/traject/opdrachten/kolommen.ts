import type { Mutatie } from '../mutatie.ts';
import { REGIO } from '../sleutels.ts';
import { type Traject, TRAJECTDELEN } from '../traject.ts';
import { toGemeenten, toKolommen } from '../trajectgemeenten.ts';

function volgende(rij: readonly { waarde: { volgorde: number } }[]): number {
  return Math.max(-1, ...rij.map(({ waarde }) => waarde.volgorde)) + 1;
}

/** Since when a gemeente is in the traject does not change with its column: the status "in gesprek" is dated by it. */
function zetInKolom(gemeente: Traject['gemeenten'][string], sleutel: string, uitvoerder: string): Mutatie {
  const { waarde, door, op } = gemeente;
  return { deel: 'gemeenten', sleutel, waarde: { ...waarde, uitvoerder }, sinds: { door, op } };
}

/** Gives one gemeente a column of its own; its answers stay where they are. */
export function splitsGemeente(traject: Traject, code: string, nieuwId: () => string): Mutatie[] {
  const gemeente = traject.gemeenten[code];
  if (!gemeente) return [];
  const kolom = toKolommen(traject).find(({ id }) => id === gemeente.waarde.uitvoerder);
  if (kolom && kolom.gemeenten.length < 2) return [];
  const id = nieuwId();
  return [
    {
      deel: 'uitvoerders',
      sleutel: id,
      waarde: { naam: gemeente.waarde.naam, volgorde: volgende(Object.values(traject.uitvoerders)) },
    },
    zetInKolom(gemeente, code, id),
  ];
}

/** Moves a gemeente to another column; an emptied column disappears. */
export function verplaatsGemeente(traject: Traject, code: string, naar: string): Mutatie[] {
  const gemeente = traject.gemeenten[code];
  if (!gemeente || gemeente.waarde.uitvoerder === naar || !traject.uitvoerders[naar]) return [];
  const wordtLeeg = !toGemeenten(traject).some(
    (ander) => ander.code !== code && ander.uitvoerder === gemeente.waarde.uitvoerder,
  );
  return [
    zetInKolom(gemeente, code, naar),
    ...(wordtLeeg
      ? [{ deel: 'uitvoerders' as const, sleutel: gemeente.waarde.uitvoerder, waarde: undefined }]
      : []),
  ];
}

export function hernoemKolom(traject: Traject, id: string, naam: string): Mutatie[] {
  const kolom = traject.uitvoerders[id]?.waarde;
  if (!kolom || !naam.trim() || kolom.naam === naam.trim()) return [];
  return [{ deel: 'uitvoerders', sleutel: id, waarde: { ...kolom, naam: naam.trim() } }];
}

/** A gemeente that joins later starts empty, in a column of its own (uitgangspunt 14). */
export function voegGemeenteToe(
  traject: Traject,
  { code, naam }: { code: string; naam: string },
  nieuwId: () => string,
): Mutatie[] {
  if (traject.gemeenten[code]) return [];
  const id = nieuwId();
  return [
    {
      deel: 'uitvoerders',
      sleutel: id,
      waarde: { naam, volgorde: volgende(Object.values(traject.uitvoerders)) },
    },
    {
      deel: 'gemeenten',
      sleutel: code,
      waarde: { naam, uitvoerder: id, volgorde: volgende(Object.values(traject.gemeenten)) },
    },
  ];
}

/** Takes a gemeente out, with every fact about it; one undo brings all of it back. */
export function verwijderGemeente(traject: Traject, code: string): Mutatie[] {
  const gemeente = traject.gemeenten[code]?.waarde;
  if (!gemeente || code === REGIO) return [];
  const feiten = TRAJECTDELEN.flatMap((deel) =>
    Object.keys(traject[deel])
      .filter((sleutel) => sleutel === code || sleutel.startsWith(`${code}/`))
      .map((sleutel): Mutatie => ({ deel, sleutel, waarde: undefined })),
  );
  const wordtLeeg = !toGemeenten(traject).some(
    (ander) => ander.code !== code && ander.uitvoerder === gemeente.uitvoerder,
  );
  return wordtLeeg
    ? [...feiten, { deel: 'uitvoerders', sleutel: gemeente.uitvoerder, waarde: undefined }]
    : feiten;
}
