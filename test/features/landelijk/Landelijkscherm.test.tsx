import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { laadMijlpalen } from '../../../src/content/laadMijlpalen.ts';
import type { Landelijkebron, Trajectbron } from '../../../src/domain/voortgang/landelijkebron.ts';
import { leesPublicatie } from '../../../src/domain/voortgang/publicatie.ts';
import { Landelijkscherm } from '../../../src/features/landelijk/Landelijkscherm.tsx';
import { PER_BEELD } from '../../../src/features/landelijk/useAangroei.ts';
import type { Landelijkinhoud } from '../../../src/features/landelijk/useLandelijkinhoud.ts';
import type { Zoek } from '../../../src/routes/route.ts';
import { LiveRegionProvider } from '../../../src/ui/LiveRegion.tsx';
import { echtRegister, leesBestand } from '../../domain/regio/publicData.ts';

const register = echtRegister();
const inhoud: Landelijkinhoud = {
  register,
  achtergrond: await laadMijlpalen(),
  publicatie: leesPublicatie(leesBestand('voortgang')),
};

function bron(soort: Trajectbron['soort'], voorbeeld: boolean, code: string): Landelijkebron {
  return {
    id: `${soort}/${code}`,
    soort,
    moment: '2026-11-01T00:00:00.000Z',
    voortgang: {
      traject: code,
      naam: `Traject ${code}`,
      voorbeeld,
      scanlijst: { id: 'x', versie: '1' },
      stand: '2026-06-01T10:00:00.000Z',
      gemeenten: [
        {
          code,
          naam: 'Lindedorp',
          status: 'afgevinkt',
          sinds: '2026-05-01T10:00:00.000Z',
          grond: 'bevestigd-door-begeleider',
          onderVoorwaarde: true,
          voorwaardeTot: '2027-05-01',
          ingangsdatum: '2026-07-01',
          criteriaversie: '2026.1',
          verschilt: {},
          geblokkeerd: null,
          eerder: [],
        },
      ],
    },
  };
}

function beeld(bronnen: readonly Landelijkebron[], zoek: Zoek = {}, met = inhoud): string {
  return renderToStaticMarkup(
    <LiveRegionProvider>
      <Landelijkscherm
        inhoud={met}
        bronnen={bronnen}
        vandaag="2026-11-21"
        route={{ pagina: 'landelijk', zoek }}
        keuzes={[]}
        werk={{
          leesBestanden: () => Promise.resolve({ regels: [], bewaard: true }),
          verwijderBron: () => undefined,
          zetHand: () => Promise.resolve(true),
          verwijderHand: () => Promise.resolve(true),
          kiesTraject: () => Promise.resolve(true),
          standen: {
            alle: () => Promise.resolve([]),
            zet: () => Promise.resolve(true),
            verwijder: () => Promise.resolve(true),
          },
        }}
      />
    </LiveRegionProvider>,
  );
}

const echt = bron('bestand', false, 'GM0355');

describe('Landelijkscherm', () => {
  test('says that nothing was read in, and what unknown means', () => {
    const html = beeld([]);
    expect(html).toContain('Nog geen bestanden ingelezen. Sleep bestanden hierheen.');
    expect(html).toContain('Onbekend betekent: wij hebben geen bericht.');
    expect(html).toContain('Wij weten niet wie het landelijke cijfer sinds 2022 bijhoudt.');
    expect(html.match(/<path class="tegel tegel-onbekend"/g)).toHaveLength(342);
  });

  test('still says so when there are only examples', () => {
    expect(beeld([bron('browser', true, 'GM0355')])).toContain('Nog geen bestanden ingelezen');
  });

  test('keeps the grounds apart and nowhere adds them up', () => {
    const html = beeld([echt]);
    expect(html).toMatch(/Bevestigd door begeleider<\/dt><dd><b class="num">1</);
    expect(html).toMatch(/Zelf opgegeven<\/dt><dd><b class="num">0</);
    expect(html).toMatch(/Onbekend<\/dt><dd><b class="num">341</);
  });

  test('counts the grounds over what is shown, the legend over every class', () => {
    const html = beeld([echt], { regio: 'AM13', stand: 'onbekend' });
    expect(html).toMatch(/Bevestigd door begeleider<\/dt><dd><b class="num">0</);
    expect(html).toMatch(/Onbekend<\/dt><dd><b class="num">13</);
    expect(html).toMatch(/<b class="num">1<\/b><span>Afgevinkt/);
  });

  test("lists the 35 regio's, each linking to its own address", () => {
    const html = beeld([echt]);
    expect(html.match(/href="#\/landelijk\?regio=AM\d\d"/g)).toHaveLength(35);
    expect(html).toContain('1 van 14');
  });

  test('shows the gemeenten of the chosen regio with ground, age and condition', () => {
    const html = beeld([echt], { regio: 'AM13' });
    const regio = register.arbeidsmarktregios.find(({ code }) => code === 'AM13');
    expect(html).toContain(regio?.naam);
    const zeist = beeld([echt], { gemeente: 'GM0355' });
    expect(zeist).toContain('onder voorwaarde, tot 1 mei 2027');
    expect(zeist).toContain('173 dagen oud');
    expect(zeist).toContain('Vraag opnieuw');
  });

  test('counts the marks on the map over what the filters leave, as every other number', () => {
    const bronnen = [echt, bron('bestand', false, 'GM0014')];
    expect(beeld(bronnen, { provincie: 'Utrecht' })).toContain('1 afgevinkt onder voorwaarde');
  });

  test('ignores a gemeente or regio in the address that does not exist', () => {
    expect(beeld([echt], { gemeente: 'GM9999', regio: 'AM99' })).toContain('Per arbeidsmarktregio');
  });

  test('says of which day the published stand is, also inside another page, and not that there is only this browser', () => {
    const { publicatie } = inhoud;
    if (publicatie.soort !== 'ok') throw new Error(publicatie.soort);
    const met = {
      ...inhoud,
      publicatie: { ...publicatie, publicatie: { ...publicatie.publicatie, peildatum: '2026-10-01' } },
    };
    const html = beeld([echt], { weergave: 'insluiten' }, met);
    expect(html).toContain('<p>Gepubliceerde stand van 1 oktober 2026.</p>');
    expect(html).not.toContain('Je ziet alleen trajecten in deze browser');
  });

  test('gives all gemeenten as a table instead of the map', () => {
    const html = beeld([echt], { beeld: 'tabel' });
    expect(html).not.toContain('celkaart-vak');
    // The rest of the rows follows per frame, in the browser.
    const tabel = html.slice(html.indexOf('gemeentetabel'));
    expect(tabel.match(/<tr/g)).toHaveLength(1 + PER_BEELD);
    expect(html).toContain('342 gemeenten');
  });

  test('shows examples only under their switch, and made-up gemeenten beside the map', () => {
    const bronnen = [echt, bron('browser', true, 'VB0001')];
    expect(beeld(bronnen)).not.toContain('Lindedorp');
    const html = beeld(bronnen, { voorbeelden: '' });
    expect(html).toContain('Lindedorp');
    expect(html).toContain('Verzonnen gemeente, niet op de kaart');
    expect(html).toMatch(/Bevestigd door begeleider<\/dt><dd><b class="num">1</);
  });

  test('lets one remove a file, not a traject of this browser', () => {
    const knop = 'uit de landelijke stand"';
    expect(beeld([echt])).toContain(knop);
    expect(beeld([bron('browser', false, 'GM0355')])).not.toContain(knop);
  });
});
