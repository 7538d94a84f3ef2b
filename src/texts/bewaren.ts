/**
 * Sentences about keeping the work: saving, opening, merging, undo, and what goes wrong with that.
 * Times arrive as `14.02`, sizes as `12 MB`.
 */
export const bewarenTekst = {
  stand: (tijd: string, tijdBestand: string) => `bewaard in deze browser ${tijd} · bestand ${tijdBestand}`,
  nooitBestand: (tijd: string) => `bewaard in deze browser ${tijd} · nog geen bestand`,
  bezig: 'Bezig met bewaren',
  nogGeenStand: 'niet bewaard in deze browser',
  mislukt: 'Bewaren in deze browser lukt niet. Download een kopie, dan raak je niets kwijt.',
  nietInBestand: 'Sinds het laatste bestand is er werk bij gekomen.',
  downloadKopie: 'Download een kopie',
  sessieAfsluiten: 'Sessie afsluiten',
  sessieUitleg: 'Bewaar een bestand. Sommige browsers wissen alles bij het afsluiten.',
  waar: (bestandsnaam: string) => `Je werk staat in deze browser en in ${bestandsnaam}.`,
  waarAlleenBestand: (bestandsnaam: string) => `Je werk staat in ${bestandsnaam}.`,
  voortgangUitleg: 'Dit gaat naar het programma. Er staan geen notities, namen of redenen in.',
  tweeTabbladen: 'Dit traject is ook open in een ander tabblad. Beide blijven gelijk.',
  geenBrowseropslag: 'Deze browser laat bewaren niet toe. Je kunt werken, maar bewaar vaak een bestand.',
  eldersVerwijderd: 'Dit traject is in een ander tabblad gewist. Download een kopie als je het wilt houden.',
  openBestand: 'Open een bestand',
  bewaarBestand: 'Bewaar een bestand',
  bestandGemaakt: (bestandsnaam: string) => `${bestandsnaam} staat bij je downloads.`,
  toonVerslag: 'Laatste samenvoegverslag',
  wisUitBrowser: 'Wis uit deze browser',
} as const;

export const openenTekst = {
  gelukt: (bestandsnaam: string) => `${bestandsnaam} is geopend.`,
  samengevoegd: (bestandsnaam: string, aantal: number) =>
    aantal === 1
      ? `${bestandsnaam} is samengevoegd. 1 antwoord is nieuw.`
      : `${bestandsnaam} is samengevoegd. ${aantal} antwoorden zijn nieuw.`,
  /** No new answers, but something else is new: team, notes, decisions. */
  samengevoegdOverig: (bestandsnaam: string) =>
    `${bestandsnaam} is samengevoegd. Er zijn geen nieuwe antwoorden, wel andere gegevens.`,
  nietsNieuw: 'Dit bestand heeft niets nieuws. Er is niets veranderd.',
  botsing: (aantal: number) =>
    aantal === 1
      ? 'Bij 1 vraag zijn er twee antwoorden. Kijk welk antwoord klopt.'
      : `Bij ${aantal} vragen zijn er twee antwoorden. Kijk welk antwoord klopt.`,
  /** Both sides changed something that is no answer, for example a date or a note. */
  botsingOverig: (aantal: number) =>
    aantal === 1
      ? 'Op 1 plek is er op twee manieren iets veranderd. Kijk wat klopt.'
      : `Op ${aantal} plekken is er op twee manieren iets veranderd. Kijk wat klopt.`,
  botsingOns: 'In deze browser',
  botsingHun: 'In het bestand',
  botsingWeg: 'Weggehaald',
  botsingGeldtNu: 'Geldt nu',
  botsingHeleRegio: 'hele regio',
  botsingAnders: 'iets anders',
  botsingBij: (deel: string, naam: string) => `${deel}: ${naam}`,
  botsingGeenStap: 'hoort bij geen stap',
  botsingGeenBaan: 'hoort bij geen baan',
  botsingDeel: {
    kenmerken: 'Gegevens van het traject',
    gemeenten: 'Gemeenten',
    uitvoerders: 'Uitvoerders',
    team: 'Team',
    antwoorden: 'Antwoord',
    notities: 'Notitie',
    wijzigingen: 'Aanpassing',
    eigenWijzigingen: 'Eigen aanpassing',
    bevestigd: 'Bevestiging',
    vinkjes: 'Punt van afvinken',
    voorwaarden: 'Voorwaarde',
    afvinken: 'Afvinken',
    ingangsdatums: 'Ingangsdatum',
    eigenaars: 'Eigenaar',
    normen: 'Norm',
    procesmodellen: 'Eigen procesmodel',
    modelgemeenten: 'Voor wie een procesmodel geldt',
    baankoppelingen: 'Baan van een procesmodel',
    stapkoppelingen: 'Stap van een procesmodel',
    journaal: 'Verslag van wat er gebeurde',
  },
  botsingVeld: {
    besluit: 'besluit',
    status: 'status',
    eigenaar: 'eigenaar',
    deadline: 'deadline',
    inspanning: 'inspanning',
  },
  botsingVan: (deel: string, veld: string) => `${deel}, ${veld}`,
  /** A BPMN file that somebody opened as a traject file. */
  procesmodel: 'Is dit jullie eigen procesmodel? Lees het in bij Verschillen, onder Eigen procesmodel.',
  /** A filled-in list or scan that somebody opened outside a traject. */
  werkmap:
    'Dit is een Excel- of csv-bestand. Open eerst het traject waar het bij hoort. Kies daar Aanpassingen en dan Excel inlezen. Staan er statussen van gemeenten in? Lees het dan in bij Landelijk.',
  werkmapErbij:
    'Dit is een Excel- of csv-bestand. Lees het los in, zonder andere bestanden erbij. Dat doe je in een traject, bij Aanpassingen, onder Excel inlezen.',
  neemAndere: 'Neem het andere antwoord',
  yjsWint: 'De leesbare tekst in dit bestand is met de hand veranderd. We gebruiken de bewaarde antwoorden.',
  uitTekst: 'In dit bestand staat alleen leesbare tekst. Die gebruiken we.',
  onleesbaar: (aantal: number) =>
    aantal === 1
      ? '1 gegeven kunnen we niet lezen. Het blijft bewaard.'
      : `${aantal} gegevens kunnen we niet lezen. Ze blijven bewaard.`,
  /** `staat`: what is stored there, as far as there are words for it. */
  onleesbaarHier: (plek: string, staat: string) => `${plek}. Er staat: ${staat}.`,
  onleesbaarMeer: (aantal: number) => `En nog ${aantal}.`,
  onleesbaarUitleg: 'Wij laten dit nergens zien. Vul het opnieuw in op de plek waar het hoort.',
} as const;

/** Why a file was not opened; `nietsGewijzigd` goes after it. */
export const bestandsfoutTekst = {
  geenJson: 'We kunnen dit bestand niet lezen. Kies een bestand dat eindigt op .json.',
  afgebroken: 'Dit bestand is niet compleet. Vraag de afzender om het opnieuw te sturen.',
  anderBestand: 'Dit is een ander soort bestand. Kies een trajectbestand of een voortgangsbestand.',
  teNieuw: 'Dit bestand is gemaakt met een nieuwere versie. Vernieuw de pagina en probeer het opnieuw.',
  onbekendeScanlijst: (scanlijst: string) =>
    `Dit bestand hoort bij een scanlijst die we niet kennen: ${scanlijst}. Er is niets veranderd.`,
  teGroot: (grootte: string, maximum: string) =>
    `Dit bestand is te groot (${grootte}). Kies een bestand kleiner dan ${maximum}.`,
  vreemdeInhoud: 'In dit bestand staat inhoud die er niet hoort. We openen het niet.',
  onleesbaar: (waar: string) =>
    `Dit bestand is beschadigd of met de hand veranderd. We kunnen dit deel niet lezen: ${waar}.`,
  nietTeLezen: 'De browser kan dit bestand niet lezen. Kijk of het nog op dezelfde plek staat.',
  browserAntwoordtNiet:
    'De browser geeft je werk nu niet terug. Sluit andere tabbladen, vernieuw de pagina en open het bestand opnieuw.',
  tekstTeLang: (waar: string, maximum: string) =>
    `In dit bestand staat een tekst van meer dan ${maximum} tekens, bij ${waar}.`,
  nietsGewijzigd: 'Er is niets veranderd aan je werk.',
} as const;

export const trajectfoutTekst = {
  alleenLezen: 'Je kunt dit traject lezen, maar niet veranderen. Het is gemaakt met een nieuwere versie.',
  onbekendeGemeente: (gemeente: string) =>
    `We kennen deze gemeente niet meer: ${gemeente}. De antwoorden blijven bewaard en leesbaar.`,
  tekstTeLang: (maximum: string) => `Deze tekst is te lang. Gebruik ten hoogste ${maximum} tekens.`,
  bestandTeGroot: (maximum: string) =>
    `Dit past er niet bij. Het bestand van het traject wordt dan groter dan ${maximum}. Er is niets veranderd aan je werk.`,
  nietBewaard: 'Dit kunnen we zo niet bewaren. Er is niets veranderd aan je werk.',
  tekstAlsTekst: 'Code in een notitie tonen we als gewone tekst.',
  bsn: 'Dit lijkt een burgerservicenummer. Haal het uit de notitie.',
  nietGevonden: 'Dit traject staat niet in deze browser. Open je bestand.',
  ladenMislukt:
    'De browser geeft je werk nu niet terug. Sluit andere tabbladen, vernieuw de pagina of open je bestand.',
  bewaardeDataStuk:
    'We kunnen dit traject niet meer lezen. We hebben het apart gezet. Download het en vraag hulp.',
  bewaardeDataDeelsStuk:
    'Een deel van dit traject kunnen we niet meer lezen. Het blijft bewaard. Open ook je laatste bestand.',
  onderdeelLaadtNiet: 'Dit onderdeel laadt niet. Vernieuw de pagina. Je werk is bewaard.',
  paginaNietGevonden: 'We vinden deze pagina niet. Ga naar Start.',
} as const;

export const vraagVoorafTekst = {
  overschrijven: (aantal: number) =>
    aantal === 1
      ? '1 kolom heeft een ander antwoord. Wil je dat overschrijven?'
      : `${aantal} kolommen hebben een ander antwoord. Wil je die overschrijven?`,
  overschrijvenJa: 'Overschrijf deze antwoorden',
  verlaten: 'Je werk staat nog in geen bestand. Wil je eerst een bestand bewaren?',
  verlatenJa: 'Bewaar een bestand',
  verlatenNee: 'Ga weg zonder bestand',
  wis: 'Dit traject verdwijnt uit deze browser. Je bestand blijft bestaan. Doorgaan?',
  wisZonderBestand: 'Dit traject staat in geen bestand. Als je het wist, is het weg. Doorgaan?',
  wisJa: 'Wis dit traject uit deze browser',
  wisNee: 'Laat het staan',
  wissenMislukt: 'De browser wil dit traject nu niet wissen. Sluit andere tabbladen en probeer het opnieuw.',
  wijzigingWeg: 'Aan deze aanpassing is al gewerkt. We bewaren haar als vervallen.',
} as const;

export const terugdraaiTekst = {
  ongedaan: 'Ongedaan maken',
  ongedaanStap: (wat: string) => `Ongedaan maken: ${wat}`,
  opnieuw: 'Opnieuw uitvoeren',
  opnieuwStap: (wat: string) => `Opnieuw uitvoeren: ${wat}`,
  ongedaanGedaan: (wat: string) => `Ongedaan gemaakt: ${wat}`,
  ongedaanDeels: (wat: string) =>
    `Voor een deel ongedaan gemaakt: ${wat}. De rest heeft een ander al veranderd.`,
  ongedaanNiets: 'Er is niets ongedaan gemaakt. Een ander heeft dit al veranderd.',
  opnieuwGedaan: (wat: string) => `Opnieuw uitgevoerd: ${wat}`,
  opnieuwDeels: (wat: string) =>
    `Voor een deel opnieuw uitgevoerd: ${wat}. De rest heeft een ander al veranderd.`,
  opnieuwNiets: 'Er is niets opnieuw uitgevoerd. Een ander heeft dit al veranderd.',
} as const;
