import type { Beelddeel, Beelddeelstap, Beeldknoop, Invoermerk, Stand } from '../../../diagram/beeld.ts';
import { toDeelpil } from '../../../diagram/indeling/deelpil.ts';
import { type Deelvakken, toDeelvakken } from '../../../diagram/indeling/deelvakken.ts';
import { merkIcoon } from '../../../diagram/iconen.ts';
import type { Maat } from '../../../diagram/maten.ts';
import { toBinnenstappen } from '../../../domain/proces/deelmeetlat.ts';
import type { Werkproces } from '../../../domain/proces/werkproces.ts';
import { procesverschil } from '../../../texts/procesverschil.ts';
import { schema as t } from '../../../texts/schema.ts';
import { verschillen } from '../../../texts/verschillen.ts';
import type { Beeldmerken } from '../beeldmerken.ts';
import { toStanden } from './standen.ts';
import { toMerkzinnen, toVoor } from './standzinnen.ts';

/** One deelstap in an opened hoofdstap, on its place in the picture. */
export type Deelknoop = Beelddeelstap & {
  soort: 'stap';
  /** the hoofdstap that it stands in; it counts for its lane, phase and column */
  binnen: string;
  baan: string;
  fase: string;
  kolom: number;
  rij: number;
  naam: string;
  nummers: readonly number[];
  standen: string;
  daarna: Readonly<Record<Stand, string>>;
  /** gemeente codes for which its mark holds, when not for all */
  voor?: readonly string[];
};
/** What an opened hoofdstap shows: its title and its deelstappen. */
export type Deelbeeld = Omit<Beelddeel, 'knopen'> & { knopen: readonly Deelknoop[] };

/** Which hoofdstappen are opened, and the marks of every deelstap. */
export type Deelkeuze = { open: readonly string[]; beeldmerken: Beeldmerken };

/** The size and places of what stands in each opened hoofdstap, before the picture is laid out around it. */
export function toOpenVakken(
  werkproces: Werkproces,
  { open, beeldmerken }: Deelkeuze,
  maat: Maat,
): Map<string, Deelvakken> {
  const baannaam = new Map(werkproces.banen.map(({ id, naam }) => [id, naam]));
  return new Map(
    werkproces.hoofdstappen
      .filter(({ id }) => open.includes(id))
      .map((hoofdstap) => {
        const deelstappen = toGetekend(werkproces, hoofdstap.id, beeldmerken).map(({ id, naam, baan }) => ({
          id,
          naam: verschillen.stap.titel(naam),
          baan: baan === hoofdstap.baan ? '' : (baannaam.get(baan) ?? baan),
        }));
        return [hoofdstap.id, toDeelvakken({ naam: hoofdstap.naam, deelstappen, maat: toDeelmaat(maat) })];
      }),
  );
}

/** In a hall the text of a deelstap is read from as far as that of a step. */
function toDeelmaat(maat: Maat): Maat {
  return maat.naam === 'presenteren' ? { ...maat, label: maat.tekst } : maat;
}

/** Extra steps that nobody has are not there. */
function toGetekend(werkproces: Werkproces, hoofdstap: string, { merken }: Beeldmerken) {
  return toBinnenstappen(werkproces, hoofdstap).filter(({ id }) => merken.has(id));
}

/** The deelstappen of an opened hoofdstap on their place in the picture, with their marks and sentences. */
export function toDeelbeeld(
  hoofd: Beeldknoop & { standen: string; daarna: Readonly<Record<Stand, string>> },
  { titel, letter, regel, rand, vakken }: Deelvakken,
  werkproces: Werkproces,
  beeldmerken: Beeldmerken,
): Deelbeeld {
  const wie = new Map(werkproces.banen.map((baan) => [baan.id, baan.zin]));
  const stappen = toGetekend(werkproces, hoofd.id, beeldmerken);
  const standenVan = (id: string) =>
    toStanden(id, beeldmerken.zonder).filter((stand) => hoofd.standen.split(' ').includes(stand));
  const daarna = (nr: number, stand: Stand): string => {
    const volgende = stappen.slice(nr + 1).find(({ id }) => standenVan(id).includes(stand));
    return volgende
      ? t.daarna([t.daarnaStap(wie.get(volgende.baan) ?? volgende.baan, volgende.naam)])
      : hoofd.daarna[stand];
  };
  const knopen = vakken.map((vak, nr): Deelknoop => {
    const stap = stappen[nr];
    if (stap?.id !== vak.id) throw new Error(`deelstap ${vak.id} staat niet in ${hoofd.id}`);
    const invoer: Invoermerk = beeldmerken.merken.get(vak.id) ?? { merk: 'nog-open', nummers: [] };
    const plek = { x: hoofd.x + vak.x, y: hoofd.y + vak.y, b: vak.b, h: vak.h };
    const pad = invoer.eigen?.icoon ?? merkIcoon[invoer.merk];
    const pil = toDeelpil(plek, { ...invoer, pad }, letter);
    return {
      ...plek,
      id: vak.id,
      soort: 'stap',
      binnen: hoofd.id,
      baan: hoofd.baan,
      fase: hoofd.fase,
      kolom: hoofd.kolom,
      rij: hoofd.rij,
      naam: stap.naam,
      regels: vak.regels,
      wie: vak.baan,
      merk: invoer.merk,
      nummers: invoer.nummers,
      ...(pil === undefined ? {} : { pil }),
      standen: standenVan(vak.id).join(' '),
      ...toVoor(vak.id, beeldmerken),
      zin: [
        procesverschil.handeling(wie.get(stap.baan) ?? stap.baan, stap.naam),
        t.deelstap(nr + 1, stappen.length, hoofd.naam),
        ...toMerkzinnen(vak.id, invoer, beeldmerken),
      ].join(' '),
      daarna: { nu: daarna(nr, 'nu'), voorkeur: daarna(nr, 'voorkeur'), verschil: daarna(nr, 'verschil') },
    };
  });
  return { titel, letter, regel, rand, knopen };
}
