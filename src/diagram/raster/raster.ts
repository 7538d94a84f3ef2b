import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { toEigenKnopen } from '../model/eigenKnopen.ts';
import { schema } from '../../texts/schema.ts';

export type Cel = {
  id: string;
  /** `gebeurtenis`: a circle with its text under it; the circle itself is the `Teken` with the same id. */
  soort: 'stap' | 'poort' | 'extra' | 'gebeurtenis';
  kolom: number;
  rij: number;
  baan: string;
  fase: string;
  regels: readonly string[];
  naam: string;
  /** How many times larger than usual so that the text fits: a step wider, a gateway wider and higher. */
  schaal?: number;
};
/**
 * A drawn connection between two cells; `extra` = it is only there when that extra step is. `label`: the whole text,
 * `kort`: what is drawn of it; `ruim`: the gutter behind `van` makes room for it.
 */
export type Verbinding = {
  id: string;
  van: string;
  naar: string;
  label?: string;
  kort?: string;
  ruim?: boolean;
  heenEnWeer?: boolean;
  extra?: string;
};
/** A circle at a step instead of a line: how it starts, ends, or where it goes back to. */
export type Teken = {
  id: string;
  soort: 'begin' | 'tussentijds' | 'einde' | 'ga-naar';
  /** The cell it stands at; of a circle with a cell of its own its own id. */
  bij: string;
  tekst: string;
  label?: string;
  kort?: string;
  /** For `ga-naar`: the cell it points at. */
  naar?: string;
  extra?: string;
};
export type Raster = {
  banen: { id: string; naam: string; eersteRij: number; rijen: number }[];
  fasen: { id: string; kort: readonly string[]; naam: string; eersteKolom: number; kolommen: number }[];
  kolommen: number;
  rijen: number;
  cellen: ReadonlyMap<string, Cel>;
  verbindingen: Verbinding[];
  tekens: Teken[];
};

type Plaats = Omit<Cel, 'kolom' | 'rij'> & { baanrij: number };

function plaatsen(werkproces: Werkproces): Plaats[] {
  return [
    ...toEigenKnopen(werkproces).map(({ rij, ...knoop }): Plaats => ({ ...knoop, baanrij: rij })),
    ...werkproces.extraStappen.flatMap((x): Plaats[] =>
      x.beeld === 'eigen' && x.fase !== undefined && x.rij !== undefined
        ? [
            {
              id: x.id,
              soort: 'extra',
              baan: x.baan,
              fase: x.fase,
              baanrij: x.rij,
              regels: x.kort ?? [x.naam],
              naam: x.naam,
            },
          ]
        : [],
    ),
  ];
}

/** Gives every step, gateway and extra step its own cell; lanes and phases without one are left out. */
function toCellen(werkproces: Werkproces) {
  const alle = plaatsen(werkproces);
  let rij = 0;
  const banen = werkproces.banen
    .filter((baan) => alle.some((p) => p.baan === baan.id))
    .map((baan) => {
      const eersteRij = rij;
      rij += baan.rijen;
      return { id: baan.id, naam: baan.naam, eersteRij, rijen: baan.rijen };
    });
  let kolom = 0;
  const cellen = new Map<string, Cel>();
  const fasen = werkproces.fasen
    .filter((fase) => alle.some((p) => p.fase === fase.id))
    .map((fase) => {
      const eersteKolom = kolom;
      const gebruikt = new Map<number, number>();
      for (const { baanrij, ...plaats } of alle.filter((p) => p.fase === fase.id)) {
        const baan = banen.find((b) => b.id === plaats.baan);
        if (baan === undefined) throw new Error(`Baan "${plaats.baan}" van ${plaats.id} bestaat niet`);
        const r = baan.eersteRij + baanrij - 1;
        const nr = gebruikt.get(r) ?? 0;
        gebruikt.set(r, nr + 1);
        cellen.set(plaats.id, { ...plaats, rij: r, kolom: eersteKolom + nr });
      }
      const kolommen = Math.max(1, ...gebruikt.values());
      kolom += kolommen;
      return { id: fase.id, kort: fase.kort, naam: fase.naam, eersteKolom, kolommen };
    });
  return { banen, fasen, cellen, rijen: rij, kolommen: kolom };
}

/** What follows a comma is only said to a screen reader. */
const toLabel = (label: string | undefined): { label?: string; kort?: string } =>
  label === undefined ? {} : { label, kort: label.split(',')[0] ?? label };

/**
 * The picture without px: cells, connections, circles. Back to an earlier column is a circle "ga naar", never a line.
 * Two connections in opposite directions become one with two heads.
 */
export function toRaster(werkproces: Werkproces): Raster {
  const { banen, fasen, cellen, rijen, kolommen } = toCellen(werkproces);
  const deelstappen = new Map(werkproces.deelstappen.map((d) => [d.id, d.hoofdstap]));
  const extra = new Map(werkproces.extraStappen.map((x) => [x.id, x]));
  const einden = new Map(werkproces.gebeurtenissen.map((g) => [g.id, g]));
  const getekend = (id: string): string =>
    cellen.has(id) ? id : (deelstappen.get(id) ?? extra.get(id)?.hoofdstap ?? id);

  const verbindingen: Verbinding[] = [];
  const tekens: Teken[] = [];
  const voegToe = (v: { van: string; naar: string; label?: string; extra?: string }): void => {
    const van = getekend(v.van);
    const naar = getekend(v.naar);
    const bron = cellen.get(van);
    const doel = cellen.get(naar);
    const rest = {
      ...toLabel(v.label),
      ...(v.extra === undefined ? {} : { extra: v.extra }),
    };
    const id = `${van}>${naar}`;
    if (bron === undefined) throw new Error(`Overgang ${v.van} > ${v.naar}: ${v.van} heeft geen cel`);
    if (doel === undefined) {
      const einde = einden.get(naar);
      if (einde === undefined) throw new Error(`Overgang ${v.van} > ${v.naar}: ${v.naar} heeft geen cel`);
      tekens.push({ id, soort: 'einde', bij: van, tekst: einde.tekst, ...rest });
      return;
    }
    if (doel.kolom < bron.kolom) {
      tekens.push({ id, soort: 'ga-naar', bij: van, naar, tekst: schema.gaNaar(doel.naam), ...rest });
      return;
    }
    const terug = verbindingen.find((b) => b.van === naar && b.naar === van);
    if (terug !== undefined) terug.heenEnWeer = true;
    else if (!verbindingen.some((b) => b.id === id)) verbindingen.push({ id, van, naar, ...rest });
  };

  for (const overgang of werkproces.overgangen) {
    voegToe({
      van: overgang.van,
      naar: overgang.naar,
      ...(overgang.label === undefined ? {} : { label: overgang.label }),
    });
  }
  for (const stap of werkproces.extraStappen.filter((x) => cellen.has(x.id))) {
    voegToe({ van: stap.na, naar: stap.id, extra: stap.id });
    voegToe({ van: stap.id, naar: stap.voor, extra: stap.id });
  }
  for (const g of werkproces.gaNaar) {
    const bij = getekend(g.van);
    tekens.push({
      id: `${bij}>${getekend(g.naar)}`,
      soort: 'ga-naar',
      bij,
      naar: getekend(g.naar),
      tekst: g.tekst,
      ...toLabel(g.label),
    });
  }
  for (const g of werkproces.gebeurtenissen) {
    if (g.naar !== undefined && g.soort !== 'einde')
      tekens.push({ id: g.id, soort: g.soort, bij: getekend(g.naar), tekst: g.tekst });
  }
  return { banen, fasen, kolommen, rijen, cellen, verbindingen, tekens };
}
