import { controleTekst } from '../../texts/controle.ts';
import type { Voorbeeldbesluit, Voorbeeldbestand } from '../voorbeeldbestand.ts';
import type { Bevinding } from './Controlefout.ts';
import type { MaakBevinding } from './controleerVoorbeelden.ts';
import type { Inhoud } from './Inhoud.ts';

/** Decisions of an example are decisions that the app offers, about gemeenten and changes that exist. */
export function controleerVoorbeeldbesluiten(
  voorbeeld: Voorbeeldbestand,
  inhoud: Inhoud,
  maak: MaakBevinding,
): Bevinding[] {
  const gemeenten = new Set(voorbeeld.gemeenten.map(({ code }) => code));
  const afvinkpunten = new Set(inhoud.afvinken.punten.map(({ id }) => id));
  const rollen = new Set(inhoud.team.rollen.map(({ id }) => id));
  const losse = (['vinkjes', 'ingangsdatums', 'eigenaars'] as const).flatMap((veld) =>
    voorbeeld[veld].flatMap(({ gemeente }, index) =>
      gemeenten.has(gemeente)
        ? []
        : [
            maak(
              [veld, index, 'gemeente'],
              controleTekst.bestaatNiet({ id: veld, veld: 'gemeente', waarde: gemeente }),
            ),
          ],
    ),
  );
  return [
    ...voorbeeld.besluiten.flatMap((besluit, index) =>
      beoordeel(besluit, inhoud, gemeenten).map((melding) => maak(['besluiten', index], melding)),
    ),
    ...losse,
    ...voorbeeld.vinkjes.flatMap(({ punt }, index) =>
      afvinkpunten.has(punt)
        ? []
        : [
            maak(
              ['vinkjes', index, 'punt'],
              controleTekst.bestaatNiet({ id: 'vinkjes', veld: 'punt', waarde: punt }),
            ),
          ],
    ),
    ...[...voorbeeld.vinkjes.entries()].flatMap(([index, { rol }]) =>
      rollen.has(rol)
        ? []
        : [maak(['vinkjes', index, 'rol'], controleTekst.rolBestaatNiet({ id: 'vinkjes', rol }))],
    ),
  ];
}

function beoordeel(
  besluit: Voorbeeldbesluit,
  { scanlijst, team }: Inhoud,
  gemeenten: ReadonlySet<string>,
): string[] {
  const id = besluit.wijziging;
  const punt = scanlijst.scanpunten.find(({ wijzigingen }) =>
    wijzigingen.some((wijziging) => wijziging.id === id),
  );
  if (punt === undefined)
    return [controleTekst.bestaatNiet({ id: 'besluiten', veld: 'wijziging', waarde: id })];
  const fouten = besluit.gemeenten
    .filter((code) => !gemeenten.has(code))
    .map((waarde) => controleTekst.bestaatNiet({ id, veld: 'gemeente', waarde }));
  if (punt.aard === 'beleidsvrijheid' || punt.afwijking === 'prima')
    fouten.push(controleTekst.geenBesluitNodig({ id }));
  if (besluit.besluit === 'aanvaarden') {
    if (besluit.reden === undefined) fouten.push(controleTekst.aanvaardenZonderReden({ id }));
    if (punt.afwijking === 'wet') fouten.push(controleTekst.wetAanvaarden({ id }));
    if (punt.afwijking === 'niet' && besluit.tot === undefined)
      fouten.push(controleTekst.aanvaardenZonderVoorwaarde({ id }));
  }
  if (besluit.stand === 'bevestigd' && !team.rollen.some((rol) => rol.id === besluit.rol)) {
    fouten.push(controleTekst.rolBestaatNiet({ id, rol: besluit.rol ?? '' }));
  }
  if (besluit.status === 'geblokkeerd' && besluit.redenStatus === undefined) {
    fouten.push(controleTekst.geblokkeerdZonderReden({ id }));
  }
  return fouten;
}
