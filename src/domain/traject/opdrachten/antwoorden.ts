import type { Antwoord } from '../../scanlijst/antwoord.ts';
import { isZelfdeAntwoord } from '../../scanlijst/zelfdeAntwoord.ts';
import type { Mutatie } from '../mutatie.ts';
import { sleutel } from '../sleutels.ts';
import type { Traject } from '../traject.ts';

/**
 * Writes one answer for one or more gemeenten (a column is a bulk write, uitgangspunt 14); `undefined`
 * clears it. The first answer of a gemeente is recorded in the journaal.
 */
export function setAntwoord(
  traject: Traject,
  {
    gemeenten,
    scanpunt,
    antwoord,
    versie,
    nieuwId,
  }: {
    gemeenten: readonly string[];
    scanpunt: string;
    antwoord: Antwoord | undefined;
    versie: string;
    nieuwId: () => string;
  },
): Mutatie[] {
  const nieuw = gemeenten.filter(
    (gemeente) => !isZelfdeAntwoord(traject.antwoorden[sleutel(gemeente, scanpunt)]?.waarde, antwoord),
  );
  return [
    ...nieuw.map((gemeente): Mutatie => ({
      deel: 'antwoorden',
      sleutel: sleutel(gemeente, scanpunt),
      waarde: antwoord,
      versie,
    })),
    ...nieuw.flatMap((gemeente) => haalBevestigingWeg(traject, gemeente, scanpunt)),
    ...(antwoord === undefined ? [] : meldBegonnen(traject, nieuw, nieuwId)),
  ];
}

/**
 * Another answer is another fact: what was confirmed about the old one is a proposal again, and work that
 * was done for it is to be looked at once more.
 */
function haalBevestigingWeg(traject: Traject, gemeente: string, scanpunt: string): Mutatie[] {
  const plek = sleutel(gemeente, scanpunt);
  const besluiten = Object.entries(traject.wijzigingen).flatMap(([wijziging, { waarde }]): Mutatie[] => {
    if (!wijziging.startsWith(`${plek}/`) || typeof waarde !== 'object') return [];
    if ('keuze' in waarde && waarde.bevestigd) {
      const { bevestigd: _weg, ...voorstel } = waarde;
      return [{ deel: 'wijzigingen', sleutel: wijziging, waarde: voorstel }];
    }
    return 'stand' in waarde && waarde.stand === 'klaar'
      ? [{ deel: 'wijzigingen', sleutel: wijziging, waarde: { stand: 'bezig' } }]
      : [];
  });
  return traject.bevestigd[plek]
    ? [...besluiten, { deel: 'bevestigd', sleutel: plek, waarde: undefined }]
    : besluiten;
}

function meldBegonnen(traject: Traject, gemeenten: readonly string[], nieuwId: () => string): Mutatie[] {
  const begonnen = new Set(
    Object.values(traject.journaal).flatMap(({ wat }) => (wat.soort === 'scan-begonnen' ? wat.gemeente : [])),
  );
  return gemeenten
    .filter((gemeente) => !begonnen.has(gemeente))
    .map((gemeente) => ({
      deel: 'journaal',
      sleutel: nieuwId(),
      waarde: { soort: 'scan-begonnen', gemeente },
    }));
}

/** Copies answers from one gemeente to others, only where those have none ("neem over van"). */
export function neemOver(
  traject: Traject,
  {
    van,
    naar,
    scanpunten,
    versie,
    nieuwId,
  }: {
    van: string;
    naar: readonly string[];
    scanpunten: readonly string[];
    versie: string;
    nieuwId: () => string;
  },
): Mutatie[] {
  const mutaties = scanpunten.flatMap((scanpunt): Mutatie[] => {
    const antwoord = traject.antwoorden[sleutel(van, scanpunt)]?.waarde;
    if (!antwoord) return [];
    return naar
      .filter((gemeente) => !traject.antwoorden[sleutel(gemeente, scanpunt)])
      .map((gemeente) => ({
        deel: 'antwoorden',
        sleutel: sleutel(gemeente, scanpunt),
        waarde: antwoord,
        versie,
      }));
  });
  return mutaties.length === 0
    ? []
    : [...mutaties, ...meldBegonnen(traject, toGemeentenVan(mutaties), nieuwId)];
}

/** The gemeenten that keys like `GM0310/AANV-01` are about. */
function toGemeentenVan(mutaties: readonly Mutatie[]): string[] {
  return [...new Set(mutaties.map((mutatie) => mutatie.sleutel.split('/')[0] ?? ''))];
}

/** `bij` is a gemeente code or `regio`. An empty note is removed. */
export function setNotitie(
  traject: Traject,
  { bij, scanpunt, tekst }: { bij: string; scanpunt: string; tekst: string },
): Mutatie[] {
  const plek = sleutel(bij, scanpunt);
  const waarde = tekst.trim() === '' ? undefined : tekst;
  if (traject.notities[plek]?.waarde === waarde) return [];
  return [{ deel: 'notities', sleutel: plek, waarde }];
}

/** Confirms preferred answers of a whole thema at once (uitgangspunt 16). */
export function bevestigAntwoorden(plekken: readonly { gemeente: string; scanpunt: string }[]): Mutatie[] {
  return plekken.map(({ gemeente, scanpunt }) => ({
    deel: 'bevestigd',
    sleutel: sleutel(gemeente, scanpunt),
    waarde: true,
  }));
}
