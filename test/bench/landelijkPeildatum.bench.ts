import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';
import { toOpvolging } from '../../src/domain/regio/herindeling.ts';
import { toFeitenindex } from '../../src/domain/voortgang/feitenindex.ts';
import { Gemeentestatus } from '../../src/domain/voortgang/gemeentestatus.ts';
import type { Trajectbron } from '../../src/domain/voortgang/landelijkebron.ts';
import { toLandelijkeStandOp } from '../../src/domain/voortgang/landelijkeStand.ts';
import { toLandelijkverloop } from '../../src/domain/voortgang/landelijkverloop.ts';
import type { Statusfeit } from '../../src/domain/voortgang/voortgangsbestand.ts';
import { maakToeval } from '../fixtures/landelijk/toeval.ts';
import type { Figure } from './Figure.ts';
import { medianTime } from './median.ts';

const DAGEN = 3650;
const VAN = '2016-11-25';
const TOT = '2026-11-22';
const BEGIN = Date.parse(`${VAN}T10:00:00.000Z`);

/** A fact a day for ten years, for every gemeente: far more than anybody will ever record. */
function maakBronnen(codes: readonly string[]): Trajectbron[] {
  const toeval = maakToeval(1);
  return codes.map((code): Trajectbron => {
    const feiten = Array.from({ length: DAGEN }, (_, dag): Statusfeit => ({
      status: toeval.uit(Gemeentestatus.options),
      sinds: new Date(BEGIN + dag * 86_400_000).toISOString(),
      grond: 'zelf-opgegeven',
      onderVoorwaarde: false,
      criteriaversie: null,
    }));
    const [nu, ...eerder] = feiten.toReversed();
    if (!nu) throw new Error('no fact');
    const gemeente = {
      code,
      naam: code,
      ...nu,
      voorwaardeTot: null,
      ingangsdatum: null,
      verschilt: {},
      geblokkeerd: null,
    };
    return {
      id: code,
      soort: 'bestand',
      moment: nu.sinds,
      voortgang: {
        traject: code,
        naam: code,
        voorbeeld: false,
        scanlijst: { id: 'x', versie: '1' },
        stand: nu.sinds,
        gemeenten: [{ ...gemeente, eerder: eerder.toReversed() }],
      },
    };
  });
}

/** Another peildatum: the stand of all gemeenten on it, and the curve over ten years. The index is made once. */
export default async function landelijkPeildatum(): Promise<Figure[]> {
  const bestand = readFileSync(join(root, 'public/data/gemeenten.json'), 'utf8');
  const codes = (JSON.parse(bestand) as { gemeenten: { code: string }[] }).gemeenten.map(({ code }) => code);
  const opvolging = toOpvolging([], '2026-01-01');
  const bronnen = maakBronnen(codes);
  const begin = performance.now();
  const index = toFeitenindex({ bronnen, opvolging });
  toLandelijkverloop(index, { codes, van: VAN, tot: TOT });
  const eenmaal = performance.now() - begin;
  let beurt = 0;
  const value = await medianTime(
    () => {
      beurt += 1;
      const peildatum = new Date(BEGIN + ((beurt * 37) % DAGEN) * 86_400_000).toISOString().slice(0, 10);
      return [
        toLandelijkeStandOp(index, peildatum),
        toLandelijkverloop(index, {
          codes: beurt % 2 ? codes : codes.slice(0, 40),
          van: VAN,
          tot: peildatum,
        }),
      ];
    },
    { runs: 40, warmUp: 5 },
  );
  return [
    { name: 'landelijk-peildatum', value, unit: 'ms', target: 50, where: 'node' },
    { name: 'landelijk-peildatum-eenmaal', value: Math.round(eenmaal), unit: 'ms', where: 'node' },
  ];
}
