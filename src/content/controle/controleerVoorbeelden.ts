import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { controleTekst } from '../../texts/controle.ts';
import type { Voorbeeldantwoord, Voorbeeldbestand } from '../voorbeeldbestand.ts';
import type { Bevinding, Datapad } from './Controlefout.ts';
import { controleerVoorbeeldbesluiten } from './controleerVoorbeeldbesluiten.ts';
import type { Inhoud } from './Inhoud.ts';

/** Examples only say what the list knows: questions, options, columns, roles. */
export function controleerVoorbeelden(inhoud: Inhoud): Bevinding[] {
  return inhoud.voorbeelden.flatMap(({ bestand, voorbeeld }) => {
    const maak = (plek: Datapad, melding: string): Bevinding => ({ bestand, plek, melding });
    return [
      ...samenhang(voorbeeld, inhoud, maak),
      ...antwoorden(voorbeeld, inhoud, maak),
      ...controleerVoorbeeldbesluiten(voorbeeld, inhoud, maak),
    ];
  });
}

export type MaakBevinding = (plek: Datapad, melding: string) => Bevinding;

function samenhang(voorbeeld: Voorbeeldbestand, inhoud: Inhoud, maak: MaakBevinding): Bevinding[] {
  const uitvoerders = new Set(voorbeeld.uitvoerders.map(({ id }) => id));
  const rollen = new Set(inhoud.team.rollen.map(({ id }) => id));
  const { id, versie } = inhoud.scanlijst;
  const lijst = voorbeeld.scanlijst;
  return [
    ...(lijst.id === id && lijst.versie === versie
      ? []
      : [
          maak(
            ['scanlijst'],
            controleTekst.voorbeeldAndereLijst({
              gevonden: `${lijst.id} ${lijst.versie}`,
              hoort: `${id} ${versie}`,
            }),
          ),
        ]),
    ...voorbeeld.gemeenten.flatMap(({ code, uitvoerder }, index) =>
      uitvoerders.has(uitvoerder)
        ? []
        : [
            maak(
              ['gemeenten', index, 'uitvoerder'],
              controleTekst.bestaatNiet({ id: code, veld: 'uitvoerder', waarde: uitvoerder }),
            ),
          ],
    ),
    ...voorbeeld.team.flatMap(({ rol }, index) =>
      rollen.has(rol)
        ? []
        : [maak(['team', index, 'rol'], controleTekst.rolBestaatNiet({ id: 'team', rol }))],
    ),
  ];
}

function antwoorden(voorbeeld: Voorbeeldbestand, { scanlijst }: Inhoud, maak: MaakBevinding): Bevinding[] {
  const kolommen = new Set([
    ...voorbeeld.uitvoerders.map(({ id }) => id),
    ...voorbeeld.gemeenten.map(({ code }) => code),
  ]);
  return Object.entries(voorbeeld.antwoorden).flatMap(([id, rij]) => {
    const punt = scanlijst.scanpunten.find((kandidaat) => kandidaat.id === id);
    if (punt === undefined) {
      return [
        maak(
          ['antwoorden', id],
          controleTekst.bestaatNiet({ id: voorbeeld.id, veld: 'scanpunt', waarde: id }),
        ),
      ];
    }
    return Object.entries(rij).flatMap(([kolom, antwoord]) => {
      const plek = ['antwoorden', id, kolom];
      const fouten = kolommen.has(kolom)
        ? []
        : [controleTekst.bestaatNiet({ id, veld: 'kolom', waarde: kolom })];
      return [...fouten, ...past(punt, antwoord)].map((melding) => maak(plek, melding));
    });
  });
}

/** Whether the answer has the form that the question asks, with codes that exist. */
function past(punt: Scanpunt, antwoord: Voorbeeldantwoord): string[] {
  const { id, soortAntwoord, opties = [], zonderGetal = [] } = punt;
  const vormen = (['optie', 'opties', 'waarde', 'extra'] as const).filter(
    (veld) => antwoord[veld] !== undefined,
  );
  const [vorm] = vormen;
  if (vorm === undefined || vormen.length > 1) return [controleTekst.eenAntwoordvorm({ id })];
  if (vorm === 'extra') return [];
  const codes = new Set([...opties, ...zonderGetal].map(({ code }) => code));
  const gekozen = antwoord.opties ?? (antwoord.optie === undefined ? [] : [antwoord.optie]);
  const onbekend = gekozen
    .filter((code) => !codes.has(code))
    .map((waarde) => controleTekst.bestaatNiet({ id, veld: 'optie', waarde }));
  if (onbekend.length > 0) return onbekend;
  const vormPast = {
    keuze: vorm === 'optie',
    meerkeuze: vorm === 'opties',
    termijn: vorm === 'optie' || (antwoord.anker !== undefined && antwoord.eenheid !== undefined),
    getal: vorm === 'waarde',
  }[soortAntwoord];
  if (!vormPast) return [controleTekst.andereAntwoordvorm({ id, soort: soortAntwoord })];
  const alleen = opties.filter((optie) => optie.alleen === true).map(({ code }) => code);
  if (gekozen.length > 1 && gekozen.some((code) => alleen.includes(code)))
    return [controleTekst.alleenMetAnder({ id })];
  return [
    ...(soortAntwoord === 'termijn' &&
    antwoord.anker !== undefined &&
    punt.ankers?.includes(antwoord.anker) !== true
      ? [controleTekst.bestaatNiet({ id, veld: 'anker', waarde: antwoord.anker })]
      : []),
    ...(soortAntwoord === 'termijn' &&
    antwoord.eenheid !== undefined &&
    punt.eenheden?.includes(antwoord.eenheid) !== true
      ? [controleTekst.bestaatNiet({ id, veld: 'eenheid', waarde: antwoord.eenheid })]
      : []),
  ];
}
