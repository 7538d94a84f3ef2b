/** What an id in a BPMN file stands for; all ids of a file share one space, ours do not. */
export type Bpmnsoort = 'Stap' | 'Poort' | 'Gebeurtenis' | 'Baan' | 'Document';

/**
 * One of our ids as an id in a BPMN file: a valid NCName, the same every time, and different for different ids.
 * Letters, digits, `-` and `.` stay readable; any other character becomes its code between underscores.
 */
export function toBpmnId(soort: Bpmnsoort, id: string): string {
  const veilig = id.replace(/[^A-Za-z0-9.-]/gu, (teken) => `_${teken.codePointAt(0)?.toString(16) ?? ''}_`);
  return `${soort}_${veilig}`;
}

/** Our id again, or undefined for an id that `toBpmnId` did not make. */
export function vanBpmnId(soort: Bpmnsoort, bpmnId: string): string | undefined {
  if (!bpmnId.startsWith(`${soort}_`)) return undefined;
  const id = bpmnId
    .slice(soort.length + 1)
    .replace(/_([0-9a-f]{1,6})_/g, (heel, code: string) =>
      Number.parseInt(code, 16) > 0x10ffff ? heel : String.fromCodePoint(Number.parseInt(code, 16)),
    );
  return toBpmnId(soort, id) === bpmnId ? id : undefined;
}
