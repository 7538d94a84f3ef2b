import type { Procespoort, Processtap } from '../../domain/proces/procesgraaf.ts';
import { termijnInWoorden } from '../../diagram/zinnen/termijnwoorden.ts';
import { bpmnExport as t } from '../../texts/bpmn.ts';
import type { Begrippen } from './begrippen.ts';

/** What BPMN has no place for, in words for people who open the file elsewhere; '' when there is nothing to tell. */
export function toStaptoelichting(stap: Processtap, { ankers, kanalen }: Begrippen): string {
  const { termijn, frequentie, volgorde } = stap;
  const woord = (lijst: Begrippen['ankers'], id: string) => lijst.find((b) => b.id === id)?.tekst ?? id;
  return [
    ...(termijn.soort === 'geen' ? [] : [t.termijn(termijnInWoorden(termijn, (id) => woord(ankers, id)))]),
    ...(stap.kanalen.length === 0 ? [] : [t.kanaal(stap.kanalen.map((id) => woord(kanalen, id)))]),
    ...(frequentie === null ? [] : [t.frequentie(frequentie)]),
    ...(volgorde === null ? [] : [t.volgorde(volgorde)]),
  ].join('\n');
}

export function toPoorttoelichting({ routes }: Procespoort): string {
  return Object.entries(routes)
    .map(([onderwerp, tekst]) => t.route(onderwerp, tekst))
    .join('\n');
}
