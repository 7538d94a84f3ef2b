import { useState } from 'react';
import type { Antwoord } from '../../domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { isZelfdeAntwoord } from '../../domain/scanlijst/zelfdeAntwoord.ts';
import { setAntwoord } from '../../domain/traject/opdrachten/antwoorden.ts';
import { sleutel } from '../../domain/traject/sleutels.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { type Antwoordrij, kiesRij } from '../../domain/scanlijst/antwoordrijen.ts';
import { kolomantwoord } from './roosterbeeld.ts';
import type { Vraagkolom } from './vraagkolommen.ts';

/** An answer that waits for a yes, because it overwrites answers that differ. */
export type Overschrijving = {
  kolom: Vraagkolom;
  antwoord: Antwoord | undefined;
  gemeenten: readonly string[];
};

/** Writes answers on one question; asks first when a bulk write overwrites answers that differ (uitgangspunt 14). */
export function useAntwoorden(scanpunt: Scanpunt) {
  const { traject, voerUit } = useWerkruimte();
  const [wacht, setWacht] = useState<Overschrijving | null>(null);

  const schrijf = (kolom: Pick<Vraagkolom, 'gemeenten'>, antwoord: Antwoord | undefined) => {
    const wat = antwoord ? vragen.stap.antwoord(scanpunt.nummer) : vragen.stap.wis(scanpunt.nummer);
    voerUit(wat, (t, ctx) =>
      setAntwoord(t, {
        gemeenten: kolom.gemeenten,
        scanpunt: scanpunt.id,
        antwoord,
        versie: ctx.versie,
        nieuwId: ctx.nieuwId,
      }),
    );
  };

  const geef = (kolom: Vraagkolom, antwoord: Antwoord | undefined) => {
    const anders = kolom.gemeenten.filter((gemeente) => {
      const nu = traject.antwoorden[sleutel(gemeente, scanpunt.id)]?.waarde;
      return nu !== undefined && !isZelfdeAntwoord(nu, antwoord);
    });
    if (kolom.stand.soort === 'verschilt' && anders.length > 0) {
      setWacht({ kolom, antwoord, gemeenten: anders });
    } else {
      schrijf(kolom, antwoord);
    }
  };

  return {
    wacht,
    geef,
    kiesRij: (kolom: Vraagkolom, rij: Antwoordrij) =>
      geef(kolom, kiesRij(scanpunt, rij, kolomantwoord(kolom))),
    schrijf,
    bevestig: () => {
      if (wacht) schrijf(wacht.kolom, wacht.antwoord);
      setWacht(null);
    },
    laat: () => setWacht(null),
  };
}
export type Antwoordschrijver = ReturnType<typeof useAntwoorden>;
