import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { toMeetlat, vergelijkGemeente } from '../../src/domain/proces/vergelijking.ts';
import { Werkproces } from '../../src/domain/proces/werkproces.ts';
import type { Antwoord } from '../../src/domain/scanlijst/antwoord.ts';
import { Normenset, toNormen } from '../../src/domain/scanlijst/normenset.ts';
import { Scanlijst } from '../../src/domain/scanlijst/scanlijst.ts';
import type { PreferenteWerkwijze } from '../../src/domain/werkwijze/preferenteWerkwijze.ts';
import { toBpmnBestand } from '../../src/export/bpmn/toBpmnBestand.ts';
import { expect, test } from './fixtures.ts';

const lees = (bestand: string): unknown =>
  parse(readFileSync(new URL(`../../checklists/preferente-werkwijze/${bestand}`, import.meta.url), 'utf8'));
const werkproces = Werkproces.parse(lees('werkproces.yaml'));
const scanlijst = Scanlijst.parse(lees('scanlijst.yaml'));
const meetlat = toMeetlat(
  { scanlijst, werkproces } as PreferenteWerkwijze,
  toNormen(Normenset.parse(lees('normen.yaml'))),
);

/** A gemeente that answers every choice with the last option: the process of now that is furthest from the preferred. */
const laatste = new Map<string, Antwoord>(
  scanlijst.scanpunten.flatMap(({ id, soortAntwoord, opties }) => {
    const optie = opties?.at(-1)?.code;
    return soortAntwoord === 'keuze' && optie !== undefined ? [[id, { soort: 'optie', optie }]] : [];
  }),
);
const processen = {
  voorkeur: meetlat.voorkeur,
  nu: vergelijkGemeente(meetlat, laatste).huidig,
};

/** bpmn-js as a municipality has it in Camunda Modeler, on a page of its own. */
async function openInBpmnJs(page: Page, xml: string) {
  await page.setContent('<div id="vlak" style="width: 1600px; height: 900px"></div>');
  const bpmnJs = new URL(
    '../../node_modules/bpmn-js/dist/bpmn-navigated-viewer.production.min.js',
    import.meta.url,
  );
  await page.addScriptTag({ path: fileURLToPath(bpmnJs) });
  return page.evaluate(async (bron) => {
    type Getekend = { id: string; type: string; labelTarget?: unknown; waypoints?: unknown };
    type Viewer = {
      importXML: (xml: string) => Promise<{ warnings: { message: string }[] }>;
      get: (dienst: string) => {
        getAll: () => Getekend[];
        getGraphics: (element: Getekend) => SVGElement;
      };
    };
    const { BpmnJS } = window as unknown as { BpmnJS: new (opties: object) => Viewer };
    const viewer = new BpmnJS({ container: '#vlak' });
    const { warnings } = await viewer.importXML(bron);
    const register = viewer.get('elementRegistry');
    const vak = (element: Element | null) => {
      const rect = element?.getBoundingClientRect();
      return rect && rect.width > 0 ? { x: rect.x, y: rect.y, b: rect.width, h: rect.height } : null;
    };
    return {
      waarschuwingen: warnings.map(({ message }) => message),
      delen: register.getAll().map((element) => {
        const beeld = register.getGraphics(element);
        return {
          id: element.id,
          soort: element.type,
          isNaam: element.labelTarget !== undefined,
          isLijn: element.waypoints !== undefined,
          vak: vak(beeld.querySelector('.djs-visual > *')),
          tekst: vak(beeld.querySelector('.djs-visual text')),
        };
      }),
    };
  }, xml);
}

type Vak = { x: number; y: number; b: number; h: number };
const raakt = (a: Vak, b: Vak): boolean =>
  a.x < b.x + b.b - 1 && b.x < a.x + a.b - 1 && a.y < b.y + b.h - 1 && b.y < a.y + a.h - 1;

for (const [naam, graaf] of Object.entries(processen)) {
  test(`bpmn-js draws ${naam} without warnings, with every text where it can be read`, async ({ page }) => {
    const xml = await toBpmnBestand({ werkproces, graaf, naam: 'Preferente werkwijze' });
    const { waarschuwingen, delen } = await openInBpmnJs(page, xml);
    expect(waarschuwingen).toEqual([]);

    const taken = delen.filter(({ soort }) => soort === 'bpmn:Task');
    expect(taken).toHaveLength(Object.keys(graaf.stappen).length);
    expect(
      delen.filter(({ soort }) => soort === 'bpmn:SequenceFlow').filter(({ isNaam }) => !isNaam),
    ).toHaveLength(graaf.overgangen.length);
    const teBreed = taken.filter(
      ({ vak, tekst }) =>
        !vak ||
        !tekst ||
        tekst.x < vak.x ||
        tekst.x + tekst.b > vak.x + vak.b ||
        tekst.y < vak.y ||
        tekst.y + tekst.h > vak.y + vak.h,
    );
    expect(teBreed.map(({ id }) => id)).toEqual([]);

    const namen = delen.filter(({ isNaam, tekst }) => isNaam && tekst);
    expect(namen.length).toBeGreaterThan(Object.keys(graaf.gebeurtenissen).length);
    const vormen = delen.filter(
      ({ isNaam, isLijn, soort }) => !isNaam && !isLijn && /Task|Event|Gateway|DataObject/.test(soort),
    );
    const opElkaar = namen.flatMap((a, i) =>
      [
        ...namen.slice(i + 1).filter((b) => raakt(a.tekst as Vak, b.tekst as Vak)),
        ...vormen.filter(({ vak }) => vak && raakt(a.tekst as Vak, vak)),
      ].map((b) => `${a.id} op ${b.id}`),
    );
    expect(opElkaar).toEqual([]);
  });
}
