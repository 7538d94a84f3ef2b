import { expect, test } from 'vitest';
import { svgCelkaart } from '../../../src/diagram/celkaart/svgCelkaart.ts';
import { tekenCelkaart } from '../../../src/diagram/celkaart/tekenCelkaart.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';

const kaart = tekenCelkaart(echtRegister().gemeenten);
const blad = (zichtbaar?: ReadonlySet<string>) =>
  svgCelkaart({
    kaart,
    klassen: new Map([['GM0355', 'bezig' as const]]),
    zichtbaar,
    titel: 'Stand <nu>',
    onder: 'x',
    bron: 'y',
    beschrijving: 'z',
    legenda: [{ klasse: 'bezig', aantal: 1, woord: 'Bezig' }],
  });
const cel = (svg: string, code: string) => new RegExp(`<path[^>]*data-code="${code}"[^>]*>`).exec(svg)?.[0];

test('the map as a file has every gemeente once, and asks for nothing from elsewhere', () => {
  const svg = blad();
  expect(svg.match(/data-code="GM\d{4}"/g)).toHaveLength(342);
  expect(svg).toContain('Stand &lt;nu&gt;');
  expect(svg).not.toMatch(/href|@import|<style/);
});

test('a class has its pattern, a gemeente without news a dashed edge, one that is left out no fill', () => {
  expect(cel(blad(), 'GM0355')).toContain('url(#bezig)');
  expect(cel(blad(), 'GM0014')).toContain('stroke-dasharray');
  expect(cel(blad(new Set(['GM0014'])), 'GM0355')).toContain('fill="none"');
});
