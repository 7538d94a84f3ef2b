import { begrippen } from './begrippen.ts';
import { duurInWoorden, procesverschil } from './procesverschil.ts';

// `texts` imports nothing of ours: these say which part of the domain types the words need.
type Optie = { code: string; tekst: string };
type Tekst = { id: string; tekst: string };
type Vraag = {
  vraag: string;
  eenheid?: string | undefined;
  opties?: readonly Optie[] | undefined;
  zonderGetal?: readonly Optie[] | undefined;
};
type Gegeven =
  | { soort: 'optie'; optie: string }
  | { soort: 'opties'; opties: readonly string[] }
  | { soort: 'termijn'; waarde: number; eenheid: string; anker: string }
  | { soort: 'getal'; waarde: number }
  | { soort: 'weten-we-niet' | 'niet-vastgelegd' }
  | { soort: 'anders-namelijk'; tekst: string }
  | { soort: 'niet-van-toepassing'; reden: string };
type Norm = {
  waarde: number | string | readonly string[] | null;
  eenheid: string | null;
  anker: string | null;
  keuzes?: readonly { id: string; titel: string }[] | undefined;
};
type MetVoorkeur = Vraag & {
  vergelijk?: 'gelijk-anker-en-hoogstens' | undefined;
  voorkeur: {
    optie?: string | undefined;
    opties?: readonly string[] | undefined;
    norm?: string | undefined;
  };
};
type Aanleiding =
  | { soort: 'voorstel'; voorstel: { titel: string } }
  | { soort: 'eigen-antwoord' | 'zoek-uit' | 'leg-vast'; scanpunt: { vraag: string } }
  | { soort: 'eigen'; titel: string };
type Besluit = {
  keuze: 'aanpassen' | 'aanvaarden' | 'later';
  tot?: string | undefined;
  bevestigd?: { op: string } | undefined;
};

/** Words for what must be carried out: kinds, states, decisions. */
export const wijzigingen = {
  soort: {
    formulier: 'Formulier',
    brief: 'Brief',
    systeem: 'Systeem',
    werkafspraak: 'Werkafspraak',
    beleid: 'Beleid',
    communicatie: 'Communicatie',
  },
  soorten: {
    formulier: 'Formulieren',
    brief: 'Brieven',
    systeem: 'Systeem en leverancier',
    werkafspraak: 'Werkafspraken',
    beleid: 'Beleid en besluit',
    communicatie: 'Communicatie',
  },
  stand: { 'te-doen': 'Te doen', bezig: 'Bezig', geblokkeerd: 'Geblokkeerd', klaar: 'Klaar' },
  inspanning: { S: 'Klein', M: 'Middel', L: 'Groot' },
  aard: begrippen.aard,
  vereist: {
    nee: 'Hoeft niet',
    mag: 'Mag, hoeft niet',
    bespreken: 'Bespreek of je dit doet',
    moet: 'Nodig voor de preferente werkwijze',
  },
  geenBesluit: 'Nog geen besluit',
  geenBesluitNodig: 'Geen besluit nodig',
  terInformatie: 'Ter informatie',
  vervallen: 'Vervallen, er was al aan gewerkt',
  geenAntwoord: 'Nog geen antwoord',
  geenNorm: 'Nog niet te vergelijken. De norm is nog niet ingevuld.',
  voorkeurTeBevestigen: 'Voorkeur, te bevestigen',
  doe: {
    'eigen-antwoord': 'Bespreek of jullie eigen antwoord past bij de voorkeur.',
    'zoek-uit': 'Zoek uit hoe dit nu gaat. Vul daarna het antwoord in.',
    'leg-vast': 'Leg vast hoe jullie dit doen. Vul daarna het antwoord in.',
  },
} as const;

/** Title of a change; also of the actions that have no title in the content. */
export function titelVanWijziging({ aanleiding }: { aanleiding: Aanleiding }): string {
  switch (aanleiding.soort) {
    case 'voorstel':
      return aanleiding.voorstel.titel;
    case 'zoek-uit':
      return `Zoek uit: ${aanleiding.scanpunt.vraag}`;
    case 'leg-vast':
      return `Leg vast: ${aanleiding.scanpunt.vraag}`;
    case 'eigen-antwoord':
      return `Bespreek jullie eigen antwoord: ${aanleiding.scanpunt.vraag}`;
    case 'eigen':
      return aanleiding.titel;
    default:
      return aanleiding satisfies never;
  }
}

/**
 * What a gemeente answered, as text. An option that the list no longer has shows its code.
 * @param ankers of the werkproces: where a term begins or ends
 */
export function antwoordInWoorden(
  scanpunt: Vraag,
  antwoord: Gegeven | undefined,
  ankers: readonly Tekst[],
): string {
  if (!antwoord) return wijzigingen.geenAntwoord;
  switch (antwoord.soort) {
    case 'optie':
      return optietekst(scanpunt, antwoord.optie);
    case 'opties':
      return antwoord.opties.length === 0
        ? begrippen.antwoord['geen-van-deze']
        : opsomming(antwoord.opties.map((code) => optietekst(scanpunt, code)));
    case 'termijn':
      return termijn(antwoord, ankers);
    case 'getal':
      return duurInWoorden(antwoord.waarde, scanpunt.eenheid ?? '').trimEnd();
    case 'weten-we-niet':
      return begrippen.antwoord['weten-we-niet'];
    case 'niet-vastgelegd':
      return begrippen.antwoord['niet-vastgelegd'];
    case 'anders-namelijk':
      return `Anders, namelijk: ${antwoord.tekst}`;
    case 'niet-van-toepassing':
      return `Niet van toepassing: ${antwoord.reden}`;
    default:
      return antwoord satisfies never;
  }
}

/** What the preferente werkwijze asks, as text; says so when the norm has no value yet. */
export function voorkeurInWoorden(
  scanpunt: MetVoorkeur,
  normen: ReadonlyMap<string, Norm>,
  ankers: readonly Tekst[],
): string {
  const { optie, opties, norm: normId } = scanpunt.voorkeur;
  if (optie !== undefined) return optietekst(scanpunt, optie);
  if (opties !== undefined) return opsomming(opties.map((code) => optietekst(scanpunt, code)));
  const norm = normId === undefined ? undefined : normen.get(normId);
  if (!norm || norm.waarde === null) return wijzigingen.geenNorm;
  const keuze = (id: string) => norm.keuzes?.find((k) => k.id === id)?.titel ?? optietekst(scanpunt, id);
  if (typeof norm.waarde === 'string') return keuze(norm.waarde);
  if (typeof norm.waarde !== 'number') return opsomming(norm.waarde.map(keuze));
  const { waarde, eenheid, anker } = norm;
  const tekst =
    anker === null
      ? duurInWoorden(waarde, eenheid ?? '').trimEnd()
      : termijn({ waarde, eenheid: eenheid ?? '', anker }, ankers);
  return scanpunt.vergelijk === 'gelijk-anker-en-hoogstens' ? `Ten hoogste ${tekst}` : tekst;
}

/** The decision with its standing: a proposal of the team until the beslisser confirmed it. */
export function besluitInWoorden({ keuze, tot, bevestigd }: Besluit): string {
  const wat =
    keuze === 'aanvaarden' && tot !== undefined
      ? `Aanvaarden onder voorwaarde, tot ${dagInWoorden(tot)}`
      : begrippen.besluit[keuze];
  return bevestigd ? `${wat} (bevestigd op ${dagInWoorden(bevestigd.op)})` : `${wat} (voorstel team)`;
}

/** The standing of a decision alone: a proposal of the team until the beslisser confirmed it. */
export function besluitstandInWoorden({ bevestigd }: Pick<Besluit, 'bevestigd'>): string {
  return bevestigd ? `Bevestigd op ${dagInWoorden(bevestigd.op)}` : begrippen.besluitstand.voorstel;
}

/** `1 maart 2027` (lang) or `1 mrt 2027` (kort). @param dag YYYY-MM-DD */
export function dagInWoorden(dag: string, vorm: 'lang' | 'kort' = 'lang'): string {
  const [jaar = '', maand = '', nummer = ''] = dag.split('-');
  return `${Number(nummer)} ${MAANDEN[vorm][Number(maand) - 1] ?? maand} ${jaar}`;
}

/** `maart 2027`. @param maand YYYY-MM */
export function maandInWoorden(maand: string): string {
  const [jaar = '', nummer = ''] = maand.split('-');
  return `${MAANDEN.lang[Number(nummer) - 1] ?? nummer} ${jaar}`;
}

const MAANDEN = {
  lang: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  kort: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
};

function optietekst({ opties, zonderGetal }: Vraag, code: string): string {
  return [...(opties ?? []), ...(zonderGetal ?? [])].find((o) => o.code === code)?.tekst ?? code;
}

/** Answers hold commas themselves. */
function opsomming(teksten: readonly string[]): string {
  return teksten.join('; ');
}

function termijn(
  { waarde, eenheid, anker }: { waarde: number; eenheid: string; anker: string },
  ankers: readonly Tekst[],
): string {
  if (anker === 'per-datum') return procesverschil.perDatum(waarde, eenheid);
  if (anker === 'van-de-maand') return procesverschil.opDag(waarde);
  const tekst = ankers.find(({ id }) => id === anker)?.tekst ?? anker;
  return waarde === 0
    ? procesverschil.meteen(tekst)
    : procesverschil.termijn(duurInWoorden(waarde, eenheid), tekst);
}
