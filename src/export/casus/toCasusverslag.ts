import { zegStap } from '../../diagram/zinnen/stapzinnen.ts';
import { type Woordenbron, woordenVanWerkwijze } from '../../diagram/zinnen/woorden.ts';
import { Gebeurtenissoort } from '../../domain/casus/casusinhoud.ts';
import type { Casusloop, Loopstap, Moment } from '../../domain/casus/casusloop.ts';
import type { Casusverschil } from '../../domain/casus/casusverschil.ts';
import { diffProces } from '../../domain/proces/diffProces.ts';
import type { Procesgraaf } from '../../domain/proces/procesgraaf.ts';
import type { PreferenteWerkwijze } from '../../domain/werkwijze/preferenteWerkwijze.ts';
import { casusTekst as t } from '../../texts/casus.ts';
import {
  casusverschilInWoorden,
  momentInWoorden,
  opmerkingInWoorden,
  periodeInWoorden,
  tijdigheidInWoorden,
} from '../../texts/casuszinnen.ts';

/** One step in words. `noten`: documents, and what one should know of the day. */
export type Casuszin = { sleutel: string; dag: string; zin: string; noten: readonly string[] };

/** Steps that follow each other and have the same day; `kort` is that day on paper. */
export type Daggroep = { dag: string; kort: string; zinnen: readonly Casuszin[] };

/** One side in words. */
export type Casuskant = {
  naam: string;
  besluit: string;
  betaling: string;
  groepen: readonly Daggroep[];
};

/** A casus in words: for the list on the screen, for paper and for the clipboard. */
export type Casusverslag = {
  verschil: string;
  /** What goes otherwise when the happening of the casus comes: steps of one side, another lane, term or document. */
  gebeurtenis: readonly string[];
  dagen: readonly { naam: string; waarde: string }[];
  huidig: Casuskant;
  voorkeur: Casuskant;
  letOp: readonly string[];
};

type Bron = {
  werkwijze: Pick<PreferenteWerkwijze, 'werkproces' | 'scanlijst'>;
  /** Names of the parts, by id. */
  delen: ReadonlyMap<string, string>;
  /** Days that the team assumes for a step without a term. */
  hoogstens: number | null;
};

export function toCasusverslag({
  gemeente,
  huidig,
  voorkeur,
  verschil,
  dagen,
  ...bron
}: Bron & {
  gemeente: string;
  huidig: Casusloop;
  voorkeur: Casusloop;
  verschil: Casusverschil;
  dagen: Casusverslag['dagen'];
}): Casusverslag {
  const kanten = [
    [gemeente, huidig],
    [t.preferent, voorkeur],
  ] as const;
  return {
    verschil: casusverschilInWoorden(gemeente, verschil, {
      huidig: huidig.eersteBetaling,
      voorkeur: voorkeur.eersteBetaling,
    }),
    gebeurtenis: [
      ...toAlleen({ naam: gemeente, loop: huidig, ander: voorkeur }, bron),
      ...toAlleen({ naam: t.dePreferente, loop: voorkeur, ander: huidig }, bron),
      ...toAnders({ huidig, voorkeur }, woordenVanWerkwijze(bron.werkwijze)),
    ],
    dagen,
    huidig: toKant(gemeente, huidig, bron),
    voorkeur: toKant(t.preferent, voorkeur, bron),
    letOp: [...new Set(kanten.flatMap(([naam, loop]) => toLetOp(naam, loop, bron)))],
  };
}

/** The steps of a happening that the other side does not have. */
function toAlleen({ naam, loop, ander }: { naam: string; loop: Casusloop; ander: Casusloop }, bron: Bron) {
  const daar = new Set(ander.stappen.map(({ sleutel }) => sleutel));
  return loop.stappen
    .filter((stap) => isGebeurtenis(stap) && !daar.has(stap.sleutel))
    .map((stap) => t.uitkomst.alleen(naam, toCasuszin(stap, bron).zin));
}

const isGebeurtenis = ({ deel }: Loopstap) => Gebeurtenissoort.safeParse(deel).success;

/** The steps of a happening that both have, and that go otherwise. */
function toAnders({ huidig, voorkeur }: { huidig: Casusloop; voorkeur: Casusloop }, woorden: Woordenbron) {
  return diffProces({ huidig: toGebeurtenisgraaf(huidig), voorkeur: toGebeurtenisgraaf(voorkeur) }).flatMap(
    (verschil) => (verschil.soort === 'stap-verandert' ? [zegStap(verschil, woorden).volzin] : []),
  );
}

function toGebeurtenisgraaf({ stappen }: Casusloop): Procesgraaf {
  const eigen = stappen.filter(isGebeurtenis).map(({ stap }) => [stap.id, stap]);
  return { stappen: Object.fromEntries(eigen), poorten: {}, gebeurtenissen: {}, overgangen: [] };
}

/** One step as a sentence, with its day. */
function toCasuszin(
  { sleutel, stap, moment, totEnMet, telt, optioneel }: Loopstap,
  { werkwijze, hoogstens }: Bron,
): Casuszin {
  const { banen, documenten } = werkwijze.werkproces;
  const wie = banen.find(({ id }) => id === stap.baan)?.zin ?? stap.baan;
  const stukken = stap.documenten.flatMap(
    (id) => documenten.find((document) => document.id === id)?.naam ?? [],
  );
  const isAanname = hoogstens !== null && (telt === 'onbekend' || telt === 'tekst' || telt === 'ander-begin');
  return {
    sleutel,
    dag: toDag({ moment, totEnMet }, 'lang'),
    zin: t.zinnen.stap(wie, stap.naam),
    noten: [
      ...stukken.map(t.zinnen.document),
      ...(optioneel ? [t.zinnen.zoNodig] : []),
      ...(isAanname ? [t.zinnen.aanname] : []),
    ],
  };
}

function toKant(naam: string, loop: Casusloop, bron: Bron): Casuskant {
  const inWoorden = (moment: Moment | undefined) =>
    moment ? binnenZin(momentInWoorden(moment)) : t.uitkomst.geenBetaling;
  return {
    naam,
    besluit: inWoorden(loop.besluit),
    betaling: inWoorden(loop.eersteBetaling),
    groepen: toGroepen(loop, bron),
  };
}

/** What stands after a colon. */
const binnenZin = (tekst: string) => tekst.charAt(0).toLowerCase() + tekst.slice(1);

function toGroepen(loop: Casusloop, bron: Bron): Daggroep[] {
  const groepen: { dag: string; kort: string; zinnen: Casuszin[] }[] = [];
  for (const stap of loop.stappen) {
    const zin = toCasuszin(stap, bron);
    const vorige = groepen.at(-1);
    if (vorige?.dag === zin.dag) vorige.zinnen.push(zin);
    else groepen.push({ dag: zin.dag, kort: toDag(stap, 'kort'), zinnen: [zin] });
  }
  return groepen;
}

/** The day of a step, or from when until when it goes on. */
function toDag({ moment, totEnMet }: Pick<Loopstap, 'moment' | 'totEnMet'>, vorm: 'lang' | 'kort'): string {
  const { vroegst } = moment;
  return vroegst !== null && totEnMet !== null
    ? periodeInWoorden({ van: vroegst, totEnMet }, vorm)
    : momentInWoorden(moment, vorm);
}

function toLetOp(naam: string, loop: Casusloop, { delen, hoogstens }: Bron): string[] {
  const stappen = loop.onbekend.map((id) => loop.stappen.find(({ stap }) => stap.id === id)?.stap.naam ?? id);
  const onbekend = hoogstens === null ? t.letOp.onbekend(stappen) : t.letOp.aanname(stappen, hoogstens);
  return [
    tijdigheidInWoorden(naam, loop.tijdigheid),
    ...loop.opmerkingen.map((opmerking) =>
      opmerkingInWoorden(
        naam,
        opmerking,
        'deel' in opmerking ? (delen.get(opmerking.deel) ?? opmerking.deel) : '',
      ),
    ),
    ...(stappen.length === 0 ? [] : [`${naam}: ${onbekend}`]),
  ];
}
