import type { RefObject } from 'react';
import { vragen } from '../../texts/vragen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import type { Antwoordrij } from '../../domain/scanlijst/antwoordrijen.ts';
import { gaNaarVolgende } from './gaNaarVolgende.ts';
import { isMeerkeuze, type Roosterbeeld } from './roosterbeeld.ts';
import { antwoordrijInWoorden } from '../../texts/begrippen.ts';
import { ROOSTER, useSneltoetsen } from './useSneltoetsen.ts';
import { useToetsvoorkeur } from './useToetsvoorkeur.ts';
import type { Vraagkolom } from './vraagkolommen.ts';
import type { Vragenplek } from './vragenplek.ts';

/**
 * Connects the keys to the answers: a digit answers, left and right change the column, up and down the row.
 * On a question about a number a digit goes to its field; Enter and the arrow down lead on from there.
 */
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
  const voorkeur = useToetsvoorkeur();
  const { scanpunt, rijen, kolommen, actief, metGetal } = beeld;
  const open = kolommen.filter(({ overgeslagenDoor }) => overgeslagenDoor === undefined);
  const nu = open.findIndex(({ id }) => id === actief);

  const rijMetFocus = () =>
    document.activeElement?.closest<HTMLElement>('[data-rij]')?.dataset['rij'] ?? undefined;
  const geef = (element: HTMLElement) => {
    element.focus();
    // What one types replaces the number that stands there.
    if (element instanceof HTMLInputElement && element.type === 'text') element.select();
  };
  const geefFocus = (kiezer: string) => {
    const zoek = () => vak.current?.querySelector<HTMLElement>(kiezer);
    const plaats = zoek();
    if (plaats) geef(plaats);
    // Cards draw one column at a time, and a text field comes with its answer: there after drawing.
    else
      requestAnimationFrame(() => {
        const nieuw = zoek();
        if (nieuw) geef(nieuw);
      });
  };
  const naarCel = (kolom: string, rij: string | undefined) => {
    if (rij === undefined) return;
    geefFocus(`${ROOSTER} [data-kolom="${CSS.escape(kolom)}"][data-rij="${CSS.escape(rij)}"] input`);
  };
  const naarGetal = (kolom: string) => geefFocus(`[data-getal-van="${CSS.escape(kolom)}"]`);
  const naarKolom = (index: number, naar: (kolom: string) => void) => {
    const kolom = open[index];
    if (!kolom) return;
    beeld.activeer(kolom.id);
    naar(kolom.id);
  };
  const naarVolgende = () => gaNaarVolgende(plek, scanpunt.id);
  /** Chooses a row; an answer that needs words takes focus to its field. */
  const kies = (kolom: Vraagkolom, rij: Antwoordrij) => {
    beeld.kies(kolom, rij);
    if (rij.id !== 'anders-namelijk' && rij.id !== 'niet-van-toepassing') return false;
    geefFocus(`[data-tekst-van="${CSS.escape(kolom.id)}"]`);
    return true;
  };

  useSneltoetsen({
    vak,
    aan: voorkeur.aan && !beeld.alleenLezen,
    opCijfer: (cijfer) => {
      if (metGetal) {
        naarGetal(actief);
        return false;
      }
      const rij = rijen[cijfer - 1];
      const kolom = open[nu];
      if (!rij || !kolom) return true;
      const naarTekst = kies(kolom, rij);
      zeg(vragen.toetsen.gekozen(kolom.naam, antwoordrijInWoorden(rij)));
      if (naarTekst || isMeerkeuze(scanpunt)) return true;
      const bij = rijMetFocus();
      naarKolom(nu + 1, (id) => naarCel(id, bij));
      return true;
    },
    opZij: (kant, inRooster) => {
      const bij = inRooster ? rijMetFocus() : undefined;
      naarKolom(nu + kant, (id) => naarCel(id, bij));
    },
    opHoogte: (kant) => {
      const index = rijen.findIndex(({ id }) => id === rijMetFocus()) + kant;
      if (index < 0 && metGetal) naarGetal(actief);
      else naarCel(actief, rijen[index]?.id);
    },
    opVolgende: naarVolgende,
  });

  return {
    ...voorkeur,
    kies,
    /** from a number field: to the field of the next column, and after the last one to the next question */
    verder: (kolom: string) => {
      const index = open.findIndex(({ id }) => id === kolom) + 1;
      if (index < open.length) naarKolom(index, naarGetal);
      else naarVolgende();
    },
    /** from a number field: to the answers without a number */
    omlaag: (kolom: string) => naarCel(kolom, rijen[0]?.id),
  };
}
