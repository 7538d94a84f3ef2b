import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { tekenCelkaart } from '../../../src/diagram/celkaart/tekenCelkaart.ts';
import type { Kaartklasse } from '../../../src/domain/voortgang/gemeentestatus.ts';
import { maakAanwijzing } from '../../../src/features/landelijk/aanwijzing.ts';
import { Celkaart } from '../../../src/features/landelijk/Celkaart.tsx';
import { Kaartlegenda } from '../../../src/features/landelijk/Kaartlegenda.tsx';
import { KAARTKLASSEN, type Kaartstand } from '../../../src/features/landelijk/kaartstand.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';

const register = echtRegister();
const kaart = tekenCelkaart(register.gemeenten);
const alles = new Set<Kaartklasse>(KAARTKLASSEN);

function standenMet(zeist: Partial<Kaartstand>): Map<string, Kaartstand> {
  return new Map(
    register.gemeenten.map(({ code, weergavenaam }) => [
      code,
      {
        naam: weergavenaam,
        regio: 'Midden-Utrecht',
        klasse: 'onbekend',
        ...(code === 'GM0355' ? zeist : {}),
      },
    ]),
  );
}

function beeld(
  standen: Map<string, Kaartstand>,
  zichtbaar?: ReadonlySet<string>,
  gekozen: string | null = null,
): string {
  return renderToStaticMarkup(
    <Celkaart
      kaart={kaart}
      standen={standen}
      zichtbaar={zichtbaar}
      gekozen={gekozen}
      aanwijzing={maakAanwijzing()}
      onSelect={() => undefined}
    />,
  );
}
const aantal = (html: string, klasse: string) => html.split(`class="tegel tegel-${klasse}`).length - 1;

describe('Celkaart', () => {
  test('draws every gemeente without news as onbekend', () => {
    expect(aantal(beeld(standenMet({})), 'onbekend')).toBe(342);
    expect(aantal(beeld(new Map()), 'onbekend')).toBe(342);
  });

  test('draws a gemeente in its own class, with a pattern for bezig', () => {
    const html = beeld(standenMet({ klasse: 'bezig' }));
    expect(aantal(html, 'onbekend')).toBe(341);
    const patroon = /tegel-bezig" d="[^"]+" fill="url\(#([^)]+)\)"/.exec(html)?.[1];
    expect(patroon).toBeDefined();
    expect(html).toContain(`<pattern id="${patroon}"`);
  });

  test('leaves only an outline of a gemeente that is filtered out', () => {
    const anders = new Set(register.gemeenten.map(({ code }) => code).filter((code) => code !== 'GM0355'));
    const html = beeld(standenMet({ klasse: 'bezig' }), anders);
    expect(aantal(html, 'bezig')).toBe(0);
    expect(aantal(html, 'buiten')).toBe(1);
  });

  test('marks a condition and an example, and says in words what the marks mean', () => {
    const html = beeld(standenMet({ klasse: 'afgevinkt', onderVoorwaarde: true }));
    expect(html).toContain('1 afgevinkt onder voorwaarde');
    expect(beeld(standenMet({ klasse: 'afgevinkt', voorbeeld: true }))).toContain(
      '1 voorbeeld, telt niet mee',
    );
    expect(beeld(standenMet({ klasse: 'afgevinkt' }))).not.toContain('tegel-voorwaarde');
  });

  test('shows name, stand and regio of the chosen gemeente', () => {
    const html = beeld(standenMet({ klasse: 'afgevinkt', onderVoorwaarde: true }), undefined, 'GM0355');
    expect(html).toContain('<b>Zeist</b><span>Afgevinkt onder voorwaarde</span>');
    expect(html).toContain('<small>Regio Midden-Utrecht</small>');
  });

  test('is one tab stop with a name and its keys explained', () => {
    const html = beeld(standenMet({}));
    expect(html.match(/tabindex/g)).toHaveLength(1);
    const uitleg = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`id="${uitleg}">Pijltjestoetsen`);
  });

  test('is not confused by a chosen code that is not on the map', () => {
    expect(aantal(beeld(standenMet({}), undefined, 'VB0001'), 'onbekend')).toBe(342);
  });
});

test('Kaartlegenda gives each class a checkbox with its number and offers all when one is off', () => {
  const aantallen = { afgevinkt: 3, bezig: 2, voorbereiding: 1, 'niet-begonnen': 0, onbekend: 336 };
  const legenda = (zichtbaar: ReadonlySet<Kaartklasse>) =>
    renderToStaticMarkup(
      <Kaartlegenda aantallen={aantallen} zichtbaar={zichtbaar} onChange={() => undefined} />,
    );
  expect(legenda(alles).match(/type="checkbox"/g)).toHaveLength(5);
  expect(legenda(alles)).toContain('<b class="num">336</b><span>Onbekend</span>');
  expect(legenda(alles)).not.toContain('Toon alles');
  expect(legenda(new Set(['bezig']))).toContain('Toon alles');
});
