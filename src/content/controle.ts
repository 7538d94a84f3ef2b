import { controleerInhoud } from './controle/controleerInhoud.ts';
import { leesChecklists } from './leesChecklists.ts';

/** Checks everything in checklists/. Each line is ready to print: `file:line: what is wrong, what to do`, in Dutch. */
export async function controleer(): Promise<string[]> {
  const fouten = controleerInhoud(await leesChecklists());
  return fouten.map(({ bestand, regel, melding }) => `${bestand}:${regel}: ${melding}`);
}
