import type {
  Procesgebeurtenis,
  Procesgraaf,
  Procespoort,
  Processtap,
} from '../../src/domain/proces/procesgraaf.ts';
import type { Overgang } from '../../src/domain/proces/werkproces.ts';

const BANEN = ['werkgever', 'werknemer', 'consulent', 'administratie', 'uwv'];
const opId = <T extends { id: string }>(delen: readonly T[]): Record<string, T> =>
  Object.fromEntries(delen.map((deel) => [deel.id, deel]));
const baan = (n: number) => BANEN[n % BANEN.length] as string;

/**
 * The preferred process of a bench: a row of steps with a gateway after every sixth step, from where one way
 * goes on, one skips a step and every third one goes back; an event during every tenth step.
 */
export function toBenchproces(aantal: number): Procesgraaf {
  const stappen = Array.from({ length: aantal }, (_, n): Processtap => ({
    id: `s${n}`,
    naam: `behandelt onderdeel ${n}`,
    baan: baan(n),
    termijn: { soort: 'termijn', waarde: (n % 8) + 1, eenheid: 'weken', anker: 'na-aanvraag' },
    documenten: n % 3 === 0 ? [`d${n % 12}`] : [],
    kanalen: n % 4 === 0 ? ['mail'] : [],
    frequentie: n % 5 === 0 ? 'elke maand' : null,
    volgorde: null,
  }));
  const poorten: Procespoort[] = [];
  const gebeurtenissen: Procesgebeurtenis[] = [
    { id: 'begin', soort: 'begin', tekst: 'Aanvraag', baan: baan(0) },
    { id: 'einde', soort: 'einde', tekst: 'Klaar', baan: baan(0) },
  ];
  const overgangen: Overgang[] = [
    { van: 'begin', naar: 's0' },
    { van: `s${aantal - 1}`, naar: 'einde' },
  ];
  for (let n = 0; n + 1 < aantal; n += 1) {
    if (n % 6 !== 5 || n + 2 >= aantal) {
      overgangen.push({ van: `s${n}`, naar: `s${n + 1}` });
      continue;
    }
    const id = `p${n}`;
    poorten.push({ id, vraag: `Is onderdeel ${n} goed?`, baan: baan(n), soort: 'of', routes: {} });
    overgangen.push(
      { van: `s${n}`, naar: id },
      { van: id, naar: `s${n + 1}`, label: 'ja' },
      { van: id, naar: `s${n + 2}`, label: 'deels' },
    );
    if (n % 18 === 17) overgangen.push({ van: id, naar: `s${n - 4}`, label: 'nee' });
  }
  for (let n = 9; n < aantal; n += 10) {
    gebeurtenissen.push({
      id: `e${n}`,
      soort: 'tussentijds',
      tekst: `Wijziging ${n}`,
      baan: baan(n),
      tijdens: `s${n}`,
    });
    overgangen.push({ van: `e${n}`, naar: `s${n}` });
  }
  return { stappen: opId(stappen), poorten: opId(poorten), gebeurtenissen: opId(gebeurtenissen), overgangen };
}

/** The current process beside it: about one part in three is another, in every way that a part can differ. */
export function toHuidigBenchproces(voorkeur: Procesgraaf): Procesgraaf {
  const rij = Object.values(voorkeur.stappen);
  const weg = new Set(rij.filter((_, n) => n % 29 === 28).map(({ id }) => id));
  const stappen = rij.flatMap((stap, n) => (weg.has(stap.id) ? [] : [anders(stap, n)]));
  const extra = rij.flatMap((stap, n) =>
    n % 23 === 22 && !weg.has(stap.id) ? [{ ...stap, id: `x${n}`, naam: `declareert ${n}` }] : [],
  );
  const poorten = Object.values(voorkeur.poorten).map((poort, n) => {
    if (n % 5 === 1) return { ...poort, vraag: `${poort.vraag} Of niet?` };
    return n % 5 === 3 ? { ...poort, soort: 'en' as const } : poort;
  });
  const gebeurtenissen = Object.values(voorkeur.gebeurtenissen).map((gebeurtenis, n) =>
    n % 4 === 3 ? { ...gebeurtenis, tekst: `${gebeurtenis.tekst} of verhuizing` } : gebeurtenis,
  );
  const wissel = new Map<string, string>();
  for (let n = 12; n + 1 < rij.length; n += 31) {
    if (weg.has(`s${n}`) || weg.has(`s${n + 1}`)) continue;
    wissel.set(`s${n}`, `s${n + 1}`).set(`s${n + 1}`, `s${n}`);
  }
  const plek = (id: string) => wissel.get(id) ?? id;
  const lijnen = voorkeur.overgangen.flatMap(({ van, naar, ...rest }) =>
    weg.has(van) || weg.has(naar) ? [] : [{ ...rest, van: plek(van), naar: plek(naar) }],
  );
  return {
    stappen: opId([...stappen, ...extra]),
    poorten: opId(poorten),
    gebeurtenissen: opId(gebeurtenissen.filter(({ tijdens }) => tijdens === undefined || !weg.has(tijdens))),
    overgangen: [...lijnen, ...extra.map(({ id }) => ({ van: id, naar: id.replace('x', 's') }))],
  };
}

function anders(stap: Processtap, n: number): Processtap {
  if (n % 17 === 16) return { ...stap, naam: `${stap.naam} opnieuw` };
  if (n % 19 === 18) return { ...stap, baan: baan(n + 1) };
  if (n % 13 === 12) {
    return {
      ...stap,
      termijn: { soort: 'termijn', waarde: (n % 8) + 1, eenheid: 'weken', anker: 'na-besluit' },
    };
  }
  if (n % 11 === 10) return { ...stap, documenten: ['d-eigen'] };
  if (n % 7 === 6) return { ...stap, kanalen: ['papier'] };
  return n % 15 === 14 ? { ...stap, frequentie: 'elk jaar' } : stap;
}
