import type { Antwoordoptie, Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding } from './Controlefout.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inScanlijst = bevindingIn('scanlijst');

/** Every difference has something to do; nothing is required without a confirmed norm; every role is in the team. */
export const controleerWijzigingen: Controle = ({ scanlijst, team }) => {
  const rollen = new Set(team.rollen.map(({ id }) => id));
  const punten = new Set(scanlijst.scanpunten.map(({ id }) => id));
  return scanlijst.scanpunten.flatMap((punt, index) => {
    const plek = ['scanpunten', index];
    return [
      ...punt.wijzigingen.flatMap((wijziging, plaats) => {
        const hier = [...plek, 'wijzigingen', plaats];
        const rol = rollen.has(wijziging.rol)
          ? []
          : [
              inScanlijst(
                [...hier, 'rol'],
                controleTekst.rolBestaatNiet({ id: wijziging.id, rol: wijziging.rol }),
              ),
            ];
        return [...rol, ...teksten(punt, wijziging, hier)];
      }),
      ...zonderTekst(punt).map(({ code }) =>
        inScanlijst([...plek, 'wijzigingen'], controleTekst.afwijkingZonderTekst({ id: punt.id, code })),
      ),
      ...overslaan(punt, punten).map((melding) => inScanlijst([...plek, 'slaOver'], melding)),
    ];
  });
};

function teksten(
  punt: Scanpunt,
  { id, bij }: Scanpunt['wijzigingen'][number],
  hier: (string | number)[],
): Bevinding[] {
  const mogelijk = new Set(
    punt.voorkeur.norm === undefined ? punt.opties?.map(({ code }) => code) : ['afwijking'],
  );
  return Object.entries(bij).flatMap(([code, { vereist }]) => {
    const plek = [...hier, 'bij', code];
    const fouten: string[] = [];
    if (!mogelijk.has(code)) fouten.push(controleTekst.bestaatNiet({ id, veld: 'optie', waarde: code }));
    if (vereist === 'moet' && punt.voorkeur.teBevestigen)
      fouten.push(controleTekst.moetTerwijlTeBevestigen({ id, code }));
    if (vereist !== 'nee' && punt.aard === 'beleidsvrijheid')
      fouten.push(controleTekst.beleidsvrijheidVereist({ id, code }));
    return fouten.map((melding) => inScanlijst(plek, melding));
  });
}

/** Options that differ and have no text in any change. A question without any change is information only. */
function zonderTekst(punt: Scanpunt): Antwoordoptie[] {
  const { opties = [], voorkeur, wijzigingen } = punt;
  const gekozen = voorkeur.optie ?? voorkeur.opties;
  if (wijzigingen.length === 0 || gekozen === undefined) return [];
  return opties
    .filter((optie) => isAfwijking(punt, optie))
    .filter(({ code }) => !wijzigingen.some(({ bij }) => code in bij));
}

function isAfwijking({ soortAntwoord, voorkeur }: Scanpunt, optie: Antwoordoptie): boolean {
  if (soortAntwoord === 'meerkeuze') return optie.gewenst !== 'mag' && optie.alleen !== true;
  return optie.code !== voorkeur.optie && optie.ookGoed !== true;
}

function overslaan(
  { id, opties = [], zonderGetal = [], slaOver = [] }: Scanpunt,
  punten: ReadonlySet<string>,
): string[] {
  const codes = new Set([...opties, ...zonderGetal].map(({ code }) => code));
  return slaOver.flatMap(({ als, punten: over }) => [
    ...[als.optie]
      .flat()
      .filter((code) => !codes.has(code))
      .map((code) => controleTekst.bestaatNiet({ id, veld: 'optie', waarde: code })),
    ...over
      .filter((punt) => !punten.has(punt))
      .map((punt) => controleTekst.bestaatNiet({ id, veld: 'scanpunt', waarde: punt })),
  ]);
}
