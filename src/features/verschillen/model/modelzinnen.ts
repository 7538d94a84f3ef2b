import type { Verschilzin } from '../../../diagram/zinnen/zinnen.ts';
import type { Zinblok } from '../../../export/zinnen/zinblokken.ts';
import { modelTekst } from '../../../texts/model.ts';
import { verschillen } from '../../../texts/verschillen.ts';
import type { Modelbladinvoer } from './modelblad.ts';
import type { Modelverschillen } from './modelverschillen.ts';
import { dagInWoorden } from '../../../texts/wijzigingen.ts';

type Modelzinnen = Pick<Modelbladinvoer, 'traject' | 'naam' | 'gemeenten' | 'dag' | 'teBekijken'> & {
  verschillen: Modelverschillen;
};
const { print, vergelijken: t } = modelTekst;

/** The differences of a model in sentences, numbered as in the list and the picture, for a mail or minutes. */
export function toModelzinblokken(invoer: Modelzinnen): Zinblok[] {
  const { traject, naam, gemeenten, dag, teBekijken } = invoer;
  const { rijen, namen } = invoer.verschillen;
  return [
    { soort: 'kop', niveau: 1, tekst: print.titel.verschil(naam) },
    alinea(print.onder(traject ?? verschillen.print.app, gemeenten, dagInWoorden(dag))),
    ...(teBekijken === 0 ? [] : [alinea(t.nogTeBekijken(teBekijken))]),
    { soort: 'kop', niveau: 2, tekst: t.aantal(rijen.length) },
    ...(rijen.length === 0
      ? [alinea(t.geen)]
      : [
          toLijst(
            rijen.map(({ zin }) => zin),
            true,
          ),
        ]),
    ...(namen.length === 0
      ? []
      : [
          alinea(t.namen(namen.length)),
          toLijst(
            namen.map(({ zin }) => zin),
            false,
          ),
        ]),
    alinea(verschillen.print.voet),
  ];
}

const alinea = (tekst: string): Zinblok => ({ soort: 'alinea', tekst });

function toLijst(zinnen: readonly Verschilzin[], genummerd: boolean): Zinblok {
  return {
    soort: 'lijst',
    genummerd,
    items: zinnen.map(({ volzin }) => ({ tekst: volzin, regels: [], items: [] })),
  };
}
