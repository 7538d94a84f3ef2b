import type { Zinblok, Zinitem } from './zinblokken.ts';

/** The sentences as HTML for the clipboard: headings, paragraphs and lists, without style. */
export function toZinnenhtml(blokken: readonly Zinblok[]): string {
  return blokken.map(schrijf).join('\n');
}

function schrijf(blok: Zinblok): string {
  switch (blok.soort) {
    case 'kop':
      return element(`h${blok.niveau}`, veilig(blok.tekst));
    case 'alinea':
      return element('p', veilig(blok.tekst));
    case 'lijst':
      return element(blok.genummerd ? 'ol' : 'ul', blok.items.map(schrijfItem).join(''));
    default:
      return blok satisfies never;
  }
}

function schrijfItem({ tekst, regels, items }: Zinitem): string {
  const inhoud = [tekst, ...regels].map(veilig).join('<br>');
  return element('li', items.length === 0 ? inhoud : inhoud + element('ul', items.map(schrijfItem).join('')));
}

const element = (naam: string, inhoud: string) => `<${naam}>${inhoud}</${naam}>`;

/** Answers in own words go in here too. */
function veilig(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
