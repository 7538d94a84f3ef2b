import { regels, woorden } from './woordregels.ts';

/**
 * Words of municipal processes, for `naamkern.ts`: which words say nothing, which belong together, which exclude
 * each other. Lower case, without diacritics. Anyone may add words; the fixtures of koppelStappen hold the effect.
 */

/** Say nothing about what a step is. */
export const STOPWOORDEN = woorden(`
  de het een der den des en of maar ook nog wel zo dan als dat die dit deze er ervan erin hierin daarin
  van voor voorafgaand aan in op met bij naar uit tot te ter ten om door over onder tussen binnen na per via vanuit
  is zijn was wordt worden kan kunnen moet moeten mag mogen wil heeft hebben zal zelf zichzelf hij zij ze we wij je
  iemand men wie wat welke waar wanneer eigen beide beiden alle alles elke ieder iedere nodig indien eventueel
  stap proces taak activiteit af mee toe vast terug heen eerst weer alleen al zodat ermee hoe
  staat staan hoort horen elk
`);

/** Occur in very many steps: they count, but little. */
export const LICHTE_WOORDEN = woorden(`
  lks neemt geeft doet gaat zet heeft laat indienen starten nieuw maand jaar keer arbeid werk gegevens
  afhandelen uitvoeren verwerken opstellen inwoner medewerker digitaal
`);

/** First word of a line is what the others mean. */
export const GELIJKE_WOORDEN = regels(`
  lks loonkostensubsidie subsidie
  besluit beslissen beslissing beschikking beschikken toekennen toekenning toewijzen goedkeuren goedkeuring
  sturen versturen verzenden verzending toesturen opsturen toezenden meesturen mailen bekendmaken bekendmaking
  ontvangen ontvangst krijgen binnenkomen
  controleren controle nakijken checken nagaan kijken
  beoordelen beoordeling toetsen toets
  betalen betaling uitbetalen uitbetaling uitkeren overmaken doorbetalen doorbetaling
  melden melding doorgeven doorgeef aanmelden meedelen
  registreren registratie vastleggen invoeren inboeken boeken opvoeren
  vaststellen vaststelling bepalen bepaling
  bespreken bespreking gesprek overleggen overleg afstemmen
  afspreken afspraak plannen planning inplannen inplan
  wijziging wijzigen veranderen verandering mutatie muteren
  einde eindigen afloop aflopen
  stoppen stopzetten stilzetten intrekken beeindigen beeindiging
  veel teveel
  ziek ziekte verzuim arbeidsongeschikt
  verhuizing verhuizen
  meten meting
  aanvraag aanvragen
  aanvullen aanvulling ontbreken ontbreekt incompleet onvolledig
  compleet volledig
  contract arbeidsovereenkomst arbeidscontract
  werk dienstverband baan
  berekenen berekening uitrekenen
  verrekenen verrekening terugvorderen terugvordering
  declareren declaratie factureren factuur
  rapport rapportage verslag
  verlengen verlenging
  overdragen overdracht
  afwijzen afwijzing
  bevestigen bevestiging
  herinneren herinnering
  proefplaats proefplaatsing
  opstellen maken schrijven
  bericht mededeling
`);

/** A verb and the words that it can leave behind at the end: "vraagt LKS aan". */
export const SCHEIDBARE_WERKWOORDEN = regels(`
  vragen aan op na uit
  passen aan toe
  melden aan af
  leveren aan in op
  nemen aan op mee
  wijzen af toe
  ronden af
  handelen af
  sluiten af
  spreken af
  lopen af door
  stellen vast op
  leggen vast stil
  dienen in
  vullen in aan
  schrijven uit af
  trekken in
  plannen in
  voeren in uit op
  boeken in
  betalen uit door terug
  keren uit
  reiken uit
  rekenen uit af na door
  zetten stil stop klaar om
  kennen toe
  sturen op toe door mee terug
  zenden toe
  geven door af aan
  dragen over
  maken op
  vorderen terug
  koppelen terug
  delen mee
  kijken na
  gaan na
  stemmen af
`);

/** Verbs, to recognise "gemeten", "aangevraagd" and "hermeten". */
export const WERKWOORDEN = woorden(`
  vragen passen melden leveren nemen wijzen ronden handelen sluiten spreken lopen stellen leggen dienen vullen
  schrijven trekken plannen voeren boeken betalen keren reiken rekenen zetten kennen sturen zenden geven dragen
  maken vorderen koppelen delen kijken stemmen meten werken tekenen starten stoppen toetsen bellen mailen
  controleren registreren declareren informeren archiveren noteren betrekken bepalen berekenen beoordelen
`);

/** Words that longer words are made of: "loonwaardemeting", "wijzigingsformulier". They are not split themselves. */
export const BOUWWOORDEN = woorden(`
  aanvraag aanvulling advies arbeid archief beeindiging beoordeling beschikking besluit betaling bericht bevestiging bezwaar brief
  contract controle declaratie dienstverband doelgroep dossier einde formulier gegevens gesprek herinnering
  indicatie informatie intake kosten loon loonkosten loonkostensubsidie loonwaarde meting melding onderzoek ontvangst overdracht overeenkomst plaatsing
  proef proefplaats rapport register registratie specificatie subsidie systeem termijn toekenning toets uitbetaling
  uitkering verhuizing verlenging verrekening verzoek vaststelling werkgever werknemer wijziging ziek ziekte afwijzing
  ziektewet werkplek praktijk route bedrag maand jaar voorschot volledigheid recht
`);

/** Irregular forms and words that look like another form. Left what is written, right what it means. */
export const ONREGELMATIG = new Map(
  regels(`
    loonwaardebepaling loonwaardemeting
    gegevens gegevens
    gemeente gemeente
    gemeenten gemeente
    gedaan doet
    doen doet
    gegeven geeft
    verzonden verzenden
    gezonden zenden
    ontvangst ontvangen
    afgewezen afwijzen
    toegewezen toewijzen
    aangeboden aanbieden
    besproken bespreken
    gesprek bespreken
    afgesproken afspreken
    afspraak afspreken
    overdracht overdragen
    geschreven schrijven
    gelopen lopen
    afgelopen aflopen
    ingetrokken intrekken
    genomen neemt
    nemen neemt
    beslist beslissen
    opnieuw opnieuw
    maandelijks maand
    maandelijkse maand
    jaarlijks jaar
    jaarlijkse jaar
    uitkering uitkering
    uitkeringen uitkering
  `).flatMap(([vorm, basis]) => (vorm !== undefined && basis !== undefined ? [[vorm, basis] as const] : [])),
);

/** Tells by itself which step it is: counts twice. */
export const ZWARE_WOORDEN = woorden('afwijzen');

/** To decide. That is always on an application, so beside these "aanvraag" says nothing. */
export const BESLISWOORDEN = woorden('besluit afwijzen');

/** What else is done to an application: beside these "aanvraag" is not the act of applying. */
export const OP_DE_AANVRAAG = woorden(`
  ontvangen controleren beoordelen behandelen registreren archiveren bevestigen stoppen
`);

/** Money flows, or is stopped; beside these last words "betaling" is what stops. */
export const GELD_LOOPT = woorden('betalen doorlopen hervatten voortzetten');
export const GELD_STOPT = woorden('stoppen blokkeren opschorten staken');
/** To settle what was paid: that says nothing of whether the money flows. */
export const VERREKENWOORDEN = woorden('verrekenen');

/** A decision that says yes. */
export const TOEKENWOORDEN = woorden('toekennen toekenning toewijzen goedkeuren goedkeuring');

/** Each line is one question with its answers: names that give different answers are different steps. */
export const TEGENPOLEN: readonly (readonly ReadonlySet<string>[])[] = [
  [woorden('sturen'), woorden('ontvangen')],
  [TOEKENWOORDEN, woorden('afwijzen')],
  [new Set([...TOEKENWOORDEN, 'starten', 'beginnen']), woorden('stoppen einde')],
  [woorden('ziek'), woorden('verhuizing'), woorden('einde')],
  [woorden('gemeente'), woorden('uwv')],
  [woorden('lks'), woorden('uitkering')],
];

/** Words that make it another step when only one of the two names has them. */
export const BIJZONDERHEDEN: readonly ReadonlySet<string>[] = [
  woorden('opnieuw verlengen vervolg'),
  woorden('niet geen'),
  woorden('forfaitair'),
  woorden('ziek verlof ziektewet'),
  woorden('afwijzen'),
  // A decision without more is the one about the LKS.
  woorden('doelgroep'),
];
