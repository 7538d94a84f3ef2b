import { wijzigingssleutel } from '../../domain/traject/sleutels.ts';
import type { Wijzigingsveld } from '../../domain/wijziging/besluit.ts';
import type { Wijziging, WijzigingInGemeente } from '../../domain/wijziging/wijziging.ts';
import { excel } from '../../texts/excel.ts';
import { besluitstandInWoorden, dagInWoorden, wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import { isDagkolom } from '../../werkmap/koppen.ts';
import { type Leescel, sleutelVanCel, sleutelVanLeescel, toLeescel } from '../../werkmap/leescel.ts';
import { isZelfdeVeld, leesWijzigingsveld, type Veldwaarde } from '../../werkmap/leesWijzigingsveld.ts';
import { BEVESTIGD, isNogGelijk } from '../../werkmap/stempel.ts';
import type { Cel } from '../../werkmap/werkmap.ts';
import {
  BESLUITKEUZES,
  INVULKOLOMMEN,
  type Invulkolom,
  KOLOMMEN_VAN_VELD,
  toInvulcellen,
} from '../../werkmap/wijzigingscellen.ts';
import { type Inleescontext, type Rijuitkomst, toOnleesbaar } from './rijuitkomst.ts';
import { type Gelezenrij, isCelVeranderd } from './toWerkmapinhoud.ts';

type Veld = keyof Wijzigingsveld;
const VELDEN = Object.keys(KOLOMMEN_VAN_VELD) as Veld[];

/** Makes the reader of rows of the list of changes; each gives an outcome per gemeente and fact. */
export function maakWijzigingenlezer({
  traject,
  wijzigingen,
  rollen,
}: Inleescontext): (rij: Gelezenrij) => Rijuitkomst[] {
  const perId = new Map(
    wijzigingen.map((wijziging) => [
      wijziging.id,
      { wijziging, perGemeente: new Map(wijziging.gemeenten.map((een) => [een.gemeente, een])) },
    ]),
  );
  return (rij) =>
    rij.gemeenten.flatMap((gemeente): Rijuitkomst[] => {
      const onbekend = (waarom: 'gemeente' | 'wijziging' | 'geldt-niet'): Rijuitkomst[] => [
        { soort: 'onbekend', rij: { blad: rij.blad, rij: rij.rij, id: rij.id, gemeente, waarom } },
      ];
      if (!Object.hasOwn(traject.gemeenten, gemeente)) return onbekend('gemeente');
      const gevonden = perId.get(rij.id);
      if (!gevonden) return onbekend('wijziging');
      const hier = gevonden.perGemeente.get(gemeente);
      if (!hier) return onbekend('geldt-niet');
      const { wijziging } = gevonden;
      const plaats = {
        rij,
        wijziging,
        hier,
        rolnaam: rollen.get(wijziging.rol) ?? wijziging.rol,
        isInspanningGekozen: Object.hasOwn(
          traject.wijzigingen,
          wijzigingssleutel(gemeente, wijziging.id, 'inspanning'),
        ),
      };
      return VELDEN.map((veld) => leesVeld(veld, plaats));
    });
}

type Plaats = {
  rij: Gelezenrij;
  wijziging: Wijziging;
  /** as it is in the traject now */
  hier: WijzigingInGemeente;
  rolnaam: string;
  isInspanningGekozen: boolean;
};

function leesVeld(veld: Veld, { rij, wijziging, hier, rolnaam, isInspanningGekozen }: Plaats): Rijuitkomst {
  const eigen = toInvulcellen(wijziging, hier, rolnaam);
  const kolommen: readonly Invulkolom[] = KOLOMMEN_VAN_VELD[veld];
  const gewijzigd = new Set(kolommen.filter((kolom) => isVeranderd(rij, kolom, eigen[kolom])));
  if (gewijzigd.size === 0) return { soort: 'gelijk', aantal: 1 };
  const gelezen = leesWijzigingsveld(veld, {
    wijziging,
    rij: hier,
    rolnaam,
    cellen: toCellen(rij, eigen),
    gewijzigd,
  });
  const [eerste = kolommen[0] ?? 'besluit'] = gewijzigd;
  if (gelezen.soort === 'fout') return toOnleesbaar(rij, rij.cellen.get(gelezen.kolom), gelezen.waarom);
  if (isZelfdeVeld(hier, gelezen.veld, isInspanningGekozen)) return { soort: 'gelijk', aantal: 1 };
  const was = veldInWoorden(toVeldwaarde(veld, hier));
  const bevestigd = veld === 'besluit' && hier.besluit?.bevestigd !== undefined;
  const wordt = veldInWoorden(gelezen.veld);
  return {
    soort: 'regel',
    regel: {
      id: `${hier.gemeente}/${wijziging.id}/${veld}`,
      soort: isHierVeranderd(veld, rij, hier, eigen)
        ? 'botsing'
        : bevestigd
          ? 'bevestigd'
          : was === ''
            ? 'nieuw'
            : 'gewijzigd',
      doel: { soort: 'wijziging', wijziging: wijziging.id, gemeente: hier.gemeente, veld: gelezen.veld },
      was,
      wordt: bevestigd && wordt !== '' ? `${wordt}\n${excel.bevestigingVervalt}` : wordt,
      plek: { blad: rij.blad, cel: rij.cellen.get(eerste)?.plek ?? String(rij.rij) },
    },
  };
}

/** Whether the fact is another one here than when the row was written; a confirmation counts. */
function isHierVeranderd(
  veld: Veld,
  { stempel }: Gelezenrij,
  hier: WijzigingInGemeente,
  eigen: Readonly<Record<Invulkolom, Cel>>,
): boolean {
  if (stempel === undefined) return false;
  if (veld === 'besluit' && !isNogGelijk(stempel, BEVESTIGD, hier.besluit?.bevestigd?.op ?? '')) return true;
  const kolommen: readonly Invulkolom[] = KOLOMMEN_VAN_VELD[veld];
  return kolommen.some((kolom) => !isNogGelijk(stempel, kolom, sleutelVanCel(eigen[kolom])));
}

/** Typed since the export; without a stamp: other than what stands here. A column that is not there says nothing. */
function isVeranderd({ cellen, stempel }: Gelezenrij, kolom: Invulkolom, eigen: Cel): boolean {
  const celplek = cellen.get(kolom);
  if (!celplek) return false;
  if (stempel) return isCelVeranderd(stempel, kolom, celplek.cel);
  return sleutelVanLeescel(celplek.cel, isDagkolom(kolom)) !== sleutelVanCel(eigen);
}

/** The cells of the row; of a column that the sheet does not have, what stands here. */
function toCellen(
  { cellen }: Gelezenrij,
  eigen: Readonly<Record<Invulkolom, Cel>>,
): Record<Invulkolom, Leescel> {
  return Object.fromEntries(
    INVULKOLOMMEN.map((kolom) => [
      kolom,
      cellen.has(kolom) ? (cellen.get(kolom)?.cel ?? null) : toLeescel(eigen[kolom]),
    ]),
  ) as Record<Invulkolom, Leescel>;
}

function toVeldwaarde(veld: Veld, hier: WijzigingInGemeente): Veldwaarde {
  return { veld, waarde: hier[veld] } as Veldwaarde;
}

/** A fact as people read it; '' = nothing. A line per part. */
export function veldInWoorden({ veld, waarde }: Veldwaarde): string {
  if (waarde === undefined) return '';
  switch (veld) {
    case 'besluit': {
      const keuze = BESLUITKEUZES.find(
        (k) =>
          k.keuze === waarde.keuze && k.metTot === (k.keuze === 'aanvaarden' && waarde.tot !== undefined),
      );
      return [
        keuze?.tekst,
        waarde.tot && excel.regel(excel.kolom.tot, dagInWoorden(waarde.tot)),
        waarde.reden && excel.regel(excel.kolom.reden, waarde.reden),
        waarde.bevestigd && besluitstandInWoorden(waarde),
      ]
        .filter(Boolean)
        .join('\n');
    }
    case 'status':
      return [
        woorden.stand[waarde.stand],
        waarde.stand === 'geblokkeerd' && waarde.reden && excel.wachtOp(waarde.reden),
      ]
        .filter(Boolean)
        .join('\n');
    case 'eigenaar':
      return waarde;
    case 'deadline':
      return dagInWoorden(waarde);
    case 'inspanning':
      return woorden.inspanning[waarde];
    default:
      return veld satisfies never;
  }
}
