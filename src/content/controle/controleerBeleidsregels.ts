import type { Antwoord } from '../../domain/scanlijst/antwoord.ts';
import { controleTekst } from '../../texts/controle.ts';
import type { Bevinding, Datapad } from './Controlefout.ts';
import { type Controle, type Inhoud, PAKKETBESTAND } from './Inhoud.ts';

type Genoemd = { bestand: string; plek: Datapad; id: string; scanpunt: string; antwoord: Antwoord };

/** Local rules and the facts of the law answer questions that there are, with answers that there are. */
export const controleerBeleidsregels: Controle = (inhoud) => [
  ...genoemdeAntwoorden(inhoud).flatMap((genoemd) => zoekAntwoord(genoemd, inhoud)),
  ...inhoud.beleidsregels.flatMap(vindVerkeerd),
];

function genoemdeAntwoorden({ beleidsregels, wet }: Inhoud): Genoemd[] {
  return [
    ...wet.feiten.flatMap(({ id, voorstel }, n) =>
      (['gelijk', 'ontbreekt'] as const).flatMap((wanneer) => {
        const gevonden = voorstel?.[wanneer];
        const plek = ['feiten', n, 'voorstel', wanneer];
        return gevonden ? [{ bestand: PAKKETBESTAND.wet, plek, id, ...gevonden }] : [];
      }),
    ),
    ...beleidsregels.flatMap(({ bestand, regel }) =>
      regel.scanantwoorden.map(({ scanpunt, antwoord }, n) => ({
        bestand,
        plek: ['scanantwoorden', n],
        id: regel.id,
        scanpunt,
        antwoord,
      })),
    ),
  ];
}

function zoekAntwoord(
  { bestand, plek, id, scanpunt, antwoord }: Genoemd,
  { scanlijst }: Inhoud,
): Bevinding[] {
  const fout = (veld: string, waarde: string): Bevinding[] => [
    { bestand, plek, melding: controleTekst.bestaatNiet({ id, veld, waarde }) },
  ];
  const punt = scanlijst.scanpunten.find((kandidaat) => kandidaat.id === scanpunt);
  if (!punt) return fout('scanpunt', scanpunt);
  const bestaat = antwoord.soort !== 'optie' || punt.opties?.some(({ code }) => code === antwoord.optie);
  return bestaat === true ? [] : fout('optie', antwoord.soort === 'optie' ? antwoord.optie : '');
}

function vindVerkeerd({ bestand, regel }: Inhoud['beleidsregels'][number]): Bevinding[] {
  const fout = (plek: Datapad, veld: string, waarde: string): Bevinding => ({
    bestand,
    plek,
    melding: controleTekst.bestaatNiet({ id: regel.id, veld, waarde }),
  });
  const nummers = regel.kanttekeningen.map(({ nr }) => nr);
  const punten = Object.values(regel.tellingen).flatMap((lijst) => lijst.map(({ id }) => id));
  return [
    ...(bestand.endsWith(`/${regel.id}/regel.yaml`) ? [] : [fout(['id'], 'map', regel.id)]),
    ...regel.lezingen.flatMap(({ kanttekening }, n) =>
      nummers.includes(kanttekening)
        ? []
        : [fout(['lezingen', n, 'kanttekening'], 'kanttekening', String(kanttekening))],
    ),
    ...(['kanttekeningen', 'tegenspraken'] as const).flatMap((lijst) =>
      regel[lijst].flatMap(({ punten: genoemd = [] }, n) =>
        genoemd
          .filter((punt) => !punten.includes(punt))
          .map((punt) => fout([lijst, n, 'punten'], 'punt', punt)),
      ),
    ),
  ];
}
