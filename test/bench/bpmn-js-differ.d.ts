/** The package brings no types; only what the bench uses. */
declare module 'bpmn-js-differ' {
  type Element = { id: string; $type: string };
  export function diff(
    left: unknown,
    right: unknown,
  ): {
    _added: Record<string, Element>;
    _removed: Record<string, Element>;
    _changed: Record<string, { model: Element; attrs: Record<string, unknown> }>;
  };
}
