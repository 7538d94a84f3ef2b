import type { Moddleelement } from 'bpmn-moddle';

export type { Moddleelement } from 'bpmn-moddle';

/**
 * Looks into a parsed file. A damaged file can hold anything anywhere, so nothing here trusts the model: what is
 * not of the asked shape is absent.
 */
export function isElement(waarde: unknown): waarde is Moddleelement {
  return (
    typeof waarde === 'object' && waarde !== null && '$type' in waarde && typeof waarde.$type === 'string'
  );
}

/** True for the type itself and for what it is a kind of: a user task is a `bpmn:Task`. */
export function is(element: Moddleelement, soort: string): boolean {
  const vraag = element['$instanceOf'];
  return typeof vraag === 'function' && vraag.call(element, soort) === true;
}

/** Text of an attribute, or of the body of an element without children. */
export function tekstVan(element: Moddleelement | undefined, eigenschap: string): string {
  const waarde = element?.[eigenschap];
  return typeof waarde === 'string' ? waarde : '';
}

/** One element: a child, or what a reference points at. */
export function elementVan(element: Moddleelement, eigenschap: string): Moddleelement | undefined {
  const waarde = element[eigenschap];
  return isElement(waarde) ? waarde : undefined;
}

export function elementenVan(element: Moddleelement, eigenschap: string): Moddleelement[] {
  const waarde = element[eigenschap];
  return Array.isArray(waarde) ? waarde.filter(isElement) : [];
}

/** What stands in the extension elements, of any namespace. */
export function uitbreidingenVan(element: Moddleelement): Moddleelement[] {
  const houder = elementVan(element, 'extensionElements');
  return houder ? elementenVan(houder, 'values') : [];
}
