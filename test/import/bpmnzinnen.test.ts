import { expect, test } from 'vitest';
import { type Bpmnfout, OPMERKINGSOORTEN, VREEMDE_VORMEN } from '../../src/import/bpmnuitkomst.ts';
import { toBpmnfoutzinnen, toOpmerkingzin } from '../../src/import/bpmnzinnen.ts';

const fouten: Bpmnfout[] = [
  { soort: 'niet-te-lezen' },
  { soort: 'te-groot', grootte: 31_000_000, maximum: 20_000_000 },
  { soort: 'onbekende-codering', codering: 'ebcdic' },
  { soort: 'niet-xml' },
  { soort: 'doctype' },
  { soort: 'beschadigd' },
  { soort: 'beschadigd', regel: 7 },
  { soort: 'dubbele-ids', ids: ['a', 'b'] },
  { soort: 'geen-proces' },
  ...VREEMDE_VORMEN.map((vorm) => ({ soort: 'geen-bpmn' as const, vorm })),
];

test('every failure has a sentence of its own that says nothing changed', () => {
  const zinnen = fouten.map(toBpmnfoutzinnen);
  expect(new Set(zinnen.map(([zin]) => zin)).size).toBe(fouten.length);
  expect(zinnen.every(([, slot]) => slot === 'Er is niets veranderd.')).toBe(true);
  expect(toBpmnfoutzinnen({ soort: 'te-groot', grootte: 31_000_000, maximum: 20_000_000 })[0]).toContain(
    '31 MB',
  );
});

test('every remark has a sentence for one and for more', () => {
  for (const soort of OPMERKINGSOORTEN) {
    const een = toOpmerkingzin({ soort, elementen: ['a'] });
    const meer = toOpmerkingzin({ soort, elementen: ['a', 'b'] });
    expect(een, soort).toMatch(/^[A-Z].*\.$/);
    expect(meer, soort).toMatch(/^([A-Z]|2 ).*\.$/);
  }
});
