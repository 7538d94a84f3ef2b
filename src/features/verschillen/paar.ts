import { letterIcoon, merkIcoon } from '../../diagram/iconen.ts';
import type { Merk } from '../../domain/proces/merken.ts';
import {
  type Paarmerk,
  type Paarvergelijking,
  vergelijkGemeenten,
} from '../../domain/proces/vergelijkGemeenten.ts';
import type { Meetlat, Regiomerk, Vergelijking } from '../../domain/proces/vergelijking.ts';
import type { Antwoord } from '../../domain/scanlijst/antwoord.ts';
import { toAntwoordenPerGemeente } from '../../domain/traject/trajectvergelijking.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import { toVerdeling } from '../../domain/wijziging/verschil.ts';
import { paar as t } from '../../texts/paar.ts';
import type { Beeldmerken } from './beeldmerken.ts';
import { type Schermmodel, toGemeten } from './schermmodel.ts';

/** The two gemeenten that are laid beside each other: A stands left, B right. */
export type Paar = Record<'links' | 'rechts', { code: string; naam: string }>;

/** Going from left to right, what only the left one has falls away: the picture draws it with the same shapes. */
const GETEKEND_ALS = {
  'alleen-links': 'vervalt',
  'alleen-rechts': 'komt-erbij',
  anders: 'verandert',
  gelijk: 'blijft',
  'nog-open': 'nog-open',
} as const satisfies Record<Paarmerk, Merk>;

const ICOON = {
  'alleen-links': letterIcoon.a,
  'alleen-rechts': letterIcoon.b,
  anders: merkIcoon.verandert,
  gelijk: merkIcoon.blijft,
  'nog-open': '',
} as const satisfies Record<Paarmerk, string>;

/** What a drawn mark says of two gemeenten; the marks that a pair never gets are open. */
export function toPaarmerk(merk: Merk): Paarmerk {
  const soorten = Object.keys(GETEKEND_ALS) as Paarmerk[];
  return soorten.find((soort) => GETEKEND_ALS[soort] === merk) ?? 'nog-open';
}

/** Outline of the icon that a drawn mark has between two gemeenten. */
export function toPaaricoon(merk: Merk): string {
  return ICOON[toPaarmerk(merk)];
}

export function toNamen({ links, rechts }: Paar): { links: string; rechts: string } {
  return { links: links.naam, rechts: rechts.naam };
}

/** The chosen pair; undefined when not both of them are in the traject. */
export function toPaar(
  gemeenten: readonly { code: string; naam: string }[],
  links: string | undefined,
  rechts: string | undefined,
): Paar | undefined {
  const [een, twee] = [links, rechts].map((code) => gemeenten.find((gemeente) => gemeente.code === code));
  return een && twee && { links: een, rechts: twee };
}

type Invoer = {
  meetlat: Meetlat;
  traject: Traject;
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  paar: Paar;
};

/** What the screen shows of two gemeenten. @throws Error when the comparisons miss one of them */
export function toPaarscherm(
  invoer: Invoer,
  nummerVan: ReadonlyMap<string, number>,
): { model: Schermmodel; beeldmerken: Beeldmerken } {
  const { meetlat, traject, vergelijkingen, paar } = invoer;
  const antwoorden = toAntwoordenPerGemeente(traject);
  const kant = ({ code }: Paar['links']) => {
    const vergelijking = vergelijkingen.get(code);
    if (!vergelijking) throw new Error(`gemeente ${code} is niet vergeleken`);
    return { vergelijking, antwoorden: antwoorden.get(code) ?? new Map<string, Antwoord>() };
  };
  const [links, rechts] = [kant(paar.links), kant(paar.rechts)];
  const paarvergelijking = vergelijkGemeenten({ links, rechts, meetlat });
  const beide = new Map([
    [paar.links.code, links.vergelijking],
    [paar.rechts.code, rechts.vergelijking],
  ]);
  return {
    model: toPaarmodel(paarvergelijking, beide, meetlat, paar),
    beeldmerken: toPaarbeeldmerken(paarvergelijking, nummerVan, paar),
  };
}

/** The list holds the scanpunten on which the two differ; nothing here is measured against the norm. */
function toPaarmodel(
  { merken, zonder, punten, verschillen: procesverschillen }: Paarvergelijking,
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
  { werkwijze: { scanlijst } }: Meetlat,
  paar: Paar,
): Schermmodel {
  const regiomerken = [...merken].map(([id, { merk, scanpunten }]): [string, Regiomerk] => {
    const voor = (['links', 'rechts'] as const).filter((kant) => !zonder[kant].has(id));
    return [
      id,
      {
        merk: GETEKEND_ALS[merk],
        scanpunten,
        voor: voor.map((kant) => paar[kant].code),
        perGemeente: new Map(),
      },
    ];
  });
  const verschillen = scanlijst.scanpunten
    .filter(({ id }) => punten.includes(id))
    .map((punt) => toVerdeling(punt, vergelijkingen));
  const gemeten = toGemeten(scanlijst, vergelijkingen, { merken: new Map(regiomerken), verschillen });
  const regelbron = new Map([[paar.links.code, { procesverschillen }]]);
  return { ...gemeten, regelbron, eigenBeleid: [], alZo: [] };
}

/** Marks with the numbers of the questions behind them, in the words and icons of a pair. */
function toPaarbeeldmerken(
  { merken, zonder }: Paarvergelijking,
  nummerVan: ReadonlyMap<string, number>,
  paar: Paar,
): Beeldmerken {
  return {
    merken: new Map(
      [...merken].map(([id, { merk, scanpunten }]) => [
        id,
        {
          merk: GETEKEND_ALS[merk],
          nummers: scanpunten.flatMap((punt) => nummerVan.get(punt) ?? []),
          eigen: { zin: t.zin(merk, toNamen(paar)), icoon: ICOON[merk] },
        },
      ]),
    ),
    zonder: { nu: zonder.links, voorkeur: zonder.rechts },
    nuTelling: new Map(),
    voor: new Map(),
    totaal: 2,
  };
}
