import { readFileSync } from 'node:fs';
import type { Procesmodel } from '../../src/domain/proces/procesmodel.ts';
import type { Bpmnopmerking, Opmerkingsoort } from '../../src/import/bpmnuitkomst.ts';
import { leesBpmn } from '../../src/import/leesBpmn.ts';

/** Bytes of a file in test/fixtures/bpmn. */
export function bestand(naam: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/bpmn/${naam}`, import.meta.url)));
}

export type Gelezen = { model: Procesmodel; opmerkingen: readonly Bpmnopmerking[] };

/** @throws Error when it is not read */
export async function lees(bron: Uint8Array | string): Promise<Gelezen> {
  const uitkomst = await leesBpmn(bron);
  if (uitkomst.soort !== 'ok') throw new Error(JSON.stringify(uitkomst));
  return uitkomst;
}

const NAMESPACES =
  'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** A whole file around what stands in `definitions`. */
export const definities = (binnen: string, kenmerken = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><definitions ${NAMESPACES} id="definities" targetNamespace="http://x" ${kenmerken}>${binnen}</definitions>`;

/** A whole file around what stands in one process called Proces. */
export const proces = (binnen: string): string =>
  definities(`<process id="proces-1" name="Proces">${binnen}</process>`);

export const elementenBij = (
  { opmerkingen }: Gelezen,
  soort: Opmerkingsoort,
): readonly string[] | undefined => opmerkingen.find((opmerking) => opmerking.soort === soort)?.elementen;

/** `Vraagt aan > Beslist [ja]` for every line, by the names of its ends. */
export function lijnen({ model: { graaf } }: Gelezen): string[] {
  const naam = (id: string): string =>
    graaf.stappen[id]?.naam ?? graaf.poorten[id]?.vraag ?? graaf.gebeurtenissen[id]?.tekst ?? `geen ${id}`;
  return graaf.overgangen
    .map(({ van, naar, label }) => `${naam(van)} > ${naam(naar)}${label === undefined ? '' : ` [${label}]`}`)
    .toSorted();
}
