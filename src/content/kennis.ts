import type { Kenniskop } from './kenniskop.ts';
import type { Blok, KennisTekst } from './KennisTekst.ts';

/** A page of the kennisbank, as its list shows it. A test holds this list to the pages themselves. */
export type Kennispagina = { id: string; titel: string; samenvatting: string };

/** All pages, in reading order. Written out, so that the list does not load every page. */
export const KENNISPAGINAS: readonly Kennispagina[] = [
  {
    id: 'wat-is-de-preferente-werkwijze',
    titel: 'Wat is de preferente werkwijze?',
    samenvatting: 'Eén afgesproken manier om loonkostensubsidie aan te vragen, te betalen en te verlengen.',
  },
  {
    id: 'vier-stappen',
    titel: 'In vier stappen naar afgevinkt',
    samenvatting: 'Team, scan, aanpassen, afvinken. Dit doe je in elke stap.',
  },
  {
    id: 'zo-werkt-de-scan',
    titel: 'Zo werkt de scan',
    samenvatting: 'Drie lagen, een halve dag samen, en de voorkeur blijft eerst verborgen.',
  },
  {
    id: 'het-proces-in-het-kort',
    titel: 'Het proces in het kort',
    samenvatting: 'Van doelgroep tot einde, in acht fasen.',
  },
  {
    id: 'hoe-lees-ik-het-schema',
    titel: 'Hoe lees ik het schema?',
    samenvatting: 'Banen, fasen, merken, rondjes en nummers.',
  },
  {
    id: 'wet-voorkeur-of-beleidsvrijheid',
    titel: 'Wet, voorkeur of beleidsvrijheid?',
    samenvatting: 'Waar een norm vandaan komt, en hoe vast die ligt.',
  },
  {
    id: 'veelgestelde-vragen',
    titel: 'Veelgestelde vragen',
    samenvatting: 'Acht vragen die gemeenten vaak stellen.',
  },
  {
    id: 'tips',
    titel: 'Tips van de start tot het afvinken',
    samenvatting: 'Kort en praktisch, per stap.',
  },
  {
    id: 'wetswijzigingen-tijdlijn',
    titel: 'Wetswijzigingen op een rij',
    samenvatting: 'Wat er van 2017 tot en met 2026 veranderde voor LKS.',
  },
  {
    id: 'waar-staan-je-gegevens',
    titel: 'Waar staan je gegevens?',
    samenvatting: 'Alles blijft op dit apparaat, tot jij een bestand deelt.',
  },
  {
    id: 'werken-met-het-plan',
    titel: 'Werken met het plan',
    samenvatting: 'Wie doet wat en wanneer, wat moet eerst, en wat is er veranderd.',
  },
  {
    id: 'werken-met-bestanden',
    titel: 'Samen werken met bestanden',
    samenvatting: 'Mailen, samenvoegen en kiezen als twee antwoorden botsen.',
  },
  {
    id: 'voortgang-sturen-en-inlezen',
    titel: 'Voortgang sturen en inlezen',
    samenvatting: "Hoe regio's hun stand sturen en hoe je die landelijk bij elkaar brengt.",
  },
  {
    id: 'werken-met-excel',
    titel: 'Werken met Excel',
    samenvatting: 'Een lijst laten invullen, teruglezen en kiezen wat telt.',
  },
  {
    id: 'het-plan-meenemen',
    titel: 'Het plan meenemen',
    samenvatting: "Word, dia's, agenda, mail en CSV, en waar ze voor zijn.",
  },
  {
    id: 'eigen-procesmodel',
    titel: 'Jullie eigen procesmodel',
    samenvatting: 'Een BPMN-bestand van jullie gemeente naast de preferente werkwijze leggen.',
  },
  {
    id: 'beleidsregel-en-wet',
    titel: 'Een beleidsregel uitproberen',
    samenvatting: 'Advies bij een casus, met de reden, en de regel naast de wet.',
  },
  {
    id: 'beleidsregel-invoeren',
    titel: 'Jullie eigen beleidsregel invoeren',
    samenvatting: 'Van tekst naar beslistabellen, zonder te programmeren.',
  },
  {
    id: 'een-casus-doorlopen',
    titel: 'Een casus doorlopen',
    samenvatting: 'Wat er met één werkgever en één werknemer gebeurt, op welke dag, nu en straks.',
  },
  {
    id: 'woordenlijst',
    titel: 'Woordenlijst',
    samenvatting: 'Wat de woorden in de app en in de wet betekenen.',
  },
];

/** A page with its checked front matter. */
export type Kennisartikel = { kop: Kenniskop; blokken: Blok[] };

const LADERS = import.meta.glob<KennisTekst>('../../checklists/preferente-werkwijze/kennis/*.md', {
  import: 'default',
});

/** Loads one page; `undefined` when there is no such page. The build has checked its front matter. */
export async function laadKennispagina(id: string): Promise<Kennisartikel | undefined> {
  const laad = LADERS[`../../checklists/preferente-werkwijze/kennis/${id}.md`];
  if (laad === undefined) return undefined;
  const { kop, blokken } = await laad();
  return { kop: kop as Kenniskop, blokken };
}
