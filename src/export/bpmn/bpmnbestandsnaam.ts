import { toBestandsdeel } from '../bestandsdeel.ts';

/**
 * `proces_<of what>_<YYYY-MM-DD>.bpmn`
 * @param delen of whom and which one, such as region, gemeenten, "nu"
 * @param dag YYYY-MM-DD
 */
export function bpmnbestandsnaam(delen: readonly string[], dag: string): string {
  return `${['proces', ...delen.map(toBestandsdeel), dag].join('_')}.bpmn`;
}
