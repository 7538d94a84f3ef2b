import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MAAT_SCHERM } from '../../../src/diagram/maten.ts';
import Procesbeeld, { type ProcesbeeldProps } from '../../../src/features/verschillen/schema/Procesbeeld.tsx';
import { type Schemamodel, toSchemamodel } from '../../../src/features/verschillen/schema/schemamodel.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { type Werkruimte, WerkruimteProvider } from '../../../src/store/werkruimte.ts';
import { verschillen } from '../../../src/texts/verschillen.ts';
import { klein, werkwijze } from '../../builders.ts';

const onze = toSchemamodel(
  werkwijze.werkproces,
  {
    merken: new Map(),
    zonder: { nu: new Set(), voorkeur: new Set() },
    nuTelling: new Map(),
    voor: new Map(),
    totaal: 1,
  },
  MAAT_SCHERM,
);
const eerste = onze.knopen[0];
if (!eerste) throw new Error('our own process has no steps');

/** More steps than are drawn at once; the first `alleenVoorkeur` of them are not there in the view Nu. */
const groot = (alleenVoorkeur: number): Schemamodel => ({
  ...onze,
  lijnen: [],
  tekens: [],
  knopen: Array.from({ length: 120 }, (_, nr) => ({
    ...eerste,
    id: `s${nr}`,
    standen: nr < alleenVoorkeur ? 'voorkeur verschil' : 'nu verschil',
  })),
});

const traject = klein();
const werkruimte: Werkruimte = {
  traject,
  werkwijze,
  afgeleid: maakAfleider(werkwijze)(traject),
  alleenLezen: false,
  voerUit: () => ({ soort: 'niets-te-schrijven' }),
};

/** As it is drawn in the first task. */
const teken = (meer: Partial<ProcesbeeldProps>) =>
  renderToStaticMarkup(
    <WerkruimteProvider value={werkruimte}>
      <Procesbeeld
        model={onze}
        stand="nu"
        zoom={1}
        schuift={false}
        dim={false}
        gekozen={new Set()}
        onStap={() => undefined}
        onPil={() => undefined}
        onLoop={() => []}
        {...meer}
      />
    </WerkruimteProvider>,
  );
const detail = (open?: string) => ({ open, onSluit: () => undefined, onDeelstappen: () => undefined });
const knoppen = (html: string) => html.match(/<button[^>]*>/g) ?? [];
const metTabstop = (html: string) =>
  knoppen(html)
    .filter((knop) => knop.includes('tabindex="0"'))
    .map((knop) => /data-stap="([^"]*)"/.exec(knop)?.[1]);

describe('what the picture says of a press on a step', () => {
  it('is that it opens the step, where steps open', () => {
    const html = teken({ detail: detail(eerste.id) });
    expect(html).toContain(`aria-label="${verschillen.schema.toepassing.opent}"`);
    expect(html.match(/aria-expanded="true"/g)).toHaveLength(1);
    expect(html).not.toContain('aria-pressed');
  });

  it('is that it chooses a difference, where nothing opens', () => {
    const html = teken({ gekozen: new Set([eerste.id]) });
    expect(html).toContain(`aria-label="${verschillen.schema.toepassing.kiest}"`);
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(html.match(/aria-pressed="false"/g)).toHaveLength(onze.knopen.length - 1);
    expect(html).not.toContain('aria-expanded');
  });
});

describe('while a large picture is drawn in parts', () => {
  it('tab reaches a step that is drawn, though the open one is not yet', () => {
    const html = teken({ model: groot(0), detail: detail('s100') });
    expect(knoppen(html).length).toBeLessThan(120);
    expect(metTabstop(html)).toEqual(['s0']);
  });

  it('tab reaches the first step of this view, though many of another view come before it', () => {
    expect(metTabstop(teken({ model: groot(70) }))).toEqual(['s70']);
  });
});
