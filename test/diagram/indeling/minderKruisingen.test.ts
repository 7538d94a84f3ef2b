import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toDeelstappenmodel } from '../../../src/diagram/model/deelstappenmodel.ts';
import { toModelindeling } from '../../../src/diagram/indeling.ts';
import { telKruisingen } from './kruisingen.ts';
import { MAAT_SCHERM } from '../../../src/diagram/maten.ts';
import type { Tekenmodel } from '../../../src/diagram/model/tekenmodel.ts';
import { toTekenmodel } from '../../../src/diagram/model/toTekenmodel.ts';
import { leesBpmn } from '../../../src/import/leesBpmn.ts';
import { meetlat } from '../../builders.ts';
import { legMetDagre, telGelaagd, telSchuineKruisingen, toTekening } from './gelaagd.ts';
import { werkproces } from '../inhoud.ts';
import { maakProces } from '../modellen.ts';
import { toFouten } from './regels.ts';

const FIXTURES = new URL('../../fixtures/bpmn/', import.meta.url);

type Telling = Record<'onze' | 'gewoon' | 'dagre', number>;

/** Crossings of the same lines between the same steps: ours, of a plain layered layout with lanes, and of dagre without lanes. */
function tel(model: Tekenmodel): Telling {
  const indeling = toModelindeling({ model, maat: MAAT_SCHERM });
  const baan = new Map([...model.knopen, ...model.gebeurtenissen].map((k) => [k.id, k.baan]));
  const tekening = toTekening(indeling, (id) => baan.get(id) ?? '');
  const dagre = legMetDagre(tekening);
  const banen = indeling.banen.map((b) => b.id);
  return {
    onze: telKruisingen(indeling.lijnen.map((l) => l.pad)),
    gewoon: telGelaagd(tekening, dagre.midden, banen),
    dagre: telSchuineKruisingen(dagre.paden),
  };
}

const som = (modellen: readonly Tekenmodel[]): Telling =>
  modellen
    .map(tel)
    .reduce((a, b) => ({ onze: a.onze + b.onze, gewoon: a.gewoon + b.gewoon, dagre: a.dagre + b.dagre }));

/** Every BPMN file of others that is a process. */
async function leesVreemde(): Promise<{ naam: string; model: Tekenmodel }[]> {
  const bestanden = ['echt', 'nieuw'].flatMap((map) =>
    readdirSync(new URL(map, FIXTURES)).map((naam) => `${map}/${naam}`),
  );
  const uit: { naam: string; model: Tekenmodel }[] = [];
  for (const naam of bestanden) {
    const uitkomst = await leesBpmn(new Uint8Array(readFileSync(new URL(naam, FIXTURES))));
    if (uitkomst.soort === 'ok') uit.push({ naam, model: toTekenmodel(uitkomst.model) });
  }
  return uit;
}

const gemaakt = (aantal: number, vorm: { stappen: number; banen: number }): Tekenmodel[] =>
  Array.from({ length: aantal }, (_, i) => maakProces({ seed: i * 7 + vorm.stappen, ...vorm }));

describe('our picture, beside a plain layered layout with lanes', () => {
  it('crosses less in our own process of deelstappen', () => {
    const telling = tel(toDeelstappenmodel({ werkproces, graaf: meetlat.voorkeur }));
    expect(telling.onze).toBeLessThanOrEqual(4);
    expect(telling.onze).toBeLessThan(telling.gewoon);
  });

  it('crosses less in every BPMN file of others that has crossings, and at least a fifth less in all together', async () => {
    const vreemde = await leesVreemde();
    expect(vreemde.length).toBeGreaterThanOrEqual(10);
    for (const { naam, model } of vreemde) {
      expect(toFouten(toModelindeling({ model, maat: MAAT_SCHERM })), naam).toEqual([]);
      const { onze, gewoon } = tel(model);
      // Where the other has none, ours has none.
      expect(onze, naam).toBeLessThan(Math.max(1, gewoon));
    }
    const telling = som(vreemde.map((v) => v.model));
    expect(telling.gewoon).toBeGreaterThan(0);
    expect(telling.onze).toBeLessThan(telling.gewoon * 0.8);
  });

  it('crosses at least a tenth less in generated processes', () => {
    const telling = som([
      ...gemaakt(16, { stappen: 15, banen: 3 }),
      ...gemaakt(12, { stappen: 30, banen: 4 }),
      ...gemaakt(6, { stappen: 60, banen: 6 }),
    ]);
    expect(telling.onze).toBeLessThan(telling.gewoon * 0.9);
  });

  it('crosses not more in one lane than dagre, that is bound by no lane at all', () => {
    const telling = som(gemaakt(5, { stappen: 60, banen: 1 }));
    expect(telling.onze).toBeLessThanOrEqual(telling.dagre);
  });
});
