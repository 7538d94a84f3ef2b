import * as Y from 'yjs';
import { TRAJECTDELEN } from '../domain/traject/traject.ts';
import type { Traject } from '../domain/traject/traject.ts';
import { toBase64 } from './base64.ts';
import { TRAJECTFORMAAT } from './trajectdocument.ts';

export const TRAJECTSOORT = 'lks-implementatiescan/traject';

/** The list a traject was made with. */
export type Scanlijstkenmerk = { id: string; versie: string };

/**
 * The text of a traject file: JSON that a person can read, with the document itself at the end for lossless merging.
 * @param opgeslagenOp ISO time
 */
export function toTrajectbestand({
  traject,
  doc,
  scanlijst,
  opgeslagenOp,
}: {
  traject: Traject;
  doc: Y.Doc;
  scanlijst: Scanlijstkenmerk;
  opgeslagenOp: string;
}): string {
  const bestand = {
    soort: TRAJECTSOORT,
    formaat: TRAJECTFORMAAT,
    scanlijst,
    opgeslagenOp,
    traject: toGeordend(traject),
    yjs: toBase64(Y.encodeStateAsUpdate(doc)),
  };
  return `${JSON.stringify(bestand, null, 2)}\n`;
}

/** The same traject always gives the same text, whatever the order in which it was filled. */
export function toGeordend(traject: Traject): Record<string, unknown> {
  const delen = ['kenmerken', ...TRAJECTDELEN, 'journaal'] as const;
  return {
    id: traject.id,
    ...Object.fromEntries(delen.map((deel) => [deel, ordenSleutels(traject[deel])])),
  };
}

function ordenSleutels(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(ordenSleutels);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([, deel]) => deel !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sleutel, deel]) => [sleutel, ordenSleutels(deel)]),
  );
}
