import { Normenset, type Norm, type Norminvulling, type Normen } from '../../domain/scanlijst/normenset.ts';
import { type Jsonfout, leesJson } from '../../storage/leesJson.ts';
import { vindNormfout } from './norminvulling.ts';

const SOORT = 'lks-implementatiescan/normenset';
const FORMAAT = 1;

export type Normensetlezing =
  | { soort: 'ok'; normenset: Normenset }
  | Jsonfout
  | { soort: 'ander-bestand' }
  | { soort: 'te-nieuw' }
  /** `waar`: path of the first wrong field, such as "normen.3.waarde" */
  | { soort: 'onleesbaar'; waar: string };

/** Reads a normenset file. Never throws; nothing changes. */
export function leesNormensetbestand(bron: string | Uint8Array): Normensetlezing {
  const json = leesJson(bron);
  if (json.soort !== 'ok') return json;
  const bestand = json.waarde;
  if (typeof bestand !== 'object' || bestand === null || !('soort' in bestand) || bestand.soort !== SOORT) {
    return { soort: 'ander-bestand' };
  }
  if ('formaat' in bestand && typeof bestand.formaat === 'number' && bestand.formaat > FORMAAT) {
    return { soort: 'te-nieuw' };
  }
  const normenset = Normenset.safeParse('normenset' in bestand ? bestand.normenset : undefined);
  return normenset.success
    ? { soort: 'ok', normenset: normenset.data }
    : { soort: 'onleesbaar', waar: normenset.error.issues[0]?.path.join('.') ?? '' };
}

/** The norms in force as a set of its own, to share with other trajecten: JSON that a person can read. */
export function schrijfNormensetbestand({
  normenset,
  normen,
  kop,
}: {
  normenset: Normenset;
  normen: Normen;
  kop: Pick<Normenset, 'titel' | 'versie' | 'datum'> & { eigenaar: string };
}): string {
  const eigen: Normenset = {
    ...normenset,
    ...kop,
    id: `normenset-${toNaamdeel(kop.titel)}`,
    normen: normenset.normen.map((norm) => normen.get(norm.id) ?? norm),
  };
  return `${JSON.stringify({ soort: SOORT, formaat: FORMAAT, normenset: eigen }, null, 2)}\n`;
}

/** `normenset_midden-nederland_2027-03-01.json` */
export function normensetbestandsnaam({ titel, datum }: { titel: string; datum: string }): string {
  return `normenset_${toNaamdeel(titel)}_${datum}.json`;
}

function toNaamdeel(titel: string): string {
  const kaal = titel
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return kaal === '' ? 'eigen' : kaal.slice(0, 60);
}

/** What a file would change. `geweigerd`: titles of norms that are left alone, with why. */
export type Normenvergelijking = {
  nieuw: readonly [id: string, Norminvulling][];
  vervangen: readonly [id: string, Norminvulling][];
  geweigerd: readonly { titel: string; reden: 'bron' | 'waarde' | 'vast' | 'onbekend' }[];
};

/** Compares a set with the norms in force. An empty norm in the file takes nothing away. */
export function vergelijkNormen(gelezen: Normenset, normen: Normen): Normenvergelijking {
  const nieuw: [string, Norminvulling][] = [];
  const vervangen: [string, Norminvulling][] = [];
  const geweigerd: Normenvergelijking['geweigerd'][number][] = [];
  for (const norm of gelezen.normen) {
    const nu = normen.get(norm.id);
    if (norm.waarde === null || (nu && isZelfdeWaarde(nu, norm))) continue;
    const invulling = toInvulling(norm);
    const reden = nu ? toReden(nu, invulling) : 'onbekend';
    if (reden !== undefined) geweigerd.push({ titel: nu?.titel ?? norm.titel, reden });
    else if (nu?.waarde === null) nieuw.push([norm.id, invulling]);
    else vervangen.push([norm.id, invulling]);
  }
  return { nieuw, vervangen, geweigerd };
}

function toInvulling({ waarde, eenheid, anker, bron }: Norm): Norminvulling {
  return { waarde, eenheid, anker, bron: bron ?? '' };
}

function isZelfdeWaarde(nu: Norm, ander: Norm): boolean {
  return JSON.stringify(toInvulling(nu)) === JSON.stringify(toInvulling(ander));
}

function toReden(nu: Norm, invulling: Norminvulling): 'bron' | 'waarde' | 'vast' | undefined {
  if (nu.vast === true) return 'vast';
  const fout = vindNormfout(nu, invulling);
  return fout === undefined || fout === 'bron' ? fout : 'waarde';
}
