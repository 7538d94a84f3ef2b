/**
 * The fonts of this page as CSS with the font files inside, for a file that stands on its own. Only the files
 * that hold a letter of `tekst`.
 * @throws TypeError when a font file cannot be fetched
 */
export async function lettersVoor(tekst: string): Promise<string> {
  const punten = new Set(Array.from(tekst, (letter) => letter.codePointAt(0) ?? 0));
  const nodig = leesLetterbestanden().filter(({ heeft }) => [...punten].some(heeft));
  const regels = await Promise.all(
    nodig.map(async ({ css, adres }) => css.replace(ADRES, `url("${await toDataUrl(adres)}")`)),
  );
  return regels.join('');
}

const ADRES = /url\((["']?)(.*?)\1\)/;

type Letterbestand = {
  css: string;
  adres: string;
  /** whether it draws this code point */
  heeft: (punt: number) => boolean;
};

function leesLetterbestanden(): Letterbestand[] {
  return [...document.styleSheets].flatMap((blad) =>
    [...blad.cssRules].flatMap((regel) => {
      if (!(regel instanceof CSSFontFaceRule)) return [];
      const adres = ADRES.exec(regel.style.getPropertyValue('src'))?.[2];
      if (adres === undefined) return [];
      return [
        {
          css: regel.cssText,
          adres: new URL(adres, blad.href ?? document.baseURI).href,
          heeft: leesBereik(regel.style.getPropertyValue('unicode-range')),
        },
      ];
    }),
  );
}

/** Reads `U+30-39, U+131`; without a range a font draws everything. */
function leesBereik(bereik: string): Letterbestand['heeft'] {
  const delen = [...bereik.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, van, tot]) => ({
    van: Number.parseInt(van ?? '', 16),
    tot: Number.parseInt(tot ?? van ?? '', 16),
  }));
  return (punt) => delen.length === 0 || delen.some(({ van, tot }) => punt >= van && punt <= tot);
}

async function toDataUrl(adres: string): Promise<string> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new TypeError(`${adres}: ${antwoord.status}`);
  const bytes = new Uint8Array(await antwoord.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(letters)}`;
}
