import { describe, expect, it } from 'vitest';
import type { Stand } from '../../../src/diagram/beeld.ts';
import { toSvg } from '../../../src/diagram/svg.ts';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { toTrajectwijzigingen } from '../../../src/domain/traject/trajectwijzigingen.ts';
import { vergelijkTraject } from '../../../src/domain/traject/trajectvergelijking.ts';
import { type Bladinvoer, toBeeldblad } from '../../../src/features/verschillen/beeldblad.ts';
import { toBeeldmerken } from '../../../src/features/verschillen/beeldmerken.ts';
import { toPaar, toPaarscherm } from '../../../src/features/verschillen/paar.ts';
import { toSchermmodel } from '../../../src/features/verschillen/schermmodel.ts';
import { toPaarrijen, toVerschilrijen } from '../../../src/features/verschillen/verschilrij.ts';
import { schema } from '../../../src/texts/schema.ts';
import { klein, meetlat, preferentAntwoord, telIds, voerUit, werkwijze } from '../../builders.ts';

const { scanpunten, versie } = werkwijze.scanlijst;
const nummerVan = new Map(scanpunten.map(({ id, nummer }) => [id, nummer]));
const geef = (gemeenten: readonly string[], anders: Readonly<Record<string, Antwoord>>) =>
  scanpunten.map((punt) =>
    setAntwoord(klein(), {
      gemeenten,
      scanpunt: punt.id,
      antwoord: anders[punt.id] ?? preferentAntwoord(punt),
      versie,
      nieuwId: telIds(),
    }),
  );
const traject = voerUit(
  klein(),
  ...geef(['GM0796', 'GM0373'], {}),
  ...geef(['GM0355'], {
    'AANV-01': { soort: 'optie', optie: 'd' },
    'BETA-03': { soort: 'optie', optie: 'b' },
    'BESL-04': { soort: 'optie', optie: 'b' },
  }),
);
const vergelijkingen = new Map(
  [...vergelijkTraject(meetlat, traject)].map(([code, { vergelijking }]) => [code, vergelijking]),
);
const wijzigingen = toTrajectwijzigingen(werkwijze.scanlijst, traject, vergelijkingen);
const model = toSchermmodel(meetlat, vergelijkingen, undefined);
const invoer = (anders: Partial<Bladinvoer> = {}): Bladinvoer => ({
  werkproces: werkwijze.werkproces,
  model,
  beeldmerken: toBeeldmerken(model, nummerVan, werkwijze.werkproces),
  alleRijen: toVerschilrijen(model, wijzigingen),
  paar: undefined,
  deel: undefined,
  stand: 'verschil',
  woorden: { stand: (stand) => `woorden van ${stand}`, legenda: schema.legenda },
  cijfers: [],
  naam: 'Proefregio',
  gemeenten: ["'s-Hertogenbosch", 'Bergen (NH.)', 'Zeist'],
  dag: '2026-11-21',
  voorbeeld: false,
  metLijst: true,
  ...anders,
});
const inStand = (stand: Stand) => toBeeldblad(invoer({ stand }));
const knoop = (stand: Stand, id: string) => inStand(stand).beeld.knopen.find((k) => k.id === id);

describe('the sheet', () => {
  it('says whose process it is, of which day, and that it is a proposal', () => {
    const blad = toBeeldblad(invoer());
    expect(blad.ondertitel).toBe(
      "Proefregio: 's-Hertogenbosch, Bergen (NH.) en Zeist. Stand 21 november 2026.",
    );
    expect(blad.stempels.map(({ tekst }) => tekst)).toEqual(['Voorstel, te bevestigen']);
    expect(blad.voet.rechts).toBe('Geen besluit. De wet en de verordening gaan voor.');
  });

  it('bears the stamp of an example only when it is one', () => {
    expect(toBeeldblad(invoer({ voorbeeld: true })).stempels.at(-1)?.tekst).toBe('Voorbeeldgegevens');
  });

  it('draws in each view what the screen shows there, and nothing that is only faded out', () => {
    const extra = werkwijze.werkproces.extraStappen.map(({ id }) => id);
    const voorkeur = new Set(inStand('voorkeur').beeld.knopen.map(({ id }) => id));
    expect(extra.filter((id) => voorkeur.has(id))).toEqual([]);
    for (const stand of ['nu', 'voorkeur', 'verschil'] as const) {
      const { knopen, lijnen } = inStand(stand).beeld;
      const ids = new Set(knopen.map(({ id }) => id));
      expect(lijnen.filter(({ van, naar }) => !ids.has(van) || !ids.has(naar))).toEqual([]);
    }
  });

  it('marks lines only in Verschil, and says there for how many gemeenten a mark holds', () => {
    const anders = inStand('verschil').beeld.knopen.find(({ telling }) => telling !== undefined);
    expect(anders?.telling?.tekst).toBe('1 van 3');
    expect(knoop('voorkeur', anders?.id ?? '')?.telling).toBeUndefined();
    expect(new Set(inStand('nu').beeld.lijnen.map(({ merk }) => merk))).toEqual(new Set(['gelijk']));
  });

  it('tells the whole comparison in sentences, and lists every difference with its decision', () => {
    const { lijst, beschrijving } = toBeeldblad(invoer());
    expect(lijst.map(({ nummer }) => nummer)).toEqual(invoer().alleRijen.map(({ nummer }) => nummer));
    expect(new Set(lijst.map(({ besluit }) => besluit))).toEqual(new Set(['te bespreken']));
    for (const { zin } of inStand('verschil').beeld.knopen)
      expect(beschrijving.some((regel) => regel.startsWith(zin))).toBe(true);
    for (const { titel } of lijst) expect(beschrijving.join('\n')).toContain(titel);
  });

  it('leaves the list out when it is not asked for, but not out of the sentences', () => {
    const { lijst, beschrijving } = toBeeldblad(invoer({ metLijst: false }));
    expect(lijst).toEqual([]);
    expect(beschrijving).toEqual(toBeeldblad(invoer()).beschrijving);
  });

  it('explains every mark and sign that it draws', () => {
    const { legenda, beeld } = toBeeldblad(invoer());
    const merken = new Set(legenda.flatMap((regel) => (regel.soort === 'merk' ? [regel.merk] : [])));
    expect(merken).toEqual(new Set(beeld.knopen.map(({ merk }) => merk)));
    const tekens = new Set(legenda.flatMap((regel) => (regel.soort === 'teken' ? [regel.teken] : [])));
    expect(tekens).toEqual(new Set(beeld.tekens.map(({ soort }) => soort)));
    expect(legenda.map(({ soort }) => soort)).toEqual(expect.arrayContaining(['poort', 'telling']));
  });
});

describe('the sheet of two gemeenten', () => {
  const paar = toPaar(
    [
      { code: 'GM0355', naam: 'Zeist' },
      { code: 'GM0373', naam: 'Bergen (NH.)' },
    ],
    'GM0355',
    'GM0373',
  );
  if (!paar) throw new Error('geen paar');
  const scherm = toPaarscherm({ meetlat, traject, vergelijkingen, paar }, nummerVan);
  const blad = (stand: Stand) =>
    toBeeldblad(
      invoer({
        ...scherm,
        paar,
        stand,
        alleRijen: toPaarrijen(scherm.model, wijzigingen),
        gemeenten: ['Zeist'],
      }),
    );

  it('names both, and calls neither of them the preferente werkwijze', () => {
    expect(blad('verschil').titel).toBe('Zeist naast Bergen (NH.)');
    expect(blad('voorkeur').titel).toBe('Zo gaat het nu in Bergen (NH.)');
    expect(blad('voorkeur').beeld.stand).toBe('nu');
  });

  it('shows no decisions: those are about the preferente werkwijze', () => {
    expect(new Set(blad('verschil').lijst.map(({ besluit }) => besluit))).toEqual(new Set(['']));
  });

  it('draws nothing in the colour of what falls away', () => {
    const bron = (keuze: Partial<Bladinvoer>) =>
      toSvg(toBeeldblad(invoer(keuze)), { soort: 'bestand', letters: '' });
    const van = { ...scherm, paar, alleRijen: toPaarrijen(scherm.model, wijzigingen) };
    expect(bron({})).toContain('#a1350f');
    expect(bron(van)).not.toContain('#a1350f');
  });
});
