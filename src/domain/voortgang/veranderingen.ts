import { type Gemeentestatus, type Kaartklasse, toKaartklasse } from './gemeentestatus.ts';

/** What is known of a gemeente at one moment; absent = no news. */
export type Momentstand = { status: Gemeentestatus; onderVoorwaarde: boolean };

/** One gemeente whose status is another one than before. */
export type Verandering = {
  code: string;
  van: Momentstand;
  naar: Momentstand;
  /** terug: a class further from afgevinkt, or afgevinkt that is not any more; ander: same class */
  richting: 'vooruit' | 'terug' | 'ander';
};

export type Veranderingen = {
  veranderd: readonly Verandering[];
  /** codes of which nothing changed, and of which there was news */
  gelijk: readonly string[];
  /** codes without news, then and now */
  stil: readonly string[];
};

const STIL: Momentstand = { status: 'onbekend', onderVoorwaarde: false };
const AFSTAND: Readonly<Record<Kaartklasse, number>> = {
  onbekend: 0,
  'niet-begonnen': 1,
  voorbereiding: 2,
  bezig: 3,
  afgevinkt: 4,
};

/** What changed between two moments, in the order of the codes. A condition that begins or ends is a change too. */
export function toVeranderingen({
  codes,
  toen,
  nu,
}: {
  codes: readonly string[];
  toen: ReadonlyMap<string, Momentstand>;
  nu: ReadonlyMap<string, Momentstand>;
}): Veranderingen {
  const veranderd: Verandering[] = [];
  const gelijk: string[] = [];
  const stil: string[] = [];
  for (const code of codes) {
    const van = toen.get(code) ?? STIL;
    const naar = nu.get(code) ?? STIL;
    if (van.status !== naar.status || van.onderVoorwaarde !== naar.onderVoorwaarde) {
      veranderd.push({ code, van, naar, richting: toRichting(van, naar) });
    } else if (naar.status === 'onbekend') stil.push(code);
    else gelijk.push(code);
  }
  return { veranderd, gelijk, stil };
}

function toRichting(van: Momentstand, naar: Momentstand): Verandering['richting'] {
  const verder = AFSTAND[toKaartklasse(naar.status)] - AFSTAND[toKaartklasse(van.status)];
  if (verder !== 0) return verder > 0 ? 'vooruit' : 'terug';
  if (van.status !== naar.status) return 'ander';
  return naar.onderVoorwaarde ? 'terug' : 'vooruit';
}
