import { type RefObject, useState } from 'react';
import { voorkeuren } from '../../platform/voorkeuren.ts';
import { vragen } from '../../texts/vragen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { isMeerkeuze, type Roosterbeeld, rijtekst } from './roosterbeeld.ts';
import { ROOSTER, useSneltoetsen } from './useSneltoetsen.ts';
import { toBuren } from './vragenlijst.ts';
import type { Vragenplek } from './vragenplek.ts';

const VOORKEUR = 'sneltoetsen';

/** Connects the keys to the grid: a digit answers, left and right change the column, up and down the row. */
export function useVraagtoetsen({
  vak,
  beeld,
  plek,
}: {
  vak: RefObject<HTMLElement | null>;
  beeld: Roosterbeeld;
  plek: Vragenplek;
}) {
  const zeg = useAnnounce();
  const [aan, setAan] = useState(() => voorkeuren.lees(VOORKEUR) !== 'uit');
  const { scanpunt, rijen, kolommen, actief } = beeld;
  const open = kolommen.filter(({ overgeslagenDoor }) => overgeslagenDoor === undefined);
  const nu = open.findIndex(({ id }) => id === actief);

  const rijMetFocus = () =>
    document.activeElement?.closest<HTMLElement>('[data-rij]')?.dataset['rij'] ?? undefined;
  const zoekCel = (kolom: string, rij: string) =>
    vak.current?.querySelector<HTMLElement>(
      `${ROOSTER} [data-kolom="${CSS.escape(kolom)}"][data-rij="${CSS.escape(rij)}"] input`,
    );
  const geefFocus = (kolom: string, rij: string | undefined) => {
    if (rij === undefined) return;
    const cel = zoekCel(kolom, rij);
    if (cel) cel.focus();
    // Cards draw one column at a time: the cell is there after drawing.
    else requestAnimationFrame(() => zoekCel(kolom, rij)?.focus());
  };
  const naarTekst = (kolom: string) =>
    requestAnimationFrame(() =>
      vak.current?.querySelector<HTMLElement>(`[data-tekst-van="${CSS.escape(kolom)}"]`)?.focus(),
    );
  const naarKolom = (index: number, rij: string | undefined) => {
    const kolom = open[index];
    if (!kolom) return;
    beeld.activeer(kolom.id);
    geefFocus(kolom.id, rij);
  };

  useSneltoetsen({
    vak,
    aan: aan && !beeld.alleenLezen,
    opCijfer: (cijfer) => {
      const rij = rijen[cijfer - 1];
      const kolom = open[nu];
      if (!rij || !kolom) return;
      beeld.kies(kolom, rij);
      zeg(vragen.toetsen.gekozen(kolom.naam, rijtekst(rij)));
      if (rij.id === 'anders-namelijk' || rij.id === 'niet-van-toepassing') naarTekst(kolom.id);
      else if (!isMeerkeuze(scanpunt)) naarKolom(nu + 1, rijMetFocus());
    },
    opZij: (kant, inRooster) => naarKolom(nu + kant, inRooster ? rijMetFocus() : undefined),
    opHoogte: (kant) => {
      const rij = rijen[rijen.findIndex(({ id }) => id === rijMetFocus()) + kant];
      geefFocus(actief, rij?.id);
    },
    opVolgende: () => {
      const { volgende } = toBuren(plek.punten, scanpunt.id);
      if (volgende) location.hash = plek.naar(volgende.id);
    },
  });

  return {
    aan,
    zetAan: (nieuw: boolean) => {
      setAan(nieuw);
      voorkeuren.schrijf(VOORKEUR, nieuw ? null : 'uit');
    },
  };
}
