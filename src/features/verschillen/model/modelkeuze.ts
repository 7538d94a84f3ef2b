import type { Stand } from '../../../diagram/beeld.ts';
import { trajectLink, type Zoek } from '../../../routes/route.ts';

export const MODELDELEN = ['banen', 'stappen', 'vergelijken', 'vragen'] as const;
/** The four parts of the work on one model, in the order in which a team does them. */
export type Modeldeel = (typeof MODELDELEN)[number];

export const STAPFILTERS = ['te-bekijken', 'gekoppeld', 'alle'] as const;
export type Stapfilter = (typeof STAPFILTERS)[number];

/** What is chosen on the pages about own process models; all of it stands in the address (uitgangspunt 32). */
export type Modelkeuze = {
  /** undefined = the list of models */
  model: string | undefined;
  /** in the list: for which gemeente a model is read; code */
  gemeente: string | undefined;
  deel: Modeldeel;
  /** step of the model that is being looked at */
  stap: string | undefined;
  toon: Stapfilter;
  stand: Stand;
  /** place of the chosen difference in the list, from 1 */
  verschil: number | undefined;
};

const STANDEN: readonly Stand[] = ['nu', 'voorkeur', 'verschil'];

/** Reads the address; undefined = this address is not about own models. */
export function leesModelkeuze(zoek: Zoek): Modelkeuze | undefined {
  const { model, gemeente, stap } = zoek;
  if (model === undefined) return undefined;
  const nummer = Number(zoek['verschil']);
  return {
    model: model === '' ? undefined : model,
    gemeente,
    deel: MODELDELEN.find((deel) => deel === zoek['deel']) ?? 'banen',
    stap,
    toon: STAPFILTERS.find((filter) => filter === zoek['toon']) ?? 'te-bekijken',
    stand: STANDEN.find((stand) => stand === zoek['beeld']) ?? 'verschil',
    verschil: Number.isInteger(nummer) && nummer > 0 ? nummer : undefined,
  };
}

/** Address of the list of models, or of one model; standard values are left out. */
export function modelLink(traject: string, keuze: Partial<Modelkeuze> = {}): string {
  const { model, gemeente, deel, stap, toon, stand, verschil } = keuze;
  const paren: [string, string | undefined][] = [
    ['model', model ?? ''],
    ['gemeente', gemeente],
    ['deel', deel === 'banen' ? undefined : deel],
    ['toon', toon === 'te-bekijken' ? undefined : toon],
    ['beeld', stand === 'verschil' ? undefined : stand],
    ['verschil', verschil?.toString()],
    ['stap', stap],
  ];
  const zoek = Object.fromEntries(paren.filter((paar): paar is [string, string] => paar[1] !== undefined));
  return trajectLink(traject, 'verschillen', { zoek });
}
