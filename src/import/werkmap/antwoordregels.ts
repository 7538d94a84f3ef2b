import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { isZelfdeAntwoord } from '../../domain/scanlijst/zelfdeAntwoord.ts';
import { sleutel } from '../../domain/traject/sleutels.ts';
import { antwoordInWoorden } from '../../texts/wijzigingen.ts';
import {
  ANTWOORDKOLOMMEN,
  SCANINVULKOLOMMEN,
  type Scaninvulkolom,
  toAntwoordcellen,
} from '../../werkmap/antwoordcellen.ts';
import { leesAntwoord } from '../../werkmap/leesAntwoord.ts';
import { type Leescel, sleutelVanCel, sleutelVanLeescel, toLeescel } from '../../werkmap/leescel.ts';
import { leesTekst } from '../../werkmap/leeswaarde.ts';
import { isNogGelijk } from '../../werkmap/stempel.ts';
import type { Cel } from '../../werkmap/werkmap.ts';
import { type Inleescontext, type Rijuitkomst, toOnleesbaar } from './rijuitkomst.ts';
import { type Gelezenrij, isCelVeranderd } from './toWerkmapinhoud.ts';

/** The rows of one question for the same gemeenten: its own, and those of its options by code. */
type Vraagrijen = { kop: Gelezenrij | undefined; opties: Map<string, Gelezenrij>; eerste: Gelezenrij };

/** Makes the reader of rows of the scan, a question at a time; one with several answers stands in several rows. */
export function maakAntwoordlezer(
  context: Inleescontext,
): (rijen: readonly Gelezenrij[]) => Generator<Rijuitkomst[]> {
  const { traject, scanlijst } = context;
  const punten = new Map(scanlijst.scanpunten.map((punt) => [punt.id, punt]));
  return function* (rijen) {
    for (const vraag of groepeer(rijen)) {
      const { eerste } = vraag;
      const onbekend = (gemeente: string, waarom: 'gemeente' | 'vraag'): Rijuitkomst[] => [
        { soort: 'onbekend', rij: { blad: eerste.blad, rij: eerste.rij, id: eerste.id, gemeente, waarom } },
      ];
      yield eerste.gemeenten.flatMap((gemeente): Rijuitkomst[] => {
        const punt = punten.get(eerste.id);
        if (!punt) return onbekend(gemeente, 'vraag');
        if (!Object.hasOwn(traject.gemeenten, gemeente)) return onbekend(gemeente, 'gemeente');
        return [
          leesAntwoordregel(vraag, punt, gemeente, context),
          leesNotitie(vraag, punt, gemeente, context),
        ];
      });
    }
  };
}

function groepeer(rijen: readonly Gelezenrij[]): Vraagrijen[] {
  const groepen = new Map<string, Vraagrijen>();
  for (const rij of rijen) {
    // A copied row is a question of its own: what differs is told, not overwritten.
    let sleutelVan = `${rij.blad}\u0000${rij.id}\u0000${rij.gemeenten.join(' ')}`;
    let groep = groepen.get(sleutelVan);
    while (groep && (rij.optie === '' ? groep.kop : groep.opties.get(rij.optie))) {
      sleutelVan += '+';
      groep = groepen.get(sleutelVan);
    }
    groep ??= { kop: undefined, opties: new Map(), eerste: rij };
    if (rij.optie === '') groep.kop = rij;
    else groep.opties.set(rij.optie, rij);
    groepen.set(sleutelVan, groep);
  }
  return [...groepen.values()];
}

/** The cells of a question as the export would write them now, by option ('' = the question itself). */
function toEigen(
  punt: Scanpunt,
  gemeente: string,
  { traject, ankers }: Inleescontext,
): ReadonlyMap<string, Record<Scaninvulkolom, Cel>> {
  const plek = sleutel(gemeente, punt.id);
  const rijen = toAntwoordcellen(
    punt,
    traject.antwoorden[plek]?.waarde,
    traject.notities[plek]?.waarde,
    ankers,
  );
  return new Map(rijen.map(({ optie, cellen }) => [optie, cellen]));
}

function isVeranderd(rij: Gelezenrij, kolom: Scaninvulkolom, eigen: Cel): boolean {
  const celplek = rij.cellen.get(kolom);
  if (!celplek) return false;
  if (rij.stempel) return isCelVeranderd(rij.stempel, kolom, celplek.cel);
  return sleutelVanLeescel(celplek.cel, false) !== sleutelVanCel(eigen);
}

function leesAntwoordregel(
  { kop, opties, eerste }: Vraagrijen,
  punt: Scanpunt,
  gemeente: string,
  context: Inleescontext,
): Rijuitkomst {
  const eigen = toEigen(punt, gemeente, context);
  const rijen: [string, Gelezenrij][] = [...(kop ? [['', kop] as [string, Gelezenrij]] : []), ...opties];
  const veranderd = rijen.flatMap(([optie, rij]) =>
    ANTWOORDKOLOMMEN.filter((kolom) => isVeranderd(rij, kolom, eigen.get(optie)?.[kolom] ?? null)).map(
      (kolom) => ({ rij, kolom }),
    ),
  );
  const [plek] = veranderd;
  if (!plek) return { soort: 'gelijk', aantal: 1 };
  const cel = (optie: string, kolom: Scaninvulkolom): Leescel => {
    const celplek = (optie === '' ? kop : opties.get(optie))?.cellen.get(kolom);
    return celplek ? celplek.cel : toLeescel(eigen.get(optie)?.[kolom] ?? null);
  };
  const gelezen = leesAntwoord({
    scanpunt: punt,
    ankers: context.ankers,
    cellen: Object.fromEntries(SCANINVULKOLOMMEN.map((kolom) => [kolom, cel('', kolom)])) as Record<
      Scaninvulkolom,
      Leescel
    >,
    opties: new Map((punt.opties ?? []).map(({ code }) => [code, cel(code, 'antwoord')])),
  });
  if (gelezen.soort === 'fout') {
    const rij = (gelezen.optie === '' ? kop : opties.get(gelezen.optie)) ?? eerste;
    return toOnleesbaar(rij, rij.cellen.get(gelezen.kolom), gelezen.waarom);
  }
  const nu = context.traject.antwoorden[sleutel(gemeente, punt.id)]?.waarde;
  if (isZelfdeAntwoord(nu, gelezen.antwoord)) return { soort: 'gelijk', aantal: 1 };
  const isHierVeranderd = rijen.some(([optie, { stempel }]) =>
    ANTWOORDKOLOMMEN.some(
      (kolom) => stempel && !isNogGelijk(stempel, kolom, sleutelVanCel(eigen.get(optie)?.[kolom] ?? null)),
    ),
  );
  const inWoorden = (antwoord: typeof nu) =>
    antwoord === undefined ? '' : antwoordInWoorden(punt, antwoord, context.ankers);
  return {
    soort: 'regel',
    regel: {
      id: `${gemeente}/${punt.id}/antwoord`,
      soort: isHierVeranderd ? 'botsing' : nu === undefined ? 'nieuw' : 'gewijzigd',
      doel: { soort: 'antwoord', scanpunt: punt.id, gemeente, antwoord: gelezen.antwoord },
      was: inWoorden(nu),
      wordt: inWoorden(gelezen.antwoord),
      plek: { blad: plek.rij.blad, cel: plek.rij.cellen.get(plek.kolom)?.plek ?? String(plek.rij.rij) },
    },
  };
}

function leesNotitie(
  { kop }: Vraagrijen,
  punt: Scanpunt,
  gemeente: string,
  context: Inleescontext,
): Rijuitkomst {
  const eigen = toEigen(punt, gemeente, context).get('')?.notitie ?? null;
  if (!kop || !isVeranderd(kop, 'notitie', eigen)) return { soort: 'gelijk', aantal: 1 };
  const celplek = kop.cellen.get('notitie');
  const gelezen = leesTekst(celplek?.cel ?? null);
  if (gelezen.soort === 'fout') return toOnleesbaar(kop, celplek, gelezen.waarom);
  const tekst = gelezen.waarde ?? '';
  if (sleutelVanCel(tekst) === sleutelVanCel(eigen)) return { soort: 'gelijk', aantal: 1 };
  const was = sleutelVanCel(eigen);
  const isHierVeranderd = kop.stempel !== undefined && !isNogGelijk(kop.stempel, 'notitie', was);
  return {
    soort: 'regel',
    regel: {
      id: `${gemeente}/${punt.id}/notitie`,
      soort: isHierVeranderd ? 'botsing' : was === '' ? 'nieuw' : 'gewijzigd',
      doel: { soort: 'notitie', scanpunt: punt.id, gemeente, tekst },
      was,
      wordt: tekst,
      plek: { blad: kop.blad, cel: celplek?.plek ?? String(kop.rij) },
    },
  };
}
