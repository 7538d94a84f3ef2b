import { casusTekst } from './casus.ts';
import { metHoofdletter } from './metHoofdletter.ts';
import { dagInWoorden } from './wijzigingen.ts';

// `texts` imports nothing of ours: these say which part of the domain types the words need.
type Moment = { vroegst: string | null; uiterlijk: string | null };
type Dagverschil =
  | { soort: 'bereik'; minimum: number; maximum: number }
  | { soort: 'bereik'; minimum: number; maximum: null }
  | { soort: 'bereik'; minimum: null; maximum: number }
  | { soort: 'randen'; vroegst: number; laatst: number | null }
  | { soort: 'onbekend' }
  | { soort: 'geen-betaling'; wie: 'huidig' | 'voorkeur' | 'beide' };
type Verschil = { dagen: Dagverschil; formulieren: number; brieven: number; contacten: number };
/** Days of the first payment; undefined = there is none. */
type Betaling = { huidig: Moment | undefined; voorkeur: Moment | undefined };
type Tijdigheid =
  | { soort: 'op-tijd' | 'te-laat'; uiterlijk: string }
  | { soort: 'in-woorden'; tekst: string }
  | { soort: 'onbekend' };
type Opmerking =
  | { soort: 'route-ontbreekt'; gevraagd: string }
  | { soort: 'andere-keuze'; onderwerp: string; tekst: string }
  | { soort: 'geen-stappen' | 'na-start' | 'voor-besluit' };
type Fout =
  | { waarom: 'leeg' | 'geen-dag' | 'na-start' | 'voor-start' | 'ontbreekt' | 'na-einde' }
  | { waarom: 'buiten-kalender'; van: string; tot: string }
  | { waarom: 'voor-regel'; geldigVanaf: string }
  | { waarom: 'geen-getal'; tot: number };

const LIJST = new Intl.ListFormat('nl', { type: 'conjunction' });
const lijst = (delen: readonly string[]) => LIJST.format(delen);
const dagen = (aantal: number) => (aantal === 1 ? '1 dag' : `${aantal} dagen`);
const meerOfMinder = (aantal: number, een: string, meer: string) => {
  const hoeveel = Math.abs(aantal) === 1 ? `1 ${een}` : `${Math.abs(aantal)} ${meer}`;
  return aantal > 0 ? `${hoeveel} meer` : `${hoeveel} minder`;
};

/** How much later, how many forms, letters and contacts more; where nobody knows how much later, it names the days. */
export function casusverschilInWoorden(wie: string, verschil: Verschil, betaling: Betaling): string {
  const { dagen: tijd, formulieren, brieven, contacten } = verschil;
  const aantallen = [
    ...(formulieren === 0 ? [] : [meerOfMinder(formulieren, 'formulier', 'formulieren')]),
    ...(brieven === 0 ? [] : [meerOfMinder(brieven, 'brief', 'brieven')]),
    ...(contacten === 0 ? [] : [meerOfMinder(contacten, 'contactmoment', 'contactmomenten')]),
  ];
  const rest = aantallen.length === 0 ? ['evenveel formulieren, brieven en contactmomenten'] : aantallen;
  if (tijd.soort === 'geen-betaling') return GEEN_BETALING[tijd.wie](wie);
  const isHalfOpen = tijd.soort === 'bereik' && (tijd.minimum === null || tijd.maximum === null);
  if (tijd.soort !== 'onbekend' && !isHalfOpen) {
    return `In ${wie}: ${lijst([dagverschilInWoorden(tijd), ...rest])}.`;
  }
  const dagverschil = metHoofdletter(dagverschilInWoorden(tijd));
  return `In ${wie} is de eerste betaling ${opMoment(betaling.huidig)}, in de preferente werkwijze ${opMoment(betaling.voorkeur)}. ${dagverschil}. Verder: ${lijst(rest)}.`;
}

const GEEN_BETALING = {
  huidig: (wie: string) =>
    `In ${wie} komt deze aanvraag te laat. In de preferente werkwijze is de aanvraag op tijd.`,
  voorkeur: (wie: string) =>
    `In de preferente werkwijze komt deze aanvraag te laat. In ${wie} is de aanvraag op tijd.`,
  beide: () => 'Deze aanvraag komt te laat, nu en in de preferente werkwijze.',
} as const;

/** `31 tot 45 dagen later`; what nobody knows is said. */
export function dagverschilInWoorden(verschil: Dagverschil): string {
  switch (verschil.soort) {
    case 'geen-betaling':
      return 'de aanvraag komt te laat';
    case 'onbekend':
      return 'verschil in dagen onbekend';
    case 'randen':
      return randenInWoorden(verschil);
    case 'bereik':
      if (verschil.minimum === null) return hoogstens(verschil.maximum);
      return verschil.maximum === null ? tenMinste(verschil.minimum) : bereikInWoorden(verschil);
    default:
      return verschil satisfies never;
  }
}

const wanneer = (aantal: number) =>
  aantal === 0 ? 'even snel' : aantal > 0 ? `${dagen(aantal)} later` : `${dagen(-aantal)} eerder`;

function randenInWoorden({ vroegst, laatst }: { vroegst: number; laatst: number | null }): string {
  if (laatst === null) return `de vroegste betaling ${wanneer(vroegst)} (laatste dag onbekend)`;
  return vroegst === laatst
    ? `de vroegste en de laatste betaling ${wanneer(vroegst)}`
    : `de vroegste betaling ${wanneer(vroegst)} en de laatste ${wanneer(laatst)}`;
}

/** Nobody knows how much earlier it can be. */
function hoogstens(maximum: number): string {
  if (maximum < 0) return `ten minste ${dagen(-maximum)} eerder`;
  return maximum === 0 ? 'even snel of eerder' : `hoogstens ${dagen(maximum)} later, misschien eerder`;
}

/** Nobody knows how much later it can be. */
function tenMinste(minimum: number): string {
  if (minimum > 0) return `ten minste ${dagen(minimum)} later`;
  return minimum === 0 ? 'even snel of later' : `hoogstens ${dagen(-minimum)} eerder, misschien later`;
}

function bereikInWoorden({ minimum, maximum }: { minimum: number; maximum: number }): string {
  if (minimum === maximum) return wanneer(minimum);
  if (minimum === 0) return `hoogstens ${dagen(maximum)} later`;
  if (maximum === 0) return `hoogstens ${dagen(-minimum)} eerder`;
  if (minimum > 0) return `${minimum} tot ${dagen(maximum)} later`;
  if (maximum < 0) return `${-maximum} tot ${dagen(-minimum)} eerder`;
  return `tussen ${dagen(-minimum)} eerder en ${dagen(maximum)} later`;
}

/** Inside a sentence, after "is". */
function opMoment(moment: Moment | undefined): string {
  if (!moment || moment.vroegst === null) return 'op een onbekende dag';
  const { vroegst, uiterlijk } = moment;
  const eerste = dagInWoorden(vroegst);
  if (uiterlijk === null) return `op zijn vroegst op ${eerste}`;
  return vroegst === uiterlijk ? `op ${eerste}` : `tussen ${eerste} en ${dagInWoorden(uiterlijk)}`;
}

/** `1 oktober tot en met 30 november 2026`: something that goes on all that time. */
export function periodeInWoorden(
  { van, totEnMet }: { van: string; totEnMet: string },
  vorm: 'lang' | 'kort' = 'lang',
): string {
  if (van === totEnMet) return dagInWoorden(van, vorm);
  const [eerste, laatste] = dagenInWoorden(van, totEnMet, vorm);
  return `${eerste} ${vorm === 'lang' ? 'tot en met' : 't/m'} ${laatste}`;
}

/** Two days of which the first has a year only when it is another one. */
function dagenInWoorden(van: string, tot: string, vorm: 'lang' | 'kort'): [string, string] {
  const eerste = dagInWoorden(van, vorm);
  const isZelfdeJaar = van.slice(0, 4) === tot.slice(0, 4);
  return [isZelfdeJaar ? eerste.replace(/ \d{4}$/, '') : eerste, dagInWoorden(tot, vorm)];
}

/** `3 mrt 2027`, the days between which it is done, or what is not known of it. */
export function momentInWoorden({ vroegst, uiterlijk }: Moment, vorm: 'lang' | 'kort' = 'lang'): string {
  if (vroegst === null) return casusTekst.zinnen.zonderDag;
  const dag = dagInWoorden(vroegst, vorm);
  if (uiterlijk === null) return `Op zijn vroegst ${dag}`;
  if (vroegst === uiterlijk) return dag;
  const [eerste, laatste] = dagenInWoorden(vroegst, uiterlijk, vorm);
  return `Tussen ${eerste} en ${laatste}`;
}

/** Whether the application is in time, for one side. */
export function tijdigheidInWoorden(wie: string, tijdigheid: Tijdigheid): string {
  switch (tijdigheid.soort) {
    case 'op-tijd':
      return `${wie}: aanvragen kan tot en met ${dagInWoorden(tijdigheid.uiterlijk)}. Deze aanvraag is op tijd.`;
    case 'te-laat':
      return `${wie}: aanvragen kon tot en met ${dagInWoorden(tijdigheid.uiterlijk)}. Deze aanvraag komt te laat.`;
    case 'in-woorden':
      return `${wie}: de termijn om aan te vragen is: ${tijdigheid.tekst}. Kijk zelf of deze aanvraag op tijd is.`;
    case 'onbekend':
      return `${wie}: tot wanneer je kunt aanvragen, is onbekend.`;
    default:
      return tijdigheid satisfies never;
  }
}

/** What one should know beside the days. @param deel name of the happening that has no steps */
export function opmerkingInWoorden(wie: string, opmerking: Opmerking, deel: string): string {
  switch (opmerking.soort) {
    case 'route-ontbreekt':
      return opmerking.gevraagd === 'forfaitair'
        ? `${wie}: er is geen forfaitaire LKS. We rekenen met een meting.`
        : `${wie}: er is geen route met een meting. We rekenen met forfaitaire LKS.`;
    case 'andere-keuze':
      return `${wie} kiest anders (${opmerking.onderwerp}): ${opmerking.tekst}. We volgen hier de route van de casus.`;
    case 'geen-stappen':
      return `${wie}: er is geen stap voor: ${deel}.`;
    case 'voor-besluit':
      return `${wie}: dit gebeurt vóór het besluit over de LKS. Hoe het dan gaat, is onbekend.`;
    case 'na-start':
      return 'De aanvraag komt na de start van het werk. Dat kan alleen voor de groepen van artikel 10d lid 2 van de Participatiewet.';
    default:
      return opmerking satisfies never;
  }
}

/** Stands at the field: what is wrong, and what to do. */
export function casusfoutInWoorden(fout: Fout): string {
  switch (fout.waarom) {
    case 'leeg':
      return 'Vul een dag in.';
    case 'geen-dag':
      return 'Kies een dag die bestaat.';
    case 'buiten-kalender':
      return `We kennen de feestdagen van ${fout.van.slice(0, 4)} tot en met ${fout.tot.slice(0, 4)}. Kies een dag in die jaren.`;
    case 'voor-regel':
      return `Vóór ${dagInWoorden(fout.geldigVanaf)} golden andere regels. Kies een latere dag.`;
    case 'na-start':
      return 'De proefplaats begint vóór het werk. Kies een eerdere dag.';
    case 'voor-start':
      return 'Dit kan pas na de start van het werk. Kies een latere dag.';
    case 'ontbreekt':
      return 'Vul het einde van het contract in. Zonder einde is er geen verlenging.';
    case 'na-einde':
      return 'Dit valt na het einde van het contract. Kies een eerdere dag.';
    case 'geen-getal':
      return `Vul een heel getal in van 0 tot en met ${fout.tot}, of laat het leeg.`;
    default:
      return fout satisfies never;
  }
}
