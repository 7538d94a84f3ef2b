import { spawnSync } from 'node:child_process';

/** Whether LibreOffice is there. Where it is not, the run says what it did not try. @param wat such as "Word and slides" */
export function heeftLibreOffice(wat: string): boolean {
  const isEr = spawnSync('soffice', ['--version']).status === 0;
  if (!isEr) process.stdout.write(`Not tried in LibreOffice, which is not installed: ${wat}.\n`);
  return isEr;
}
