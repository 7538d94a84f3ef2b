import type { Download, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Chooses a row of the menu with what can be taken along. */
export async function kies(page: Page, rij: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Downloaden' }).click();
  await page.getByRole('group', { name: 'Downloaden' }).getByRole('button', { name: rij }).click();
}

/** The file that such a row gives. */
export async function haal(page: Page, rij: RegExp): Promise<Download> {
  const wacht = page.waitForEvent('download');
  await kies(page, rij);
  return wacht;
}

export type PngMaat = {
  /** points */
  breedte: number;
  hoogte: number;
  /** parts of the points that were looked at */
  donker: number;
  wit: number;
  /** number of them that let the ground through */
  doorzichtig: number;
};

/** Decodes a picture in the browser and looks at every seventh point of it. */
export function bekijkPng(page: Page, base64: string): Promise<PngMaat> {
  return page.evaluate(async (inhoud) => {
    const beeld = new Image();
    beeld.src = `data:image/png;base64,${inhoud}`;
    await beeld.decode();
    const doek = new OffscreenCanvas(beeld.naturalWidth, beeld.naturalHeight);
    const pen = doek.getContext('2d');
    pen?.drawImage(beeld, 0, 0);
    const punten = pen?.getImageData(0, 0, doek.width, doek.height).data ?? new Uint8ClampedArray();
    let [bekeken, donker, doorzichtig, wit] = [0, 0, 0, 0];
    for (let at = 0; at < punten.length; at += 4 * 7) {
      const licht = (punten[at] ?? 0) + (punten[at + 1] ?? 0) + (punten[at + 2] ?? 0);
      bekeken += 1;
      if ((punten[at + 3] ?? 0) < 255) doorzichtig += 1;
      if (licht < 200) donker += 1;
      if (licht === 765) wit += 1;
    }
    return {
      breedte: doek.width,
      hoogte: doek.height,
      donker: donker / bekeken,
      wit: wit / bekeken,
      doorzichtig,
    };
  }, base64);
}

/** In mm. */
export const A3 = { breedte: 420, hoogte: 297 };

/** The sheets that the printer gets, in mm. */
export const drukAf = async (page: Page) => bladen(await page.pdf({ preferCSSPageSize: true }));

/** Pages of a PDF with their size in mm. */
function bladen(pdf: Buffer): { breedte: number; hoogte: number }[] {
  const bron = pdf.toString('latin1');
  const aantal = bron.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const maten = [...bron.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, b, h]) => ({
    breedte: Math.round((Number(b) / 72) * 25.4),
    hoogte: Math.round((Number(h) / 72) * 25.4),
  }));
  expect(maten).toHaveLength(aantal);
  return maten;
}
