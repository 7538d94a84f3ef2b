import type { Normenset } from '../../domain/scanlijst/normenset.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding, Datapad } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inScanlijst = bevindingIn('scanlijst');

/** One preferred answer per question, of the kind that the question asks; nothing blocks on a guess. */
export const controleerVoorkeur: Controle = ({ scanlijst, normenset }) =>
  scanlijst.scanpunten.flatMap((punt, index) => {
    const plek = ['scanpunten', index, 'voorkeur'];
    return [
      ...eenVoorkeur(punt, plek),
      ...bestaandeVoorkeur(punt, plek, normenset),
      ...codes(punt, ['scanpunten', index]),
      ...bevestiging(punt, plek),
      ...blokkade(punt, ['scanpunten', index, 'blokkeert']),
    ];
  });

function eenVoorkeur({ id, voorkeur }: Scanpunt, plek: Datapad): Bevinding[] {
  const gekozen = (['optie', 'opties', 'norm'] as const).filter((veld) => voorkeur[veld] !== undefined);
  if (gekozen.length === 1) return [];
  if (gekozen.length === 0) return [inScanlijst(plek, controleTekst.geenVoorkeur({ id }))];
  return [inScanlijst(plek, controleTekst.tweeVoorkeuren({ id, velden: gekozen }))];
}

function bestaandeVoorkeur(punt: Scanpunt, plek: Datapad, { normen }: Normenset): Bevinding[] {
  const { id, voorkeur, soortAntwoord, opties = [] } = punt;
  const codes = new Set(opties.map(({ code }) => code));
  if (voorkeur.norm !== undefined) {
    const norm = normen.find((kandidaat) => kandidaat.id === voorkeur.norm);
    if (norm === undefined) {
      return [
        inScanlijst(
          [...plek, 'norm'],
          controleTekst.bestaatNiet({ id, veld: 'norm', waarde: voorkeur.norm }),
        ),
      ];
    }
    const past = norm.gebruik === 'vergelijken' && norm.soort === soortAntwoord && norm.scanpunt === id;
    return past ? [] : [inScanlijst([...plek, 'norm'], controleTekst.normPastNiet({ id, norm: norm.id }))];
  }
  if (soortAntwoord === 'termijn' || soortAntwoord === 'getal') {
    return [inScanlijst(plek, controleTekst.feitZonderNorm({ id }))];
  }
  if (soortAntwoord === 'keuze') {
    const { optie } = voorkeur;
    if (optie === undefined)
      return voorkeur.opties === undefined ? [] : [inScanlijst(plek, controleTekst.geenVoorkeur({ id }))];
    return codes.has(optie)
      ? []
      : [inScanlijst(plek, controleTekst.bestaatNiet({ id, veld: 'optie', waarde: optie }))];
  }
  const gewenst = opties.filter((optie) => optie.gewenst === 'ja').map(({ code }) => code);
  if (gewenst.length > 0 && gewenst.join() === (voorkeur.opties ?? []).join()) return [];
  return [inScanlijst(plek, controleTekst.gewenstLooptUiteen({ id, gewenst }))];
}

function codes({ id, soortAntwoord, opties = [], zonderGetal = [] }: Scanpunt, plek: Datapad): Bevinding[] {
  const gezien = new Set<string>();
  const fouten = [...opties, ...zonderGetal].flatMap(({ code }) => {
    if (!gezien.has(code)) {
      gezien.add(code);
      return [];
    }
    const index = opties.findLastIndex((optie) => optie.code === code);
    return [inScanlijst([...plek, 'opties', index, 'code'], controleTekst.dubbeleCode({ id, code }))];
  });
  const meerkeuze = soortAntwoord === 'meerkeuze';
  return [
    ...fouten,
    ...opties.flatMap((optie, index) =>
      (optie.gewenst !== undefined) === meerkeuze
        ? []
        : [
            inScanlijst(
              [...plek, 'opties', index],
              controleTekst.gewenstHoortBijMeerkeuze({ id, code: optie.code }),
            ),
          ],
    ),
    ...((soortAntwoord === 'keuze' || meerkeuze) && opties.length < 2
      ? [inScanlijst(plek, controleTekst.teWeinigOpties({ id }))]
      : []),
  ];
}

function bevestiging({ id, voorkeur }: Scanpunt, plek: Datapad): Bevinding[] {
  const alleenTeBevestigen = voorkeur.herkomst.every(({ soort }) => soort === 'te-bevestigen');
  if (!alleenTeBevestigen || voorkeur.teBevestigen) return [];
  return [inScanlijst([...plek, 'teBevestigen'], controleTekst.moetTeBevestigen({ id }))];
}

/** A council decision, and help on the work floor, cannot be solved in the back office. */
const NOOIT_BLOKKEREND: ReadonlySet<string> = new Set(['ORG-01', 'ORG-07']);

function blokkade(punt: Scanpunt, plek: Datapad): Bevinding[] {
  const { id, blokkeert, afwijking, voorkeur, wijzigingen } = punt;
  if (blokkeert === 'nee') return [];
  const fouten: string[] = [];
  if (voorkeur.teBevestigen) fouten.push(controleTekst.blokkeertTeBevestigen({ id }));
  if (afwijking !== 'niet' && afwijking !== 'wet')
    fouten.push(controleTekst.blokkeertTeZacht({ id, afwijking }));
  if (NOOIT_BLOKKEREND.has(id)) fouten.push(controleTekst.blokkeertNooit({ id }));
  if (!wijzigingen.some(({ bij }) => Object.values(bij).some(({ vereist }) => vereist === 'moet'))) {
    fouten.push(controleTekst.blokkeertZonderMoet({ id }));
  }
  return fouten.map((melding) => inScanlijst(plek, melding));
}
