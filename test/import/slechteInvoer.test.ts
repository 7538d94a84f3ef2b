import { describe, expect, it, test } from 'vitest';
import { MAX_BPMN, VREEMDE_VORMEN } from '../../src/import/bpmnuitkomst.ts';
import { leesBpmn } from '../../src/import/leesBpmn.ts';
import { bestand, definities, elementenBij, lees, proces } from './lees.ts';

const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const zip = (naam: string): Uint8Array => bytes(`PK\u0003\u0004\u0014\u0000${'\u0000'.repeat(20)}${naam}`);

describe('what is no BPMN', () => {
  test.each([
    ['empty', ''],
    ['text', 'Beste collega, hierbij het proces.'],
    ['a spreadsheet as text', 'stap;baan\nVraagt aan;Werkgever'],
  ])('%s is no XML', async (_, tekst) => {
    expect(await leesBpmn(tekst)).toEqual({ soort: 'niet-xml' });
  });

  test.each([
    ['visio', zip('visio/document.xml')],
    ['visio', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['visio', bytes('<VisioDocument xmlns="http://schemas.microsoft.com/visio/2003/core"/>')],
    ['signavio', zip('directory_1/model_0123456789abcdef.json')],
    ['signavio', bytes('{"resourceId":"x","stencilset":{"url":"bpmn2.0.json"},"childShapes":[]}')],
    ['bizagi', zip('1234.diag')],
    ['aris', bytes('<?xml version="1.0"?><AML><Header-Info/></AML>')],
    ['adonis', bytes('<ADOXML version="3.1"><MODELS/></ADOXML>')],
    ['xpdl', bytes('<xpdl:Package xmlns:xpdl="http://www.wfmc.org/2009/XPDL2.2" Id="p"/>')],
    ['drawio', bytes('<mxfile host="app.diagrams.net"><diagram>7Vxbc</diagram></mxfile>')],
    ['archimate', bytes('<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/"/>')],
    ['dmn', bytes('<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>')],
    ['bpmn-1', bytes('<definitions xmlns="http://schema.omg.org/spec/BPMN/2.0"/>')],
    ['zip', zip('proces.bpmn')],
    ['beeld', bytes('%PDF-1.7')],
    ['beeld', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['beeld', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46])],
    ['beeld', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['json', bytes('{"soort":"lks-implementatiescan/traject"}')],
    ['onbekend', bytes('<html><body/></html>')],
    ['onbekend', bytes('<definitions><process/></definitions>')],
    ['onbekend', bytes('<process xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>')],
  ] as const)('recognises %s', async (vorm, bron) => {
    expect(await leesBpmn(bron)).toEqual({ soort: 'geen-bpmn', vorm });
    expect(VREEMDE_VORMEN).toContain(vorm);
  });

  it('has no process when there is nothing, or no step, in it', async () => {
    expect(await leesBpmn(definities(''))).toEqual({ soort: 'geen-proces' });
    expect(await leesBpmn(proces('<startEvent id="a"/>'))).toEqual({ soort: 'geen-proces' });
    expect(await leesBpmn(definities('<collaboration id="c"><participant id="x"/></collaboration>'))).toEqual(
      {
        soort: 'geen-proces',
      },
    );
  });
});

describe('what could do harm', () => {
  const lach = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>`;
  const buiten = '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>';

  test.each([
    ['a billion laughs', lach],
    ['an external entity', buiten],
    ['a document type after a comment', `<!-- x --><?pi x?>\n${buiten.toLowerCase()}`],
  ])('refuses %s', async (_, doctype) => {
    const bom = proces('<task id="t" name="&d;&xxe;"/>').replace(/\?>/, `?>\n${doctype}`);
    expect(await leesBpmn(bom)).toEqual({ soort: 'doctype' });
  });

  it('expands no entity but those of XML itself', async () => {
    const { model } = await lees(proces('<task id="t" name="&d;&xxe;&amp;&#233;"/>'));
    expect(model.graaf.stappen['t']?.naam).toBe('&d;&xxe;&é');
  });

  it('takes a document type in a text for text', async () => {
    const gelezen = await lees(
      proces('<task id="t" name="x"><documentation><![CDATA[<!DOCTYPE html>]]></documentation></task>'),
    );
    expect(elementenBij(gelezen, 'toelichting')).toEqual(['x: <!DOCTYPE html>']);
  });

  it('refuses more than 20 MB before it parses anything', async () => {
    const groot = new Uint8Array(MAX_BPMN + 1);
    expect(await leesBpmn(groot)).toEqual({ soort: 'te-groot', grootte: MAX_BPMN + 1, maximum: MAX_BPMN });
  });

  it('reads subprocesses and lanes however deep they are nested', async () => {
    const diep = 20_000;
    const binnen = `<task id="kern" name="Kern"/>`;
    const open = Array.from({ length: diep }, (_, i) => `<subProcess id="s${i}" name="${i}">`).join('');
    const { model } = await lees(proces(`${open}${binnen}${'</subProcess>'.repeat(diep)}`));
    expect(model.graaf.stappen).toMatchObject({ kern: { naam: 'Kern' } });
    const lanen = Array.from({ length: diep }, (_, i) => `<lane id="l${i}"><childLaneSet id="c${i}">`).join(
      '',
    );
    const lagen = `<laneSet id="ls">${lanen}<lane id="l" name="Binnen"/>${'</childLaneSet></lane>'.repeat(diep)}</laneSet>`;
    expect((await lees(proces(`${lagen}<task id="t"/>`))).model.banen).toHaveLength(2);
  });

  it('keeps lines through one subprocess readable: above 400 they meet at a gateway', async () => {
    const rij = Array.from({ length: 30 }, (_, i) => i);
    const { model } = await lees(
      proces(
        [
          ...rij.map((i) => `<task id="v${i}"/><task id="n${i}"/>`),
          '<subProcess id="s">',
          ...rij.map((i) => `<task id="b${i}"/>`),
          '</subProcess>',
          ...rij.map((i) => `<sequenceFlow id="f${i}" sourceRef="v${i}" targetRef="s"/>`),
          ...rij.map((i) => `<sequenceFlow id="g${i}" sourceRef="s" targetRef="n${i}"/>`),
        ].join(''),
      ),
    );
    expect(model.graaf.overgangen).toHaveLength(4 * 30);
    expect(Object.keys(model.graaf.poorten)).toHaveLength(2);
  });

  it('gives a step with the id of something every object has another id', async () => {
    const { model } = await lees(proces('<task id="constructor" name="x"/><task id="toString" name="y"/>'));
    expect(Object.keys(model.graaf.stappen)).toEqual(['constructor-2', 'toString-2']);
  });
});

describe('damaged files', () => {
  it('says on which line it goes wrong', async () => {
    const kapot = proces('\n<task id="a">\n<task id="b"/>\n');
    expect(await leesBpmn(kapot)).toEqual({ soort: 'beschadigd', regel: 4 });
    expect(await leesBpmn(kapot.slice(0, 300))).toMatchObject({ soort: 'beschadigd' });
  });

  it('names ids that stand for two things', async () => {
    expect(await leesBpmn(proces('<task id="a"/><task id="a"/><task id="b"/><task id="b"/>'))).toEqual({
      soort: 'dubbele-ids',
      ids: ['a', 'b'],
    });
  });

  it('does not mind two shapes of the drawing with one id', async () => {
    const tekening = `<bpmndi:BPMNDiagram xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" id="x">
      <bpmndi:BPMNPlane id="y"><bpmndi:BPMNShape id="z"/><bpmndi:BPMNShape id="z"/></bpmndi:BPMNPlane>
    </bpmndi:BPMNDiagram>`;
    const bron = proces('<task id="a" name="A"/>').replace('</definitions>', `${tekening}</definitions>`);
    expect((await lees(bron)).model.graaf.stappen['a']?.naam).toBe('A');
  });

  it('names references without a target and parts that are no BPMN', async () => {
    const gelezen = await lees(
      proces(
        '<task id="a" name="A"><incoming>weg</incoming></task><onzin id="q"/><sequenceFlow id="f" sourceRef="a" targetRef="weg"/>',
      ),
    );
    expect(elementenBij(gelezen, 'verwijzing')).toEqual(['A → weg']);
    expect(elementenBij(gelezen, 'losse-lijn')).toEqual(['A → ?']);
    expect(elementenBij(gelezen, 'niet-gelezen')).toEqual(['<onzin> (regel 1)']);
  });
});

describe('encodings', () => {
  const tekst = proces('<task id="t" name="Coördineert café"/>');
  const utf16 = (inhoud: string, isKlein: boolean): Uint8Array => {
    const uit = new Uint8Array(inhoud.length * 2);
    const beeld = new DataView(uit.buffer);
    for (let i = 0; i < inhoud.length; i += 1) beeld.setUint16(i * 2, inhoud.charCodeAt(i), isKlein);
    return uit;
  };
  const latin = (inhoud: string): Uint8Array => Uint8Array.from(inhoud, (teken) => teken.charCodeAt(0));
  const verklaard = (codering: string) => tekst.replace('UTF-8', codering);

  test.each([
    ['UTF-8', bytes(tekst)],
    ['UTF-8 with a byte order mark', bytes(`\uFEFF${tekst}`)],
    ['UTF-16 little endian with a mark', utf16(`\uFEFF${verklaard('UTF-16')}`, true)],
    ['UTF-16 big endian with a mark', utf16(`\uFEFF${verklaard('UTF-16')}`, false)],
    ['UTF-16 little endian without a mark', utf16(verklaard('UTF-16LE'), true)],
    ['UTF-16 big endian without a mark', utf16(verklaard('UTF-16BE'), false)],
    ['ISO-8859-1', latin(verklaard('ISO-8859-1'))],
    ['windows-1252', latin(verklaard('windows-1252'))],
    ['UTF-8 that says UTF-16', bytes(verklaard('UTF-16'))],
    ['text with a mark', `\uFEFF${tekst}`],
  ])('reads %s', async (_, bron) => {
    const { model, opmerkingen } = await lees(bron);
    expect(model.graaf.stappen['t']?.naam).toBe('Coördineert café');
    expect(opmerkingen).toEqual([]);
  });

  it('tells when a file says UTF-8 and is not', async () => {
    const gelezen = await lees(latin(tekst));
    expect(gelezen.model.graaf.stappen['t']?.naam).toBe('Coördineert café');
    expect(elementenBij(gelezen, 'codering')).toEqual(['windows-1252']);
  });

  it('names an encoding that no browser knows', async () => {
    expect(await leesBpmn(bytes(verklaard('EBCDIC-NL')))).toEqual({
      soort: 'onbekende-codering',
      codering: 'ebcdic-nl',
    });
  });
});

it('reads a real file the same from text and from bytes', async () => {
  const bron = bestand('echt/signavio-berichten.bpmn');
  expect(await leesBpmn(new TextDecoder().decode(bron))).toEqual(await leesBpmn(bron));
});
