import type { Waarde } from '../domain/beleidsregel/beslismodel.ts';

const LITERAAL = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false/y;

/** `"ja","nee"`, `1, 2`, `true` → the values; undefined when anything else stands there. */
export function leesLiteralen(tekst: string): Waarde[] | undefined {
  const waarden: Waarde[] = [];
  let plek = naRuimte(tekst, 0);
  for (;;) {
    LITERAAL.lastIndex = plek;
    const [gevonden] = LITERAAL.exec(tekst) ?? [];
    if (gevonden === undefined) return undefined;
    waarden.push(toWaarde(gevonden));
    plek = naRuimte(tekst, plek + gevonden.length);
    if (plek >= tekst.length) return waarden;
    if (tekst.charAt(plek) !== ',') return undefined;
    plek = naRuimte(tekst, plek + 1);
  }
}

function naRuimte(tekst: string, plek: number): number {
  let naar = plek;
  while (/\s/.test(tekst.charAt(naar))) naar += 1;
  return naar;
}

function toWaarde(literaal: string): Waarde {
  if (literaal.startsWith('"')) return literaal.slice(1, -1).replace(/\\(.)/g, '$1');
  return literaal === 'true' || literaal === 'false' ? literaal === 'true' : Number(literaal);
}
