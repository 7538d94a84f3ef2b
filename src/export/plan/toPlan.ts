import type { Cijferregel } from '../../diagram/cijfers/cijferregel.ts';
import { toZinnenlijst } from '../../diagram/zinnenlijst/toZinnenlijst.ts';
import type { Meetlat, Vergelijking } from '../../domain/proces/vergelijking.ts';
import type { Afvinkstand } from '../../domain/voortgang/afvinkstand.ts';
import { toGezamenlijkeStand } from '../../domain/wijziging/gezamenlijkeStand.ts';
import { toVerschillen } from '../../domain/wijziging/verschil.ts';
import type { Wijziging } from '../../domain/wijziging/wijziging.ts';
import { plandocument as t } from '../../texts/plandocument.ts';
import { dagInWoorden, titelVanWijziging } from '../../texts/wijzigingen.ts';
import { type Lijstbron, toLijstregels } from '../toWijzigingenlijst.ts';
import { toOpenpunten } from './openpunten.ts';
import type { Plan, Plangemeente } from './plan.ts';
import { groepeerPlanregels, opDeadline, type Planregel, toPlanregels } from './planregels.ts';
import { toPlanverschillen } from './toPlanverschillen.ts';

export type Planbron = Lijstbron & {
  meetlat: Meetlat;
  /** of all gemeenten, by code */
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  wijzigingen: readonly Wijziging[];
  afvinkstanden: ReadonlyMap<string, Afvinkstand>;
  /** key figures of the gemeenten that the plan is about */
  cijfers: readonly Cijferregel[];
  /** code of the only gemeente that the plan is about; undefined = all */
  gemeente: string | undefined;
  /** today, YYYY-MM-DD */
  vandaag: string;
};

/** The plan of the region or of one gemeente, in words. No names or addresses of the team. */
export function toPlan(bron: Planbron): Plan {
  const { traject, meetlat, scanlijst, wijzigingen, cijfers } = bron;
  const gemeenten = bron.gemeenten.filter(
    ({ code }) => bron.gemeente === undefined || code === bron.gemeente,
  );
  const namen = gemeenten.map(({ naam }) => naam);
  const codes = new Set(gemeenten.map(({ code }) => code));
  const vergelijkingen = beperk(bron.vergelijkingen, bron.gemeente);
  const lijst = toLijstregels(bron, wijzigingen);
  const regels = toPlanregels(bron, wijzigingen, lijst, bron.gemeente);
  const verschillen = toVerschillen(scanlijst, vergelijkingen);
  const dag = dagInWoorden(bron.vandaag);
  const alleNamen = new Map(bron.gemeenten.map(({ code, naam }) => [code, naam]));
  const zinnen = toZinnenlijst({
    meetlat,
    traject,
    vergelijkingen,
    cijfers,
    naamVan: (code) => alleNamen.get(code) ?? code,
    dag,
  });
  const voorbeeld = traject.kenmerken.voorbeeld === true;
  const waar = bron.gemeente === undefined ? (traject.kenmerken.naam ?? '') : (namen[0] ?? '');
  const bladen = gemeenten.map((gemeente) => toPlangemeente(gemeente, regels, bron));
  return {
    titel: t.titel,
    ondertitel: t.ondertitel(waar, dag),
    stempels: [t.voorstel, ...(voorbeeld ? [t.voorbeeld] : [])],
    samenvatting: {
      over: zinnen.inleiding.filter((zin) => !voorbeeld || zin !== t.isVoorbeeld),
      stand: [
        ...toStandzinnen(regels),
        t.afgevinkt(bladen.filter(({ afgevinkt }) => afgevinkt).length, bladen.length),
      ],
    },
    cijfers: cijfers.map(({ naam, eenheid, kort, stempel }) => ({
      naam: eenheid === undefined ? naam : t.metEenheid(naam, eenheid),
      ...kort,
      let: stempel ?? '',
    })),
    verschillen: toPlanverschillen(verschillen, {
      uitleg: { meetlat, traject, vergelijkingen },
      wijzigingen,
      namen: alleNamen,
    }),
    rijen: groepeerPlanregels(regels).toSorted(opDeadline),
    open: toOpenpunten({ zinnen, regels, lijst, wijzigingen, namen: alleNamen, codes }),
    gemeenten: bladen,
    slot: zinnen.slot,
  };
}

/** Those of one gemeente; undefined = all of them. */
export function beperk<T>(
  alle: ReadonlyMap<string, T>,
  gemeente: string | undefined,
): ReadonlyMap<string, T> {
  return gemeente === undefined ? alle : new Map([...alle].filter(([code]) => code === gemeente));
}

/** How the work is going, and what is still missing; counted as on the screen: a change once, over its gemeenten. */
function toStandzinnen(regels: readonly Planregel[]): string[] {
  const perWijziging = new Map<string, Planregel['stand'][]>();
  for (const { vervallen, wijziging, stand } of regels) {
    if (vervallen) continue;
    perWijziging.set(wijziging, [...(perWijziging.get(wijziging) ?? []), stand]);
  }
  if (perWijziging.size === 0) return [t.leeg];
  const standen = [...perWijziging.values()].map(toGezamenlijkeStand);
  const tel = (stand: Planregel['stand']) => standen.filter((een) => een === stand).length;
  const open = regels.filter(({ vervallen, stand }) => !vervallen && stand !== 'klaar');
  const telOpen = (mist: (regel: Planregel) => boolean) =>
    new Set(open.filter(mist).map(({ wijziging }) => wijziging)).size;
  const dagen = open.flatMap(({ deadline }) => deadline ?? []).toSorted();
  const [eerste] = dagen;
  const laatste = dagen.at(-1);
  return [
    t.stand(perWijziging.size, {
      klaar: tel('klaar'),
      bezig: tel('bezig'),
      geblokkeerd: tel('geblokkeerd'),
      'te-doen': tel('te-doen'),
    }),
    ...(eerste === undefined || laatste === undefined
      ? []
      : [t.looptijd(dagInWoorden(eerste), dagInWoorden(laatste))]),
    ...t.mist(
      telOpen(({ deadline }) => deadline === null),
      telOpen(({ wieIsVoorstel }) => wieIsVoorstel),
    ),
  ];
}

function toPlangemeente(
  { code, naam }: { code: string; naam: string },
  regels: readonly Planregel[],
  { afvinkstanden, vergelijkingen, scanlijst }: Planbron,
): Plangemeente {
  const stand = afvinkstanden.get(code);
  const vergelijking = vergelijkingen.get(code);
  const punten = { inOrde: stand?.inOrde ?? 0, totaal: stand?.punten.length ?? 0 };
  const besluit = stand?.besluit;
  const afgevinkt = besluit?.soort === 'afgevinkt';
  return {
    naam,
    stand: afgevinkt
      ? t.gemeente.afgevinkt(dagInWoorden(besluit.op), besluit.onderVoorwaarde)
      : t.gemeente.punten(punten.inOrde, punten.totaal),
    afgevinkt,
    punten,
    verschillen: vergelijking ? toVerschillen(scanlijst, new Map([[code, vergelijking]])).length : 0,
    rijen: groepeerPlanregels(regels.filter(({ gemeente }) => gemeente === code)).toSorted(opDeadline),
    houdtTegen: (stand?.blokkades ?? []).map(({ wijziging }) => ({
      id: wijziging.id,
      titel: titelVanWijziging(wijziging),
    })),
    ingangsdatum: stand?.ingangsdatum === undefined ? undefined : dagInWoorden(stand.ingangsdatum),
  };
}
