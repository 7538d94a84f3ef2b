/** An element of a drawing, with where it stands on the sheet and how large. */
export type Element = {
  naam: string;
  attributen: Readonly<Record<string, string>>;
  tekst: string;
  /** of its own 0,0 on the sheet */
  x: number;
  y: number;
  schaal: number;
};

const ENTITEIT: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const ontcijfer = (tekst: string): string =>
  tekst.replace(/&(?:(\w+);)?/g, (heel, naam: string | undefined) => {
    const teken = ENTITEIT[naam ?? ''];
    if (teken === undefined) throw new Error(`geen verwijzing: ${heel}`);
    return teken;
  });

/** Reads what our own drawing writes, and nothing more: strict, so that anything that is not well-formed throws. */
export function leesSvg(bron: string): Element[] {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(bron))
    throw new Error('teken buiten XML');
  const uit: Element[] = [];
  const open: Element[] = [];
  const rest = bron.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const stukken = rest.match(/<[^>]*>|[^<]+/g) ?? [];
  if (stukken.join('') !== rest) throw new Error('los haakje');
  for (const stuk of stukken) {
    const ouder = open.at(-1);
    if (!stuk.startsWith('<')) {
      if (!ouder || stuk.includes('>')) throw new Error(`tekst buiten een element: ${stuk}`);
      ouder.tekst += ontcijfer(stuk);
    } else if (stuk.startsWith('</')) {
      if (open.pop()?.naam !== stuk.slice(2, -1)) throw new Error(`sluit niet: ${stuk}`);
    } else {
      if (!ouder && uit.length > 0) throw new Error('twee wortels');
      const element = leesElement(stuk, ouder);
      uit.push(element);
      if (!stuk.endsWith('/>')) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`blijft open: ${open.map(({ naam }) => naam).join(' ')}`);
  return uit;
}

function leesElement(stuk: string, ouder: Element | undefined): Element {
  const vorm = /^<([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<]*")*)\/?>$/.exec(stuk);
  if (!vorm) throw new Error(`geen element: ${stuk}`);
  const attributen = Object.fromEntries(
    [...(vorm[2] ?? '').matchAll(/ ([^=]+)="([^"]*)"/g)].map(([, sleutel, waarde]) => [
      sleutel ?? '',
      ontcijfer(waarde ?? ''),
    ]),
  );
  const verschuiving = /^translate\((\S+) (\S+)\)(?: scale\((\S+)\))?$/.exec(attributen['transform'] ?? '');
  const { x, y, schaal } = ouder ?? { x: 0, y: 0, schaal: 1 };
  return {
    naam: vorm[1] ?? '',
    attributen,
    tekst: '',
    x: x + schaal * Number(verschuiving?.[1] ?? 0),
    y: y + schaal * Number(verschuiving?.[2] ?? 0),
    schaal: schaal * Number(verschuiving?.[3] ?? 1),
  };
}

/** Box on the sheet of every text, as wide as the file says it is. */
export function toTekstvakken(elementen: readonly Element[]) {
  return elementen
    .filter(({ naam }) => naam === 'text')
    .map(({ attributen: a, tekst, x, y, schaal }) => {
      const b = Number(a['textLength']) * schaal;
      const deel = { middle: 0.5, end: 1 }[a['text-anchor'] ?? ''] ?? 0;
      const grootte = Number(a['font-size']) * schaal;
      const basis = y + Number(a['y']) * schaal;
      return {
        tekst,
        grootte,
        x: x + Number(a['x']) * schaal - deel * b,
        y: basis - grootte * 0.75,
        b,
        h: grootte,
      };
    });
}
