import { schema } from '../../texts/schema.ts';
import { groepeer } from '../groepeer.ts';
import { toKringsluiters } from './kringen.ts';
import { toModelfasen } from './modelfasen.ts';
import { toKolommen } from './modelkolommen.ts';
import { toKortLabel, toNaamvormen } from './naamvorm.ts';
import type { Cel, Raster, Teken } from './raster.ts';
import { toPlaatsing } from './plaatsing.ts';
import type { Tekenmodel } from '../model/tekenmodel.ts';

/** A step, gateway or event, before it has a cell. */
type Plek = Pick<Cel, 'id' | 'soort' | 'naam' | 'baan'> & { regels?: readonly string[] };
type Overgang = { id: string; van: string; naar: string; label?: string; kort?: string; extra?: string };

function toPlekken({ knopen, gebeurtenissen }: Tekenmodel): Plek[] {
  const rond = gebeurtenissen.map(({ id, soort, tekst, baan }) => ({
    begint: soort === 'begin',
    plek: { id, soort: 'gebeurtenis' as const, naam: tekst, baan },
  }));
  const plekken = [
    ...rond.filter((g) => g.begint).map((g) => g.plek),
    ...knopen.map(({ id, soort, naam, baan, regels }): Plek => ({
      id,
      soort,
      naam,
      baan,
      ...(regels === undefined ? {} : { regels }),
    })),
    ...rond.filter((g) => !g.begint).map((g) => g.plek),
  ];
  const ids = new Set<string>();
  for (const { id } of plekken) {
    if (ids.has(id)) throw new Error(`Het id ${id} komt twee keer voor`);
    ids.add(id);
  }
  return plekken;
}

/** Each pair of steps once, with the labels of all transitions between them. */
function toOvergangen({ overgangen }: Tekenmodel, ids: ReadonlySet<string>): Overgang[] {
  const paren = groepeer(overgangen, ({ van, naar }) => `${van}>${naar}`);
  return [...paren].flatMap(([id, groep]): Overgang[] => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    const { van, naar, extra } = eerste;
    for (const eind of [van, naar])
      if (!ids.has(eind)) throw new Error(`Overgang ${van} > ${naar}: ${eind} heeft geen cel`);
    const label = schema.labels([...new Set(groep.flatMap((o) => (o.label ? [o.label] : [])))]);
    return [
      {
        id,
        van,
        naar,
        ...(label === '' ? {} : { label, kort: toKortLabel(label) }),
        ...(extra === undefined ? {} : { extra }),
      },
    ];
  });
}

/** Lanes with a step, in order; the ones that the model does not name come last. */
function toBanen({ banen }: Tekenmodel, plekken: readonly Plek[]): { id: string; naam: string }[] {
  const gebruikt = new Set(plekken.map((p) => p.baan));
  const bekend = banen.filter((b) => gebruikt.has(b.id));
  const ids = new Set(bekend.map((b) => b.id));
  const rest = [...gebruikt].filter((id) => !ids.has(id));
  return [...bekend, ...rest.map((id) => ({ id, naam: id === '' ? schema.zonderBaan : id }))];
}

/** Phase of every step, back transitions, and columns. */
function toVerloop(
  model: Tekenmodel,
  plekken: readonly Plek[],
  baanNr: ReadonlyMap<string, number>,
  overgangen: readonly Overgang[],
) {
  const ids = plekken.map((p) => p.id);
  const nr = new Map(model.fasen.map((f, i) => [f.id, i]));
  const eigen = new Map(
    model.knopen.flatMap((k) => {
      const fase = nr.get(k.fase ?? '');
      return fase === undefined ? [] : [[k.id, fase] as const];
    }),
  );
  const tijdens = new Map(
    model.gebeurtenissen.flatMap((g) => (g.tijdens === undefined ? [] : [[g.id, g.tijdens] as const])),
  );
  const fase = toModelfasen({ ids, eigen, pijlen: overgangen, tijdens });
  const faseVan = (id: string): number => fase.get(id) ?? 0;
  const vooruit = overgangen.filter((o) => faseVan(o.van) <= faseVan(o.naar));
  const sluiters = toKringsluiters(ids, vooruit);
  const lijnen = vooruit.filter((o) => !sluiters.has(o));
  const rangplekken = plekken.map(({ id, baan, soort }) => ({
    id,
    baan: baanNr.get(baan) ?? 0,
    rond: soort === 'gebeurtenis',
  }));
  return {
    faseVan,
    lijnen,
    ...toKolommen({ plekken: rangplekken, faseVan, lijnen, fasen: Math.max(1, model.fasen.length) }),
  };
}

/**
 * Any process as a picture without px: phases and loops decide the columns, the lines decide the rows. A transition
 * that leads back is a circle "ga naar"; every event has a cell of its own.
 */
export function toModelraster(model: Tekenmodel): Raster {
  const plekken = toPlekken(model);
  const perId = new Map(plekken.map((p, i) => [p.id, i]));
  const overgangen = toOvergangen(model, new Set(perId.keys()));
  const banen = toBanen(model, plekken);
  const baanNr = new Map(banen.map((b, i) => [b.id, i]));
  const { faseVan, lijnen, kolomVan, fasen: begin } = toVerloop(model, plekken, baanNr, overgangen);
  const draden = lijnen.map((l) => ({ van: perId.get(l.van) ?? 0, naar: perId.get(l.naar) ?? 0 }));
  const { stenen, fasen: fasekolommen } = toPlaatsing({
    plekken: plekken.map((p) => ({ kolom: kolomVan(p.id), baan: baanNr.get(p.baan) ?? 0 })),
    draden,
    banen: banen.length,
    fasen: begin,
    faseVan: (i) => faseVan(plekken[i]?.id ?? ''),
  });
  const vormen = toNaamvormen(plekken);

  let rij = 0;
  const baanvakken = banen.map((baan, nr) => {
    const eersteRij = rij;
    const aantal = 1 + Math.max(0, ...stenen.flatMap((s) => (s.baan === nr ? [s.rij] : [])));
    rij += aantal;
    return { ...baan, eersteRij, rijen: aantal };
  });
  const leegste = { id: '', naam: '', kort: [] };
  const cellen = new Map(
    plekken.map((plek, i): [string, Cel] => {
      const steen = stenen[i] ?? { kolom: 0, baan: 0, rij: 0 };
      const { regels, schaal } = vormen[i] ?? { regels: [], schaal: 1 };
      const fase = (model.fasen[faseVan(plek.id)] ?? leegste).id;
      const r = (baanvakken[steen.baan]?.eersteRij ?? 0) + steen.rij;
      return [plek.id, { ...plek, kolom: steen.kolom, rij: r, fase, regels, schaal }];
    }),
  );
  const getekend = new Set(lijnen.map((l) => l.id));
  return {
    banen: baanvakken,
    fasen: fasekolommen.map(({ nr, eersteKolom, kolommen }) => ({
      ...(model.fasen[nr] ?? leegste),
      eersteKolom,
      kolommen,
    })),
    kolommen: fasekolommen.reduce((som, f) => som + f.kolommen, 0),
    rijen: rij,
    cellen,
    verbindingen: lijnen.map((l) => (l.label === undefined ? l : { ...l, ruim: true })),
    tekens: [
      ...model.gebeurtenissen.map(({ id, soort, tekst }): Teken => ({ id, soort, bij: id, tekst })),
      ...overgangen
        .filter((o) => !getekend.has(o.id))
        .map(({ van, ...rest }): Teken => ({
          ...rest,
          soort: 'ga-naar',
          bij: van,
          tekst: schema.gaNaar(plekken[perId.get(rest.naar) ?? 0]?.naam ?? ''),
        })),
    ],
  };
}
