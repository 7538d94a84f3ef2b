import { readFileSync } from 'node:fs';
import { leesRegioregister, type Regioregister } from '../../../src/domain/regio/regioregister.ts';

/** One of the shipped files in public/data, as parsed JSON. */
export function leesBestand(naam: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../public/data/${naam}.json`, import.meta.url), 'utf8'));
}

/** The register as we ship it. */
export function echtRegister(): Regioregister {
  const lezing = leesRegioregister({
    gemeenten: leesBestand('gemeenten'),
    arbeidsmarktregios: leesBestand('arbeidsmarktregios'),
    samenwerkingsverbanden: leesBestand('samenwerkingsverbanden'),
    herindelingen: leesBestand('herindelingen'),
  });
  if (lezing.soort !== 'ok') throw new Error(`public/data/${lezing.bestand}.json: ${lezing.waar}`);
  return lezing.register;
}
