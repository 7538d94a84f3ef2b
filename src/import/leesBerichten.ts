import { bpmnImport as t } from '../texts/bpmn.ts';
import type { Bouw } from './bouw.ts';
import { stapIn } from './leesLijnen.ts';
import type { Pool } from './leesPools.ts';
import { elementenVan, elementVan, is, type Moddleelement } from './moddleElement.ts';

/**
 * Reads messages between pools as lines. A pool without steps gets an event for every message to or from it: that
 * the message is there is all that the file says.
 */
export function leesBerichten(
  bouw: Bouw,
  { wortel, pools }: { wortel: Moddleelement; pools: readonly Pool[] },
): void {
  const legePools = new Map(pools.filter(({ proces }) => !proces).map((pool) => [pool.element, pool]));
  const berichten = elementenVan(wortel, 'rootElements')
    .filter((element) => is(element, 'bpmn:Collaboration'))
    .flatMap((samenwerking) => elementenVan(samenwerking, 'messageFlows'));
  for (const bericht of berichten) leesBericht(bouw, bericht, legePools);
}

function leesBericht(bouw: Bouw, bericht: Moddleelement, legePools: ReadonlyMap<Moddleelement, Pool>): void {
  const { lezing } = bouw;
  const inhoud = elementVan(bericht, 'messageRef');
  const label = lezing.naam(bericht) || (inhoud ? lezing.naam(inhoud) : '');
  const eind = (kant: 'sourceRef' | 'targetRef'): string | undefined => {
    const element = elementVan(bericht, kant);
    if (!element) return undefined;
    const pool = legePools.get(element);
    if (!pool) return knoopVan(bouw, element, kant);
    const id = lezing.nieuwId(
      'Gebeurtenis',
      `${lezing.noem(bericht)}-${kant === 'sourceRef' ? 'van' : 'naar'}`,
    );
    const baan = bouw.banen.voegPartijToe(pool.element, pool.naam);
    bouw.gebeurtenissen.set(id, { id, soort: 'tussentijds', tekst: label || t.zonderNaam, baan });
    return id;
  };
  const van = eind('sourceRef');
  const naar = eind('targetRef');
  const isHeel = van !== undefined && naar !== undefined;
  const wat = label || lezing.noemLijn(bericht);
  lezing.meld(isHeel ? 'berichtstroom' : 'berichtstroom-zonder-stap', wat);
  if (isHeel) bouw.lijnen.push({ van, naar, label, wat });
}

/** A message goes to a step, gateway or event, or to the first step of an expanded subprocess. */
function knoopVan(bouw: Bouw, element: Moddleelement, kant: 'sourceRef' | 'targetRef'): string | undefined {
  const plek = bouw.plek.get(element);
  const id = kant === 'sourceRef' ? plek?.uit : plek?.in;
  if (id !== undefined && !bouw.doorgangen.has(id)) return id;
  return id === undefined || bouw.eerste.has(element) ? stapIn(bouw, element) : id;
}
