import { describe, expect, it } from 'vitest';
import type { Invoermerk } from '../../../src/diagram/beeld.ts';
import { MAAT_PRESENTEREN, MAAT_SCHERM } from '../../../src/diagram/maten.ts';
import type { Vak } from '../../../src/diagram/indeling/vakken.ts';
import { tekenBeeld } from '../../../src/diagram/svg/svgBeeld.ts';
import { toVolgende } from '../../../src/diagram/volgorde.ts';
import { toBinnenstappen } from '../../../src/domain/proces/deelmeetlat.ts';
import type { Beeldmerken } from '../../../src/features/verschillen/beeldmerken.ts';
import { toLooplijnen } from '../../../src/features/verschillen/schema/looplijnen.ts';
import { toGetekendeStappen, toSchemamodel } from '../../../src/features/verschillen/schema/schemamodel.ts';
import { toStandbeeld } from '../../../src/features/verschillen/schema/standbeeld.ts';
import { STANDEN } from '../../../src/features/verschillen/schermkeuze.ts';
import { leesSvg } from '../../diagram/svg/leesSvg.ts';
import { werkwijze } from '../../builders.ts';

const { werkproces } = werkwijze;
const met = (merken: readonly (readonly [string, Invoermerk])[]): Beeldmerken => ({
  merken: new Map(merken),
  zonder: { nu: new Set(['C2p']), voorkeur: new Set(['X-D-uitstel']) },
  nuTelling: new Map(),
  voor: new Map([['C2p', ['A', 'B', 'C', 'D', 'E']]]),
  totaal: 5,
});
const deelmerken = met([
  ...werkproces.deelstappen.map(({ id }) => [id, { merk: 'blijft', nummers: [] }] as const),
  ['X-D-uitstel', { merk: 'vervalt', nummers: [37], telling: '1 van 5' }],
  ['C2p', { merk: 'komt-erbij', nummers: [21] }],
]);
const alle = werkproces.hoofdstappen.map(({ id }) => id);
const toModel = (open: readonly string[], maat = MAAT_SCHERM) =>
  toSchemamodel(werkproces, met([]), maat, { open, beeldmerken: deelmerken });

const ligtIn = (klein: Vak, groot: Vak) =>
  klein.x >= groot.x &&
  klein.y >= groot.y &&
  klein.x + klein.b <= groot.x + groot.b &&
  klein.y + klein.h <= groot.y + groot.h;
const raken = (a: Vak, b: Vak) => a.x < b.x + b.b && b.x < a.x + a.b && a.y < b.y + b.h && b.y < a.y + a.h;

describe('an opened hoofdstap', () => {
  const model = toModel(alle);

  it('holds its deelstappen, and the extra steps that somebody has, in order and nowhere else', () => {
    for (const { id, deel } of model.knopen.filter(({ soort }) => soort === 'stap')) {
      const verwacht = toBinnenstappen(werkproces, id).filter((stap) => deelmerken.merken.has(stap.id));
      expect(
        deel?.knopen.map((stap) => stap.id),
        id,
      ).toEqual(verwacht.map((stap) => stap.id));
    }
    expect(model.knopen.filter(({ soort, deel }) => soort !== 'stap' && deel)).toEqual([]);
  });

  it.each(STANDEN)('is drawn in a file with the deelstappen that the screen shows: %s', (stand) => {
    const svg = leesSvg(`<svg>${tekenBeeld(toStandbeeld(model, stand))}</svg>`);
    const getekend = svg.flatMap(({ attributen }) => attributen['data-stap'] ?? []);
    const opScherm = toGetekendeStappen(model).filter(({ standen }) => standen.split(' ').includes(stand));
    expect(getekend.toSorted()).toEqual(opScherm.map(({ id }) => id).toSorted());
    const teksten = new Set(svg.map(({ tekst }) => tekst));
    const regels = opScherm.flatMap((stap) => ('binnen' in stap ? stap.regels : []));
    expect(regels.filter((regel) => !teksten.has(regel))).toEqual([]);
  });

  it('keeps every deelstap inside its box, and no two steps over each other', () => {
    for (const { id, deel, ...vak } of model.knopen) {
      for (const [nr, stap] of (deel?.knopen ?? []).entries()) {
        expect(ligtIn(stap, vak), `${stap.id} in ${id}`).toBe(true);
        for (const ander of deel?.knopen.slice(nr + 1) ?? []) expect(raken(stap, ander)).toBe(false);
      }
    }
    for (const [nr, knoop] of model.knopen.entries())
      for (const ander of model.knopen.slice(nr + 1))
        expect(raken(knoop, ander), `${knoop.id} ${ander.id}`).toBe(false);
  });

  it('is readable: 12 px on a screen, 23 px in a hall', () => {
    const letters = (maat: typeof MAAT_SCHERM) =>
      toModel(alle, maat).knopen.flatMap(({ deel }) => deel?.letter ?? []);
    expect(Math.min(...letters(MAAT_SCHERM))).toBeGreaterThanOrEqual(12);
    expect(Math.min(...letters(MAAT_PRESENTEREN))).toBeGreaterThanOrEqual(23);
  });

  it('shows in each view the deelstappen that are there, and leaves the place of the others free', () => {
    const stap = (id: string) => toGetekendeStappen(model).find((een) => een.id === id);
    expect(stap('X-D-uitstel')?.standen).toBe('nu verschil');
    expect(stap('C2p')?.standen).toBe('voorkeur verschil');
    expect(stap('D1')?.standen).toBe('nu voorkeur verschil');
    expect(stap('D1')?.daarna.nu).toContain('stuurt een bericht van uitstel');
    expect(stap('D1')?.daarna.voorkeur).not.toContain('stuurt een bericht van uitstel');
  });

  it('says of a deelstap who does it, which one it is, its mark and for how many', () => {
    const zin = (id: string) => toGetekendeStappen(model).find((een) => een.id === id)?.zin;
    expect(zin('X-D-uitstel')).toBe(
      'De administratie stuurt een bericht van uitstel. Deelstap 2 van 5 van de stap: Berekent de LKS, besluit en stuurt de brieven. Deze stap vervalt. Vraag 37. Geldt voor 1 van 5 gemeenten.',
    );
    expect(zin('C2p')).toContain('Deze stap komt erbij. Vraag 21. Geldt voor alle 5 gemeenten.');
  });

  it('leaves the rest of the picture in its order, and closes without a trace', () => {
    const dicht = toSchemamodel(werkproces, met([]), MAAT_SCHERM);
    expect(model.knopen.map(({ id }) => id)).toEqual(dicht.knopen.map(({ id }) => id));
    expect(toModel([])).toEqual(dicht);
    expect(toModel(['bestaat-niet', 'A1g'])).toEqual(dicht);
  });
});

describe('the arrow keys in opened steps', () => {
  it('reach every step and every deelstap from every other', () => {
    const model = toModel(['HB1', 'HD1', 'HE1', 'HC2']);
    const stappen = toGetekendeStappen(model);
    const lijnen = toLooplijnen(stappen, model.lijnen);
    const sprongen = stappen.flatMap(({ id }) =>
      (['links', 'rechts', 'boven', 'onder'] as const).flatMap((richting) => {
        const naar = toVolgende(stappen, lijnen, id, richting)?.id;
        return naar === undefined ? [] : [{ van: id, naar }];
      }),
    );
    const bereik = (van: (s: (typeof sprongen)[0]) => string, naar: (s: (typeof sprongen)[0]) => string) => {
      const gezien = new Set(['HA1']);
      for (const id of gezien)
        for (const sprong of sprongen) if (van(sprong) === id) gezien.add(naar(sprong));
      return gezien.size;
    };
    expect(
      bereik(
        (s) => s.van,
        (s) => s.naar,
      ),
    ).toBe(stappen.length);
    expect(
      bereik(
        (s) => s.naar,
        (s) => s.van,
      ),
    ).toBe(stappen.length);
  });

  it('walk through the deelstappen one by one, and from the last on to where the step leads', () => {
    const model = toModel(['HD1']);
    const stappen = toGetekendeStappen(model);
    const lijnen = toLooplijnen(stappen, model.lijnen);
    const ga = (id: string, richting: 'onder' | 'rechts' | 'links') =>
      toVolgende(stappen, lijnen, id, richting)?.id;
    expect(ga('HD1', 'onder')).toBe('D1');
    expect(ga('D1', 'rechts')).toBe('X-D-uitstel');
    expect(ga('D1', 'links')).toBe('HD1');
    const laatste = stappen.findLast((stap) => 'binnen' in stap)?.id ?? '';
    expect(['HD2', 'HD3', 'HD4', 'HE1']).toContain(ga(laatste, 'rechts'));
    expect(ga('HD1', 'rechts')).toBe('HE1');
  });
});
