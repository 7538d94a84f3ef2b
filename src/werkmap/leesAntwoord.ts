import type { Antwoord } from '../domain/scanlijst/antwoord.ts';
import { isGoedeWaarde } from '../domain/scanlijst/dagvraag.ts';
import type { Scanpunt } from '../domain/scanlijst/scanlijst.ts';
import { excel } from '../texts/excel.ts';
import { leesGetal } from '../texts/getal.ts';
import { type Scaninvulkolom, toAntwoordkeuzes } from './antwoordcellen.ts';
import type { Leescel } from './leescel.ts';
import {
  fout,
  type Gelezen,
  leesKeuze,
  leesTekst,
  type Onleesbaar,
  type Onleesbaarsoort,
} from './leeswaarde.ts';

/** What the rows of a question say, or which cell cannot be taken over. `optie`: in the row of that option. */
export type Gelezenantwoord =
  | { soort: 'ok'; antwoord: Antwoord | undefined }
  | { soort: 'fout'; kolom: Scaninvulkolom; optie: string; waarom: Onleesbaar };

type Antwoordbron = {
  scanpunt: Scanpunt;
  ankers: readonly { id: string; tekst: string }[];
  cellen: Readonly<Record<Scaninvulkolom, Leescel>>;
  /** cell "Antwoord" per option, of a question with several answers */
  opties: ReadonlyMap<string, Leescel>;
};

/** Reads the rows of one question: the reverse of `toAntwoordcellen`. */
export function leesAntwoord(bron: Antwoordbron): Gelezenantwoord {
  const { scanpunt, cellen } = bron;
  const keuze = leesKeuze(cellen.antwoord, toAntwoordkeuzes(scanpunt));
  if (keuze.soort === 'fout') return mis('antwoord', keuze.waarom);
  const woorden = leesTekst(cellen.eigenWoorden);
  if (woorden.soort === 'fout') return mis('eigenWoorden', woorden.waarom);
  const vraagtWoorden = keuze.waarde === 'anders-namelijk' || keuze.waarde === 'niet-van-toepassing';
  if (woorden.waarde !== undefined && !vraagtWoorden)
    return weiger('eigenWoorden', 'eigen-woorden-zonder-keuze');
  const opties = leesOpties(bron);
  if (!Array.isArray(opties)) return opties;
  const metGetal = [cellen.aantal, cellen.vanaf].some((cel) => cel !== null);
  if (keuze.waarde !== undefined) {
    if (opties.length > 0) return weiger('antwoord', 'kies-een');
    if (metGetal && cellen.aantal !== null) return weiger('aantal', 'kies-een');
    return toGekozen(keuze.waarde, woorden.waarde);
  }
  if (scanpunt.soortAntwoord === 'meerkeuze') {
    return { soort: 'ok', antwoord: opties.length === 0 ? undefined : { soort: 'opties', opties } };
  }
  return cellen.aantal === null ? zonderGetal(bron) : leesMetGetal(bron);
}

function toGekozen(keuze: string, woorden: string | undefined): Gelezenantwoord {
  const ok = (antwoord: Antwoord): Gelezenantwoord => ({ soort: 'ok', antwoord });
  switch (keuze) {
    case 'weten-we-niet':
    case 'niet-vastgelegd':
      return ok({ soort: keuze });
    case 'geen':
      return ok({ soort: 'opties', opties: [] });
    case 'anders-namelijk':
      return woorden === undefined
        ? weiger('eigenWoorden', 'eigen-woorden-nodig')
        : ok({ soort: keuze, tekst: woorden });
    case 'niet-van-toepassing':
      return woorden === undefined
        ? weiger('eigenWoorden', 'eigen-woorden-nodig')
        : ok({ soort: keuze, reden: woorden });
    default:
      return ok({ soort: 'optie', optie: keuze.slice('optie:'.length) });
  }
}

/** The options with "Ja", in the order of the list. */
function leesOpties({ scanpunt, opties }: Antwoordbron): string[] | Gelezenantwoord {
  const gekozen: string[] = [];
  for (const { code } of scanpunt.opties ?? []) {
    const ja = leesJa(opties.get(code) ?? null);
    if (ja.soort === 'fout') return { soort: 'fout', kolom: 'antwoord', optie: code, waarom: ja.waarom };
    if (ja.waarde) gekozen.push(code);
  }
  const alleen = scanpunt.opties?.find((optie) => optie.alleen && gekozen.includes(optie.code));
  return alleen && gekozen.length > 1
    ? { soort: 'fout', kolom: 'antwoord', optie: alleen.code, waarom: { soort: 'alleen-deze' } }
    : gekozen;
}

function leesJa(cel: Leescel): Gelezen<boolean> {
  const gelezen = leesKeuze(cel, [
    { tekst: excel.scan.ja, waarde: true },
    { tekst: 'x', waarde: true },
    { tekst: 'WAAR', waarde: true },
    { tekst: 'Nee', waarde: false },
    { tekst: 'ONWAAR', waarde: false },
  ]);
  return gelezen.soort === 'fout' ? gelezen : { soort: 'ok', waarde: gelezen.waarde ?? false };
}

/** A unit is often there already; alone it says nothing, but a moment without a number does. */
function zonderGetal({ scanpunt, cellen }: Antwoordbron): Gelezenantwoord {
  const isEnig = (scanpunt.ankers?.length ?? 0) <= 1;
  return cellen.vanaf === null || isEnig
    ? { soort: 'ok', antwoord: undefined }
    : weiger('aantal', 'termijn-onaf');
}

function leesMetGetal({ scanpunt, ankers, cellen }: Antwoordbron): Gelezenantwoord {
  const waarde = leesAantal(cellen.aantal);
  if (waarde.soort === 'fout') return mis('aantal', waarde.waarom);
  if (scanpunt.soortAntwoord === 'keuze') return weiger('antwoord', 'niet-in-lijst');
  if (!isGoedeWaarde(scanpunt, waarde.waarde)) return weiger('aantal', 'geen-dag-van-de-maand');
  if (scanpunt.soortAntwoord === 'getal') {
    return { soort: 'ok', antwoord: { soort: 'getal', waarde: waarde.waarde } };
  }
  const eenheid = leesKeuze(
    cellen.eenheid,
    (scanpunt.eenheden ?? []).map((tekst) => ({ tekst, waarde: tekst })),
  );
  if (eenheid.soort === 'fout') return mis('eenheid', eenheid.waarom);
  const vanaf = leesKeuze(
    cellen.vanaf,
    (scanpunt.ankers ?? []).map((id) => ({
      tekst: ankers.find((a) => a.id === id)?.tekst ?? id,
      waarde: id,
    })),
  );
  if (vanaf.soort === 'fout') return mis('vanaf', vanaf.waarom);
  const gekozen = {
    eenheid: eenheid.waarde ?? enige(scanpunt.eenheden),
    anker: vanaf.waarde ?? enige(scanpunt.ankers),
  };
  if (gekozen.eenheid === undefined) return weiger('eenheid', 'termijn-onaf');
  if (gekozen.anker === undefined) return weiger('vanaf', 'termijn-onaf');
  return {
    soort: 'ok',
    antwoord: { soort: 'termijn', waarde: waarde.waarde, eenheid: gekozen.eenheid, anker: gekozen.anker },
  };
}

const enige = (lijst: readonly string[] | undefined) => (lijst?.length === 1 ? lijst[0] : undefined);

function leesAantal(cel: Leescel): Gelezen<number> {
  if (cel?.soort === 'getal' && cel.waarde >= 0) return { soort: 'ok', waarde: cel.waarde };
  const tekst = leesTekst(cel);
  if (tekst.soort === 'fout') return tekst;
  const waarde = tekst.waarde === undefined ? undefined : leesGetal(tekst.waarde);
  return waarde === undefined ? fout({ soort: 'geen-getal' }) : { soort: 'ok', waarde };
}

function mis(kolom: Scaninvulkolom, waarom: Onleesbaar): Gelezenantwoord {
  return { soort: 'fout', kolom, optie: '', waarom };
}

function weiger(kolom: Scaninvulkolom, soort: Onleesbaarsoort): Gelezenantwoord {
  return mis(kolom, { soort });
}
