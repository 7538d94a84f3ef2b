import type { Merk } from '../../domain/proces/merken.ts';
import { type Besluitdeel, toBesluitdeel } from '../../domain/traject/besluitdeel.ts';
import type { Verschil } from '../../domain/wijziging/verschil.ts';
import type { Wijziging } from '../../domain/wijziging/wijziging.ts';
import { verschillen as t } from '../../texts/verschillen.ts';
import { type Besluitsoort, toBesluitsoort } from './besluitteken.ts';
import type { Filter } from './schermkeuze.ts';
import type { Schermmodel } from './schermmodel.ts';

/** One line of the list. */
export type Verschilrij = {
  verschil: Verschil;
  nummer: number;
  titel: string;
  /** the strongest mark of the steps that show it; eigen beleid never gets a pill */
  merk: Merk;
  /** drawn ids that show it */
  knopen: readonly string[];
  /** those of them that fall away, which the title does not name: it says what comes instead */
  vervallen: readonly string[];
  besluit: Besluitdeel;
};

/** Marks that may stand in the list, the strongest first; a difference on a step that is hardly known is a change. */
const ALS_VERSCHIL: readonly Merk[] = ['vervalt', 'komt-erbij', 'verandert'];

/** The differences in printed order. */
export function toVerschilrijen(model: Schermmodel, wijzigingen: readonly Wijziging[]): Verschilrij[] {
  return model.verschillen.map((verschil) => toRij(verschil, model, wijzigingen, false));
}

/** The questions on which two gemeenten differ: there is no change to name them after. */
export function toPaarrijen(model: Schermmodel, wijzigingen: readonly Wijziging[]): Verschilrij[] {
  return toVerschilrijen(model, wijzigingen).map((rij) => ({
    ...rij,
    titel: rij.verschil.scanpunt.vraag,
    vervallen: [],
  }));
}

/** The eigen beleid in printed order: information, no differences. */
export function toEigenRijen(model: Schermmodel, wijzigingen: readonly Wijziging[]): Verschilrij[] {
  return model.eigenBeleid.map((verschil) => toRij(verschil, model, wijzigingen, true));
}

export function isInFilter({ verschil, besluit }: Verschilrij, filter: Exclude<Filter, 'eigen'>): boolean {
  switch (filter) {
    case 'alle':
      return true;
    case 'wet':
      return verschil.scanpunt.aard === 'wet';
    case 'bespreken':
      return isTeBespreken(besluit);
    default:
      return filter satisfies never;
  }
}

export function isTeBespreken(deel: Besluitdeel): boolean {
  return toTelsoort(deel) === 'open';
}

/** What the list counts: a decision that differs per gemeente still has to be talked about. */
export type Telsoort = Exclude<Besluitsoort, 'verschilt'>;
const TELSOORTEN: readonly Telsoort[] = ['aanpassen', 'aanvaarden', 'later', 'open', 'geen'];

/** How many differences have each decision; every difference counts once, so together they are all of them. */
export function telBesluiten(rijen: readonly Verschilrij[]): { soort: Telsoort; aantal: number }[] {
  const soorten = rijen.map(({ besluit }) => toTelsoort(besluit));
  return TELSOORTEN.map((soort) => ({ soort, aantal: soorten.filter((een) => een === soort).length }));
}

function toTelsoort(deel: Besluitdeel): Telsoort {
  const soort = toBesluitsoort(deel);
  return soort === 'verschilt' ? 'open' : soort;
}

/** Title of a difference: its first change, or else the question. */
export function toTitel({ scanpunt }: Verschil): string {
  return scanpunt.wijzigingen[0]?.titel ?? scanpunt.vraag;
}

/** What is read aloud when a difference is chosen. */
export function toGekozenzin({ nummer, titel, knopen }: Verschilrij): string {
  return knopen.length > 0 ? t.lijst.gekozen(nummer, titel) : t.lijst.gekozenZonderPlek(nummer, titel);
}

function toRij(
  verschil: Verschil,
  { merken, plekken, vergelijkingen }: Schermmodel,
  wijzigingen: readonly Wijziging[],
  eigen: boolean,
): Verschilrij {
  const { scanpunt } = verschil;
  const knopen = plekken.get(scanpunt.id) ?? [];
  const met = (gezocht: Merk) => knopen.filter((id) => merken.get(id)?.merk === gezocht);
  const sterkste = ALS_VERSCHIL.find((merk) => met(merk).length > 0);
  return {
    verschil,
    nummer: scanpunt.nummer,
    titel: toTitel(verschil),
    merk: eigen ? 'eigen-beleid' : (sterkste ?? 'verandert'),
    knopen,
    vervallen: eigen ? [] : met('vervalt'),
    besluit: toBesluitdeel({ scanpunt, wijzigingen, gemeenten: [...vergelijkingen.keys()] }),
  };
}
