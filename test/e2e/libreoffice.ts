import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heeftLibreOffice } from '../heeftLibreOffice.ts';

/**
 * Has LibreOffice open files and make PDF of them. Where it is not installed there is nothing to ask, and the answer is
 * undefined; the other readers looked at the files already.
 * @param bestanden name with extension → bytes
 * @returns names of the PDFs that came out
 */
export function openInLibreOffice(bestanden: Readonly<Record<string, Uint8Array>>): string[] | undefined {
  if (!heeftLibreOffice(Object.keys(bestanden).join(', '))) return undefined;
  const map = mkdtempSync(join(tmpdir(), 'planuit-'));
  try {
    const paden = Object.entries(bestanden).map(([naam, bytes]) => {
      const pad = join(map, naam);
      writeFileSync(pad, bytes);
      return pad;
    });
    const profiel = `-env:UserInstallation=file://${join(map, 'profiel')}`;
    execFileSync('soffice', [profiel, '--headless', '--convert-to', 'pdf', '--outdir', map, ...paden], {
      timeout: 50_000,
      stdio: 'ignore',
    });
    return readdirSync(map).filter((naam) => naam.endsWith('.pdf'));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
