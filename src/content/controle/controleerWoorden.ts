import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { type Inhoud, PAKKETBESTAND } from './Inhoud.ts';
import { type Tekstvondst, tekstenIn } from './tekstenIn.ts';

/** Words that the field does not use, or that we do not say, with what to write. */
const VERBODEN: readonly (readonly [RegExp, string])[] = [
  [/startsubsidie\w*/i, 'forfaitaire LKS (50%)'],
  [/landelijke? (aanvraag)?formulier\w*/i, 'preferent aanvraagformulier'],
  [/vaste brie(f|ven)/i, 'preferente brief'],
  [/seintjes?/i, 'bericht'],
  [/schrap(t|pen|ping)?\b/i, 'vervang, of haal eruit'],
  [/schaf(t|fen)?\b.{0,30}\baf\b|afschaf\w*/i, 'vervang'],
  [/\bdoe(t|n)? mee\b/i, 'is afgevinkt'],
  [/\b(u|uw)\b/i, 'je, jullie'],
];

/** One vocabulary for everything that people read. */
export function controleerWoorden(inhoud: Inhoud): Bevinding[] {
  const { scanlijst, werkproces, normenset, team, afvinken, bedragen, casussen, wet } = inhoud;
  return [
    ...tekstenIn(scanlijst).flatMap((vondst) => beoordeel(vondst, PAKKETBESTAND.scanlijst)),
    ...tekstenIn(werkproces).flatMap((vondst) => beoordeel(vondst, PAKKETBESTAND.werkproces)),
    ...tekstenIn(normenset).flatMap((vondst) => beoordeel(vondst, PAKKETBESTAND.normenset)),
    ...tekstenIn(team).flatMap((vondst) => beoordeel(vondst, PAKKETBESTAND.team)),
    ...tekstenIn(afvinken).flatMap((vondst) => beoordeel(vondst, PAKKETBESTAND.afvinken)),
    ...tekstenIn(bedragen).flatMap((vondst) => beoordeel(vondst, PAKKETBESTAND.bedragen)),
    ...tekstenIn(casussen).flatMap((vondst) => beoordeel(vondst, PAKKETBESTAND.casussen)),
    ...tekstenIn(wet).flatMap((vondst) => beoordeel(vondst, PAKKETBESTAND.wet)),
    ...inhoud.beleidsregels.flatMap(({ bestand, regel }) =>
      tekstenIn(regel).flatMap((vondst) => beoordeel(vondst, bestand)),
    ),
    ...inhoud.voorbeelden.flatMap(({ bestand, voorbeeld }) =>
      tekstenIn(voorbeeld).flatMap((vondst) => beoordeel(vondst, bestand)),
    ),
    ...inhoud.kennis.flatMap(({ bestand, regels }) =>
      regels.flatMap((tekst, index) => beoordeel({ tekst, plek: [index] }, bestand)),
    ),
  ];
}

function beoordeel({ tekst, plek }: Tekstvondst, bestand: string): Bevinding[] {
  return VERBODEN.flatMap(([patroon, liever]) => {
    const woord = patroon.exec(tekst)?.[0];
    return woord === undefined
      ? []
      : [{ bestand, plek, melding: controleTekst.woordgebruik({ woord, liever }) }];
  });
}
