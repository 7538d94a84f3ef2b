import type { Page } from '@playwright/test';
import type { Figure } from './Figure.ts';
import { median } from './median.ts';

/** What a press or key costs on the page, in ms. */
export type Antwoord = {
  /** work for the picture that answers it: handling the event, and the frame; without waiting for the screen's turn */
  beeld: number;
  /** the longest task of the page after that picture, until it is quiet */
  taak: number;
};

type Meter = { begin: number; klaar: number; frame: number; beeld: number; taak: number; uit: boolean };

/** The page has followed after so long, in ms. */
const STIL = 600;

/**
 * Measures what follows the next event of a kind. React draws the urgent part inside its listener at the root; a
 * listener above it is called when that is done. Tasks after the picture are measured by a message that is posted
 * again and again: between two of them there is one task.
 */
export async function meetAntwoord(
  page: Page,
  soort: 'click' | 'change' | 'input',
  doe: () => Promise<void>,
): Promise<Antwoord> {
  await page.evaluate((naam) => {
    const meter: Meter = { begin: 0, klaar: 0, frame: 0, beeld: 0, taak: 0, uit: false };
    Object.assign(window, { meter });
    const kanaal = new MessageChannel();
    let vorige = 0;
    kanaal.port1.addEventListener('message', () => {
      const nu = performance.now();
      meter.taak = Math.max(meter.taak, nu - vorige);
      vorige = nu;
      if (!meter.uit) kanaal.port2.postMessage(null);
    });
    kanaal.port1.start();
    const naHetBeeld = () => {
      meter.beeld = vorige = performance.now();
      kanaal.port2.postMessage(null);
    };
    addEventListener(naam, () => (meter.begin = performance.now()), { capture: true, once: true });
    addEventListener(
      naam,
      () => {
        meter.klaar = performance.now();
        requestAnimationFrame(() => {
          meter.frame = performance.now();
          // The first task after the frame, before any other that waits.
          void scheduler.postTask(naHetBeeld, { priority: 'user-blocking' });
        });
      },
      { once: true },
    );
  }, soort);
  await doe();
  await page.waitForFunction(() => (window as unknown as { meter: Meter }).meter.beeld > 0);
  await page.waitForTimeout(STIL);
  return page.evaluate(() => {
    const { meter } = window as unknown as { meter: Meter };
    meter.uit = true;
    return { beeld: meter.klaar - meter.begin + (meter.beeld - meter.frame), taak: meter.taak };
  });
}

/** The two figures of a set of answers. */
export function toFiguren(name: string, antwoorden: readonly Antwoord[], doel: number): Figure[] {
  const figuur = (naam: string, waarden: number[], target: number): Figure => ({
    name: naam,
    value: Math.round(median(waarden) * 10) / 10,
    unit: 'ms',
    target,
    where: 'browser',
  });
  return [
    figuur(
      name,
      antwoorden.map(({ beeld }) => beeld),
      doel,
    ),
    figuur(
      `${name}-langste-taak`,
      antwoorden.map(({ taak }) => taak),
      50,
    ),
  ];
}

/** Waits until the counts of the legend stand there. */
export async function wachtOpTelling(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const getal = document.querySelector('.kaartlegenda .num')?.textContent;
    return getal !== undefined && getal !== '0';
  });
}
