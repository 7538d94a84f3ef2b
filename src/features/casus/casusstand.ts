import { berekenLks, type Uitkomst } from '../../domain/bedrag/berekenLks.ts';
import type { Lksinvoer } from '../../domain/bedrag/lksinvoer.ts';
import type { Bedragen } from '../../domain/bedrag/bedragen.ts';
import { type Casus, type Casusfout, vindCasusfouten } from '../../domain/casus/casus.ts';
import type { Casusinhoud } from '../../domain/casus/casusinhoud.ts';
import type { Casusloop } from '../../domain/casus/casusloop.ts';
import { type Casusplan, toCasusplan } from '../../domain/casus/casusplan.ts';
import { type Casusverschil, toCasusverschil } from '../../domain/casus/casusverschil.ts';
import { type Kalender, type Rekenkalender, toRekenkalender } from '../../domain/casus/kalender.ts';
import { walkCasus } from '../../domain/casus/walkCasus.ts';
import { toNugraaf } from '../../domain/proces/kerncijfers/nugraaf.ts';
import type { Meetlat, Vergelijking } from '../../domain/proces/vergelijking.ts';
import type { Antwoorden } from '../../domain/scanlijst/antwoord.ts';
import { casusTekst } from '../../texts/casus.ts';
import { casusfoutInWoorden } from '../../texts/casuszinnen.ts';
import { rekenhulp, veldfoutInWoorden } from '../../texts/rekenhulp.ts';
import { type Casusvelden, toCasus, toGetal } from './casusvelden.ts';

/** One gemeente: its walk, and what it costs more than the preferente werkwijze. */
export type Gemeenteloop = {
  code: string;
  naam: string;
  loop: Casusloop;
  verschil: Casusverschil;
  /** How many questions nobody answered yet. */
  open: number;
};

/** The fields that can have a message. */
export type Meldveld = Exclude<Casusfout['veld'], 'gebeurtenis'> | 'op' | 'uren' | 'loonwaarde';
export type Veldmeldingen = ReadonlyMap<Meldveld, string>;

/** What comes of the form: the walks, or why there are none. */
export type Casusstand =
  | { soort: 'fout'; meldingen: Veldmeldingen; zinnen: readonly string[] }
  | {
      soort: 'ok';
      casus: Casus;
      voorkeur: Casusloop;
      gemeenten: readonly Gemeenteloop[];
      bedrag: Uitkomst | undefined;
    };

/** Everything that does not depend on the form. */
export type Casusbasis = {
  inhoud: Casusinhoud;
  kalender: Rekenkalender;
  grenzen: Pick<Kalender, 'van' | 'tot'>;
  bedragen: Bedragen;
  voorkeur: Casusplan;
  gemeenten: readonly { code: string; naam: string; open: number; plan: Casusplan }[];
};

/** Makes the processes ready once; gemeenten with the same answers share one plan. */
export function toCasusbasis({
  inhoud,
  kalender,
  bedragen,
  meetlat,
  gemeenten,
  vergelijkingen,
  antwoorden,
}: {
  inhoud: Casusinhoud;
  kalender: Kalender;
  bedragen: Bedragen;
  meetlat: Meetlat;
  gemeenten: readonly { code: string; naam: string }[];
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  antwoorden: ReadonlyMap<string, Antwoorden>;
}): Casusbasis {
  const { werkproces } = meetlat.werkwijze;
  const eerder = new Map<Vergelijking, Casusplan>();
  const planVan = (code: string, vergelijking: Vergelijking) => {
    const bekend = eerder.get(vergelijking);
    if (bekend) return bekend;
    const gegeven = antwoorden.get(code) ?? new Map();
    const graaf = toNugraaf(meetlat, { antwoorden: gegeven, gezegd: vergelijking.beoordelingen });
    const plan = toCasusplan({ graaf, werkproces, inhoud });
    eerder.set(vergelijking, plan);
    return plan;
  };
  return {
    inhoud,
    kalender: toRekenkalender(kalender),
    grenzen: kalender,
    bedragen,
    voorkeur: toCasusplan({ graaf: meetlat.voorkeur, werkproces, inhoud }),
    gemeenten: gemeenten.flatMap(({ code, naam }) => {
      const vergelijking = vergelijkingen.get(code);
      if (!vergelijking) return [];
      const open = [...vergelijking.beoordelingen.values()].filter(({ soort }) => soort === 'open').length;
      return [{ code, naam, open, plan: planVan(code, vergelijking) }];
    }),
  };
}

export function toCasusstand(velden: Casusvelden, basis: Casusbasis): Casusstand {
  const casus = toCasus(velden);
  const { inhoud, grenzen, kalender } = basis;
  const fouten = vindCasusfouten(casus, { geldigVanaf: inhoud.geldigVanaf, kalender: grenzen });
  const invoer = toLksinvoer(velden);
  const bedrag = berekenLks({ ...invoer, bedragen: basis.bedragen });
  const meldingen = new Map<Meldveld, string>(
    fouten.map((fout) => [fout.veld === 'gebeurtenis' ? 'op' : fout.veld, casusfoutInWoorden(fout)]),
  );
  if (bedrag.soort === 'ongeldig') {
    for (const fout of bedrag.fouten) {
      if (fout.veld === 'uren' || fout.veld === 'loonwaarde')
        meldingen.set(fout.veld, veldfoutInWoorden(fout));
    }
  }
  const zinnen = meldingen.size > 0 ? [casusTekst.uitkomst.klopNiet] : [];
  // With this loonwaarde there is no LKS to wait for.
  const doelgroep =
    bedrag.soort === 'doelgroepvraag' ? [rekenhulp.uitkomst.doelgroep[bedrag.loonwaarde]] : [];
  if (zinnen.length + doelgroep.length > 0)
    return { soort: 'fout', meldingen, zinnen: [...zinnen, ...doelgroep] };
  const voorkeur = walkCasus({ plan: basis.voorkeur, casus, kalender });
  if (voorkeur.soort === 'buiten-kalender') return { soort: 'fout', meldingen, zinnen: [buiten(voorkeur)] };
  const gemeenten: Gemeenteloop[] = [];
  for (const { plan, ...gemeente } of basis.gemeenten) {
    const huidig = walkCasus({ plan, casus, kalender });
    if (huidig.soort === 'buiten-kalender') return { soort: 'fout', meldingen, zinnen: [buiten(huidig)] };
    const verschil = toCasusverschil({ huidig: huidig.loop, voorkeur: voorkeur.loop });
    gemeenten.push({ ...gemeente, loop: huidig.loop, verschil });
  }
  const heeftBedrag = velden.leeftijd === 'oud' && velden.uren !== '';
  return { soort: 'ok', casus, voorkeur: voorkeur.loop, gemeenten, bedrag: heeftBedrag ? bedrag : undefined };
}

const buiten = ({ van, tot }: { van: string; tot: string }) =>
  casusfoutInWoorden({ waarom: 'buiten-kalender', van, tot });

/** What is known of the amount. Somebody under 21 goes to the rekenhulp: the amount changes with every birthday. */
function toLksinvoer({ route, startWerk, uren, loonwaarde }: Casusvelden): Lksinvoer {
  const datum = startWerk === '' ? undefined : startWerk;
  return {
    datum,
    begin: 'nieuw',
    leeftijd: 21,
    uren: toGetal(uren),
    // Asked in the rekenhulp, in the few cases in which it matters.
    voltijdUren: undefined,
    wijze:
      route === 'forfaitair'
        ? { soort: 'forfaitair' }
        : { soort: 'gemeten', loonwaarde: toGetal(loonwaarde) },
    werkgeverslasten: undefined,
  };
}
