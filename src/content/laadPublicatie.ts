import { leesPublicatie, type Publicatielezing } from '../domain/voortgang/publicatie.ts';

/**
 * The national stand that came with this site: `data/voortgang.json` beside the page. Asked anew at every visit of
 * the page: whoever runs the site replaces the file. A file that cannot be read is an outcome, not an error.
 * @throws (rejects) when it cannot be fetched
 */
export async function laadPublicatie(): Promise<Publicatielezing> {
  const antwoord = await fetch('data/voortgang.json', { cache: 'no-cache' });
  // A site without the file: nothing was published.
  if (antwoord.status === 404) return { soort: 'ander-bestand' };
  if (!antwoord.ok) throw new Error(`data/voortgang.json: ${antwoord.status}`);
  const tekst = await antwoord.text();
  try {
    return leesPublicatie(JSON.parse(tekst));
  } catch (fout) {
    if (fout instanceof SyntaxError) return { soort: 'onleesbaar', waar: '' };
    throw fout;
  }
}
