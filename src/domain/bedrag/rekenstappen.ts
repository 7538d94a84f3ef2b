import type { Bedragen } from './bedragen.ts';
import { type Deelcent, uitEuro } from './geld.ts';
import type { Rekenopzet } from './rekenopzet.ts';
import { maakStap, type Rekenstap } from './rekenstap.ts';

/** Steps, and the amount that they lead to: the amount of the last one. */
type Rekendeel = { stappen: readonly Rekenstap[]; bedrag: Deelcent };

/** The whole calculation, line by line. */
export function toRekenstappen(opzet: Rekenopzet, bedragen: Bedragen): Rekendeel {
  const grondslag = rekenGrondslag(opzet, bedragen);
  const basis = rekenBasis(opzet, grondslag.bedrag, bedragen);
  const eind = rekenMaandbedrag(opzet, basis.bedrag, bedragen);
  return { stappen: [...grondslag.stappen, ...basis.stappen, ...eind.stappen], bedrag: eind.bedrag };
}

/** G: the minimum wage of this age with vakantiebijslag. */
function rekenGrondslag({ minimumloon, jeugd }: Rekenopzet, bedragen: Bedragen): Rekendeel {
  const { vakantiebijslag, rekenregels } = bedragen;
  const { rij, herkomst } = minimumloon;
  const tabel = { soort: 'tabel', bedrag: uitEuro(rij.maand), vanaf: rij.vanaf } as const;
  const loon = maakStap('minimumloon', tabel, herkomst);
  const jong =
    jeugd &&
    maakStap('jeugdloon', { soort: 'procent', procent: jeugd.procent, van: loon.bedrag }, jeugd.herkomst);
  const van = (jong ?? loon).bedrag;
  const bijslag = maakStap(
    'vakantiebijslag',
    { soort: 'procent', procent: vakantiebijslag.procent, van },
    vakantiebijslag.herkomst,
  );
  const samen = maakStap('grondslag', { soort: 'som', van, erbij: bijslag.bedrag }, rekenregels.grondslag);
  return { stappen: [loon, ...(jong ? [jong] : []), bijslag, samen], bedrag: samen.bedrag };
}

/** The part of G that LKS covers, before werkgeverslasten and for the whole week. */
function rekenBasis({ wijze }: Rekenopzet, grondslag: Deelcent, bedragen: Bedragen): Rekendeel {
  const { plafond, forfaitair, rekenregels } = bedragen;
  const procentVan = (procent: number) => ({ soort: 'procent', procent, van: grondslag }) as const;
  if (wijze.soort === 'forfaitair') {
    const deel = maakStap('forfaitair', procentVan(forfaitair.procent), forfaitair.herkomst);
    return { stappen: [deel], bedrag: deel.bedrag };
  }
  // G × (1 − loonwaarde) and not G minus an amount: so 30% gives to the last digit what the 70% of the cap gives.
  const verschil = maakStap(
    'verschil',
    { soort: 'rest', procent: wijze.loonwaarde, van: grondslag },
    rekenregels.verschil,
    'gebruiker',
  );
  const hoogste = maakStap('plafond', procentVan(plafond.procent), plafond.herkomst);
  const basis = maakStap(
    'basis',
    { soort: 'laagste', van: verschil.bedrag, of: hoogste.bedrag },
    rekenregels.verschil,
  );
  return { stappen: [verschil, hoogste, basis], bedrag: basis.bedrag };
}

/** With werkgeverslasten, for the hours that count, in whole cents. */
function rekenMaandbedrag({ lasten, uren }: Rekenopzet, van: Deelcent, { rekenregels }: Bedragen): Rekendeel {
  const { gevraagd, geteld, deler } = uren;
  const erbij = maakStap(
    'werkgeverslasten',
    { soort: 'procent', procent: lasten.procent, van },
    lasten.herkomst,
    lasten.invulling,
  );
  const samen = maakStap('samen', { soort: 'som', van, erbij: erbij.bedrag }, rekenregels.werkgeverslasten);
  const deel = maakStap(
    'uren',
    { soort: 'uren', van: samen.bedrag, gevraagd, geteld, deler },
    uren.herkomst,
    'gebruiker',
  );
  const maandbedrag = maakStap('maandbedrag', { soort: 'afronden', van: deel.bedrag }, rekenregels.afronding);
  return { stappen: [erbij, samen, deel, maandbedrag], bedrag: maandbedrag.bedrag };
}
