import { dagInWoorden } from './wijzigingen.ts';

/** The window in which a gemeente is checked off. Days arrive as YYYY-MM-DD. */
export const afvinkdialoogTekst = {
  titel: (gemeente: string) => `${gemeente} afvinken?`,
  samenvatting: (gemeente: string, dag: string) =>
    `${gemeente} werkt vanaf ${dagInWoorden(dag)} volgens de preferente werkwijze.`,
  puntenKop: 'Wat jullie hebben bekeken',
  voorwaardenKop: 'Onder voorwaarde',
  voorwaarde: (delen: { wat: string; reden: string; tot: string }) =>
    delen.reden === ''
      ? `${delen.wat}. Tot ${dagInWoorden(delen.tot)}.`
      : `${delen.wat}. Reden: ${delen.reden}. Tot ${dagInWoorden(delen.tot)}.`,
  actiesKop: 'Blijft open om uit te zoeken of vast te leggen',
  acties: (aantal: number) =>
    aantal === 1
      ? 'Er staat nog 1 actie open. Die houdt het afvinken niet tegen.'
      : `Er staan nog ${aantal} acties open. Die houden het afvinken niet tegen.`,
  nietGevraagdKop: 'Nog niet gevraagd',
  nietGevraagd: (aantal: number) =>
    aantal === 1
      ? 'Bij 1 vraag buiten de kern weten we niet of daar nog iets anders moet. Beantwoord haar liever eerst.'
      : `Bij ${aantal} vragen buiten de kern weten we niet of daar nog iets anders moet. Beantwoord ze liever eerst.`,
  rol: 'Wie vinkt af?',
  begeleider: 'Begeleider',
  begeleiderUitleg: 'Op de landelijke kaart: bevestigd door begeleider.',
  beslisser: 'Beslisser',
  zelfUitleg: 'Op de landelijke kaart: zelf opgegeven.',
  andere: 'Een andere rol',
  rolNodig: 'Kies wie afvinkt.',
  criteria: (versie: string) => `De acht punten, versie ${versie}. Een voorstel, nog niet bevestigd.`,
} as const;
