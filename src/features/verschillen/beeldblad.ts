import type { Beeld, Stand } from '../../diagram/beeld.ts';
import { MAAT_A3 } from '../../diagram/maten.ts';
import type { Blad } from '../../diagram/svg.ts';
import type { Legendaregel } from '../../diagram/svgLegenda.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { schema as s } from '../../texts/schema.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import type { Beeldmerken } from './beeldmerken.ts';
import { toBesluitsoort } from './besluitteken.ts';
import { toLegendamerken } from './legendamerken.ts';
import { toSchemamodel } from './schema/schemamodel.ts';
import { toStandbeeld } from './schema/standbeeld.ts';
import type { Schermmodel } from './schermmodel.ts';
import type { Verschilrij } from './verschilrij.ts';

const t = verschillen.print;

export type Bladinvoer = {
  werkproces: Werkproces;
  beeldmerken: Beeldmerken;
  tellingen: Schermmodel['tellingen'];
  rijen: readonly Verschilrij[];
  stand: Stand;
  /** name of the traject */
  naam: string | undefined;
  /** names of the chosen gemeenten */
  gemeenten: readonly string[];
  /** YYYY-MM-DD */
  dag: string;
  voorbeeld: boolean;
  /** puts the numbered list under the picture */
  metLijst: boolean;
};

/** What the screen shows, as a sheet that stands on its own. */
export function toBeeldblad(invoer: Bladinvoer): Blad {
  const { werkproces, beeldmerken, rijen, stand, voorbeeld } = invoer;
  const model = toSchemamodel(werkproces, beeldmerken, MAAT_A3);
  const beeld = toStandbeeld(model, stand);
  return {
    titel: t.titel[stand],
    ondertitel: t.onder(invoer.naam ?? t.app, invoer.gemeenten, dagInWoorden(invoer.dag)),
    beschrijving: [
      ...model.knopen
        .filter(({ standen }) => standen.split(' ').includes(stand))
        .map(({ zin, daarna }) => `${zin} ${daarna[stand]}`.trim()),
      ...rijen.map(({ nummer, titel }) => verschillen.lijst.gekozen(nummer, titel)),
    ],
    stempels: [
      { soort: 'bevestigen', tekst: t.voorstel },
      ...(voorbeeld ? [{ soort: 'voorbeeld' as const, tekst: t.voorbeeld }] : []),
    ],
    beeld,
    legenda: toLegenda(invoer, beeld),
    lijst: invoer.metLijst
      ? rijen.map(({ merk, nummer, titel, besluit }) => ({
          merk,
          nummer,
          titel,
          besluit: t.besluit[toBesluitsoort(besluit)],
        }))
      : [],
    voet: { links: t.app, rechts: t.voet },
  };
}

function toLegenda({ stand, tellingen }: Bladinvoer, { knopen, tekens }: Beeld): Legendaregel[] {
  const telling = knopen.find((knoop) => knoop.telling !== undefined)?.telling;
  return [
    ...(stand === 'verschil' ? [] : [{ soort: 'woorden' as const, tekst: verschillen.beeld.gekozen[stand] }]),
    ...toLegendamerken(stand, tellingen).map((merk) => ({
      soort: 'merk' as const,
      merk,
      tekst: s.legenda(merk, tellingen.get(merk) ?? 0),
    })),
    ...TEKENS.filter((teken) => tekens.some(({ soort }) => soort === teken)).map((teken) => ({
      soort: 'teken' as const,
      teken,
      tekst: s.tekenLegenda[teken],
    })),
    ...(knopen.some(({ soort }) => soort === 'poort')
      ? [{ soort: 'poort' as const, tekst: s.tekenLegenda.poort }]
      : []),
    ...(telling === undefined
      ? []
      : [{ soort: 'telling' as const, voorbeeld: telling.tekst, tekst: s.tekenLegenda.telling }]),
  ];
}

const TEKENS = ['begin', 'tussentijds', 'einde', 'ga-naar'] as const;
