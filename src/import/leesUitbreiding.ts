import { BPMN_FORMAAT } from '../domain/proces/bpmnUitbreiding.ts';
import { type Processtap, Termijn } from '../domain/proces/procesgraaf.ts';
import type { Lezing } from './lezing.ts';
import {
  elementenVan,
  elementVan,
  is,
  type Moddleelement,
  tekstVan,
  uitbreidingenVan,
} from './moddleElement.ts';

/** What we wrote at a step ourselves. */
export type Eigenstap = Pick<Processtap, 'termijn' | 'kanalen' | 'frequentie' | 'volgorde'> & {
  groep: string | null;
  /** The documentation that we wrote: what differs from it was written by somebody else. */
  woorden: string;
};

const zoek = (element: Moddleelement, soort: string): Moddleelement | undefined =>
  uitbreidingenVan(element).find((uitbreiding) => is(uitbreiding, soort));

/** True when we wrote this file, in a form that we can read. */
export function isEigenBestand(processen: readonly Moddleelement[]): boolean {
  return processen.some((proces) => {
    const formaat = zoek(proces, 'lks:Model')?.['formaat'];
    return typeof formaat === 'number' && formaat <= BPMN_FORMAAT;
  });
}

/** Our facts at a step; undefined when it has none. What we cannot read becomes a remark. */
export function leesEigenStap(element: Moddleelement, lezing: Lezing): Eigenstap | undefined {
  const stap = zoek(element, 'lks:Stap');
  if (!stap) return undefined;
  const geschreven = elementVan(stap, 'termijn');
  const termijn = Termijn.safeParse(geschreven ? toTermijn(geschreven) : { soort: 'geen' });
  if (!termijn.success) lezing.meld('eigen-gegevens', lezing.noem(element));
  return {
    termijn: termijn.success ? termijn.data : { soort: 'onbekend' },
    kanalen: elementenVan(stap, 'kanalen')
      .map((kanaal) => tekstVan(kanaal, 'waarde'))
      .filter((kanaal) => kanaal !== ''),
    frequentie: tekstOfNiets(stap, 'frequentie'),
    volgorde: tekstOfNiets(stap, 'volgorde'),
    groep: tekstOfNiets(stap, 'groep'),
    woorden: tekstVan(stap, 'woorden'),
  };
}

/** Values that are not ours fail in the schema, not here. */
function toTermijn(element: Moddleelement): Record<string, unknown> {
  const getal = Number(tekstVan(element, 'waarde') || 'geen getal');
  switch (tekstVan(element, 'soort')) {
    case 'termijn':
      return {
        soort: 'termijn',
        waarde: Number.isFinite(getal) ? getal : undefined,
        eenheid: element['eenheid'],
        anker: element['anker'],
      };
    case 'tekst':
      return { soort: 'tekst', tekst: element['tekst'] };
    default:
      return { soort: element['soort'] };
  }
}

const tekstOfNiets = (element: Moddleelement, naam: string): string | null => {
  const waarde = element[naam];
  return typeof waarde === 'string' ? waarde : null;
};

/** How a gateway departs per subject, and the documentation that we wrote. */
export function leesEigenPoort(element: Moddleelement): { routes: Record<string, string>; woorden: string } {
  const poort = zoek(element, 'lks:Poort');
  const routes = poort ? elementenVan(poort, 'routes') : [];
  return {
    routes: Object.fromEntries(
      routes.map((route) => [tekstVan(route, 'onderwerp'), tekstVan(route, 'tekst')]),
    ),
    woorden: tekstVan(poort, 'woorden'),
  };
}

/** Lane and step of an event, where the file cannot say them by where the event stands. */
export function leesEigenGebeurtenis(element: Moddleelement): { tijdens?: string; baan?: string } {
  const gebeurtenis = zoek(element, 'lks:Gebeurtenis');
  const [tijdens, baan] = [gebeurtenis?.['tijdens'], gebeurtenis?.['baan']];
  return {
    ...(typeof tijdens === 'string' ? { tijdens } : {}),
    ...(typeof baan === 'string' ? { baan } : {}),
  };
}
