import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';
import type { Landelijkbestand } from '../fixtures/landelijk/maakLandelijkeBestanden.ts';
import type { Doel, Doelstatus } from '../fixtures/landelijk/maakTraject.ts';

/**
 * What the national page must say, counted from what was put in the files, in the way of somebody with pen and
 * paper: nothing of the program is used here.
 */
type Gemeente = { code: string; weergavenaam: string; provincie: string; arbeidsmarktregio: string };
const lees = (naam: string) =>
  JSON.parse(readFileSync(join(root, `public/data/${naam}.json`), 'utf8')) as unknown;
export const GEMEENTEN = (lees('gemeenten') as { gemeenten: Gemeente[] }).gemeenten;
export const REGIOS = (lees('arbeidsmarktregios') as { arbeidsmarktregios: { code: string; naam: string }[] })
  .arbeidsmarktregios;

const OPEENVOLGEND: readonly Doelstatus[] = ['in-gesprek', 'scan', 'aanpassen', 'afgevinkt', 'heropend'];
const WOORD: Readonly<Record<Doelstatus, { status: string; klasse: string }>> = {
  'in-gesprek': { status: 'In gesprek', klasse: 'Voorbereiding' },
  scan: { status: 'Scan', klasse: 'Bezig' },
  aanpassen: { status: 'Aanpassen', klasse: 'Bezig' },
  afgevinkt: { status: 'Afgevinkt', klasse: 'Afgevinkt' },
  heropend: { status: 'Heropend', klasse: 'Bezig' },
};
export const KLASSEN = ['Afgevinkt', 'Bezig', 'Voorbereiding', 'Niet begonnen', 'Onbekend'] as const;

/** What holds for a gemeente; words as on the screen, days YYYY-MM-DD. */
export type Stand = {
  status: string;
  klasse: string;
  sinds: string;
  bevestigd: boolean;
  onderVoorwaarde: boolean;
  /** name of the traject, and the newest day in it */
  bron: string;
  bericht: string;
};

/** Per file what must come of it, and the file of each traject that is left. */
export function leesMet(bestanden: readonly Landelijkbestand[]) {
  const geldend = new Map<string, Landelijkbestand>();
  const uitkomsten = { gelukt: 0, dubbel: 0, ouder: 0 };
  for (const bestand of bestanden) {
    const eerder = geldend.get(bestand.traject);
    if (eerder && eerder.tekst === bestand.tekst) uitkomsten.dubbel += 1;
    else if (eerder && eerder.opgeslagenOp > bestand.opgeslagenOp) uitkomsten.ouder += 1;
    else {
      uitkomsten.gelukt += 1;
      geldend.set(bestand.traject, bestand);
    }
  }
  return { uitkomsten, geldend: [...geldend.values()] };
}

const laatste = (dagen: readonly string[]) => dagen.toSorted().at(-1) ?? '';

/** What holds on a day, per code. */
export function standOp(geldend: readonly Landelijkbestand[], dag: string): Map<string, Stand> {
  const uit = new Map<string, Stand & { rang: string }>();
  for (const { traject, naam: _, trajectnaam, voorbeeld, gemeenten } of geldend) {
    if (voorbeeld) continue;
    const bericht = laatste(gemeenten.map(({ dagen }) => laatste(dagen)));
    for (const doel of gemeenten) {
      const gehad = doel.dagen.filter((sinds) => sinds <= dag);
      const sinds = gehad.at(-1);
      const status = OPEENVOLGEND[gehad.length - 1];
      if (sinds === undefined || status === undefined) continue;
      const rang = `${sinds} ${traject}`;
      const eerder = uit.get(doel.code);
      if (eerder && eerder.rang > rang) continue;
      uit.set(doel.code, {
        rang,
        sinds,
        ...WOORD[status],
        ...gronden(doel, status),
        bron: trajectnaam,
        bericht,
      });
    }
  }
  return uit;
}

function gronden({ grond, onderVoorwaarde }: Doel, status: Doelstatus) {
  const afgevinkt = status === 'afgevinkt';
  return {
    bevestigd: afgevinkt && grond === 'bevestigd-door-begeleider',
    onderVoorwaarde: afgevinkt && onderVoorwaarde,
  };
}

export function telKlassen(
  codes: readonly string[],
  stand: ReadonlyMap<string, Stand>,
): Record<string, number> {
  const uit = Object.fromEntries(KLASSEN.map((klasse) => [klasse, 0]));
  for (const code of codes) {
    const klasse = stand.get(code)?.klasse ?? 'Onbekend';
    uit[klasse] = (uit[klasse] ?? 0) + 1;
  }
  return uit;
}

const dagenTot = (dag: string, vandaag: string) => (Date.parse(vandaag) - Date.parse(dag)) / 86_400_000;

/** The lines of the three numbers, as they stand on the screen. @param vandaag the day from which ages count */
export function telGronden(
  codes: readonly string[],
  stand: ReadonlyMap<string, Stand>,
  vandaag: string,
): string[][] {
  const gehoord = codes.flatMap((code) => stand.get(code) ?? []);
  const regel = (naam: string, bevestigd: boolean) => {
    const wie = gehoord.filter((een) => een.bevestigd === bevestigd);
    // Of a day that has passed nobody knows what else the file would have said by then.
    const oud = wie
      .map(({ bericht, sinds }) => dagenTot(bericht <= vandaag ? bericht : sinds, vandaag))
      .toSorted((a, b) => a - b);
    const [jongste, oudste] = [oud[0], oud.at(-1)];
    const teOud = oud.filter((dagen) => dagen > 90).length;
    const leeftijd =
      jongste === oudste
        ? `bericht van ${oudste} dagen oud`
        : `berichten van ${jongste} tot ${oudste} dagen oud`;
    return [
      naam,
      String(wie.length),
      `waarvan ${wie.filter(({ klasse }) => klasse === 'Afgevinkt').length} afgevinkt`,
      ...(wie.length === 0 ? [] : [teOud === 0 ? leeftijd : `${leeftijd}, ${teOud} ouder dan 90 dagen`]),
    ];
  };
  return [
    regel('Bevestigd door begeleider', true),
    regel('Zelf opgegeven', false),
    ['Onbekend', String(codes.length - gehoord.length), 'geen bericht gekregen'],
  ];
}

/** A row per regio of the register, by name: its words, and how many of how many. */
export function telRegios(
  codes: readonly string[],
  stand: ReadonlyMap<string, Stand>,
  toen: ReadonlyMap<string, Stand>,
): Map<string, { balk: string; afgevinkt: string; erbij: string }> {
  return new Map(
    REGIOS.flatMap(({ code, naam }) => {
      const leden = GEMEENTEN.filter((g) => g.arbeidsmarktregio === code && codes.includes(g.code)).map(
        (g) => g.code,
      );
      if (leden.length === 0) return [];
      const nu = telKlassen(leden, stand);
      const voorwaarde = leden.filter((lid) => stand.get(lid)?.onderVoorwaarde).length;
      const erbij = (nu['Afgevinkt'] ?? 0) - (telKlassen(leden, toen)['Afgevinkt'] ?? 0);
      const rij = {
        balk: KLASSEN.flatMap((klasse) => (nu[klasse] ? [`${nu[klasse]} ${klasse.toLowerCase()}`] : [])).join(
          ', ',
        ),
        afgevinkt: `${nu['Afgevinkt']} van ${leden.length}${voorwaarde > 0 ? `${voorwaarde} onder voorwaarde` : ''}`,
        erbij: erbij > 0 ? `+${erbij}` : String(erbij),
      };
      return [[naam, rij] as const];
    }),
  );
}
