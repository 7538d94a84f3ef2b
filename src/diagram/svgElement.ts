type Attributen = Readonly<Record<string, string | number | undefined>>;

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe inside an element or attribute. */
export const ontsnap = (tekst: string): string => tekst.replace(/[&<>"]/g, (c) => TEKENS[c] ?? c);

const getal = (waarde: string | number): string =>
  typeof waarde === 'number' ? String(Math.round(waarde * 100) / 100) : ontsnap(waarde);

/** One element. `inhoud` is markup, or plain text for a `title`. Attributes that are undefined are left out. */
export function el(naam: string, attributen: Attributen, inhoud = ''): string {
  const lijst = Object.entries(attributen)
    .flatMap(([sleutel, waarde]) => (waarde === undefined ? [] : [` ${sleutel}="${getal(waarde)}"`]))
    .join('');
  const binnen = naam === 'title' ? ontsnap(inhoud) : inhoud;
  return binnen === '' ? `<${naam}${lijst}/>` : `<${naam}${lijst}>${binnen}</${naam}>`;
}

export function tekst(
  inhoud: string,
  {
    x,
    y,
    grootte,
    kleur,
    gewicht,
    midden = false,
    extra = {},
  }: {
    x: number;
    y: number;
    grootte: number;
    kleur: string;
    gewicht: number;
    midden?: boolean;
    extra?: Attributen;
  },
): string {
  const attributen = {
    x,
    y,
    'font-size': grootte,
    'font-weight': gewicht,
    fill: kleur,
    'text-anchor': midden ? 'middle' : undefined,
    ...extra,
  };
  return el('text', attributen, ontsnap(inhoud));
}

/** An outline drawn on a 24 x 24 grid, at any place and size; nothing when there is no outline. */
export function icoon(
  d: string,
  { x, y, grootte, kleur, dikte }: { x: number; y: number; grootte: number; kleur: string; dikte: number },
): string {
  if (d === '') return '';
  const schaal = Math.round((grootte / 24) * 1000) / 1000;
  return el('path', {
    d,
    fill: 'none',
    stroke: kleur,
    'stroke-width': dikte,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    transform: `translate(${getal(x)} ${getal(y)}) scale(${schaal})`,
  });
}
