import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { type Inhoud, PAKKETBESTAND } from './Inhoud.ts';
import { type Tekstvondst, tekstenIn } from './tekstenIn.ts';

const CODE = /\b(?:[A-Z]{4}|ORG)-\d{2}\b/;
const NUMMER = /\bvraag (\d+)/gi;
/** Fields that hold ids, or the name of a source. */
const VERWIJSVELDEN: ReadonlySet<unknown> = new Set([
  'scanpunten',
  'scanpunt',
  'slaOver',
  'herkomst',
  'bron',
]);

/** Texts name another question by its printed number, which people see; the id means nothing to them. */
export function controleerVerwijzingen(inhoud: Inhoud): Bevinding[] {
  const { scanlijst, afvinken, team, normenset, kennis } = inhoud;
  const nummers = new Set(scanlijst.scanpunten.map(({ nummer }) => nummer));
  const inData = (data: unknown, bestand: string) =>
    tekstenIn(data)
      .filter(({ plek }) => !plek.some((sleutel) => VERWIJSVELDEN.has(sleutel)))
      .flatMap((vondst) => beoordeel(vondst, bestand, nummers));
  return [
    ...inData(scanlijst.scanpunten, PAKKETBESTAND.scanlijst).map(({ plek, ...rest }) => ({
      ...rest,
      plek: ['scanpunten', ...plek],
    })),
    ...inData(
      scanlijst.volgorde.regels.map(({ waarom }) => waarom),
      PAKKETBESTAND.scanlijst,
    ).map(({ plek, ...rest }) => ({ ...rest, plek: ['volgorde', 'regels', ...plek] })),
    ...inData(afvinken, PAKKETBESTAND.afvinken),
    ...inData(team, PAKKETBESTAND.team),
    ...inData(normenset, PAKKETBESTAND.normenset),
    ...kennis.flatMap(({ bestand, regels, kopregels }) =>
      regels
        .slice(kopregels)
        .flatMap((tekst, index) => beoordeel({ tekst, plek: [kopregels + index] }, bestand, nummers)),
    ),
  ];
}

function beoordeel({ tekst, plek }: Tekstvondst, bestand: string, nummers: ReadonlySet<number>): Bevinding[] {
  const code = CODE.exec(tekst)?.[0];
  return [
    ...(code === undefined ? [] : [{ bestand, plek, melding: controleTekst.codeInTekst({ code }) }]),
    ...[...tekst.matchAll(NUMMER)]
      .map(([, nummer]) => Number(nummer))
      .filter((nummer) => !nummers.has(nummer))
      .map((nummer) => ({ bestand, plek, melding: controleTekst.vraagBestaatNiet({ nummer }) })),
  ];
}
