import { dagInWoorden } from './wijzigingen.ts';

/** Short name of a point, for on a card: "Nog 2 punten: brieven, betaling". */
const puntnaam: Readonly<Record<string, string>> = {
  'AFV-01': 'scan',
  'AFV-02': 'aanpassingen',
  'AFV-03': 'formulier',
  'AFV-04': 'brieven',
  'AFV-05': 'betaling',
  'AFV-06': 'ziek melden',
  'AFV-07': 'bericht aan werkgevers',
  'AFV-08': 'eigenaar met datum',
};

const som = (namen: readonly string[]) =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format([...namen]);

/** Sentences of the screen where gemeenten are checked off. Days arrive as YYYY-MM-DD. */
export const afvinkenTekst = {
  titel: (aantal: number, totaal: number) =>
    totaal === 1
      ? aantal === 1
        ? 'De gemeente is afgevinkt'
        : 'De gemeente is nog niet afgevinkt'
      : `${aantal} van de ${totaal} gemeenten ${aantal === 1 ? 'is' : 'zijn'} afgevinkt`,
  uitleg:
    'Vink een gemeente af als alle 8 punten in orde zijn. Een punt mag ook onder voorwaarde in orde zijn.',
  teBevestigen: 'Deze acht punten zijn een voorstel en nog niet bevestigd.',
  waaromTeBevestigen: 'Waarom een voorstel?',
  leeg: 'Er zijn nog geen gemeenten. Kies ze eerst bij Team.',
  naarTeam: 'Naar Team',
  alleenLezen: 'Je kunt dit traject lezen, maar niet veranderen.',
  dicht: 'Sluiten',
  annuleer: 'Annuleren',

  rivier: {
    monding: 'Eén werkwijze',
    kaarten: 'Gemeenten: kies er een',
    punten: (inOrde: number, totaal: number) => `${inOrde} van ${totaal} punten in orde`,
    kort: (inOrde: number, totaal: number) => `${inOrde}/${totaal}`,
  },

  kaart: {
    vandaag: 'Vandaag afgevinkt',
    afgevinkt: (op: string) => `Afgevinkt op ${dagInWoorden(op)}`,
    onderVoorwaarde: (tot: string) => `Afgevinkt onder voorwaarde, tot ${dagInWoorden(tot)}`,
    verlopen: (tot: string) => `De voorwaarde liep tot ${dagInWoorden(tot)}. Kijk opnieuw.`,
    weerOpen: (namen: readonly string[]) => `Afgevinkt, maar weer open: ${som(namen)}`,
    klaar: 'Klaar om af te vinken',
    klaarOnderVoorwaarde: 'Klaar om af te vinken, onder voorwaarde',
    geblokkeerd: (reden: string) => (reden === '' ? 'Geblokkeerd' : `Geblokkeerd: ${reden}`),
    nog: (namen: readonly string[]) =>
      namen.length > 3
        ? `Nog ${namen.length} punten open`
        : namen.length === 1
          ? `Nog 1 punt: ${som(namen)}`
          : `Nog ${namen.length} punten: ${som(namen)}`,
    heropend: (namen: readonly string[]) =>
      namen.length === 0 ? 'Heropend' : `Heropend. Nog open: ${som(namen)}`,
    nietBegonnen: 'Nog geen punt in orde',
    soort: {
      afgevinkt: 'Afgevinkt',
      'kijk-opnieuw': 'Kijk opnieuw',
      klaar: 'Klaar om af te vinken',
      geblokkeerd: 'Geblokkeerd',
      bezig: 'Bezig',
    },
  },

  punten: {
    titel: (gemeente: string) => `${gemeente}: 8 punten`,
    bewijs: 'Bewijs',
    bekekenDoor: 'Bekeken door',
    door: (rol: string, op: string) => `${rol}, ${dagInWoorden(op, 'kort')}`,
    berekend: 'Volgt uit het traject',
    inOrde: 'In orde',
    nogOpen: 'Nog open',
    onderVoorwaarde: (tot: string) => `Onder voorwaarde, tot ${dagInWoorden(tot)}`,
    voorwaardeVerlopen: (tot: string) => `Voorwaarde verlopen op ${dagInWoorden(tot)}. Kijk opnieuw.`,
    voorstel: 'Voorstel uit jullie antwoorden',
    voorstelUitleg: 'De antwoorden en de afgeronde aanpassingen passen bij dit punt.',
    wijzig: 'Wijzig',
    wijzigBewijs: (punt: string) => `Wijzig het bewijs bij: ${punt}`,
    zetVoorwaarde: 'Kan nog niet? Zet onder voorwaarde',
    wijzigVoorwaarde: 'Wijzig de voorwaarde',
    verwijderVoorwaarde: 'Haal de voorwaarde weg',
    allesBeantwoord: 'Alle kernvragen hebben een antwoord.',
    vragenOpen: (aantal: number) =>
      aantal === 1 ? 'Nog 1 kernvraag zonder antwoord.' : `Nog ${aantal} kernvragen zonder antwoord.`,
    naarVraag: (nummer: number) => `Ga naar vraag ${nummer}`,
    geenBlokkades: 'Geen blokkerende aanpassing meer open.',
    aanvaard: (titel: string, tot: string) => `Aanvaard tot ${dagInWoorden(tot)}: ${titel}.`,
    aanvaardVerlopen: (titel: string, tot: string) =>
      `Was aanvaard tot ${dagInWoorden(tot)}: ${titel}. Kijk opnieuw.`,
    eerstScan: 'Dit is pas te zeggen als de scan compleet is.',
    naarAanpassingen: 'Los dit op bij Aanpassingen',
    naarBespreken: (nummer: number) => `Bespreek vraag ${nummer}`,
    blokkade: {
      'geen-besluit': 'nog geen besluit',
      later: 'later bespreken',
      'te-doen': 'te doen',
      bezig: 'bezig',
      geblokkeerd: 'geblokkeerd',
    },
    blokkadeRegel: (delen: { nummer: number; titel: string; stand: string }) =>
      `Vraag ${delen.nummer}. ${delen.titel}: ${delen.stand}.`,
    nogBlokkades: (aantal: number) => `En nog ${aantal}.`,
    eigenaarEnDatum: (eigenaar: string, dag: string) => `${eigenaar}, werkt zo vanaf ${dagInWoorden(dag)}.`,
    geenEigenaar: 'Vul de eigenaar in.',
    geenDatum: 'Vul de datum in.',
    geenEigenaarEnDatum: 'Vul de eigenaar en de datum in.',
    naarVelden: 'Vul in',
  },

  vink: {
    titel: 'Waaruit blijkt dit?',
    suggesties: 'Kies een bewijs, of schrijf het zelf op',
    anders: 'Iets anders',
    bewijs: 'Bewijs',
    bewijsUitleg: 'Schrijf erbij waar het staat. Geen gegevens van cliënten.',
    bewijsNodig: 'Schrijf op waaruit dit blijkt.',
    rol: 'Bekeken door',
    rolNodig: 'Kies een rol.',
    bewaar: 'Vink dit punt aan',
    wijzig: 'Bewaar het bewijs',
    haalWeg: 'Haal het vinkje weg',
  },

  voorwaarde: {
    titel: 'Waarom kan dit punt nog niet, en tot wanneer?',
    reden: 'Reden',
    redenNodig: 'Schrijf op waarom dit punt nog niet kan.',
    tot: 'Geldig tot en met',
    totNodig: 'Kies een datum na vandaag.',
    rol: 'Afgesproken door',
    bewaar: 'Zet onder voorwaarde',
  },

  bsn: 'Dit lijkt een burgerservicenummer. Haal het uit de tekst.',
  teLang: (max: number) => `Deze tekst is te lang. Gebruik ten hoogste ${max} tekens.`,

  rol: {
    kies: 'Kies een rol',
    anders: 'Anders, namelijk',
    andersVeld: 'Welke rol?',
  },

  paneel: {
    klaar: (gemeente: string) => `${gemeente} is klaar`,
    nogNiet: (gemeente: string, open: number) =>
      open === 1 ? `${gemeente}: nog 1 punt` : `${gemeente}: nog ${open} punten`,
    alles: 'Alle 8 punten zijn in orde.',
    metVoorwaarde: (inOrde: number, voorwaarden: number) =>
      voorwaarden === 1
        ? `${inOrde} punten zijn in orde. Er is 1 voorwaarde.`
        : `${inOrde} punten zijn in orde. Er zijn ${voorwaarden} voorwaarden.`,
    alleenWijzigingen: (voorwaarden: number) =>
      voorwaarden === 1
        ? 'Alle 8 punten zijn in orde. Er is 1 voorwaarde.'
        : `Alle 8 punten zijn in orde. Er zijn ${voorwaarden} voorwaarden.`,
    losOp: 'Werk de open punten af. Ze staan in de lijst.',
    ingangsdatum: 'Werkt zo vanaf',
    gewenst: (dag: string) => `Neem ${dagInWoorden(dag)} over`,
    eigenaar: 'Eigenaar',
    eigenaarUitleg: 'Deze rol houdt proces, formulier en brieven bij.',
    vinkAf: (gemeente: string) => `Vink ${gemeente} af`,
    later: 'Klopt het later niet meer? Dan heropen je de gemeente.',
    reden: (namen: readonly string[]) =>
      namen.length === 1 ? `Eerst dit punt: ${som(namen)}.` : `Eerst deze punten: ${som(namen)}.`,
    redenVerlopen: 'Een voorwaarde is verlopen. Kijk daar eerst naar.',
    heropend: (op: string, rol: string) => `Heropend op ${dagInWoorden(op)}. Door: ${rol}.`,
    heropendReden: (reden: string) => `Reden: ${reden}`,
  },

  klaar: {
    titel: (gemeente: string) => `${gemeente} is afgevinkt`,
    titelVoorwaarde: (gemeente: string, tot: string) =>
      `${gemeente} is afgevinkt onder voorwaarde, tot ${dagInWoorden(tot)}`,
    zin: (aantal: number, totaal: number) =>
      aantal === totaal
        ? totaal === 1
          ? 'De gemeente in dit traject is afgevinkt.'
          : `Alle ${totaal} gemeenten zijn nu afgevinkt.`
        : `${aantal} van de ${totaal} gemeenten ${aantal === 1 ? 'is' : 'zijn'} nu afgevinkt.`,
    werkgever: (gemeente: string, andere: readonly string[]) =>
      `Een werkgever in ${gemeente} vult hetzelfde formulier in als in ${som(andere)}.`,
    melding: (delen: { gemeente: string; aantal: number; totaal: number }) =>
      `${delen.gemeente} is afgevinkt. ${delen.aantal} van de ${delen.totaal} gemeenten.`,
    ingetrokken: (gemeente: string) => `Ongedaan gemaakt. ${gemeente} is niet meer afgevinkt.`,
    verder: (gemeente: string) => `Verder met ${gemeente}`,
    naarLandelijk: 'Bekijk de landelijke stand',
    terugdraaien: 'Ongedaan maken',
    door: (delen: { op: string; rol: string; versie: string }) =>
      `Afgevinkt op ${dagInWoorden(delen.op)}. Door: ${delen.rol}. De acht punten, versie ${delen.versie}.`,
    ingang: (dag: string) => `Werkt zo vanaf ${dagInWoorden(dag)}.`,
    eigenaar: (rol: string) => `Eigenaar: ${rol}.`,
    verlopenKop: 'Kijk opnieuw',
    verlopen: (tot: string) =>
      `Een voorwaarde liep tot ${dagInWoorden(tot)}. Is het punt nu in orde? Vink het dan aan. Kies anders een nieuwe datum, of heropen de gemeente.`,
    weerOpen: (namen: readonly string[]) =>
      `Sinds het afvinken is er iets veranderd. Weer open: ${som(namen)}. Los het op, of heropen de gemeente.`,
    voorwaardeOpgelost: 'Alle voorwaarden zijn opgelost.',
    haalVoorwaardeWeg: 'Haal "onder voorwaarde" weg',
    heropen: (gemeente: string) => `Heropen ${gemeente}`,
  },

  heropen: {
    titel: (gemeente: string) => `${gemeente} heropenen`,
    uitleg: 'De gemeente staat dan weer open in dit traject. De vinkjes en het bewijs blijven staan.',
    reden: 'Wat is er veranderd?',
    redenNodig: 'Schrijf op wat er is veranderd.',
    rol: 'Wie heropent?',
  },

  blokkades: {
    titel: (aantal: number) => (aantal === 1 ? '1 blokkade in de regio' : `${aantal} blokkades in de regio`),
    geen: 'Geen blokkades in de regio.',
    regel: (delen: { titel: string; reden: string }) =>
      delen.reden === '' ? `${delen.titel}.` : `${delen.titel}. Geblokkeerd: ${delen.reden}`,
    deadline: (dag: string) => `Verwacht: ${dagInWoorden(dag)}.`,
    naar: 'Bekijk bij Aanpassingen',
  },

  stappen: {
    vink: (punt: string, gemeente: string) => `Punt aangevinkt voor ${gemeente}: ${punt}`,
    vinkWeg: (punt: string, gemeente: string) => `Vinkje weg bij ${gemeente}: ${punt}`,
    voorwaarde: (punt: string, gemeente: string) => `Onder voorwaarde voor ${gemeente}: ${punt}`,
    voorwaardeWeg: (punt: string, gemeente: string) => `Voorwaarde weg bij ${gemeente}: ${punt}`,
    ingangsdatum: (gemeente: string) => `Ingangsdatum van ${gemeente}`,
    eigenaar: (gemeente: string) => `Eigenaar voor ${gemeente}`,
    vinkAf: (gemeente: string) => `${gemeente} afgevinkt`,
    intrekken: (gemeente: string) => `Afvinken van ${gemeente} ongedaan gemaakt`,
    heropen: (gemeente: string) => `${gemeente} heropend`,
  },

  punt: (punt: { id: string; titel: string }) => puntnaam[punt.id] ?? punt.titel,
} as const;
