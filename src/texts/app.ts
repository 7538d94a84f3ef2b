import { GEEN_BESLUIT } from './geenBesluit.ts';

/** Sentences of the frame around every screen: header, menus, steps, dialogs. */
export const appTekst = {
  naam: 'Implementatiescan loonkostensubsidie',
  merk: 'Implementatiescan',
  merkSub: 'loonkostensubsidie',
  naarStart: 'Implementatiescan loonkostensubsidie, naar Start',
  voettekst: GEEN_BESLUIT,
  voorstel: 'Deze lijst is een voorstel. De officiële scanlijst is niet openbaar.',
  naarInhoud: 'Ga naar de inhoud',
  voorbeeld: 'Voorbeeld',
  voorbeeldUitleg: 'Dit is een voorbeeld om te bekijken en te proberen. Het telt nergens mee.',
  menu: 'Menu',
  sluitMenu: 'Sluit het menu',
  sluiten: 'Sluiten',
  annuleren: 'Annuleren',
  hoofdmenu: 'Hoofdmenu',
  stappen: 'De vier stappen',
  stapKlaar: '(klaar)',
  trajecten: 'Trajecten',
  alleTrajecten: 'Naar alle trajecten',
  landelijk: 'Landelijk',
  kennis: 'Kennis',
  rekenhulp: 'Rekenhulp',
  beleidsregel: 'Beleidsregel',
  casus: 'Casus',
  hulp: 'Hulp',
  team: 'Team vormen',
  scan: 'Scan & verschillen',
  aanpassingen: 'Aanpassingen',
  afvinken: 'Afvinken',
  vragen: 'Vragen',
  bespreken: 'Bespreken',
  verschillen: 'Verschillen',
  presenteren: 'Presenteren',
  stopPresenteren: 'Stop presenteren',
  dezeRegio: 'Dit traject',
  gemeenten: (aantal: number) => (aantal === 1 ? '1 gemeente' : `${aantal} gemeenten`),
  laden: 'Bezig met laden',
  opnieuwProberen: 'Probeer opnieuw',
  naarDeStart: 'Ga naar Start',
  geopend: 'Bestand openen',
  stand: (gemeenten: string, stand: string) => `${gemeenten} · ${stand}`,
  sessieKlaarTitel: 'Je kunt dit venster sluiten',
  sessieWeg: 'Naar Start',
  sessieBezig: 'Bewaar een bestand en sluit af',
  botsingenTitel: 'Twee antwoorden',
  botsingenUitleg:
    'In het bestand en in deze browser is hetzelfde veranderd. Er geldt nu één van de twee. Kies zelf als het andere klopt.',
  botsingWaar: (plaats: string, gemeente: string) => `${plaats} (${gemeente})`,
  bestandIngelezen: (naam: string) => `${naam} staat nu bij Landelijk.`,
  bestandDubbel: 'Dit stond er al. Er is niets veranderd.',
  bestandOuder: 'Dit bestand is ouder dan wat er al is. Er is niets veranderd.',
  bestandVoorbeeld: 'Dit is een voorbeeld. Het telt niet mee; je ziet het bij Toon voorbeelden.',
  bestandenMislukt: 'Niet gelukt',
  nietGevondenTitel: 'Deze pagina is er niet',
  trajectWegTitel: 'Dit traject is er niet',
  landelijkNietBewaard:
    'Deze browser onthoudt de ingelezen bestanden niet. Sluit je het venster, dan zijn ze weg.',
} as const;

/** `14.02`, local time. */
export function tijd(iso: string): string {
  const moment = new Date(iso);
  const twee = (n: number) => String(n).padStart(2, '0');
  return `${twee(moment.getHours())}.${twee(moment.getMinutes())}`;
}

/** `14.02` today, else `17 nov 14.02`, seen from `nu`. */
export function wanneer(iso: string, nu: Date): string {
  const moment = new Date(iso);
  if (moment.toDateString() === nu.toDateString()) return tijd(iso);
  return `${new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short' }).format(moment)} ${tijd(iso)}`;
}

/** `12 MB`, for a size in bytes. */
export function grootte(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000).toLocaleString('nl-NL')} MB`;
}
