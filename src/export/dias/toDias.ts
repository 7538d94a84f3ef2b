import type { Stand } from '../../diagram/beeld.ts';
import type { Blad } from '../../diagram/svg.ts';
import { dias as t } from '../../texts/dias.ts';
import { plandocument } from '../../texts/plandocument.ts';
import type { Plan } from '../plan/plan.ts';
import { type Alinea, type Dia, INHOUD, type Presentatie, type Vorm } from './dia.ts';
import { gemeentedia } from './gemeentedia.ts';
import { legendavormen } from './legendavormen.ts';
import { planningdias } from './planningdias.ts';
import { procesgroep } from './procesdia.ts';
import { passendeTabel } from './tabelmaat.ts';
import { toTop } from './top.ts';
import { hex } from './vormen.ts';

type Bron = {
  plan: Plan;
  /** the process in each view */
  bladen: Readonly<Record<Stand, Blad>>;
  /** now, ISO time in UTC */
  gemaaktOp: string;
};

/** The slides for a steering group: all of it shapes and words that one can change. */
export function toDias({ plan, bladen, gemaaktOp }: Bron): Presentatie {
  return {
    titel: `${t.titel}. ${plan.ondertitel}`,
    onderwerp: plandocument.onderwerp,
    programma: plandocument.programma,
    gemaaktOp,
    voet: t.voet(plan.ondertitel),
    dias: [
      {
        soort: 'titel',
        titel: t.titel,
        ondertitel: [plan.ondertitel, ...plan.stempels].join('\n'),
        vormen: [],
      },
      samenvatting(plan),
      procesdia(bladen.nu, t.proces.nu),
      procesdia(bladen.voorkeur, t.proces.voorkeur),
      procesdia(bladen.verschil, t.proces.verschil),
      belangrijkste(plan),
      ...planningdias(plan),
      ...plan.gemeenten.map(gemeentedia),
    ],
  };
}

function samenvatting(plan: Plan): Dia {
  const { naam, nu, voorkeur } = plandocument.tabel.cijfers;
  const links = { x: INHOUD.x, y: INHOUD.y, b: 560, h: INHOUD.h };
  const rechts = { x: INHOUD.x + 600, y: INHOUD.y, b: INHOUD.b - 600, h: INHOUD.h };
  const zinnen = [...plan.samenvatting.stand, ...plan.samenvatting.over];
  return {
    soort: 'inhoud',
    titel: plandocument.hoofdstuk.samenvatting,
    vormen: [
      {
        soort: 'vorm',
        naam: plandocument.hoofdstuk.samenvatting,
        vorm: 'rect',
        ...links,
        tekst: {
          alineas: zinnen.map((tekst): Alinea => ({ tekst, letter: 15, kleur: hex('ink'), opsomming: true })),
        },
      },
      passendeTabel({
        naam: plandocument.hoofdstuk.cijfers,
        kop: [naam, nu, voorkeur],
        rijen: plan.cijfers.map((cijfer) => [
          cijfer.let === '' ? cijfer.naam : `${cijfer.naam}\n${cijfer.let}`,
          cijfer.nu,
          cijfer.voorkeur,
        ]),
        delen: [5, 2, 2],
        plek: rechts,
        letter: 13,
      }).vorm,
    ],
  };
}

const LEGENDA = 44;

function procesdia(blad: Blad, titel: string): Dia {
  const legenda = legendavormen(blad, { x: INHOUD.x, y: INHOUD.y + INHOUD.h - LEGENDA + 2, b: INHOUD.b });
  const onder = legenda.length === 0 ? 0 : LEGENDA;
  const beeld: Vorm = procesgroep(
    blad,
    { x: 24, y: INHOUD.y - 6, b: 1232, h: INHOUD.h + 6 - onder },
    [titel, ...blad.beschrijving].join('\n'),
  );
  return { soort: 'inhoud', titel, vormen: [beeld, ...legenda] };
}

function belangrijkste(plan: Plan): Dia {
  const koppen = plandocument.tabel.aanpassingen;
  const top = toTop(plan);
  const uitleg: Vorm = {
    soort: 'vorm',
    naam: t.top.uitleg,
    vorm: 'rect',
    ...INHOUD,
    h: 30,
    tekst: {
      alineas: [
        { tekst: top.length === 0 ? plandocument.leeg : t.top.uitleg, letter: 14, kleur: hex('ink2') },
      ],
    },
  };
  if (top.length === 0) return { soort: 'inhoud', titel: t.top.titel, vormen: [uitleg] };
  const { vorm } = passendeTabel({
    naam: t.top.titel,
    kop: [koppen.titel, koppen.gemeenten, koppen.wie, koppen.datum, koppen.status],
    rijen: top
      .slice(0, t.top.meeste)
      .map((rij) => [
        rij.houdtTegen > 0 ? `${rij.titel}\n${t.top.houdtTegen(rij.houdtTegen)}` : rij.titel,
        rij.gemeenten,
        rij.wie,
        rij.datum,
        rij.status,
      ]),
    delen: [5, 3, 3, 2, 2],
    plek: { ...INHOUD, y: INHOUD.y + 36, h: INHOUD.h - 36 },
    letter: 12,
  });
  return { soort: 'inhoud', titel: t.top.titel, vormen: [uitleg, vorm] };
}
