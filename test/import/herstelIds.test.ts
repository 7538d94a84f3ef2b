import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { herstelIds } from '../../src/import/herstelIds.ts';
import { definities, lees, lijnen, proces } from './lees.ts';

describe('ids that the parser does not take', () => {
  it('get another one, everywhere that an attribute or reference has them', () => {
    const uit = herstelIds(
      `<task id="1 a"><incoming> 1 b </incoming></task><sequenceFlow id='1 b' sourceRef="x:1 a"/>`,
    );
    expect(uit).toBe(
      `<task id="_1_20_a"><incoming>_1_20_b</incoming></task><sequenceFlow id='_1_20_b' sourceRef="_1_20_a"/>`,
    );
  });

  it('are never looked for in what people wrote', () => {
    const woorden = [
      `<!-- <task id="1 a" sourceRef="1 a"/> -->`,
      `<documentation><![CDATA[Zet in <incoming>1 a</incoming> het id="1 a".]]></documentation>`,
      `<documentation>Vul id = "1 a" in.</documentation>`,
      `<task id="b" name='Vul id="1 a" in > klaar'/>`,
      `<task id="c" name="Kies targetRef='1 a'"/>`,
    ];
    for (const tekst of woorden) {
      expect(herstelIds(`<task id="1 a"/>${tekst}`)).toBe(`<task id="_1_20_a"/>${tekst}`);
    }
  });

  it('that stand in a comment only are not ids', () => {
    const xml = `<!-- <task id="a"/> --><sequenceFlow sourceRef="x:a"/>`;
    expect(herstelIds(xml)).toBe(xml);
  });

  it('are read with their lines, and the name beside them stays as it was', async () => {
    const gelezen = await lees(
      proces(
        `<task id="1 a" name='Vul id="1 a" in'/><task id="2 b" name="Klaar > weg"/>
         <sequenceFlow id="l" sourceRef="1 a" targetRef="2 b"/>`,
      ),
    );
    expect(lijnen(gelezen)).toEqual(['Vul id="1 a" in > Klaar > weg']);
  });

  test.prop([fc.string()])('leave CDATA as it is, whatever stands in it', (inhoud) => {
    const tekst = `<documentation><![CDATA[${inhoud.replaceAll(']]>', '')}]]></documentation>`;
    expect(herstelIds(`<task id="1 a"/>${tekst}`)).toBe(`<task id="_1_20_a"/>${tekst}`);
  });
});

it('a root with > in a value is read', async () => {
  const binnen = '<process id="p"><task id="a" name="Beslist"/></process>';
  const xml = definities(binnen).replace('<definitions ', `<definitions name="nu -> straks" exporter='>' `);
  const { model } = await lees(xml);
  expect(Object.values(model.graaf.stappen).map(({ naam }) => naam)).toEqual(['Beslist']);
});
