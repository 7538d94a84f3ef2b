import { diff } from 'bpmn-js-differ';
import { BpmnModdle } from 'bpmn-moddle';
import { diffProces, type Procesverschil } from '../../src/domain/proces/diffProces.ts';
import { toBenchBpmn } from './benchBpmn.ts';
import { toBenchproces, toHuidigBenchproces } from './benchproces.ts';
import type { Figure } from './Figure.ts';
import { medianTime } from './median.ts';
import { VERANDERSOORTEN } from './verandersoorten.ts';

/** Compares two processes of 60 and of 1,000 steps; the peer compares the same two as BPMN, read beforehand. */
export default async function verschillen(): Promise<Figure[]> {
  return [
    await meet({ aantal: 60, target: 1, runs: 200, warmUp: 100 }),
    await meet({ aantal: 1000, target: 50, runs: 21, warmUp: 5 }),
  ];
}

async function meet({
  aantal,
  target,
  ...hoeVaak
}: {
  aantal: number;
  target: number;
  runs: number;
  warmUp: number;
}): Promise<Figure> {
  const voorkeur = toBenchproces(aantal);
  const huidig = toHuidigBenchproces(voorkeur);
  const bpmn = { huidig: await lees(toBenchBpmn(huidig)), voorkeur: await lees(toBenchBpmn(voorkeur)) };
  const value = await medianTime(() => diffProces({ huidig, voorkeur }), hoeVaak);
  const peer = await medianTime(() => diff(bpmn.huidig, bpmn.voorkeur), hoeVaak);
  return {
    name: `diff-${aantal}`,
    value,
    unit: 'ms',
    target,
    peer: { name: 'bpmn-js-differ 3.2.0', value: peer },
    ratio: value / peer,
    kinds: await telSoorten(),
    where: 'node',
  };
}

async function lees(xml: string): Promise<unknown> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  if (warnings.length > 0) throw new Error(`bench BPMN: ${warnings[0]?.message ?? ''}`);
  return rootElement;
}

/** How many of the kinds of change both tell apart: what is said of one must be something, and not said of another. */
async function telSoorten(): Promise<{ ours: number; peer: number }> {
  const { voorkeur, veranderingen } = VERANDERSOORTEN;
  const peerVoorkeur = await lees(toBenchBpmn(voorkeur));
  const ours = new Set<string>();
  const peer = new Set<string>();
  for (const { huidig, koppelingen } of veranderingen) {
    ours.add(zeg(diffProces({ huidig, voorkeur, ...(koppelingen && { koppelingen }) })));
    peer.add(zegPeer(diff(await lees(toBenchBpmn(huidig)), peerVoorkeur)));
  }
  return { ours: ours.size - Number(ours.has('')), peer: peer.size - Number(peer.has('')) };
}

function zeg(verschillen: readonly Procesverschil[]): string {
  const soorten = verschillen.map((v) => ('eigenschap' in v ? `${v.soort}.${v.eigenschap}` : v.soort));
  return [...new Set(soorten)].toSorted().join(' ');
}

function zegPeer({ _added, _removed, _changed }: ReturnType<typeof diff>): string {
  const soorten = [
    ...Object.values(_added).map(({ $type }) => `added ${$type}`),
    ...Object.values(_removed).map(({ $type }) => `removed ${$type}`),
    ...Object.values(_changed).flatMap(({ model, attrs }) =>
      Object.keys(attrs).map((attr) => `changed ${model.$type}.${attr}`),
    ),
  ];
  return [...new Set(soorten)].toSorted().join(' ');
}
