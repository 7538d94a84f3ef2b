import { Position } from '@xyflow/react';
import type { Proceslijn } from './Proceslijn.tsx';
import type { Stapkeuze, Stapknoop } from './Stapknoop.tsx';
import type { Schemamodel } from './schemamodel.ts';

const GEEN_KEUZE: Stapkeuze = { actief: undefined, open: undefined, gekozen: [] };

/** Nodes as React Flow wants them, on their fixed places; none is open yet. */
export function toFlowKnopen({ knopen, maat }: Schemamodel): Stapknoop[] {
  return knopen.map((knoop) => ({
    id: knoop.id,
    type: 'stap',
    position: { x: knoop.x, y: knoop.y },
    width: knoop.b,
    height: knoop.h,
    // React Flow would say "node" in English; the button inside has its own sentence.
    domAttributes: { 'aria-roledescription': undefined },
    // In the first frame React Flow does not know yet that nothing is focusable but that button.
    focusable: false,
    measured: { width: knoop.b, height: knoop.h },
    // Known beforehand, so that the lines are there in the first frame.
    handles: [
      { type: 'target', position: Position.Left, x: 0, y: knoop.h / 2, width: 1, height: 1 },
      { type: 'source', position: Position.Right, x: knoop.b, y: knoop.h / 2, width: 1, height: 1 },
    ],
    data: { knoop, maat, keuze: GEEN_KEUZE },
  }));
}

export function toFlowLijnen({ lijnen, maat }: Schemamodel): Proceslijn[] {
  const volgorde = { gelijk: 0, weg: 1, bij: 2 };
  return lijnen.map((lijn) => ({
    id: lijn.id,
    type: 'proces',
    source: lijn.van,
    target: lijn.naar,
    zIndex: volgorde[lijn.merk],
    // The table says in words what comes after what.
    domAttributes: { 'aria-hidden': true, 'aria-label': undefined, 'aria-roledescription': undefined },
    focusable: false,
    data: { lijn, maat, heet: false },
  }));
}

/** Only what differs becomes a new node, so that only that is drawn again. */
export function metKnoopstand(
  knopen: readonly Stapknoop[],
  actief: string | undefined,
  open: string | undefined,
  gekozen: ReadonlySet<string>,
): Stapknoop[] {
  return knopen.map((stap) => {
    const { knoop } = stap.data;
    const binnen = knoop.deel?.knopen.map(({ id }) => id) ?? [];
    const eigen = (id: string | undefined) => (id === knoop.id || binnen.includes(id ?? '') ? id : undefined);
    const keuze = {
      actief: eigen(actief),
      open: eigen(open),
      gekozen: binnen.filter((id) => gekozen.has(id)),
    };
    const isGeen = keuze.actief === undefined && keuze.open === undefined && keuze.gekozen.length === 0;
    return isGeen ? stap : { ...stap, data: { ...stap.data, keuze } };
  });
}

/** Lines at a chosen or opened step are thicker, and lie on top. */
export function metHeet(
  lijnen: readonly Proceslijn[],
  gekozen: ReadonlySet<string>,
  open: string | undefined,
): Proceslijn[] {
  return lijnen.map((lijn) => {
    const heet = [lijn.source, lijn.target].some((id) => gekozen.has(id) || id === open);
    return heet && lijn.data ? { ...lijn, zIndex: 3, data: { ...lijn.data, heet } } : lijn;
  });
}
