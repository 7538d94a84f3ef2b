/** Twice as many points as the drawing has px, so that it stays sharp when it is printed or enlarged. */
const SCHAAL = 2;
/** What every browser of the last years can draw in one picture. */
const MEESTE_PIXELS = 16_000_000;
const LANGSTE_ZIJDE = 16_000;

/** Points per px of the drawing: 2, or less when the picture would be too large. */
export function toSchaal({ breedte, hoogte }: { breedte: number; hoogte: number }): number {
  return Math.min(
    SCHAAL,
    LANGSTE_ZIJDE / Math.max(breedte, hoogte),
    Math.sqrt(MEESTE_PIXELS / (breedte * hoogte)),
  );
}

/**
 * Draws an SVG file as PNG, on its own white ground.
 * @throws DOMException when the browser cannot read the drawing, Error when it cannot make the picture
 */
export async function toPng(svg: string): Promise<Blob> {
  const adres = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const beeld = new Image();
    beeld.src = adres;
    await beeld.decode();
    return await tekenOp(beeld);
  } finally {
    URL.revokeObjectURL(adres);
  }
}

async function tekenOp(beeld: HTMLImageElement): Promise<Blob> {
  const schaal = toSchaal({ breedte: beeld.naturalWidth, hoogte: beeld.naturalHeight });
  const doek = document.createElement('canvas');
  doek.width = Math.floor(beeld.naturalWidth * schaal);
  doek.height = Math.floor(beeld.naturalHeight * schaal);
  const pen = doek.getContext('2d');
  if (!pen) throw new Error(`Geen doek van ${doek.width} bij ${doek.height}`);
  pen.drawImage(beeld, 0, 0, doek.width, doek.height);
  return new Promise((klaar, mislukt) => {
    doek.toBlob(
      (blob) => (blob ? klaar(blob) : mislukt(new Error(`Geen PNG van ${doek.width} bij ${doek.height}`))),
      'image/png',
    );
  });
}
