import { letterbreedte } from '../tekst/letterbreedte.ts';

type Vorm = { breedte: number; grootte: number; vet?: boolean };

/** Text in lines of at most `breedte` px; a word that is wider by itself is broken between letters. */
export function toRegels(tekst: string, { breedte, grootte, vet = false }: Vorm): string[] {
  const past = (regel: string): boolean => letterbreedte(regel, grootte, { vet }) <= breedte;
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/).filter((deel) => deel !== '')) {
    const vorige = regels.at(-1);
    if (vorige !== undefined && past(`${vorige} ${woord}`)) regels[regels.length - 1] = `${vorige} ${woord}`;
    else regels.push(...toStukken(woord, past));
  }
  return regels;
}

function toStukken(woord: string, past: (stuk: string) => boolean): string[] {
  if (past(woord)) return [woord];
  const stukken = [''];
  for (const letter of woord) {
    const stuk = stukken.at(-1) ?? '';
    if (stuk === '' || past(stuk + letter)) stukken[stukken.length - 1] = stuk + letter;
    else stukken.push(letter);
  }
  return stukken;
}
