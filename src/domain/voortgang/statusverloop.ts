import { vragenVanLaag } from '../scanlijst/beantwoord.ts';
import type { Scanlijst } from '../scanlijst/scanlijst.ts';
import type { Journaalregel, Traject } from '../traject/traject.ts';
import type { Gemeentestatus } from './gemeentestatus.ts';

/** A status and the ISO time since when it held. */
export type Gedateerd = { status: Gemeentestatus; sinds: string; onderVoorwaarde: boolean };

/** The lines of the journaal per gemeente, oldest first; lines without a readable time are left out. */
export function toJournaalPerGemeente({ journaal }: Traject): ReadonlyMap<string, readonly Journaalregel[]> {
  const uit = new Map<string, Journaalregel[]>();
  for (const regel of Object.values(journaal)) {
    if (!('gemeente' in regel.wat) || Number.isNaN(Date.parse(regel.op))) continue;
    const rij = uit.get(regel.wat.gemeente);
    if (rij) rij.push(regel);
    else uit.set(regel.wat.gemeente, [regel]);
  }
  for (const rij of uit.values()) rij.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
  return uit;
}

/**
 * Every dated status of one gemeente in a traject, oldest first; the last one is `status`, which holds now.
 * Read from the journaal (uitgangspunt 25) and, for the moment on which the core was answered and decided, from
 * the times of those answers. A check-off that was withdrawn or undone is no fact and is left out.
 * @param regels lines of the journaal of this gemeente, oldest first
 */
export function toStatusverloop({
  scanlijst,
  traject,
  gemeente,
  regels,
  status,
}: {
  scanlijst: Scanlijst;
  traject: Traject;
  gemeente: string;
  regels: readonly Journaalregel[];
  status: Gemeentestatus;
}): Gedateerd[] {
  const zonder = (wat: Gemeentestatus, sinds: string): Gedateerd => ({
    status: wat,
    sinds,
    onderVoorwaarde: false,
  });
  const begin = vroegste([
    traject.gemeenten[gemeente]?.op ?? traject.kenmerken.gemaaktOp ?? '',
    ...regels.map(({ op }) => op),
  ]);
  const afgevinkt = toAfvinkverloop(traject, gemeente, regels);
  const verloop = [zonder('in-gesprek', begin)];
  if (status !== 'in-gesprek') {
    const gestart = regels.find(({ wat }) => wat.soort === 'scan-begonnen')?.op ?? begin;
    verloop.push(zonder('scan', gestart));
    if (status !== 'scan') {
      const besloten = kernBesloten(scanlijst, traject, gemeente, regels) ?? gestart;
      const uiterlijk = afgevinkt[0]?.sinds ?? besloten;
      verloop.push(zonder('aanpassen', besloten < uiterlijk ? besloten : uiterlijk));
    }
  }
  verloop.push(...afgevinkt);
  return verloop.filter(
    // What lasted no moment did not hold; the last one always does.
    (feit, at) => at === verloop.length - 1 || feit.sinds < (verloop[at + 1]?.sinds ?? ''),
  );
}

/** Checked off and reopened, in turn, ending with the decision that stands. */
function toAfvinkverloop(traject: Traject, gemeente: string, regels: readonly Journaalregel[]): Gedateerd[] {
  const besluit = traject.afvinken[gemeente];
  if (!besluit) return [];
  const beurten: Gedateerd[] = [];
  for (const { op, wat } of regels) {
    if (wat.soort !== 'afgevinkt' && wat.soort !== 'heropend') continue;
    const feit = {
      status: wat.soort,
      sinds: op,
      onderVoorwaarde: wat.soort === 'afgevinkt' && wat.onderVoorwaarde,
    };
    // Twice the same in a row: what was said first was undone, or said by two people at once.
    if (beurten.at(-1)?.status === wat.soort) beurten.pop();
    beurten.push(feit);
  }
  while (beurten.length > 0 && beurten.at(-1)?.status !== besluit.waarde.soort) beurten.pop();
  beurten.pop();
  const { waarde } = besluit;
  return [
    ...beurten,
    {
      status: waarde.soort,
      sinds: besluit.op,
      onderVoorwaarde: waarde.soort === 'afgevinkt' && waarde.onderVoorwaarde,
    },
  ];
}

/** When the last core question got its answer and the last core difference its first decision. */
function kernBesloten(
  scanlijst: Scanlijst,
  { antwoorden, bevestigd }: Traject,
  gemeente: string,
  regels: readonly Journaalregel[],
): string | undefined {
  const kern = vragenVanLaag(scanlijst, 'kern').map(({ id }) => id);
  const besloten = new Map<string, string>();
  for (const { op, wat } of regels) {
    if (wat.soort !== 'besluit' || wat.keuze === null || besloten.has(wat.wijziging)) continue;
    if (kern.includes(wat.wijziging.split('/')[0] ?? '')) besloten.set(wat.wijziging, op);
  }
  const tijden = [
    ...besloten.values(),
    ...kern.flatMap((id) => {
      const plek = `${gemeente}/${id}`;
      return [antwoorden[plek]?.op, bevestigd[plek]?.op].filter((op) => op !== undefined);
    }),
  ];
  return tijden.length === 0 ? undefined : tijden.reduce((a, b) => (a > b ? a : b));
}

function vroegste(tijden: readonly string[]): string {
  return tijden.filter((tijd) => tijd !== '').reduce((a, b) => (b < a ? b : a), tijden[0] ?? '');
}
