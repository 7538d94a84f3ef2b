/** Words that several screens share: what a norm is, how strict it is, what a team can decide, how one can answer. */
export const begrippen = {
  aard: { wet: 'Wet', voorkeur: 'Voorkeur', beleidsvrijheid: 'Beleidsvrijheid' },
  aardUitleg: {
    wet: 'Dit volgt uit de wet. Het is onze lezing.',
    voorkeur: 'Dit hoort bij de preferente werkwijze. Het is geen wet.',
    beleidsvrijheid: 'Beleidsvrijheid. Jullie kiezen zelf.',
  },
  afwijking: {
    prima: 'Mag zo blijven.',
    bespreken: 'Bespreek dit. Afwijken mag, als je uitlegt waarom.',
    niet: 'Maak dit gelijk. De werkgever merkt het verschil.',
    wet: 'Onze lezing van de wet zegt iets anders.',
  },
  besluit: {
    aanpassen: 'Aanpassen',
    aanvaarden: 'Aanvaarden als kleine afwijking',
    aanvaardenVoorwaarde: 'Aanvaarden onder voorwaarde',
    later: 'Later bespreken',
    informatie: 'Ter informatie',
  },
  besluitstand: {
    open: 'Nog te bespreken',
    voorstel: 'Voorstel team',
    bevestigd: 'Bevestigd',
    actie: 'Actie op de lijst',
    informatie: 'Ter informatie',
  },
  antwoord: {
    'weten-we-niet': 'Weten we niet',
    'niet-vastgelegd': 'Niet vastgelegd',
    'anders-namelijk': 'Anders, namelijk',
    'niet-van-toepassing': 'Niet van toepassing',
    'geen-van-deze': 'Geen van deze',
    open: 'Nog geen antwoord',
  },
  eenheid: {
    dag: 'dag',
    dagen: 'dagen',
    weken: 'weken',
    maand: 'maand',
    maanden: 'maanden',
    procent: 'procent',
  } as Readonly<Record<string, string>>,
} as const;

/** An answer that can be chosen, in words. */
export function antwoordrijInWoorden(
  rij:
    | { soort: 'optie' | 'zonder-getal'; tekst: string }
    | { soort: 'geen' }
    | { soort: 'extra'; id: keyof typeof begrippen.antwoord },
): string {
  switch (rij.soort) {
    case 'optie':
    case 'zonder-getal':
      return rij.tekst;
    case 'geen':
      return begrippen.antwoord['geen-van-deze'];
    case 'extra':
      return begrippen.antwoord[rij.id];
    default:
      return rij satisfies never;
  }
}
