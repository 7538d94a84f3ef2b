import { expect, test } from 'vitest';
import { svgCelkaart } from '../../../src/diagram/celkaart/svgCelkaart.ts';
import { tekenCelkaart } from '../../../src/diagram/celkaart/tekenCelkaart.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';

const kaart = tekenCelkaart(echtRegister().gemeenten);
const blad = (zichtbaar?: ReadonlySet<string>, onderVoorwaarde: readonly string[] = []) =>
  svgCelkaart({
    kaart,
    klassen: new Map([['GM0355', 'bezig' as const]]),
    zichtbaar,
    onderVoorwaarde: new Set(onderVoorwaarde),
    titel: 'Stand <nu>',
    onder: ['waarover', 'Stand op 1 mei'],
    bron: ['cijfers', 'indeling'],
    beschrijving: 'z',
    legenda: [{ klasse: 'bezig', aantal: 1, woord: 'Bezig' }],
    voorwaarde: { aantal: onderVoorwaarde.length, woord: 'onder voorwaarde' },
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

test('a check-off under a condition has a ring, in the map and in the legend; one that is left out has none', () => {
  const ringen = (svg: string) => svg.match(/<circle[^>]*fill="none"/g)?.length ?? 0;
  expect(ringen(blad())).toBe(0);
  expect(ringen(blad(undefined, ['GM0014']))).toBe(2);
  expect(ringen(blad(new Set(['GM0355']), ['GM0014']))).toBe(1);
  expect(blad(undefined, ['GM0014'])).toContain('onder voorwaarde');
});

test('title, subject, day and sources stand in the picture, one below the other', () => {
  const hoogten = ['Stand &lt;nu&gt;', 'waarover', 'Stand op 1 mei', 'cijfers', 'indeling'].map((woord) =>
    Number(new RegExp(`<text[^>]*y="([\\d.]+)"[^>]*>${woord}<`).exec(blad())?.[1]),
  );
  expect(hoogten).toEqual(hoogten.toSorted((a, b) => a - b));
  expect(hoogten.every((hoogte) => hoogte > 0)).toBe(true);
});
