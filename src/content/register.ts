import {
  leesRegioregister,
  type Registerbestanden,
  type Regioregister,
} from '../domain/regio/regioregister.ts';

const BESTANDEN = [
  'gemeenten',
  'arbeidsmarktregios',
  'samenwerkingsverbanden',
  'herindelingen',
] as const satisfies readonly (keyof Registerbestanden)[];

let bezig: Promise<Regioregister> | undefined;

/**
 * Loads the register of gemeenten, regio's and verbanden from `data/` beside the page; once per visit.
 * @throws (rejects) when a file cannot be fetched or read; the next call tries again
 */
export function laadRegister(): Promise<Regioregister> {
  bezig ??= haalRegister().catch((fout: unknown) => {
    bezig = undefined;
    throw fout;
  });
  return bezig;
}

async function haalRegister(): Promise<Regioregister> {
  const [gemeenten, arbeidsmarktregios, samenwerkingsverbanden, herindelingen] = await Promise.all(
    BESTANDEN.map(haalBestand),
  );
  const lezing = leesRegioregister({ gemeenten, arbeidsmarktregios, samenwerkingsverbanden, herindelingen });
  if (lezing.soort === 'onleesbaar') throw new Error(`data/${lezing.bestand}.json: ${lezing.waar}`);
  return lezing.register;
}

async function haalBestand(naam: string): Promise<unknown> {
  const antwoord = await fetch(`data/${naam}.json`);
  if (!antwoord.ok) throw new Error(`data/${naam}.json: ${antwoord.status}`);
  return antwoord.json();
}
